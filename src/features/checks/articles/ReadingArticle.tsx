import type { Disagreement } from '../../../domain/checks/disagreements'
import type { FigureTable } from '../../../domain/data/table'
import { Observations } from '../../../evidence/Observations'
import { FigureText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'
import { PrintedBy } from './PrintedBy'
import { Proofs } from './Proofs'

interface ReadingArticleProps {
  readonly table: FigureTable
  readonly check: Disagreement
}

/** Who printed what for one cell, which number is taken, and what speaks for it. */
export function ReadingArticle({ table, check }: ReadingArticleProps) {
  const { t } = useWords()
  const { figure, observations, report, cell } = check
  const { vocabulary } = table
  return (
    <CheckArticle table={table} check={check} cell={cell} report={report}>
      <ul className={styles.lines}>
        {observations.map((observation) => (
          <li key={observation.id}>
            <PrintedBy observation={observation} vocabulary={vocabulary} />
          </li>
        ))}
      </ul>
      <p>
        {figure === null
          ? t('checksView.reading.none')
          : rich((names) => t('checksView.reading.taken', names), {
              value: <FigureText figure={figure} />,
            })}{' '}
        {figure && <Observations figures={[figure]} vocabulary={vocabulary} />}
      </p>
      <Proofs check={check} vocabulary={vocabulary} />
    </CheckArticle>
  )
}
