import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Bounded } from '../../../../src/domain/ask/answer'
import { figuresOfLimit } from '../../../../src/domain/ask/answer'
import { ask } from '../../../../src/domain/ask/ask'
import type { Limit } from '../../../../src/domain/ask/limits/limits'
import type { Cell, Measure, Observation, Qualifier } from '../../../../src/domain/data/observation'
import type { Selection } from '../../../../src/domain/ask/selection'
import { EVERYTHING, questionOf } from '../../../../src/domain/ask/selection'
import { cases, SHARE } from '../../../fixtures/cases'
import {
  asked,
  cellOf,
  extentOfQuestion,
  isOverlapping,
  numbered,
  printed,
  tableOf,
  truthOf,
  vocabularyOf,
} from '../../../fixtures/generatedTable'
import type { World } from '../../../fixtures/generatedTable'
import { bestLimits } from '../../../fixtures/linearProgram'
import { shippedTable } from '../../../fixtures/shippedTable'
import { Tally } from '../../../fixtures/Tally'

describe('limits', () => {
  it('always hold the truth between them', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        for (const question of questions) {
          const answer = ask(table, question)
          if (answer.kind !== 'bounded') continue
          const truth = truthOf(world, made.vocabulary, extentOfQuestion(question))
          if (answer.lowest) expect(truth).toBeGreaterThanOrEqual(answer.lowest.value)
          if (answer.highest) expect(truth).toBeLessThanOrEqual(answer.highest.value)
          tally.count(shapeOf(answer))
          if (answer.highest?.value === truth || answer.lowest?.value === truth) tally.count('hit')
        }
      }),
      { numRuns: cases(150) },
    )
    tally.expectAtLeast({ 'at most': 100, between: 50, 'no fewer': 300, hit: 50 })
  })

  it('are the sums of the figures that they name, all of the asked report and measure', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        for (const question of questions) {
          const answer = ask(table, question)
          if (answer.kind !== 'bounded') continue
          expect(answer.lowest ?? answer.highest).not.toBeNull()
          for (const limit of limitsIn(answer)) {
            const { plus, minus } = limit.receipt
            expect(limit.value).toBe(sum(plus) - sum(minus))
            const figures = figuresOfLimit(limit)
            expect(figures.length).toBeGreaterThan(0)
            expect(figures.every(({ report }) => report === question.report)).toBe(true)
            expect(figures.every(({ cell }) => cell.measure === question.measure)).toBe(true)
            expect(figures.every(({ qualifier }) => qualifier !== 'approximate')).toBe(true)
            tally.count(figures.length === 1 ? 'one figure' : 'several figures')
            tally.count(new Set(figures).size < figures.length ? 'one twice' : 'each once')
          }
          if (answer.lowest) {
            // What "at least" leaves of a whole may be less: it pushes nothing up.
            const { minus } = answer.lowest.receipt
            expect(minus.every(({ qualifier }) => qualifier === 'exact')).toBe(true)
            if (minus.length > 0) tally.count('lowest by taking away')
          }
        }
      }),
      { numRuns: cases(150) },
    )
    tally.expectAtLeast({
      'one figure': 200,
      'several figures': 60,
      'each once': 300,
      'lowest by taking away': 5,
    })
  })

  it('are as tight as linear programming makes them, in at least 95 of 100 questions', () => {
    let [same, all, lowSame, highSame] = [0, 0, 0, 0]
    const looser: unknown[] = []
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const table = tableOf(made)
        const [world] = made.worlds
        const figures = table.reports.get(world.report)?.figures ?? []
        for (const question of questions) {
          const answer = ask(table, question)
          // A number needs no limits; a union of what overlaps is given none (decision 009).
          if (answer.kind === 'published' || answer.kind === 'derived') continue
          if (isOverlapping(made.vocabulary, extentOfQuestion(question))) continue
          const best = bestLimits(world, made.vocabulary, figures, question)
          const found = {
            lowest: answer.kind === 'bounded' ? (answer.lowest?.value ?? null) : null,
            highest: answer.kind === 'bounded' ? (answer.highest?.value ?? null) : null,
          }
          // Never tighter than the best: that would be wrong.
          expect(found.lowest ?? 0).toBeLessThanOrEqual(best.lowest ?? 0)
          expect(found.highest ?? Infinity).toBeGreaterThanOrEqual(best.highest ?? Infinity)
          const isLow = found.lowest === best.lowest
          const isHigh = found.highest === best.highest
          all += 1
          if (isLow) lowSame += 1
          if (isHigh) highSame += 1
          if (isLow && isHigh) same += 1
          else looser.push([question, found, best])
        }
      }),
      { numRuns: cases(60), endOnFailure: true },
    )
    const share = (part: number) => `${((100 * part) / all).toFixed(1)} %`
    process.stdout.write(
      `limits as tight as the best: ${share(same)} of ${all} questions ` +
        `(lowest ${share(lowSame)}, highest ${share(highSame)})\n`,
    )
    if (process.env.LOOSER) process.stdout.write(`${JSON.stringify(looser.slice(0, 8), null, 1)}\n`)
    expect(all).toBeGreaterThan(cases(400))
    expect(same / all).toBeGreaterThanOrEqual(0.95)
  })
})

