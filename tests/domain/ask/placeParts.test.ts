import { describe, expect, it } from 'vitest'

import { isPlaceWithin } from '../../../src/domain/ask/placeParts'
import { shippedTable } from '../../fixtures/shippedTable'

const NORTH_WEST = 'zone:north_west'
const QUARTER = 'zone:eastern_aleppo'
const { vocabulary } = shippedTable

describe('a place', () => {
  it.each<[string, string[], string[]]>([
    ['Idlib in north-west Syria', ['SY-ID'], [NORTH_WEST]],
    ['the eastern quarters of Aleppo in the governorate', [QUARTER], ['SY-HL']],
    ['Eastern Ghouta in Rural Damascus', ['zone:eastern_ghouta'], ['SY-RD']],
    ['Jabal al-Zawiya in Idlib', ['zone:jabal_zawiya'], ['SY-ID']],
    ['Jabal al-Zawiya in north-west Syria, for all Idlib is', ['zone:jabal_zawiya'], [NORTH_WEST]],
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
    ['Rural Damascus in Eastern Ghouta', ['SY-RD'], ['zone:eastern_ghouta']],
    ['Idlib in Jabal al-Zawiya', ['SY-ID'], ['zone:jabal_zawiya']],
    ['all of Syria in a zone', ['_T'], [NORTH_WEST]],
    ['an unknown code in anything', ['SY-XX'], ['_T']],
  ])('does not lie in another: %s', (_, inner, outer) => {
    expect(isPlaceWithin(vocabulary, inner, outer)).toBe(false)
  })
})
