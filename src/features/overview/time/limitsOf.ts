import type { Unsaid } from '../../../domain/panels/overTime'
import type { OtherMark } from '../../../ui/charts/DotMarks'
import { lengthOf } from '../parts/scaleOf'

/** Limits that can be drawn: what is held from below alone has no end to draw. */
export function limitsOf({ answer }: Unsaid): OtherMark['limits'] {
  const highest = lengthOf(answer)
  if (answer.kind !== 'bounded' || highest === null) return null
  return { lowest: answer.lowest?.value ?? 0, highest }
}
