import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { figuresOf, isKnown, reportOf } from '../../../src/domain/ask/answer'
import { ask } from '../../../src/domain/ask/ask'
import { type CalculatedShare, baseOf, shareOf } from '../../../src/domain/ask/share'
import {
  EVERYTHING,
  questionOf,
  type Question,
  type Selection,
} from '../../../src/domain/ask/selection'
import { cases, SHARE } from '../../fixtures/cases'
import {
  AGE_AND_SEX,
  asked,
  extentOfQuestion,
  tableOf,
  TARGETS,
  truthOf,
  yearsOf,
} from '../../fixtures/generatedTable'
import type { PanelRow } from '../../../src/domain/panels/panel'
import { rowsIn } from '../../fixtures/rowsIn'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const killed = (chosen: Partial<Selection> = {}) =>
  ask(table, questionOf({ ...EVERYTHING, ...chosen }, 'killed'))
const attacks = (chosen: Partial<Selection> = {}) =>
  ask(table, questionOf({ ...EVERYTHING, ...chosen }, 'attacks'))
const share = (part: ReturnType<typeof ask>, whole: ReturnType<typeof ask>) => {
  const base = baseOf(whole, 'report')
  return base && shareOf(part, base)
}

describe('shares of generated reports', () => {
  /** A question, and the same for everything along one of its dimensions. */
  const widened = (question: Question): readonly Question[] => [
    { ...question, years: [] },
    { ...question, governorates: [] },
    { ...question, victims: [] },
    ...(question.measure === 'attacks' ? [] : [{ ...question, attacks: [] }]),
  ]

  it('are the true ratio in percent and never more than 100; limits hold the true one', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const generated = tableOf(made)
        const truth = (question: Question) =>
          truthOf(made.worlds[0], made.vocabulary, extentOfQuestion(question))
        for (const question of questions) {
          const answer = ask(generated, question)
          for (const around of widened(question)) {
            const base = baseOf(ask(generated, around), 'report')
            const found = base && shareOf(answer, base)
            if (!found || found.kind === 'published') continue
            const due = (100 * truth(question)) / truth(around)
            expect(found.percent).toBeCloseTo(due, 9)
            expect(found.percent).toBeLessThanOrEqual(100)
            tally.count(found.kind)
          }
        }
      }),
      { numRuns: cases(100) },
    )
    tally.expectAtLeast({ derived: 200 })
  })

  it('add up to 100 where all parts of a whole are known', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const generated = tableOf(made)
        const [world] = made.worlds
        const splits = questions
          .filter(({ measure, exceptAttacks }) => measure === 'killed' && !exceptAttacks)
          .flatMap((question) => [
            ...(world.rest ? [] : [yearsOf(world).map((year) => ({ ...question, years: [year] }))]),
            made.vocabulary.governorates.map(({ code }) => ({ ...question, governorates: [code] })),
            AGE_AND_SEX.map((code) => ({ ...question, victims: [code] })),
          ])
        for (const parts of splits) {
          const [first] = parts
          const dimension = first && parts.length > 1 ? differing(first, parts[1]!) : null
          if (!first || !dimension) continue
          const whole = ask(generated, { ...first, [dimension]: [] })
          const base = baseOf(whole, 'report')
          // Some governorates of a whole country are not all of it.
          if (!base || (dimension === 'governorates' && parts.length < 14)) continue
          const shares = parts.map((part) => shareOf(ask(generated, part), base))
          if (!shares.every((one) => one?.kind === 'derived')) continue
          const total = shares.reduce((sum, one) => sum + one.percent, 0)
          expect(total).toBeCloseTo(100, 9)
          tally.count(dimension)
        }
      }),
      { numRuns: cases(240) },
    )
    tally.expectAtLeast({ victims: 30, years: 10 })
  })

  it('are never of numbers of two reports, and never of a whole that was not printed', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(asked, ({ made, questions }) => {
        const generated = tableOf(made)
        for (const question of questions) {
          for (const around of widened(question)) {
            const whole = ask(generated, around)
            const other = ask(generated, { ...around, report: made.worlds[1].report })
            if (whole.kind !== 'published') expect(baseOf(whole, 'report')).toBeNull()
            expect(baseOf(whole, 'latest')).toBeNull()
            const [base, foreign] = [baseOf(whole, 'report'), baseOf(other, 'report')]
            const answer = ask(generated, question)
            if (foreign && isKnown(answer)) {
              expect(shareOf(answer, foreign)).toBeNull()
              tally.count('foreign')
            }
            const found = base && shareOf(answer, base)
            if (found?.kind !== 'derived') continue
            const figures = [...figuresOf(found.part), found.whole.figure]
            expect(new Set(figures.map(({ report }) => report)).size).toBe(1)
            tally.count('own')
          }
        }
      }),
      { numRuns: cases(60) },
    )
    tally.expectAtLeast({ foreign: 50, own: 100 })
  })
})

