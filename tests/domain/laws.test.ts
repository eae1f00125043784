import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Answer, Known } from '../../src/domain/ask/answer'
import { figuresOf, figuresOfLimit, isKnown } from '../../src/domain/ask/answer'
import { ask, askKnown } from '../../src/domain/ask/ask'
import { countFigures, countInReport } from '../../src/domain/ask/facets'
import type { Cell, Observation, Qualifier } from '../../src/domain/data/observation'
import type { Limit, Limits } from '../../src/domain/ask/limits/limits'
import { nearest } from '../../src/domain/ask/nearest'
import type { Question, Selection } from '../../src/domain/ask/selection'
import { EVERYTHING, FILTERS } from '../../src/domain/ask/selection'
import type { FigureTable } from '../../src/domain/data/table'
import { cases, SHARE } from '../fixtures/cases'
import {
  AGE_AND_SEX,
  asked,
  cellOf,
  classificationOf,
  extentOfCell,
  extentOfQuestion,
  generated,
  isIn,
  isOverlapping,
  numbered,
  OTHER_TYPES,
  partsOf,
  populationOf,
  printed,
  PROFESSIONS,
  tableOf,
  TARGETS,
  truthOf,
  vocabularyOf,
  worldArbitrary,
  yearsOf,
  spotsOf,
  ZONE,
} from '../fixtures/generatedTable'
import type { Extent, Generated, Group, Spot, Time, World } from '../fixtures/generatedTable'
import { cellOfLeaf, planOf } from '../fixtures/plan'
import { Tally } from '../fixtures/Tally'

const RUNS = 200

describe('an answer is sound', () => {
  it('is the true number of its report whenever it is a number, and never one for another', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        for (const question of questions) {
          const answer = ask(table, question)
          tally.count(answer.kind)
          if (!isKnown(answer)) continue
          const truth = truthOf(world, made.vocabulary, extentOfQuestion(question))
          expect(answer.value).toBe(truth)
          // That nobody is left of a sum is no number that anyone printed.
          if (answer.kind === 'derived') expect(answer.value).toBeGreaterThan(0)
          if (truth === 0) tally.count(`zero, ${answer.kind}`)
          if (question.exceptAttacks) tally.count('parts left out')
        }
      }),
      { numRuns: cases(RUNS) },
    )
    tally.expectAtLeast({
      published: 300,
      derived: 100,
      unpublished: 500,
      'zero, published': 10,
      'parts left out': 3,
    })
  })

  it('tells a zero that was printed from a number that was not', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        const zeros = made.observations
          .filter(({ report, reading }) => report === world.report && reading === 'accepted')
          .filter(({ value }) => value === 0)
        const without = tableOf({
          ...made,
          observations: made.observations.filter(
            ({ value, cell }) => value !== 0 || cell.measure === 'displaced',
          ),
        })
        for (const question of questions) {
          const answer = ask(table, question)
          const later = ask(without, question)
          if (answer.kind === 'published' && answer.value === 0) {
            expect(zeros.map(({ cell }) => cell)).toContainEqual(answer.figure.cell)
            tally.count('zero printed')
          }
          if (isKnown(answer) && !isKnown(later)) tally.count('not known without zeros')
          if (!isKnown(later)) continue
          // With more figures another sum may be looked for in vain; limits still hold the number.
          const [low, high] =
            answer.kind === 'bounded'
              ? [answer.lowest?.value ?? 0, answer.highest?.value ?? Infinity]
              : [(answer as Known).value, (answer as Known).value]
          expect(later.value).toBeGreaterThanOrEqual(low)
          expect(later.value).toBeLessThanOrEqual(high)
          if (low === high) tally.count('the same with and without zeros')
        }
      }),
      { numRuns: cases(RUNS / 2) },
    )
    tally.expectAtLeast({
      'zero printed': 10,
      'not known without zeros': 10,
      'the same with and without zeros': 200,
    })
  })
})

