import { describe, expect, it } from 'vitest'

import { reported } from '../../../src/domain/reports/reported'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { isAbout, questionAbout, subjectsOf } from '../../../src/domain/reports/subject'
import { shippedTable as table } from '../../fixtures/shippedTable'

const seriesOf = (chosen: Partial<Selection> = {}) => {
  const selection = { ...EVERYTHING, ...chosen }
  return subjectsOf(selection).map((subject) => {
    const codes = [...subject.victims, ...subject.attacks].join('+')
    const answers = reported(table, questionAbout(selection, subject))
    return [codes === '' ? subject.measure : codes, answers] as const
  })
}

const [everything, yearOne] = [new Map(seriesOf()), new Map(seriesOf({ years: [1] }))]

describe('a series of reports', () => {
  it('goes from 570 in December 2015 to 6,993 in 2025 for all civilians', () => {
    const killed = everything.get('killed')!
    expect([killed[0], killed.at(-1)]).toMatchObject([
      { asOf: '2015-12-17', answer: { value: 570 } },
      { asOf: '2025-09-30', answer: { value: 6993 } },
    ])
  })

  it('has an answer of more than one report for every subject that is always shown', () => {
    const few = [...everything].filter(([, answers]) => answers.length < 2)
    expect(few.map(([name]) => name)).toEqual([])
    expect(everything.size).toBe(16)
  })

  it("takes the same year in every report, at the report's own date", () => {
    expect(yearOne.get('killed')!.map(({ asOf, answer }) => [asOf, answer.value])).toEqual([
      ['2016-09-30', 3264],
      ['2018-09-30', 3734],
      ['2019-09-30', 3734],
      ['2020-09-30', 3564],
      ['2024-09-30', 3564],
    ])
  })

  it('takes the same governorate in every report', () => {
    const aleppo = new Map(seriesOf({ governorates: ['SY-HL'] })).get('killed')!
    expect(aleppo.map(({ answer }) => answer.value)).toEqual([1178, 2843])
  })

  it('is only of what is chosen, each category by itself', () => {
    const names = (chosen: Partial<Selection>) => seriesOf(chosen).map(([name]) => name)
    expect(names({ victims: ['women', 'media'] })).toEqual(['women', 'media'])
    expect(names({ attacks: ['market'] })).toEqual(['market'])
    expect(names({ victims: ['children'], attacks: ['school'] })).toEqual([
      'children+school',
      'school',
    ])
  })

  it('has no number where none is published', () => {
    expect(
      new Map(seriesOf({ victims: ['children'], attacks: ['school'] })).get('children+school'),
    ).toEqual([])
  })
})

describe('a cell', () => {
  const { figures } = table.reports.get('snhr-annual-05')!
  const about = (chosen: Partial<Selection>, victims: readonly string[]) => {
    const question = questionAbout(
      { ...EVERYTHING, ...chosen },
      { measure: 'killed', victims, attacks: [] },
    )
    return figures.filter(({ cell }) => isAbout(cell, question)).map(({ value }) => value)
  }

  it('is about all civilians at any time, or about the year that is asked for', () => {
    expect(about({}, [])).toEqual(expect.arrayContaining([6859, 3564, 1547, 958, 447, 343]))
    expect(about({}, [])).toHaveLength(6)
    expect(about({ years: [1] }, [])).toEqual([3564])
    expect(about({ years: [1] }, ['women'])).toEqual([404])
    expect(about({ governorates: ['SY-HL'] }, [])).toEqual([2843])
  })
})
