import { grouped } from './grouped'
import { type Cell, codesOf, type Observation, type Qualifier } from './observation'

/**
 * What one report says for one cell. `observations` agree on `value` and are accepted; `rejected`
 * printed something else for the same cell and are kept with their reason.
 */
export interface Figure {
  readonly report: string
  readonly cell: Cell
  readonly value: number
  /** The most cautious one among the accepted observations. */
  readonly qualifier: Qualifier
  readonly observations: readonly [Observation, ...Observation[]]
  readonly rejected: readonly Observation[]
}

/** A cell that has been printed, but in no reading that is accepted: it is not a figure. */
export interface Doubt {
  readonly report: string
  readonly cell: Cell
  readonly observations: readonly Observation[]
}

/** A cell for which one report would have two accepted values. The data must hold none. */
interface Conflict {
  readonly report: string
  readonly cell: Cell
  readonly values: readonly number[]
}

interface Reading {
  readonly figures: readonly Figure[]
  readonly doubts: readonly Doubt[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Brings the observations of each report and cell together. Nothing is averaged or chosen here:
 * the readings stand in the data; two accepted values make a conflict, which the caller refuses.
 */
export function readFigures(observations: readonly Observation[]): Reading {
  const figures: Figure[] = []
  const doubts: Doubt[] = []
  const conflicts: Conflict[] = []
  for (const group of grouped(observations, cellKey).values()) {
    const { report, cell } = group[0]
    const [head, ...tail] = group.filter((o) => o.reading === 'accepted')
    if (head === undefined) {
      doubts.push({ report, cell, observations: group })
      continue
    }
    const accepted: Figure['observations'] = [head, ...tail]
    const values = [...new Set(accepted.map((o) => o.value))]
    if (values.length > 1) {
      conflicts.push({ report, cell, values })
      continue
    }
    const rejected = group.filter((o) => o.reading !== 'accepted')
    figures.push({
      report,
      cell,
      value: head.value,
      qualifier: mostCautious(accepted.map((o) => o.qualifier)),
      observations: accepted,
      // Most have none.
      rejected: rejected.length > 0 ? rejected : NONE,
    })
  }
  return { figures, doubts, conflicts }
}

const NONE: readonly Observation[] = []

/** The first print that says the number as the figure does, with its qualifier. */
export function printOf({ observations, qualifier }: Figure): Observation {
  return observations.find((observation) => observation.qualifier === qualifier) ?? observations[0]
}

/** `at_least` before `approximate` before `exact`; `exact` for nothing at all. */
export function mostCautious(qualifiers: readonly Qualifier[]): Qualifier {
  if (qualifiers.includes('at_least')) return 'at_least'
  return qualifiers.includes('approximate') ? 'approximate' : 'exact'
}

/** The numbers of figures together, for a reader to see what they add up to. */
export function total(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0)
}

function cellKey({ report, cell }: Observation): string {
  const { measure, unit, period } = cell
  return [report, measure, unit, period.start, period.end ?? '..', ...codesOf(cell)].join('|')
}