describe('an answer is found', () => {
  it('along every dimension and nested: sums of parts, and wholes less other parts', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(worldArbitrary('one'), generated, fc.gen(), (world, noise, draw) => {
        const vocabulary = vocabularyOf([world, noise.worlds[1]], 4)
        const plan = planOf(world, draw)
        const cells = plan.leaves.map((leaf) => cellOfLeaf(world, leaf))
        const others = noiseOf(world, vocabulary, noise)
        const observations = [
          ...cells.map((cell) => printed(world, vocabulary, cell)),
          printed(world, vocabulary, cellOf(world, 'span', { measure: 'displaced' })),
          ...others,
        ]
        const answer = ask(
          tableOf({ vocabulary, observations: numbered(observations) }),
          plan.question,
        )
        const truth = truthOf(world, vocabulary, extentOfQuestion(plan.question))
        // A sum of nobody is left as the limit that it is.
        expect(answer).toMatchObject(
          answer.kind === 'bounded' ? { lowest: null, highest: { value: 0 } } : { value: truth },
        )
        if (answer.kind === 'bounded') expect(truth).toBe(0)
        if (answer.kind === 'derived' && !answer.between) {
          const { plus, minus } = answer.receipt
          expect(answer.value).toBe(sum(plus) - sum(minus))
          if (plus.length + minus.length > 3) tally.count('a long receipt')
        }
        for (const step of plan.steps) tally.count(step)
      }),
      { numRuns: cases(600) },
    )
    const once = ['years', 'governorates', 'victims', 'attacks']
    tally.expectAtLeast({
      printed: 40,
      ...Object.fromEntries(
        once.flatMap((d) => [`sum of ${d}`, `rest of ${d}`].map((s) => [s, 20])),
      ),
      'sum within sum': 60,
      'rest within sum': 60,
      'sum within rest': 60,
      'rest within rest': 60,
      'three deep': 20,
      'a long receipt': 60,
    })
  })

  it('for women and men of year 2: everyone in year 2 less its children', () => {
    const { world, vocabulary } = fiveYears()
    const year2: Time = { from: 2, to: 2 }
    const answer = ask(
      tableOf({
        vocabulary,
        observations: observe(world, [
          cellOf(world, 'span', {}),
          cellOf(world, year2, {}),
          cellOf(world, year2, { victim: 'children' }),
        ]),
      }),
      questionFor({ years: [2], victims: ['women', 'men'] }),
    )
    expect(answer.kind).toBe('derived')
    expect(receiptOf(answer)).toEqual([['_T'], ['children']])
  })

  it('for men of years 2 and 3: the sum of what remains in each', () => {
    const { world, vocabulary } = fiveYears()
    const cells = [2, 3].flatMap((year) =>
      ['_T', 'children', 'women'].map((victim) =>
        cellOf(world, { from: year, to: year }, { victim }),
      ),
    )
    const question = questionFor({ years: [2, 3], victims: ['men'] })
    const answer = ask(
      tableOf({ vocabulary, observations: observe(world, [cellOf(world, 'span', {}), ...cells]) }),
      question,
    )
    expect(answer).toMatchObject({
      kind: 'derived',
      value: truthOf(world, vocabulary, extentOfQuestion(question)),
    })
    expect(receiptOf(answer)).toEqual([
      ['_T', '_T'],
      ['children', 'women', 'children', 'women'],
    ])
  })

  it('for men of the years without a number: a remainder of remainders', () => {
    const { world, vocabulary } = fiveYears()
    const cells = (['span', { from: 1, to: 1 }, { from: 2, to: 2 }] as const).flatMap((time) =>
      ['_T', 'children', 'women'].map((victim) => cellOf(world, time, { victim })),
    )
    const question = questionFor({ years: [3, 4, 5], victims: ['men'] })
    const answer = ask(tableOf({ vocabulary, observations: observe(world, cells) }), question)
    expect(answer).toMatchObject({
      kind: 'derived',
      value: truthOf(world, vocabulary, extentOfQuestion(question)),
    })
  })
})

