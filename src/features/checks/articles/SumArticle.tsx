import type { Derived } from '../../../domain/ask/answer'
import type { SumCheck } from '../../../domain/checks/sumChecks'
import type { FigureTable } from '../../../domain/data/table'
import { Observations } from '../../../evidence/Observations'
import { AnswerText, FigureText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'
import { Equation } from './Equation'

interface SumArticleProps {
  readonly table: FigureTable
  readonly check: SumCheck
}

/** Parts, what they add up to, and what is printed for the whole. */
export function SumArticle({ table, check }: SumArticleProps) {
  const { t } = useWords()
  const { whole, parts, holds, listed } = check
  const { vocabulary } = table
  return (
    <CheckArticle table={table} check={check} cell={whole.cell} report={whole.report}>
      <p className={styles.numbers}>
        <Equation parts={parts} vocabulary={vocabulary} />
      </p>
      <p>
        {rich((names) => t('checksView.sum.whole', names), {
          whole: <FigureText figure={whole} />,
        })}{' '}
        {!holds && (
          <strong>
            {rich((names) => t('checksView.sum.difference', names), {
              difference: <AnswerText answer={differenceOf(check)} bare />,
            })}{' '}
          </strong>
        )}
        <Observations figures={[whole]} vocabulary={vocabulary} />
      </p>
      {listed && (
        <p className={styles.quiet}>
          {t(holds ? 'checksView.sum.listed' : 'checksView.sum.listedFails')}
        </p>
      )}
    </CheckArticle>
  )
}

/**
 * What lies between two printed numbers. It counts nobody, so it is exact however cautious the
 * numbers are.
 */
function differenceOf({ whole, parts, difference }: SumCheck): Derived {
  const [plus, minus] = difference > 0 ? [[whole], parts] : [parts, [whole]]
  return {
    kind: 'derived',
    value: Math.abs(difference),
    qualifier: 'exact',
    receipt: { plus, minus },
  }
}
