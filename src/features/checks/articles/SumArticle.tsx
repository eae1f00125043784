import { type Derived, answerOf } from '../../../domain/ask/answer'
import type { SumCheck } from '../../../domain/checks/sumChecks'
import { Observations } from '../../../evidence/Observations'
import { AnswerText, FigureText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { type ArticleProps, CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'
import type { Figure } from '../../../domain/data/figure'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { Equation } from '../../../evidence/Sum'

/** Parts, what they add up to, and what is printed for the whole. */
export function SumArticle({ table, check }: ArticleProps<SumCheck>) {
  const { t } = useWords()
  const { whole, parts, holds, listed } = check
  const { vocabulary } = table
  return (
    <CheckArticle table={table} check={check} cell={whole.cell} report={whole.report}>
      <p className={styles.numbers}>
        <PartsAndSum parts={parts} vocabulary={vocabulary} />
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

interface PartsAndSumProps {
  readonly parts: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/** "74 + 65 + 34 = 173", where "calculated" opens each part with its sources; one part as it is. */
export function PartsAndSum({ parts, vocabulary }: PartsAndSumProps) {
  const answer = answerOf({ plus: parts, minus: [] })
  if (answer.kind === 'published') return <FigureText figure={answer.figure} />
  return (
    <Equation receipt={answer.receipt}>
      <AnswerCell answer={answer} vocabulary={vocabulary} />
    </Equation>
  )
}
