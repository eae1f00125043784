import type { Answer } from '../domain/answer'
import type { Vocabulary } from '../domain/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { Calculated } from './Calculated'

interface AnswerCellProps {
  readonly answer: Answer
  readonly vocabulary: Vocabulary
}

/** An answer whose "calculated" opens its sum. */
export function AnswerCell({ answer, vocabulary }: AnswerCellProps) {
  return (
    <AnswerText
      answer={answer}
      calculated={
        answer.kind === 'derived' && <Calculated answer={answer} vocabulary={vocabulary} />
      }
    />
  )
}
