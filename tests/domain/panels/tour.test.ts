import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { tourUnder } from '../../../src/domain/panels/tour'
import { shippedTable as table } from '../../fixtures/shippedTable'

const slidesOf = (chosen: Partial<Selection>) =>
  tourUnder(table, '', { ...EVERYTHING, ...chosen }).map(({ id }) => id)

it('goes through the whole overview where all of it was found', () => {
  expect(slidesOf({})).toEqual([
    'headline',
    'facts',
    'killed-by-year',
    'killed-by-victim',
    'killed-by-governorate',
    'total-over-time',
    'attacks-by-type',
  ])
})

it('leaves out a part all of whose numbers the facts told', () => {
  expect(slidesOf({ report: 'snhr-annual-07' })).toEqual(['headline', 'facts', 'total-over-time'])
  expect(slidesOf({ years: [2018], basis: 'latest' })).toEqual(['headline', 'facts'])
  expect(slidesOf({ years: [3] })).toEqual(['headline', 'facts'])
})

it('tells the first number alone where nothing else was found', () => {
  expect(slidesOf({ years: [3], victims: ['women'] })).toEqual(['headline'])
  expect(slidesOf({ governorates: ['SY-ID'], victims: ['children'] })).toEqual(['headline'])
})
