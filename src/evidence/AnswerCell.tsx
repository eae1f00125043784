import type { Answer } from '../domain/ask/answer'
import type { Vocabulary } from '../domain/data/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { Calculated } from './Calculated'
import { Limited } from './Limited'

interface AnswerCellProps {
  readonly answer: Answer
  readonly vocabulary: Vocabulary
  /** What it answers, in words for what is pressed. */
  readonly of?: string | undefined
}

/** An answer whose "calculated" opens its sum, and whose limits open the figures that set them. */
export function AnswerCell({ answer, ...asked }: AnswerCellProps) {
  return (
    <AnswerText
      answer={answer}
      calculated={answer.kind === 'derived' && <Calculated answer={answer} {...asked} />}
      limited={answer.kind === 'bounded' && <Limited answer={answer} {...asked} />}
    />
  )
}