describe('shares of the shipped reports', () => {
  it('are 51.96 % for year 1 of the fifth report, and 100 % for its age and sex together', () => {
    const whole = killed()
    expect(share(killed({ years: [1] }), whole)).toMatchObject({
      kind: 'derived',
      percent: (100 * 3564) / 6859,
      approximate: false,
    })
    const sum = AGE_AND_SEX.map((code) => share(killed({ victims: [code] }), whole))
      .map((one) => (one as CalculatedShare).percent)
      .reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(100, 12)
  })

  it('are of facilities for kinds of facility', () => {
    const whole = attacks({ attacks: [TARGETS[0]!] })
    expect(share(attacks({ attacks: ['school'] }), whole)).toMatchObject({
      percent: (100 * 222) / 1217,
    })
    // A number of people is no share of a number of attacks.
    expect(share(killed({ victims: ['women'] }), whole)).toBeNull()
  })

  it('are none for limits: that would be a calculation of a calculation', () => {
    const damascus = killed({ governorates: ['SY-DI'] })
    expect(share(damascus, killed())).toBeNull()
  })

  it('are not made of a sum, of zero, or of a part that is more than its whole', () => {
    const years = killed({ years: [1, 2] })
    expect(years.kind).toBe('derived')
    expect(share(killed({ years: [1] }), years)).toBeNull()
    expect(share(killed(), killed({ years: [1] }))).toBeNull()
    const whole = killed()
    if (whole.kind !== 'published') throw new Error('6,859 is printed')
    expect(baseOf({ ...whole, value: 0 }, 'report')).toBeNull()
    expect(reportOf(whole)).toBe('snhr-annual-05')
  })

  it('are "about" where a number is', () => {
    const report = 'snhr-2017-12-31'
    const whole = attacks({ report, attacks: ['facility'] })
    expect(share(whole, whole)).toMatchObject({ percent: 100, approximate: true })
  })

  it('are the printed ones where the eighth report gives a share and no number', () => {
    const eighth = { report: 'snhr-annual-08' }
    const base = baseOf(killed({ report: 'snhr-annual-08' }), 'report')!
    const printedOf = ({ answer, printedShare }: PanelRow) => shareOf(answer, base, printedShare)
    const places = rowsIn('killed-by-governorate', eighth)
    expect(places.slice(0, 2).map(printedOf)).toMatchObject([
      { kind: 'published', figure: { value: 41, qualifier: 'approximate' } },
      { kind: 'published', figure: { value: 38, qualifier: 'exact' } },
    ])
    const [year] = rowsIn('killed-by-year', eighth)
    expect(printedOf(year!)).toMatchObject({
      kind: 'published',
      figure: { value: 52 },
    })
    // Printed shares are of the report's total, and of nothing less.
    const women = baseOf(killed({ report: 'snhr-annual-08', victims: ['women'] }), 'report')!
    expect(shareOf(year!.answer, women, year!.printedShare)?.kind).not.toBe('published')
  })
})

function differing(a: Question, b: Question): 'years' | 'governorates' | 'victims' | null {
  const dimensions = ['years', 'governorates', 'victims'] as const
  return dimensions.find((d) => String(a[d]) !== String(b[d])) ?? null
}
