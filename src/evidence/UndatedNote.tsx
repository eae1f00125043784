import type { Undated } from '../domain/reports/reported'
import { AnswerText } from '../i18n/AnswerText'
import { rich, richList } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import styles from './Doubts.module.css'

/** What an axis of time cannot hold: each number with its report; nothing where it holds all. */
export function UndatedNote({ undated }: { readonly undated: readonly Undated[] }) {
  const words = useWords()
  const { t, list, report } = words
  if (undated.length === 0) return null
  const items = undated.map(({ report: of, answer }) =>
    rich((names) => t('described.item', { ...names, name: report(of) }), {
      value: <AnswerText answer={answer} />,
    }),
  )
  return (
    <span className={styles.note}>
      {rich((names) => t('overTime.undated', names), { list: richList(list, items) })}
    </span>
  )
}
