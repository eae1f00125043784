import { attacksByType } from './attacksByType'
import { headlineFigures } from './headlineFigures'
import { killedByGovernorate } from './killedByGovernorate'
import { killedByVictim } from './killedByVictim'
import { killedByYear } from './killedByYear'
import { SUBJECT } from '../data/subject'
import { isTollMode, type Mode, MODES, type PanelDefinition } from './panel'
import { totalOverTime } from './totalOverTime'

/** The parts of the overview, in their order. Names in the address: a public promise. */
const DEFINITIONS = {
  headline: headlineFigures,
  'killed-by-year': killedByYear,
  'killed-by-victim': killedByVictim,
  'killed-by-governorate': killedByGovernorate,
  'total-over-time': totalOverTime,
  'attacks-by-type': attacksByType,
}

/** The name of a panel in the address. */
export type PanelId = keyof typeof DEFINITIONS

/** The panels of what the subject counts, in the order of the overview. */
export const PANELS = (Object.keys(DEFINITIONS) as readonly PanelId[]).filter(
  (panel) =>
    SUBJECT.measures.includes(DEFINITIONS[panel].measure) && !SUBJECT.without.includes(panel),
)

/** How a panel is made. */
export function definitionOf(panel: PanelId): PanelDefinition {
  return DEFINITIONS[panel]
}

/** The modes that a panel can have at all; which of them it has depends on the figures. */
export function modesOf(panel: PanelId): readonly Mode[] {
  return MODES.filter(
    (mode) => definitionOf(panel)[isTollMode(mode) ? 'tolls' : mode] !== undefined,
  )
}
