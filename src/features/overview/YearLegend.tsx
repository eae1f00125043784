import { isKnown } from '../../domain/answer'
import type { YearRow } from '../../domain/byYear'
import type { Vocabulary } from '../../domain/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import { optionLabel } from '../../i18n/optionLabel'
import { useWords } from '../../i18n/useWords'
import { Mark } from '../../ui/Mark'
import type { Tone } from '../../ui/tone'
import styles from './YearLegend.module.css'

interface YearLegendProps {
  readonly rows: readonly YearRow[]
  readonly stack: readonly string[]
  readonly vocabulary: Vocabulary
}

/**
 * The table under the columns, in the same columns: legend and labels at once. Categories that
 * could not be stacked, because others of their year are missing, still have their row.
 */
export function YearLegend({ rows, stack, vocabulary }: YearLegendProps) {
  const words = useWords()
  const { t, direction } = words
  const answersOf = (victim: string) =>
    rows.map(({ year, parts }) => ({
      year,
      answer: parts.find((part) => part.victim === victim)?.answer,
    }))
  const known = (rows[0]?.parts ?? [])
    .map(({ victim }) => victim)
    .filter((victim) => answersOf(victim).every(({ answer }) => answer && isKnown(answer)))
  return (
    <table className={styles.legend}>
      <caption className={styles.hidden}>{t('byYear.heading')}</caption>
      <thead>
        <tr>
          <td />
          {rows.map(({ year }) => (
            <th key={year} scope="col" dir={direction}>
              {t('period.year', { n: year })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {known.map((victim) => {
          const answers = answersOf(victim)
          const derived = answers.every(({ answer }) => answer?.kind === 'derived')
          return (
            <tr key={victim}>
              <th scope="row" dir={direction}>
                <span className={styles.name}>
                  {stack.includes(victim) && (
                    <span className={styles.swatch}>
                      <Mark shape={derived ? 'framed' : 'solid'} tone={victim as Tone} />
                    </span>
                  )}
                  <span>
                    {optionLabel(words, vocabulary, 'victims', victim)}
                    {derived && <span className={styles.quiet}> {t('answer.calculated')}</span>}
                  </span>
                </span>
              </th>
              {answers.map(({ year, answer }) => (
                <td key={year} dir={direction}>
                  {answer && <AnswerText answer={answer} bare={derived} />}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