describe('figures that contradict one another', () => {
  it('never leave a lowest above a highest, and never make the search run on', () => {
    const tally = new Tally(SHARE)
    const misprint = fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(asked, misprint, ({ made, questions }, by) => {
        // Each cell gets one wrong number of its own, whatever the others say.
        const values = new Map<string, number>()
        const observations = made.observations.map((observation, i) => {
          const { period, ...codes } = observation.cell
          const days = [period.start, period.end]
          const cell = JSON.stringify([observation.report, codes, days, observation.reading])
          const wrong = Math.max(observation.value + (by[i % by.length] ?? 0), 0)
          const value = values.get(cell) ?? wrong
          values.set(cell, value)
          return { ...observation, value }
        })
        const table = tableOf({ ...made, observations })
        for (const question of questions) {
          const answer = ask(table, question)
          tally.count(answer.kind)
          if (answer.kind !== 'bounded') continue
          const { lowest, highest } = answer
          if (lowest && highest) {
            expect(lowest.value).toBeLessThanOrEqual(highest.value)
            tally.count('between')
          }
          for (const limit of limitsIn(answer)) {
            const { plus, minus } = limit.receipt
            expect(limit.value).toBe(sum(plus) - sum(minus))
          }
        }
      }),
      { numRuns: cases(80) },
    )
    tally.expectAtLeast({ bounded: 100, between: 10 })
  })

  it('as simple as this set no limit to one another', () => {
    const world: World = { report: 'one', years: 2, rest: false, seed: 3 }
    const vocabulary = vocabularyOf([world], 4)
    const print = (victim: string, value: number): Observation => ({
      ...printed(world, vocabulary, cellOf(world, 'span', { victim })),
      value,
    })
    const observations = numbered([print('_T', 100), print('children', 120)])
    const question = { ...EVERYTHING, report: 'one', victims: ['children', 'women'] }
    const answer = ask(tableOf({ vocabulary, observations }), questionOf(question, 'killed'))
    expect(answer.kind).toBe('unpublished')
  })
})

describe('the limits of the shipped figures', () => {
  it.each<[string, Partial<Selection>, Measure, number | null, number | null, string]>([
    ['Aleppo in year 1', { years: [1], governorates: ['SY-HL'] }, 'killed', null, 2843, '2843'],
    ['Deir ez-Zor', { governorates: ['SY-DY'] }, 'killed', null, 1479, '6859-2843-2537'],
    ['Damascus', { governorates: ['SY-DI'] }, 'killed', null, 1479, '6859-2843-2537'],
    [
      'children of Aleppo in year 1',
      { years: [1], governorates: ['SY-HL'], victims: ['children'] },
      'killed',
      null,
      1027,
      '1027',
    ],
    [
      'men of Idlib in year 2',
      { years: [2], governorates: ['SY-ID'], victims: ['men'] },
      'killed',
      null,
      863,
      '1547-448-236',
    ],
    [
      'Aleppo and Idlib in years 1 and 2',
      { years: [1, 2], governorates: ['SY-HL', 'SY-ID'] },
      'killed',
      3632,
      5111,
      '2843+2537-958-447-343 / 3564+1547',
    ],
    ['people killed in massacres', { attacks: ['massacre'] }, 'killed', null, 6859, '6859'],
    [
      'medical women in year 5',
      { years: [5], victims: ['medical_women'] },
      'killed',
      null,
      12,
      '12',
    ],
    ['hospitals', { attacks: ['hospital'] }, 'attacks', null, 207, '207'],
    [
      'medical workers of the third report, printed only with civil defence',
      { report: 'snhr-annual-03', victims: ['medical'] },
      'killed',
      17,
      92,
      '17 / 92',
    ],
    [
      'men where children are "at least" a number',
      { report: 'snhr-2016-07-31', victims: ['men'] },
      'killed',
      null,
      1444,
      '2704-746-514',
    ],
  ])('%s', (_name, selection, measure, lowest, highest, receipts) => {
    const answer = ask(shippedTable, questionOf({ ...EVERYTHING, ...selection }, measure))
    if (answer.kind !== 'bounded') throw new Error(`${answer.kind}, not bounded`)
    expect([answer.lowest?.value ?? null, answer.highest?.value ?? null]).toEqual([lowest, highest])
    expect(limitsIn(answer).map(receiptOf).join(' / ')).toBe(receipts)
  })

  it('count figures that contradict one another each by itself, and never in a sum', () => {
    const schools = { report: 'snhr-annual-03', attacks: ['school'], governorates: ['SY-HL'] }
    const limit = (years: number[]) => {
      const question = questionOf({ ...EVERYTHING, ...schools, years }, 'attacks')
      const answer = ask(shippedTable, question)
      return answer.kind === 'bounded' ? limitsIn(answer).map(receiptOf) : answer.kind
    }
    // The years add up to 173; the report prints 176 for all three.
    expect(limit([])).toEqual(['176'])
    expect(limit([1])).toEqual(['74'])
    expect(limit([1, 2])).toEqual(['176'])
  })

  it('say nothing where nothing is printed, and that categories overlap where they do', () => {
    const report = 'snhr-2017-03-31'
    const both = questionOf({ ...EVERYTHING, report, victims: ['medical', 'media'] }, 'killed')
    expect(ask(shippedTable, both)).toEqual({ kind: 'unpublished', reason: 'overlap' })
    const silent = questionOf({ ...EVERYTHING, report: 'snhr-2017-03-31' }, 'killed')
    expect(ask(shippedTable, silent)).toEqual({ kind: 'unpublished', reason: 'none' })
  })
})