describe('a receipt', () => {
  it('adds up, of figures of the asked report, none twice, "about" where any term is', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        for (const question of questions) {
          const answer = ask(table, question)
          if (!isKnown(answer) || meetingOf(answer)) continue
          const figures = figuresOf(answer)
          expect(figures.every(({ report }) => report === question.report)).toBe(true)
          expect(new Set(figures).size).toBe(figures.length)
          expect(answer.qualifier).toBe(ofSum(figures.map(({ qualifier }) => qualifier)))
          tally.count(`${answer.kind}, ${answer.qualifier}`)
          if (answer.kind === 'published') {
            expect(answer.value).toBe(answer.figure.value)
            continue
          }
          const { plus, minus } = answer.receipt
          expect(plus.length).toBeGreaterThan(0)
          expect(figures.length).toBeGreaterThan(1)
          expect(answer.value).toBe(sum(plus) - sum(minus))
          // A whole less "at least" some is at most the rest: no number follows.
          expect(minus.every(({ qualifier }) => qualifier === 'exact')).toBe(true)
          tally.count(minus.length > 0 ? 'with a remainder' : 'sum only')
          if (new Set(figures.map(({ qualifier }) => qualifier)).size > 1) tally.count('mixed')
        }
      }),
      { numRuns: cases(2 * RUNS) },
    )
    tally.expectAtLeast({
      'published, at_least': 100,
      'published, exact': 100,
      'derived, at_least': 50,
      'derived, approximate': 20,
      'with a remainder': 30,
      'sum only': 120,
      mixed: 100,
    })
  })

  it('holds every part that was asked for exactly once, and nothing else', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        for (const question of questions) {
          const answer = ask(table, question)
          if (!isKnown(answer) || meetingOf(answer)) continue
          const times = new Map<string, number>()
          const add = (cell: Cell, by: number) => {
            for (const part of partsOf(world, made.vocabulary, extentOfCell(world, cell))) {
              times.set(part, (times.get(part) ?? 0) + by)
            }
          }
          const { plus, minus } =
            answer.kind === 'published' ? { plus: [answer.figure], minus: [] } : answer.receipt
          for (const { cell } of plus) add(cell, 1)
          for (const { cell } of minus) add(cell, -1)
          const parts = partsOf(world, made.vocabulary, extentOfQuestion(question))
          expect(new Map([...times].filter(([, n]) => n !== 0))).toEqual(
            new Map(parts.map((part) => [part, 1])),
          )
          const unit = question.measure === 'attacks' ? 'incidents' : 'persons'
          expect(figuresOf(answer).every(({ cell }) => cell.unit === unit)).toBe(true)
          tally.count(answer.kind)
        }
      }),
      { numRuns: cases(RUNS) },
    )
    tally.expectAtLeast({ published: 300, derived: 80 })
  })
})

describe('limits', () => {
  it('that meet are a number, each the sum of its figures, with nothing pushed up by "at least"', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        for (const question of questions) {
          const answer = ask(table, question)
          const between = meetingOf(answer)
          if (!between || answer.kind !== 'derived') continue
          const { lowest, highest } = between
          expect([answer.value, answer.value]).toEqual([lowest?.value ?? 0, highest?.value])
          const figures = figuresOf(answer)
          const own = [lowest, highest].flatMap((limit) => figuresOfLimit(limit))
          expect(new Set(figures)).toEqual(new Set(own))
          expect(figures.every(({ report }) => report === question.report)).toBe(true)
          const qualifiers = figures.map(({ qualifier }) => qualifier)
          expect(answer.qualifier).toBe(ofSum(qualifiers))
          expect(qualifiers).not.toContain('approximate')
          for (const limit of [lowest, highest]) {
            if (limit) expect(sum(limit.receipt.plus) - sum(limit.receipt.minus)).toBe(limit.value)
          }
          // What "at least" leaves of a whole may be less, and what it documents is not all there is.
          for (const { qualifier } of lowest?.receipt.minus ?? []) expect(qualifier).toBe('exact')
          tally.count(answer.qualifier)
        }
      }),
      { numRuns: cases(2 * RUNS) },
    )
    tally.expectAtLeast({ exact: 4, at_least: 4 })
  })

  it('hold whoever may be asked for once: under the upper one at least, under the lower at most', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, fc.nat(), ({ made, questions }, seed) => {
        const table = tableOf(made)
        const [world] = made.worlds
        for (const question of questions) {
          const answer = ask(table, question)
          const limits = answer.kind === 'bounded' ? answer : meetingOf(answer)
          if (!limits) continue
          const { lowest, highest } = limits
          const { measure } = question
          // Anyone who may be, not only who is there by the figures.
          const anyone = populationOf({ ...world, seed }, made.vocabulary, measure)
          const times = (group: Group, extent: Extent) =>
            isIn(group, extent, made.vocabulary) ? 1 : 0
          const under = (group: Group, limit: Limit | null) => {
            const all = (figures: readonly { readonly cell: Cell }[]) =>
              figures
                .map(({ cell }) => times(group, extentOfCell(world, cell)))
                .reduce<number>((a, b) => a + b, 0)
            return limit ? all(limit.receipt.plus) - all(limit.receipt.minus) : 0
          }
          for (const group of anyone) {
            const is = times(group, extentOfQuestion(question))
            expect(under(group, lowest)).toBeLessThanOrEqual(is)
            if (highest) expect(under(group, highest)).toBeGreaterThanOrEqual(is)
          }
          tally.count(answer.kind)
        }
      }),
      { numRuns: cases(RUNS / 2) },
    )
    tally.expectAtLeast({ bounded: 200, derived: 3 })
  })

  it('leave room wherever they are no number, and a number is told by whoever asks for one', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        for (const question of questions) {
          const answer = ask(table, question)
          expect(askKnown(table, question)).toBe(isKnown(answer) ? answer : null)
          if (answer.kind === 'bounded') {
            const { lowest, highest } = answer
            expect(lowest ?? highest).not.toBeNull()
            if (highest?.value !== 0) {
              expect(lowest?.value ?? 0).toBeLessThan(highest?.value ?? Infinity)
            }
          }
          tally.count(answer.kind)
        }
      }),
      { numRuns: cases(RUNS) },
    )
    tally.expectAtLeast({ bounded: 200, derived: 100 })
  })
})

