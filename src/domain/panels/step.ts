import type { Mode } from './panel'
import { PANELS, type PanelId } from './panels'

/** One view of a presentation: a part of the overview under a selection. */
export interface Step {
  /** Tells it from the others of its list, and nothing else. */
  readonly id: string
  readonly panel: PanelId
  /** How the panel shows its answers; null for the plain chart. */
  readonly mode: Mode | null
  /** The selection, as the address writes it, without a `?`. */
  readonly query: string
  /** What the presenter calls it; empty where the presenter left it at what it shows. */
  readonly name: string
  /** What the presenter wants to say; seen by nobody else. */
  readonly notes: string
}

/** The steps that stand in for those of a presenter who saved none: the whole overview, in order. */
export function tourOf(query: string): readonly Step[] {
  const step = (panel: PanelId, mode: Mode | null): Step => ({
    id: mode ?? panel,
    panel,
    mode,
    query,
    name: '',
    notes: '',
  })
  return PANELS.flatMap((panel) =>
    panel === 'headline' ? [step(panel, null), step(panel, 'facts')] : [step(panel, null)],
  )
}

/** How many steps the tour has, under any query. */
export const TOUR_STEPS = tourOf('').length

/** More than a talk can hold, and no more than a link and its reader can. */
export const MOST_STEPS = 99

/** The steps with one more at the end, under an id of its own; the same where there is no room. */
export function withStep(steps: readonly Step[], step: Omit<Step, 'id'>): readonly Step[] {
  return steps.length < MOST_STEPS ? [...steps, { ...step, id: freeId(steps) }] : steps
}

/** The steps with one that was taken out back in its place, whatever became of the others. */
export function withStepBack(steps: readonly Step[], step: Step, at: number): readonly Step[] {
  const isTaken = steps.some(({ id }) => id === step.id)
  const own = isTaken ? { ...step, id: freeId(steps) } : step
  return [...steps.slice(0, at), own, ...steps.slice(at)]
}

function freeId(steps: readonly Step[]): string {
  const numbers = steps.map(({ id }) => Number(id)).filter(Number.isSafeInteger)
  return String(Math.max(0, ...numbers) + 1)
}

/** The steps with one moved by so many places; at an end it stays. */
export function withMoved(steps: readonly Step[], id: string, by: number): readonly Step[] {
  const from = steps.findIndex((step) => step.id === id)
  const step = steps[from]
  if (!step) return steps
  const rest = steps.filter((other) => other !== step)
  const to = Math.min(Math.max(from + by, 0), rest.length)
  return [...rest.slice(0, to), step, ...rest.slice(to)]
}

/** The steps with one told otherwise. */
export function withChanged(
  steps: readonly Step[],
  id: string,
  changed: Partial<Pick<Step, 'name' | 'notes'>>,
): readonly Step[] {
  return steps.map((step) => (step.id === id ? { ...step, ...changed } : step))
}
