import { answerOf } from '../../../domain/ask/answer'
import type { Figure } from '../../../domain/data/figure'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { Sum } from '../../../evidence/Sum'
import { FigureText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'

interface EquationProps {
  readonly parts: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/** "74 + 65 + 34 = 173", where "calculated" opens each part with its sources; one part as it is. */
export function Equation({ parts, vocabulary }: EquationProps) {
  const { t } = useWords()
  const answer = answerOf({ plus: parts, minus: [] })
  if (answer.kind === 'published') return <FigureText figure={answer.figure} />
  return rich((names) => t('receipt.equals', names), {
    sum: <Sum receipt={answer.receipt} />,
    value: <AnswerCell answer={answer} vocabulary={vocabulary} />,
  })
}
