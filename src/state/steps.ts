import * as v from 'valibot'

import { MODES } from '../domain/panels/panel'
import { PANELS } from '../domain/panels/panels'
import { MOST_STEPS, type Step, TOUR_STEPS } from '../domain/panels/step'
import { persistedStore } from './persistedStore'

/** The steps that a presenter keeps, and what was stored with them that is not understood. */
interface StoredSteps {
  readonly steps: readonly Step[]
  /** Kept as it is, so that nothing is lost: a later version may know what it means. */
  readonly unread: readonly unknown[]
}

/** Stored text as steps. Never throws: what is no step is kept among the unread. */
export function parseSteps(text: string | null): StoredSteps {
  if (text === null || text.trim() === '') return { steps: [], unread: [] }
  const file = v.safeParse(stored, jsonIn(text))
  if (!file.success) return { steps: [], unread: [text] }
  const read = file.output.steps.map((one) => ({ one, result: v.safeParse(whole, one) }))
  return {
    steps: withOwnIds(read.flatMap(({ result }) => (result.success ? [result.output] : []))),
    unread: [
      ...file.output.unread,
      ...read.flatMap(({ one, result }) => (result.success ? [] : [one])),
    ],
  }
}

/** Steps as the text that is stored. */
export function formatSteps({ steps, unread }: StoredSteps): string {
  return JSON.stringify({ version: 1, steps, unread })
}

/** What a link holds after `#steps=`: the views and their names, never the notes. */
export function writeStepsHash(steps: readonly Step[]): string {
  return steps
    .map(({ panel, mode, query, name }) =>
      [panel + (mode === null ? '' : `.${mode}`), query, name]
        .map(encode)
        .join('~')
        .replace(/~+$/, ''),
    )
    .join(';')
}

/** Reads what a link holds. Never throws: what is no step is named in `dropped`, as it was written. */
export function readStepsHash(text: string): {
  readonly steps: readonly Step[]
  readonly dropped: readonly string[]
} {
  const parts = text.split(';').filter((part) => part !== '')
  const read = parts.map((part, i) => ({ part, step: i < MOST_STEPS ? stepIn(part, i) : null }))
  return {
    steps: read.flatMap(({ step }) => (step ? [step] : [])),
    dropped: read.flatMap(({ part, step }) => (step ? [] : [part])),
  }
}

/** How many steps an address goes through: those that it holds, else those of the tour. */
export function stepCountOf(stepsHash: string): number {
  return (stepsHash === '' ? 0 : readStepsHash(stepsHash).steps.length) || TOUR_STEPS
}

const view = {
  panel: v.picklist(PANELS),
  mode: v.nullable(v.picklist(MODES)),
  query: v.string(),
  name: v.string(),
}
const shared = v.object(view)
const whole = v.object({ ...view, id: v.string(), notes: v.string() })
const stored = v.object({
  version: v.literal(1),
  steps: v.array(v.unknown()),
  unread: v.optional(v.array(v.unknown()), []),
})

/** The steps that this presenter keeps. */
export const stepsStore = persistedStore('tawthiq.steps', parseSteps, formatSteps)

/** Takes these for the presenter's steps, and stores them. Works where storage is refused. */
export function changeSteps(steps: readonly Step[]): void {
  stepsStore.change((now) => ({ ...now, steps }))
}

function stepIn(part: string, i: number): Step | null {
  const fields = part.split('~').map(decode)
  if (fields.length > 3 || fields.includes(null)) return null
  const [what, query = '', name = ''] = fields
  const [panel, mode = null, ...rest] = (what ?? '').split('.')
  if (rest.length > 0) return null
  const result = v.safeParse(shared, { panel, mode, query, name })
  return result.success ? { ...result.output, id: String(i + 1), notes: '' } : null
}

/** Two steps of one id could not be told apart. */
function withOwnIds(steps: readonly Step[]): readonly Step[] {
  const isOwn = new Set(steps.map(({ id }) => id)).size === steps.length
  return isOwn ? steps : steps.map((step, i) => ({ ...step, id: String(i + 1) }))
}

/** Signs that an address may hold, and that a query is made of, stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(LONE, '\ufffd'))
    .replaceAll('~', '%7E')
    .replaceAll(/%(3D|26|2C|3A)/g, (sign) => decodeURIComponent(sign))
}

/** Half of a sign, which no address can hold. */
const LONE = /\p{Surrogate}/gu

/** Null where the text is no encoding of anything: no step is made of it. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
