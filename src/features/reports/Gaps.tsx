import { UNPUBLISHED } from '../../domain/ask/answer'
import type { Series } from '../../domain/reports/series'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import { useWords } from '../../i18n/useWords'
import { Mark } from '../../ui/charts/Mark'
import styles from './Gaps.module.css'
import { countedOf, subjectName } from './subjectWords'

interface GapsProps {
  readonly gaps: readonly Series[]
  readonly vocabulary: Vocabulary
}

/** What no report gives under the filters: named one by one, without an empty chart. */
export function Gaps({ gaps, vocabulary }: GapsProps) {
  const words = useWords()
  return (
    <section className={styles.gaps} aria-labelledby="reports-gaps">
      <h2 id="reports-gaps">{words.t('reportsView.gaps')}</h2>
      <p className={styles.note}>{words.t('reportsView.gapsNote')}</p>
      <ul>
        {gaps.map(({ id, subject }) => (
          <li key={id}>
            <span>
              {subjectName(words, vocabulary, subject)}{' '}
              <small>{countedOf(words, vocabulary, subject)}</small>
            </span>{' '}
            <span className={styles.answer}>
              <span className={styles.stub}>
                <Mark shape="stub" />
              </span>
              <AnswerText answer={UNPUBLISHED} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