describe('overlapping classifications', () => {
  it('are never mixed in a receipt, however many are printed side by side', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        const classOf = (cell: Cell) => classificationOf(made.vocabulary, extentOfCell(world, cell))
        const all = new Set(
          table.reports.get(world.report)?.figures.map(({ cell }) => classOf(cell)),
        )
        for (const question of questions) {
          const answer = ask(table, question)
          // What lies in what is said across classifications: there limits meet.
          if (answer.kind !== 'derived' || answer.between) continue
          const classes = new Set(figuresOf(answer).map(({ cell }) => classOf(cell)))
          expect([...classes]).toEqual([
            classificationOf(made.vocabulary, extentOfQuestion(question)),
          ])
          if (all.size > 3) tally.count('others stand by')
          const [only = ''] = classes
          if (PROFESSIONS.some((code) => only.includes(code))) tally.count('a profession')
          if (OTHER_TYPES.some((code) => only.includes(code))) tally.count('a weapon or outcome')
          if (only.includes('targets')) tally.count('targets')
        }
      }),
      { numRuns: cases(RUNS) },
    )
    tally.expectAtLeast({
      'others stand by': 40,
      'a profession': 4,
      'a weapon or outcome': 4,
      targets: 20,
    })
  })

  it('are not answered together, unless a report prints just that union', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        for (const question of questions) {
          const extent = extentOfQuestion(question)
          const answer = ask(table, question)
          if (question.exceptAttacks) continue
          if (!isOverlapping(made.vocabulary, extent)) {
            if (answer.kind === 'unpublished') expect(answer.reason).toBe('none')
            continue
          }
          const wanted = classificationOf(made.vocabulary, extent)
          const isPrinted = made.observations.some(
            ({ report, cell, reading }) =>
              reading === 'accepted' &&
              report === question.report &&
              classificationOf(made.vocabulary, extentOfCell(world, cell)) === wanted,
          )
          if (isKnown(answer)) {
            // Limits that meet are a number too: it is no sum of what overlaps.
            expect(isPrinted || (answer.kind === 'derived' && answer.between)).toBeTruthy()
            tally.count(isPrinted ? 'printed as a union' : 'limits that meet')
          } else {
            if (answer.kind === 'unpublished') expect(answer.reason).toBe('overlap')
            tally.count(isPrinted ? 'union printed elsewhere' : 'no union printed')
          }
        }
      }),
      { numRuns: cases(RUNS) },
    )
    tally.expectAtLeast({ 'no union printed': 100, 'printed as a union': 3 })
  })

  it('are not added even where each of them is printed', () => {
    const { world, vocabulary } = fiveYears()
    const singles = [
      ...[...AGE_AND_SEX, ...PROFESSIONS].map((victim) => cellOf(world, 'span', { victim })),
      ...[...TARGETS, ...OTHER_TYPES].map((attack) =>
        cellOf(world, 'span', { measure: 'attacks', attack }),
      ),
      ...[ZONE, 'SY-HL', 'SY-ID'].map((governorate) => cellOf(world, 'span', { governorate })),
    ]
    const table = tableOf({ vocabulary, observations: observe(world, singles) })
    const pairs = [...AGE_AND_SEX, ...PROFESSIONS].flatMap((a) =>
      PROFESSIONS.filter((b) => b !== a && !(isWomanOf(a, b) || isWomanOf(b, a))).map((b) => [
        a,
        b,
      ]),
    )
    expect(pairs.length).toBeGreaterThan(20)
    for (const victims of pairs) expect(isAdded(ask(table, questionFor({ victims })))).toBe(false)
    for (const other of OTHER_TYPES) {
      for (const type of [...TARGETS, ...OTHER_TYPES].filter((code) => code !== other)) {
        const question = questionFor({ measure: 'attacks', attacks: [type, other] })
        expect(isAdded(ask(table, question))).toBe(false)
      }
    }
    expect(isKnown(ask(table, questionFor({ governorates: ['SY-HL', ZONE] })))).toBe(false)
    expect(ask(table, questionFor({ victims: ['medical', 'medical_women'] }))).toMatchObject({
      kind: 'published',
      figure: { cell: { victim: 'medical' } },
    })
  })
})

