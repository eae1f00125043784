import type { ReactNode } from 'react'

import type { Answer } from '../../../domain/ask/answer'
import type { ByYear, YearRow } from '../../../domain/panels/byYear'
import { interventionYear } from '../../../domain/data/period'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { useWords } from '../../../i18n/useWords'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { ScrollBox } from '../../../ui/ScrollBox'
import styles from '../../../evidence/AnswerTable.module.css'
import { Beside } from '../parts/Beside'
import { Observations, ReadIn } from '../../../evidence/Observations'

interface YearTableProps {
  readonly years: ByYear
  readonly vocabulary: Vocabulary
  readonly name: (victim: string) => string
  /** What stands with a number of a year: its share, of the year or of the whole time. */
  readonly besideOf?: ((row: YearRow, part: Answer | null) => ReactNode) | undefined
}

/** Years by victim category, with the texts in which each year was read. */
export function YearTable({ years, vocabulary, name, besideOf }: YearTableProps) {
  const { rows, stack, total } = years
  const words = useWords()
  const { t } = words
  return (
    <ScrollBox label={t('period.noRunning')} hint={t('print.sideways')}>
      <table className={styles.table}>
        <caption>{t('period.noRunning')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.year')}</th>
            <th scope="col">{t('table.together')}</th>
            {stack.map((victim) => (
              <th key={victim} scope="col">
                {name(victim)}
              </th>
            ))}
            <th scope="col">{t('table.readIn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { year, whole, parts, share } = row
            return (
              <tr key={year}>
                <th scope="row">
                  {t('period.year', { n: year })}
                  <span className={styles.beside}>
                    {words.period(interventionYear(year), 'short')}
                  </span>
                </th>
                <td>
                  <AnswerCell answer={whole} vocabulary={vocabulary} />
                  {besideOf && <span className={styles.beside}>{besideOf(row, null)}</span>}
                  <Beside share={share} />
                </td>
                {parts
                  .filter(({ victim }) => stack.includes(victim))
                  .map(({ victim, answer }) => (
                    <td key={victim}>
                      <AnswerCell answer={answer} vocabulary={vocabulary} />
                      {besideOf && <span className={styles.beside}>{besideOf(row, answer)}</span>}
                    </td>
                  ))}
                <td>
                  <ReadIn answer={whole} vocabulary={vocabulary} />{' '}
                  <ReadParts
                    parts={parts.filter(({ victim }) => stack.includes(victim))}
                    vocabulary={vocabulary}
                  />
                </td>
              </tr>
            )
          })}
          {total && (
            <tr>
              <th scope="row">{t('table.together')}</th>
              <td colSpan={stack.length + 1}>
                <AnswerCell answer={total} vocabulary={vocabulary} />
              </td>
              <td>
                <ReadIn answer={total} vocabulary={vocabulary} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface ReadPartsProps {
  readonly parts: YearRow['parts']
  readonly vocabulary: Vocabulary
}

/** Where the printed parts of a year were read: not in the texts of its whole alone. */
function ReadParts({ parts, vocabulary }: ReadPartsProps) {
  const { t } = useWords()
  const figures = parts.flatMap(({ answer }) =>
    answer.kind === 'published' ? [answer.figure] : [],
  )
  if (figures.length === 0) return null
  return (
    <span className={styles.beside}>
      {t('table.parts')} <Observations figures={figures} vocabulary={vocabulary} />
    </span>
  )
}
