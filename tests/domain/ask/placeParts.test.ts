import { describe, expect, it } from 'vitest'

import { isPlaceWithin } from '../../../src/domain/ask/placeParts'
import { shippedTable } from '../../fixtures/shippedTable'

const NORTH_WEST = 'zone:north_west'
const QUARTER = 'zone:quarter'
const [zone] = shippedTable.vocabulary.zones
const vocabulary = {
  ...shippedTable.vocabulary,
  zones: [zone!, { ...zone!, code: QUARTER, governorates: ['SY-HL'], whole: [] }],
}

describe('a place', () => {
  it.each<[string, string[], string[]]>([
    ['Idlib in north-west Syria', ['SY-ID'], [NORTH_WEST]],
    ['a quarter in its governorate', [QUARTER], ['SY-HL']],
    [
      'north-west Syria in the governorates that it touches',
      [NORTH_WEST],
      [...['SY-ID', 'SY-HL', 'SY-HM', 'SY-LA']],
    ],
    ['anything in all of Syria', [NORTH_WEST, QUARTER, 'SY-DI'], ['_T']],
    ['Idlib in itself and a zone', ['SY-ID', NORTH_WEST], [NORTH_WEST]],
  ])('lies in another: %s', (_, inner, outer) => {
    expect(isPlaceWithin(vocabulary, inner, outer)).toBe(true)
  })

  it.each<[string, string[], string[]]>([
    ['a governorate in a zone of part of it', ['SY-HL'], [NORTH_WEST]],
    ['a zone in a governorate beside others', [NORTH_WEST], ['SY-ID']],
    ['a quarter in a zone that may hold it or not', [QUARTER], [NORTH_WEST]],
    ['all of Syria in a zone', ['_T'], [NORTH_WEST]],
    ['an unknown code in anything', ['SY-XX'], ['_T']],
  ])('does not lie in another: %s', (_, inner, outer) => {
    expect(isPlaceWithin(vocabulary, inner, outer)).toBe(false)
  })
})