describe('reports', () => {
  it('are strangers: an answer stays the same whatever another report prints', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, generated, ({ made, questions }, other) => {
        const [one, two] = made.worlds
        const own = made.observations.filter(({ report }) => report === one.report)
        const changed = other.observations
          .filter(({ report }) => report === two.report)
          .filter(({ cell }) => isWithin(cell, made))
        const alone = tableOf({ ...made, observations: own })
        const beside = tableOf({
          vocabulary: vocabularyOf([one, other.worlds[1]], made.vocabulary.governorates.length),
          observations: [...changed, ...own],
        })
        const table = tableOf(made)
        for (const question of questions) {
          const answer = ask(table, question)
          expect(ask(alone, question)).toEqual(answer)
          expect(ask(beside, question)).toEqual(answer)
          tally.count(answer.kind)
          const [world] = other.worlds
          const elsewhere = ask(table, { ...question, report: two.report })
          if (isKnown(answer) && isKnown(elsewhere) && world.seed !== one.seed) {
            if (answer.value !== elsewhere.value) tally.count('reports disagree')
          }
        }
        if (changed.length > 0) tally.count('changed')
      }),
      { numRuns: cases(RUNS / 2) },
    )
    tally.expectAtLeast({
      published: 200,
      derived: 15,
      unpublished: 150,
      changed: 30,
      'reports disagree': 5,
    })
  })
})

describe('readings', () => {
  it('that are rejected or unverified never change an answer', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const [world] = made.worlds
        const accepted = made.observations.filter(({ reading }) => reading === 'accepted')
        const table = tableOf(made)
        const clean = tableOf({ ...made, observations: accepted })
        const doubtful = tableOf({
          ...made,
          observations: [...made.observations, ...doubtsAbout(world, questions)],
        })
        for (const question of questions) {
          const answer = ask(clean, question)
          const { kind } = answer
          expect(bare(ask(table, question))).toEqual(bare(answer))
          expect(bare(ask(doubtful, question))).toEqual(bare(answer))
          tally.count(kind)
          if (figuresOf(ask(table, question)).some(({ rejected }) => rejected.length > 0)) {
            tally.count('misprinted too')
          }
        }
        const doubts = doubtful.reports.get(world.report)?.doubts ?? []
        if (doubts.length > 0) tally.count('with doubts')
      }),
      { numRuns: cases(RUNS / 2) },
    )
    tally.expectAtLeast({
      published: 200,
      derived: 40,
      unpublished: 200,
      'misprinted too': 100,
      'with doubts': 50,
    })
  })

  it('that are rejected do not move the time that a report counts', () => {
    const { world, vocabulary } = fiveYears()
    const right = cellOf(world, 'span', {})
    const period = { ...right.period, end: '2021-09-30' }
    const [observation] = observe(world, [right])
    const misprint: Observation = {
      ...observation!,
      id: 'o9',
      cell: { ...right, period },
      reading: 'rejected',
      reason: 'contradicted',
    }
    const table = tableOf({ vocabulary, observations: [observation!, misprint] })
    expect(ask(table, questionFor({}))).toMatchObject({ kind: 'published' })
  })

  it('that are taken away leave nothing published, and never a zero', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, fc.boolean(), ({ made, questions }, keepRejected) => {
        const left = made.observations.filter(
          ({ reading }) => keepRejected && reading !== 'accepted',
        )
        const table = tableOf({ ...made, observations: left })
        for (const question of questions) {
          const answer = ask(table, question)
          expect(answer.kind).toBe('unpublished')
          expect(answer).not.toHaveProperty('value')
          tally.count(left.length > 0 ? 'rejected left' : 'nothing left')
        }
      }),
      { numRuns: cases(100) },
    )
    tally.expectAtLeast({ 'rejected left': 200, 'nothing left': 200 })
  })

  it('of a report that the lists do not know are no answer', () => {
    const { world, vocabulary } = fiveYears()
    const table = tableOf({
      vocabulary,
      observations: observe(world, [cellOf(world, 'span', {})]),
    })
    for (const report of ['', 'three', '__proto__', 'constructor']) {
      expect(ask(table, questionFor({ report })).kind).toBe('unpublished')
    }
    expect(ask(table, questionFor({})).kind).toBe('published')
  })
})

