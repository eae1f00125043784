import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold } from '../../../src/i18n/format/fold'
import { anyText } from '../../fixtures/anyText'
import { shippedTable } from '../../fixtures/shippedTable'

describe('a folded text', () => {
  it.each([
    ['إدلب', 'ادلب'],
    ['حماة', 'حماه'],
    ['آذار', 'اذار'],
    ['أطفال', 'ٱطفال'],
    ['حتى', 'حتي'],
    ['مؤقت', 'موقت'],
    ['دير الزائر', 'دير الزاير'],
    ['قُتِلَ', 'قتل'],
    ['حلـــب', 'حلب'],
    ['٦٬٨٥٩', '6859'],
    ['۶۸۵۹', '6859'],
    ['6,859', '6859'],
    ['6\u202f859', '6859'],
    ['1,234,567', '1234567'],
    ['\u20686,859\u2069', '6859'],
    ['Ḥamā', 'hama'],
    ['Dar’a', 'Dara'],
    ["Ma'arrat", 'Maʿarrat'],
    ['EL PAÍS', 'el pais'],
    ['İdlib', 'idlib'],
    ['  a\u00a0 b ', 'a b'],
  ])('makes %s and %s one', (one, other) => {
    expect(fold(one)).toBe(fold(other))
    expect(fold(one)).not.toBe('')
  })

  it.each([
    ['حلب', 'حمص'],
    ['6,85', '685'],
    ['4.5', '45'],
    ['دير الزور', 'دير'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('stays as it is when folded again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText, digitText), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('is the same with any marks, case or marks of direction put into it', () => {
    const marks = fc.constantFrom('\u064e', '\u0651', '\u0640', '\u200f', '\u2068', '\u0301')
    fc.assert(
      fc.property(arabicText, marks, fc.nat(20), (text, mark, at) => {
        const marked = text.slice(0, at) + mark + text.slice(at)
        expect(fold(marked)).toBe(fold(text))
      }),
    )
  })

  it('finds a number however its digits are written and grouped', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (n) => {
        for (const locale of ['en-GB', 'ar-EG', 'fa-IR', 'fr-FR', 'ar-SY-u-nu-latn']) {
          expect(fold(new Intl.NumberFormat(locale).format(n))).toBe(String(n))
        }
      }),
    )
  })

  it('keeps every label of the data different from the others of its list', () => {
    const { governorates, zones, victims, attacks } = shippedTable.vocabulary
    for (const list of [[...governorates, ...zones], victims, attacks]) {
      for (const language of ['en', 'ar'] as const) {
        const folded = list.map(({ label }) => fold(label[language]))
        expect(new Set(folded).size).toBe(folded.length)
      }
    }
  })
})

const arabicText = fc.string({
  unit: fc.constantFrom(...('أإآٱاةهىيؤوئءبتحلدرسم ' + 'aB')),
  maxLength: 20,
})
const digitText = fc.string({ unit: fc.constantFrom(...'0123456789٠١٢٣۴۵,٬\u00a0\u202f ’.') })
