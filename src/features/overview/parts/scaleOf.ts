import { type Answer, isKnown } from '../../../domain/ask/answer'

/** The highest number to be drawn; 1 where there is none, so that a scale exists. */
export function scaleOf(answers: readonly Answer[]): number {
  return Math.max(1, ...answers.filter(isKnown).map(({ value }) => value))
}