describe('the nearest questions', () => {
  it('have the answers they are listed with, and change only what they say', () => {
    const tally = new Tally()
    let looked = 0
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const all = questions.map((question) => nearest(table, question))
        // Whatever was asked before: each asks the whole table anew, so some cases have to do.
        if (looked++ % 4 === 0) {
          const fresh = tableOf({ ...made })
          const again = questions.toReversed().map((question) => nearest(fresh, question))
          expect(again.reverse()).toEqual(all)
        }
        for (const [i, question] of questions.entries()) {
          const found = all[i]!
          expect(found.length).toBeLessThanOrEqual(3)
          expect(new Set(found.map((item) => JSON.stringify(item.question))).size).toBe(
            found.length,
          )
          if (askKnown(table, question) !== null) continue
          tally.count(`found ${found.length}`)
          for (const item of found) {
            expect(item.question).not.toEqual(question)
            expect(ask(table, item.question)).toBe(item.answer)
            expectToChangeOnlyWhatItSays(table, question, item)
            if (item.otherReport) tally.count('another report')
            if (item.removes.length > 0) tally.count('removes')
            if (item.removes.length > 1) tally.count('removes several')
            if (item.narrows.length > 0) tally.count('narrows')
            if (item.adds.length > 0) tally.count('adds an area')
            if (item.isPart) tally.count('a part of the place')
            if (item.question.measure !== question.measure) tally.count('counts attacks')
          }
        }
      }),
      { numRuns: RUNS / 5 },
    )
    tally.expectAtLeast({
      'found 0': 8,
      'found 1': 8,
      'found 2': 8,
      'found 3': 4,
      'another report': 12,
      removes: 40,
      'removes several': 4,
      narrows: 8,
      'adds an area': 8,
      'a part of the place': 2,
      'counts attacks': 1,
    })
  })

  it('are found whenever emptying some filters, or asking the other report, gives an answer', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        for (const question of questions.filter((q) => askKnown(table, q) === null)) {
          const one = FILTERS.filter((filter) => question[filter].length > 0).filter(
            (filter) => askKnown(table, { ...question, [filter]: [] }) !== null,
          )
          const found = nearest(table, question)
          if (one.length > 0) {
            expect(found.length).toBeGreaterThan(0)
            tally.count('one filter')
          }
          // Whoever gives up one filter at most stands before those who give up more.
          const costs = found.map(
            ({ removes, narrows, adds }) => removes.length + narrows.length + adds.length,
          )
          if (one.length > 0) expect(costs[0]).toBeLessThanOrEqual(1)
          const [, two] = made.worlds
          const fits = question.years.every((year) => yearsOf(two).includes(year))
          if (fits && askKnown(table, { ...question, report: two.report }) !== null) {
            expect(found.length).toBeGreaterThan(0)
            tally.count('the other report')
          }
        }
      }),
      { numRuns: cases(RUNS / 4) },
    )
    tally.expectAtLeast({ 'one filter': 25, 'the other report': 12 })
  })
})

describe('the number beside an option', () => {
  it('is the number of figures that one finds by hand', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        const options = {
          years: yearsOf(world).map(String),
          governorates: [...made.vocabulary.governorates.map(({ code }) => code), ZONE],
          victims: [...AGE_AND_SEX, ...PROFESSIONS],
          attacks: [...TARGETS, ...OTHER_TYPES],
        }
        for (const { report, basis, years, governorates, victims, attacks } of questions.slice(
          0,
          4,
        )) {
          const selection = { report, basis, years, governorates, victims, attacks }
          expect(countInReport(table, selection, report)).toBe(countByHand(table, selection))
          for (const filter of FILTERS) {
            for (const code of options[filter]) {
              const count = countFigures(table, selection, filter, code)
              const alone = filter === 'years' ? [Number(code)] : [code]
              expect(count).toBe(countByHand(table, { ...selection, [filter]: alone }))
              tally.count(count === 0 ? 'dead end' : count === 1 ? 'one' : 'several')
            }
          }
        }
      }),
      { numRuns: cases(100) },
    )
    tally.expectAtLeast({ 'dead end': 500, one: 100, several: 100 })
  })

  it('counts figures about other days with all times, and with every year that has some of them', () => {
    const { world, vocabulary } = fiveYears()
    const right = cellOf(world, 'span', {})
    const window = { start: '2016-01-01', end: '2016-06-30', kind: 'window' } as const
    const across = { start: '2017-06-01', end: '2018-02-28', kind: 'window' } as const
    const table = tableOf({
      vocabulary,
      observations: observe(world, [
        right,
        { ...right, period: window },
        { ...right, period: across },
      ]),
    })
    const everything = selectionFor({})
    expect(table.reports.get(world.report)?.figures).toHaveLength(3)
    expect(countInReport(table, everything, world.report)).toBe(3)
    const counts = ['1', '2', '3', '4', '2016', '2017', '2018', '2019']
    expect(counts.map((code) => countFigures(table, everything, 'years', code))).toEqual([
      ...[1, 1, 1, 0],
      ...[1, 1, 1, 0],
    ])
    expect(countInReport(table, everything, 'three')).toBe(0)
    expect(countFigures(table, { ...everything, report: 'three' }, 'years', '1')).toBe(0)
  })
})

