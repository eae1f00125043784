import { type Answer, isKnown } from '../../../domain/ask/answer'
import type { BarRow } from '../../../ui/charts/BarList'

/**
 * The mark of an answer in a list of bars: solid for a published number, framed for a derived one,
 * and a stub without scale where there is none. Limits are told, and never drawn.
 */
export function markOf(answer: Answer): Pick<BarRow, 'length' | 'framed'> {
  return { length: isKnown(answer) ? answer.value : null, framed: answer.kind === 'derived' }
}
