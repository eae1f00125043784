import { type Answer, isKnown } from '../../../domain/ask/answer'

/** The highest number to be drawn; 1 where there is none, so that a scale exists. */
export function scaleOf(answers: readonly Answer[]): number {
  return Math.max(1, ...answers.map((answer) => lengthOf(answer) ?? 0))
}

/** How far the mark of an answer reaches on a scale; null for one without scale. */
export function lengthOf(answer: Answer): number | null {
  return isKnown(answer) ? answer.value : null
}