describe('a qualifier', () => {
  const world: World = { report: 'one', years: 2, rest: false, seed: 3 }
  const vocabulary = vocabularyOf([world], 4)
  const whole = cellOf(world, 'span', {})
  const part = cellOf(world, 'span', { governorate: 'SY-HL' })
  const observe = (cell: Cell, qualifier: Qualifier): Observation => ({
    ...printed(world, vocabulary, cell),
    qualifier,
  })
  const askOthers = (wholeIs: Qualifier, partIs: Qualifier) => {
    const observations = numbered([observe(whole, wholeIs), observe(part, partIs)])
    const question = { ...EVERYTHING, report: 'one', governorates: ['SY-DI'] }
    return ask(tableOf({ vocabulary, observations }), questionOf(question, 'killed'))
  }

  it('"at least" holds others down as the number documented', () => {
    expect(askOthers('at_least', 'exact')).toMatchObject({ kind: 'bounded', lowest: null })
    expect(askOthers('exact', 'at_least')).toMatchObject({ kind: 'bounded', lowest: null })
  })

  it('"about" is no limit', () => {
    expect(askOthers('approximate', 'exact').kind).toBe('unpublished')
    const answer = askOthers('exact', 'approximate')
    expect(answer.kind === 'bounded' && limitsIn(answer).map(receiptOf)).toEqual([
      String(printed(world, vocabulary, whole).value),
    ])
  })

  it('"at least" pushes nothing up: what it leaves may be less', () => {
    const others = ['SY-DI', 'SY-RD', 'SY-HI']
    const observations = (qualifier: Qualifier) =>
      numbered([
        observe(whole, 'exact'),
        ...others.map((governorate) => observe(cellOf(world, 'span', { governorate }), qualifier)),
      ])
    const question = questionOf(
      { ...EVERYTHING, report: 'one', governorates: ['SY-HL'], victims: [], years: [] },
      'killed',
    )
    const exact = ask(tableOf({ vocabulary, observations: observations('exact') }), question)
    expect(exact.kind).toBe('derived')
    const floors = ask(tableOf({ vocabulary, observations: observations('at_least') }), question)
    expect(floors).toMatchObject({ kind: 'bounded', lowest: null })
  })
})

function limitsIn({ lowest, highest }: Bounded): Limit[] {
  return [lowest, highest].filter((limit) => limit !== null)
}

function shapeOf({ lowest, highest }: Bounded): string {
  return lowest && highest ? 'between' : highest ? 'at most' : 'no fewer'
}

function receiptOf({ receipt: { plus, minus } }: Limit): string {
  const values = (figures: readonly { readonly value: number }[]) =>
    figures.map(({ value }) => String(value))
  return [values(plus).join('+'), ...values(minus)].join('-')
}

function sum(figures: readonly { readonly value: number }[]): number {
  return figures.reduce((total, { value }) => total + value, 0)
}
