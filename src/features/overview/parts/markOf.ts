import type { Answer } from '../../../domain/ask/answer'
import type { BarRow } from '../../../ui/charts/BarList'
import { lengthOf } from './scaleOf'

/**
 * The mark of an answer in a list of bars: solid for a published number, framed for a derived one,
 * hatched between limits, and a stub without scale where nothing holds the number down.
 */
export function markOf(answer: Answer): Pick<BarRow, 'length' | 'framed' | 'from'> {
  return {
    length: lengthOf(answer),
    framed: answer.kind === 'derived',
    from: answer.kind === 'bounded' ? (answer.lowest?.value ?? 0) : undefined,
  }
}
