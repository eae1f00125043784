import type { Selection } from '../../domain/ask/selection'
import type { Step } from '../../domain/panels/step'

/** A step, and the selection that its query means with the figures at hand. */
export interface View {
  readonly step: Step
  readonly selection: Selection
}