/** What the other table prints, as far as the report of this one could print it too. */
function noiseOf(
  world: World,
  vocabulary: Generated['vocabulary'],
  made: Generated,
): Observation[] {
  const time = { from: 1, to: 1 }
  return made.observations
    .filter(({ reading }) => reading === 'accepted')
    .filter(({ cell }) => isWithin(cell, { ...made, vocabulary }))
    .slice(0, 12)
    .map(({ cell }) =>
      printed(world, vocabulary, { ...cell, period: cellOf(world, time, {}).period }),
    )
}

function isWithin({ governorate }: Cell, { vocabulary }: Generated): boolean {
  const places = ['_T', ZONE, ...vocabulary.governorates.map(({ code }) => code)]
  return governorate.split('+').every((code) => places.includes(code))
}

function fiveYears(): { world: World; vocabulary: Generated['vocabulary'] } {
  const world: World = { report: 'one', years: 5, rest: false, seed: 7 }
  return { world, vocabulary: vocabularyOf([world], 14) }
}

function observe(world: World, cells: readonly Cell[]): Observation[] {
  return numbered(cells.map((cell) => printed(world, vocabularyOf([world], 14), cell)))
}

function selectionFor(chosen: Partial<Selection>): Selection {
  return { ...EVERYTHING, report: 'one', ...chosen }
}

function questionFor({ measure = 'killed', ...chosen }: Partial<Question>): Question {
  return { ...selectionFor(chosen), measure }
}

/** The limits that meet in a number; null for any other answer. */
function meetingOf(answer: Answer): Limits | null {
  return answer.kind === 'derived' ? (answer.between ?? null) : null
}

function receiptOf(answer: Answer): string[][] {
  if (answer.kind !== 'derived') return []
  const { plus, minus } = answer.receipt
  return [plus.map(({ cell }) => cell.victim), minus.map(({ cell }) => cell.victim)]
}

/** Whether figures are added that are no limits that meet. */
function isAdded(answer: Answer): boolean {
  return answer.kind === 'derived' && meetingOf(answer) === null
}

function isWomanOf(a: string, b: string): boolean {
  return (a === 'medical' || a === 'women') && b === 'medical_women'
}

function sum(figures: readonly { readonly value: number }[]): number {
  return figures.map(({ value }) => value).reduce((a, b) => a + b, 0)
}

function ofSum(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  const order: Qualifier[] = ['approximate', 'at_least', 'exact']
  return order.find((qualifier) => qualifiers.includes(qualifier))
}

/** An answer without the rejected observations that its figures keep beside their own. */
function bare(answer: Answer): unknown {
  const { kind } = answer
  return [
    kind,
    kind === 'unpublished'
      ? answer.reason
      : kind === 'bounded'
        ? [answer.lowest?.value, answer.highest?.value]
        : [answer.value, answer.qualifier],
    figuresOf(answer).map(({ observations }) => observations),
  ]
}

/** For each question that a report could print, a doubtful number for just its cell. */
function doubtsAbout(world: World, questions: readonly Question[]): Observation[] {
  return questions.map((question, i) => {
    const { measure, years, governorates, victims, attacks } = question
    const [from] = years
    const time: Time = from === undefined ? 'span' : { from, to: from }
    const code = (codes: readonly string[]) => (codes.length > 0 ? codes.join('+') : '_T')
    return {
      id: `d${i}`,
      report: world.report,
      source: 'b',
      cell: cellOf(world, time, {
        measure,
        governorate: code(governorates),
        victim: code(victims),
        attack: code(attacks),
      }),
      value: 1000 + i,
      qualifier: 'exact',
      reading: i % 2 === 0 ? 'rejected' : 'unverified',
      reason: i % 2 === 0 ? 'contradicted' : 'mixed_authorship',
      attribution: 'russian',
    }
  })
}

