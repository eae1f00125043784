import type { Answer } from '../../../domain/ask/answer'
import { useWords } from '../../../i18n/useWords'
import { Mark } from '../../../ui/charts/Mark'
import { KINDS } from './kinds'
import styles from './KindsLegend.module.css'

interface KindsLegendProps {
  /** What the marks of the chart stand for: answers, or shares in their place. */
  readonly answers: readonly { readonly kind: Answer['kind'] }[]
}

/** The marks of the kinds that one chart holds; nothing where every number of it is published. */
export function KindsLegend({ answers }: KindsLegendProps) {
  const { t } = useWords()
  const kinds = answers.map(({ kind }) => (kind === 'bounded' ? 'unpublished' : kind))
  const found = KINDS.filter(({ kind }) => kinds.includes(kind))
  if (found.every(({ kind }) => kind === 'published')) return null
  return (
    <p className={styles.legend}>
      {found.map(({ kind, shape }) => (
        <span key={kind} className={styles.kind}>
          <span className={styles.box}>
            <Mark shape={shape} />
          </span>
          {t(`kinds.${kind}`)}{' '}
        </span>
      ))}
    </p>
  )
}
