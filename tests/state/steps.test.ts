import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { MODES } from '../../src/domain/panels/panel'
import { PANELS } from '../../src/domain/panels/panels'
import {
  type Step,
  TOUR_STEPS,
  tourOf,
  withChanged,
  withMoved,
  withStep,
} from '../../src/domain/panels/step'
import {
  stepCountOf,
  formatSteps,
  parseSteps,
  readStepsHash,
  writeStepsHash,
} from '../../src/state/steps'
import { anyText } from '../fixtures/anyText'
import { Tally } from '../fixtures/Tally'

const text = fc.oneof(
  anyText,
  fc.constantFrom('', 'year=1,2&gov=SY-HL', 'basis=latest', '~', ';', '%', '%E0', '#', 'مدارس حلب'),
)
const view = fc.record({
  panel: fc.constantFrom(...PANELS),
  mode: fc.option(fc.constantFrom(...MODES)),
  query: text,
  name: text,
  notes: text,
})
const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(view, { maxLength: 12 })
  .map((views) => views.map((one, i) => ({ ...one, id: String(i + 1) })))

describe('the steps in a link', () => {
  it('come back as they were, but for the notes, which are never in it', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(steps, (some) => {
        const stepsHash = writeStepsHash(some)
        expect(readStepsHash(stepsHash)).toEqual({
          steps: some.map((step) => ({ ...step, notes: '' })),
          dropped: [],
        })
        // As it stands after the sign in an address, it stays what it is.
        expect(new URL(`https://example.org/#steps=${stepsHash}`).hash).toBe(`#steps=${stepsHash}`)
        tally.count(some.length > 0 ? 'some' : 'none')
        if (some.some(({ name }) => /[~;%]/.test(name))) tally.count('signs of the code')
      }),
      { numRuns: 500 },
    )
    tally.expectAtLeast({ some: 300, 'signs of the code': 50 })
  })

  it('are read from any text without an error; what is no step is named as it was written', () => {
    const tally = new Tally()
    const piece = fc.oneof(
      anyText,
      steps.map(writeStepsHash),
      fc.constantFrom(
        'headline.percent.more',
        'headline~~~',
        'killed',
        '%',
        'headline~%E0%A4',
        ';;',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const stepsHash = pieces.join(';')
        const { steps: read, dropped } = readStepsHash(stepsHash)
        const parts = stepsHash.split(';').filter((part) => part !== '')
        expect(read.length + dropped.length).toBe(parts.length)
        expect(parts).toEqual(expect.arrayContaining([...dropped]))
        expect(readStepsHash(writeStepsHash(read)).dropped).toEqual([])
        expect(stepCountOf(stepsHash)).toBe(read.length === 0 ? TOUR_STEPS : read.length)
        if (dropped.length > 0) tally.count('dropped')
        if (dropped.length > 0 && read.length > 0) tally.count('both')
      }),
      { numRuns: 1000 },
    )
    tally.expectAtLeast({ dropped: 300, both: 100 })
  })

  it('are short to read: codes, and nothing for what is left as it is', () => {
    const [headline] = tourOf('')
    expect(
      writeStepsHash(headline ? [headline, { ...headline, panel: 'killed-by-year' }] : []),
    ).toBe('headline;killed-by-year')
    const named = {
      ...tourOf('year=1,2&gov=zone:north_west')[2]!,
      mode: 'percent',
      name: 'A b',
    } as const
    expect(writeStepsHash([named])).toBe(
      'killed-by-year.percent~year=1,2&gov=zone:north_west~A%20b',
    )
  })

  it('are no more than a page can hold', () => {
    const { steps: read, dropped } = readStepsHash(Array(150).fill('headline').join(';'))
    expect([read.length, dropped.length]).toEqual([99, 51])
  })
})

describe('stored steps', () => {
  it('come back as they were, with what could not be read', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.jsonValue()), (some, values) => {
        const unread = JSON.parse(JSON.stringify(values)) as unknown[]
        expect(parseSteps(formatSteps({ steps: some, unread }))).toEqual({ steps: some, unread })
      }),
    )
  })

  it('are read from anything without an error, and nothing that was stored is lost', () => {
    const tally = new Tally()
    const file = fc.record({
      version: fc.constantFrom(1, 1, 1, 2, '1'),
      steps: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            steps.map(([one]) => one),
          ),
        ),
      ),
    })
    const stored = fc.oneof(
      fc.string(),
      fc.json(),
      file.map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(stored, (was) => {
        const read = parseSteps(was)
        const again = parseSteps(formatSteps(read))
        expect(again).toEqual(read)
        if (read.unread.length > 0) tally.count('unread')
        if (read.steps.length > 0) tally.count('read')
        if (read.unread.length > 0 && read.steps.length > 0) tally.count('both')
        if (was.trim() !== '' && read.steps.length === 0 && !/"steps":\s*\[\]/.test(was)) {
          expect(read.unread.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1000 },
    )
    tally.expectAtLeast({ unread: 300, read: 50, both: 20 })
    expect(parseSteps(null)).toEqual({ steps: [], unread: [] })
    expect(parseSteps('{ not json').unread).toEqual(['{ not json'])
  })

  it('of one id are told apart', () => {
    const step = tourOf('')[0]!
    const read = parseSteps(formatSteps({ steps: [step, step], unread: [] })).steps
    expect(new Set(read.map(({ id }) => id)).size).toBe(2)
  })
})

describe('a list of steps', () => {
  it('takes one more under an id of its own, moves, and changes no other', () => {
    fc.assert(
      fc.property(steps, view, fc.nat(11), fc.integer({ min: -3, max: 3 }), (some, one, at, by) => {
        const added = withStep(some, one)
        expect(new Set(added.map(({ id }) => id)).size).toBe(some.length + 1)
        const step = added[at % added.length]!
        const moved = withMoved(added, step.id, by)
        const place = Math.min(Math.max(added.indexOf(step) + by, 0), added.length - 1)
        expect(moved.indexOf(step)).toBe(place)
        expect(moved.filter((other) => other !== step)).toEqual(
          added.filter((other) => other !== step),
        )
        const renamed = withChanged(added, step.id, { name: 'other' })
        expect(renamed.filter((other, i) => other !== added[i])).toEqual([
          { ...step, name: 'other' },
        ])
      }),
    )
  })

  it('is left as it is by what it does not hold', () => {
    const tour = tourOf('year=1')
    expect(tour.map(({ panel }) => panel)).toEqual(['headline', ...PANELS])
    expect(withMoved(tour, 'nothing', 1)).toEqual(tour)
    expect(withChanged(tour, 'nothing', { name: 'x' })).toEqual(tour)
  })
})
