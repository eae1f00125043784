import type { Answer } from '../../../domain/ask/answer'
import type { BarRow } from '../../../ui/charts/BarList'
import { lengthOf } from './scaleOf'

/**
 * The mark of an answer in a list of bars: solid for a published number, framed for a derived one,
 * and a stub without scale where no number was found.
 */
export function markOf(answer: Answer): Pick<BarRow, 'length' | 'framed'> {
  return {
    length: lengthOf(answer),
    framed: answer.kind === 'derived',
  }
}