function expectToChangeOnlyWhatItSays(
  { vocabulary }: FigureTable,
  before: Question,
  {
    question: after,
    removes,
    narrows,
    adds,
    isPart,
    widens,
    otherReport,
  }: ReturnType<typeof nearest>[number],
): void {
  expect(after.report !== before.report).toBe(otherReport)
  expect(after.exceptAttacks).toEqual(before.exceptAttacks)
  for (const filter of FILTERS) {
    const was: readonly unknown[] = before[filter]
    const is: readonly unknown[] = after[filter]
    if (removes.includes(filter)) {
      expect(was.length).toBeGreaterThan(0)
      expect(is).toEqual([])
    } else if (narrows.includes(filter)) {
      expect(was.length).toBeGreaterThan(1)
      expect(is).toHaveLength(1)
      expect(was).toContain(is[0])
    } else if (adds.includes(filter) && isPart) {
      expect(filter).toBe('governorates')
      // An area that lies in what was asked for, and is not all of it.
      const isAt =
        (places: readonly unknown[]) =>
        ({ place, zones }: Spot) =>
          places.some((code) => code === place || zones.some((zone) => code === zone))
      const spots = spotsOf(vocabulary)
      expect(is).toHaveLength(1)
      expect(was).not.toContain(is[0])
      expect(spots.filter(isAt(is)).every(isAt(was))).toBe(true)
    } else if (adds.includes(filter)) {
      expect([filter, was]).toEqual(['governorates', []])
      // An area, or governorates printed only as one sum; or one that another report counts by.
      const [only = ''] = is
      expect(is.length > 1 || String(only).startsWith('zone:') || otherReport).toBe(true)
    } else if (widens.includes(filter)) {
      const list = filter === 'attacks' ? vocabulary.attacks : vocabulary.victims
      expect(was).toHaveLength(1)
      expect(is).toEqual([list.find(({ code }) => code === was[0])?.parent])
    } else {
      expect(is).toEqual(was)
    }
  }
  if (after.measure === before.measure) return
  expect([before.measure, after.measure]).toEqual(['killed', 'attacks'])
  expect(after.attacks).toEqual(before.attacks)
  expect(after.attacks.length).toBeGreaterThan(0)
  expect(after.victims).toEqual([])
}

/** All figures of days that are known, under filters read literally. */
function countByHand({ vocabulary, reports }: FigureTable, selection: Selection): number {
  const { figures } = reports.get(selection.report)!
  const { years } = selection
  // The day between two years may be of either.
  const isIn = (from: string, to: string, first: string, last: string) =>
    from !== to && from.endsWith('-09-30') && to.endsWith('-09-30')
      ? from >= first && to <= last
      : (from > first || (from === first && first === '2015-09-30')) && to < last
  return figures.filter(({ cell }) => {
    const { start, end } = cell.period
    // Any chosen years without a gap between them, from the first to the last.
    const touches = (first: string, last: string) =>
      start === end ? start >= first && start <= last : start < last && end! > first
    const isInYears =
      years.length === 0 ||
      // What counts from the start holds days of every year, and is about none.
      (cell.period.kind !== 'since_start' &&
        years.some((year) => touches(`${2014 + year}-09-30`, `${2015 + year}-09-30`))) ||
      years.some((first) =>
        years.some((last) => {
          const run = Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i)
          return (
            run.length > 0 &&
            run.every((year) => years.includes(year)) &&
            isIn(start, end!, `${2014 + first}-09-30`, `${2015 + last}-09-30`)
          )
        }),
      )
    const fits = (code: string, chosen: readonly string[]) =>
      chosen.length === 0 || code.split('+').every((c) => chosen.includes(c))
    const isAt =
      (places: readonly string[]) =>
      ({ place, zones }: Spot) =>
        places.some((code) => code === '_T' || code === place || zones.includes(code))
    const isInPlaces =
      selection.governorates.length === 0 ||
      spotsOf(vocabulary)
        .filter(isAt(cell.governorate.split('+')))
        .every(isAt(selection.governorates))
    return (
      isInYears &&
      isInPlaces &&
      fits(cell.victim, selection.victims) &&
      fits(cell.attack, selection.attacks)
    )
  }).length
}
