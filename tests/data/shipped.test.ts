import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withFacts } from '../../scripts/data.mjs'
import {
  acceptedValue,
  categoryProblems,
  codeProblems,
  conflictProblems,
  fileOf,
  fileProblems,
  keyProblems,
  observationsOf,
  partProblems,
  rankProblems,
  readPackage,
  readingProblems,
  referenceProblems,
  rowsOf,
  schemaProblems,
  sha256,
  shapeProblems,
  sumProblems,
  tileProblems,
  unusedProblems,
  withRows,
  wordProblems,
  type Cell,
  type Package,
  type Row,
  type Sum,
} from '../../scripts/data-checks'

const folder = fileURLToPath(new URL('../../public/data/', import.meta.url))
const shipped = readPackage(folder)

const killed = { measure: 'killed', unit: 'persons', governorate: '_T', victim: '_T', attack: '_T' }
const attacks = { ...killed, measure: 'attacks', unit: 'incidents', victim: '_Z' }

describe('the shipped files', () => {
  it('are as their descriptor says, column by column', () => {
    expect(schemaProblems(shipped)).toEqual([])
  })

  it('are as many rows and bytes, with the hash, as their descriptor says', () => {
    expect(fileProblems(shipped)).toEqual([])
  })

  it('have a descriptor that needs no update', () => {
    const text = readFileSync(join(folder, 'datapackage.json'), 'utf8')
    expect(withFacts(text, (path) => readFileSync(join(folder, path)))).toBe(text)
  })

  it('have keys that stand once', () => {
    expect(keyProblems(shipped)).toEqual([])
  })

  it('refer only to rows that exist', () => {
    expect(referenceProblems(shipped)).toEqual([])
  })

  it('use only codes that are known, each part of a joint code too', () => {
    expect(codeProblems(shipped)).toEqual([])
  })

  it('list no source, report, publisher or reason that nothing names', () => {
    expect(unusedProblems(shipped)).toEqual([])
  })

  it('say everything in both languages, each in its own letters and without invisible marks', () => {
    expect(wordProblems(shipped)).toEqual([])
  })

  it('name every whole before its parts, within one classification', () => {
    expect(categoryProblems(shipped)).toEqual([])
  })

  it('give each of the 14 governorates its own tile', () => {
    expect(tileProblems(shipped)).toEqual([])
    expect(rowsOf(shipped, 'governorates')).toHaveLength(14)
  })
})

describe('the observations', () => {
  it('are 974, from 228 sources, of 111 reports', () => {
    const sizes = ['observations', 'sources', 'reports'].map((name) => rowsOf(shipped, name).length)
    expect(sizes).toEqual([974, 228, 111])
  })

  it.each([
    ['observations', '03f65af5887a333b43c38bd3dc0da406f3965fcfee041bf2742b3079bb9c9152'],
    ['reports', 'eb68e243167c3d1d5874a51e7fa05eab0793cab00a09f5eb0975372e7a8cf5e5'],
    ['sources', '3c5577acff57e5225961637319f6c8d3218f0c0b8cced2d1405d4055ca648a56'],
  ])('are unchanged in every value: %s', (name, expected) => {
    expect(sha256(shipped.files.get(name)!.content)).toBe(expected)
  })

  it('never set one cell to two accepted values within one report', () => {
    expect(conflictProblems(shipped)).toEqual([])
  })

  it('pair measures with units, victims and periods that they can have', () => {
    expect(shapeProblems(shipped)).toEqual([])
  })

  it('give a reason for every reading that is not accepted, and never reject the accepted value', () => {
    expect(readingProblems(shipped)).toEqual([])
  })

  it('rank no governorate above one with more', () => {
    expect(rankProblems(shipped)).toEqual([])
  })

  // SNHR’s record of massacres of January 2016 counts more children than its toll of that month.
  it('hold no part that is larger than its whole, but for one, which is shown and not mended', () => {
    expect(partProblems(shipped)).toEqual(['o0023: 129 of 94'])
  })

  it('hold the 17 numbers of the Syria TV text of 29 September 2020', () => {
    expect(observationsOf(shipped, { source: 'syria-tv-2020-09' })).toHaveLength(17)
  })
})

describe('sums that hold', () => {
  it.each(['_T', 'children', 'women'])('fifth annual report, killed by year: %s', (victim) => {
    expect(sumProblems(shipped, [byYear('snhr-annual-05', 5, { ...killed, victim })])).toEqual([])
  })

  it.each([
    ['killed', killed],
    ['children killed', { ...killed, victim: 'children' }],
    ['massacres', { ...attacks, attack: 'massacre' }],
    ['attacks on markets', { ...attacks, attack: 'market' }],
  ])('third annual report, by year: %s', (_, cell) => {
    expect(sumProblems(shipped, [byYear('snhr-annual-03', 3, cell)])).toEqual([])
  })

  it('fourth annual report, killed by year', () => {
    expect(sumProblems(shipped, [byYear('snhr-annual-04', 4, killed)])).toEqual([])
  })

  it.each(['_T', 'children', 'women'])('north-west Syria to 11 April 2020: %s', (victim) => {
    const places = ['SY-ID', 'SY-HM', 'SY-HL']
    const sum = byPlace('snhr-2020-04-11', 'zone:north_west', places, { ...killed, victim })
    expect(sumProblems(shipped, [sum])).toEqual([])
  })

  it.each(['snhr-2020-02-07', 'snhr-2020-02-17', 'snhr-2020-02-26'])(
    'north-west Syria since 12 January 2020, killed, children and women: %s',
    (report) => {
      const sums = ['_T', 'children', 'women'].map((victim) =>
        byPlace(report, 'zone:north_west', ['SY-ID', 'SY-HL'], { ...killed, victim }),
      )
      expect(sumProblems(shipped, sums)).toEqual([])
    },
  )

  it('incidents by governorate: massacres and cluster munitions', () => {
    const massacre = { ...attacks, attack: 'massacre' }
    const cluster = { ...attacks, attack: 'cluster_munition' }
    const sums = [
      byPlace('snhr-2016-11-30', '_T', ['SY-HI', 'SY-HL', 'SY-ID'], massacre),
      byPlace('snhr-2020-02-07', 'zone:north_west', ['SY-ID', 'SY-HL'], massacre),
      byPlace('snhr-2020-05-29', 'zone:north_west', ['SY-HM', 'SY-ID'], cluster),
    ]
    expect(sumProblems(shipped, sums)).toEqual([])
  })

  it('between the fourth and fifth reports year 1 lost 170: 6,686 − 170 + 343 = 6,859', () => {
    const fourth = { ...killed, report: 'snhr-annual-04' }
    const fifth = { ...killed, report: 'snhr-annual-05' }
    expect(value({ ...fourth, year: '1' })).toBe(3734)
    expect(value({ ...fifth, year: '1' })).toBe(3734 - 170)
    expect(value({ ...fifth, year: '5' })).toBe(343)
    expect(value({ ...fourth, period_kind: 'since_start' })).toBe(6686)
    expect(value({ ...fifth, period_kind: 'since_start' })).toBe(6686 - 170 + 343)
  })

  it('fifth annual report: 1,479 people are placed nowhere, 730 attacks on no named target', () => {
    const whole = { report: 'snhr-annual-05', period_end: '2020-09-30', period_kind: 'since_start' }
    const [all, aleppo, idlib] = ['_T', 'SY-HL', 'SY-ID'].map((governorate) =>
      value({ ...whole, ...killed, governorate })!,
    )
    expect(all! - aleppo! - idlib!).toBe(1479)
    const [facilities, ...named] = ['facility', 'school', 'medical_facility', 'market'].map(
      (attack) => value({ ...whole, ...attacks, attack })!,
    )
    expect(named.reduce((rest, part) => rest - part, facilities!)).toBe(730)
  })
})

describe('sums that do not hold, which are shown and not mended', () => {
  it.each([
    ['medical_facility', '77 + 54 + 33 = 164, not 166'],
    ['school', '74 + 65 + 34 = 173, not 176'],
  ])('third annual report, by year: %s', (attack, problem) => {
    const sum = byYear('snhr-annual-03', 3, { ...attacks, attack })
    expect(sumProblems(shipped, [sum])).toEqual([problem])
  })

  it('571 in the north-west to 11 April 2020, and 567 in all Syria to 17 April', () => {
    const northWest = { ...killed, report: 'snhr-2020-04-11', governorate: 'zone:north_west' }
    expect(value(northWest)).toBe(571)
    expect(value({ ...killed, report: 'snhr-2020-04-17' })).toBe(567)
  })
})

describe('misprints, kept beside what others print', () => {
  const total = { ...killed, report: 'snhr-annual-05', period_kind: 'since_start' }
  const fourth = { report: 'snhr-annual-04', period_kind: 'since_start' }

  it('6,589 is 6,859 with two digits swapped; the same text prints 6,859 too', () => {
    expect(printed(total, 'rejected')).toEqual(['6589 transposed_digits syria-tv-2020-09'])
    expect(value(total)).toBe(6859)
    expect(printed(total, 'accepted')).toContain('6859  syria-tv-2020-09')
  })

  it('908 women in three sources, 808 in reprints of one agency', () => {
    const women = { ...killed, ...fourth, victim: 'women' }
    expect(value(women)).toBe(908)
    expect(printed(women, 'accepted')).toHaveLength(3)
    expect(printed(women, 'rejected')).toEqual([
      '808 contradicted al-mujtama-2019',
      '808 contradicted fresh-syria-2019',
      '808 contradicted syrian-national-coalition-nd',
    ])
  })

  it('1,083 facilities, and 335 where a source merged two lines', () => {
    const facilities = { ...attacks, ...fourth, attack: 'facility' }
    expect(value(facilities)).toBe(1083)
    expect(printed(facilities, 'rejected')).toEqual(['335 merged_lines enab-baladi-2019-12'])
  })
})

/** No double holds it: it would be read as another. */
const HUGE = '9007199254740993'
const RUNS = 'javascript:alert(1)'

describe('the checks refuse', () => {
  it.each<[string, (data: Package) => string[], Package, string]>([
    ['a repeated id', keyProblems, changed('observations', 1, { id: 'o0001' }), '"o0001"'],
    ['a repeated publisher', keyProblems, changed('publishers', 1, { label_en: 'Syria TV' }), 'TV'],
    ['an unknown source', referenceProblems, changed('observations', 0, { source: 'x' }), '"x"'],
    ['an unknown publisher', referenceProblems, changed('sources', 0, { publisher: 'x' }), '"x"'],
    ['an unknown parent', referenceProblems, changed('attacks', 3, { parent: 'x' }), '"x"'],
    ['an unknown place in a sum', codeProblems, place('SY-HL+SY-XX'), '"SY-XX"'],
    ['an unknown zone', codeProblems, place('zone:south'), '"zone:south"'],
    ['an unknown victim', codeProblems, changed('observations', 0, { victim: 'men+x' }), '"x"'],
    ['a zone of no place', codeProblems, changed('zones', 0, { governorates: 'SY-XX' }), 'SY-XX'],
    ['a word for a number', schemaProblems, changed('observations', 0, { value: 'ten' }), '"ten"'],
    ['neither yes nor no', schemaProblems, known('perhaps'), 'no yes or no'],
    ['an end that is said to be unknown', shapeProblems, known('false'), 'known: false'],
    ['an unknown attribution', referenceProblems, attributed('x'), '"x"'],
    ['a negative number', schemaProblems, changed('observations', 0, { value: '-5' }), '"-5"'],
    ['a missing number', schemaProblems, changed('observations', 0, { value: '' }), 'missing'],
    ['a day that never was', schemaProblems, start('2015-09-31'), '"2015-09-31" is no day'],
    ['an inexact number', schemaProblems, changed('observations', 0, { value: HUGE }), 'no number'],
    ['an address that runs', schemaProblems, changed('sources', 0, { url: RUNS }), 'pattern'],
    ['a column twice', schemaProblems, doubled('reasons', 'code'), 'columns code,'],
    ['a value outside its list', schemaProblems, changed('reports', 0, { kind: 'x' }), '"x"'],
    ['a code off its pattern', schemaProblems, changed('publishers', 0, { code: 'A b' }), 'A b'],
    ['a stray space', schemaProblems, changed('sources', 0, { publisher: 'x ' }), 'space'],
    ['a missing row', fileProblems, { ...shipped, ...without('reasons') }, '7 rows, not 8'],
    ['a changed byte', fileProblems, tampered('observations', '6859', '6858'), 'another hash'],
    ['a Windows line end', fileProblems, tampered('reports', '\n', '\r\n'), 'CR'],
    ['a second accepted value', conflictProblems, sameCell({ value: '6589' }), '6859 and 6589'],
    ['a killed person of no category', shapeProblems, victim('_Z'), 'victim _Z of killed'],
    ['an attack counted in people', shapeProblems, unit('incidents'), 'killed in incidents'],
    ['a period that runs backwards', shapeProblems, start('2030-01-01'), 'ends before'],
    ['a share over all', shapeProblems, changed('observations', 191, { value: '101' }), '101 perc'],
    ['a rank of nought', shapeProblems, changed('observations', 479, { value: '0' }), 'rank 0'],
    [
      'a rank below one with less',
      rankProblems,
      changed('observations', 479, { value: '4' }),
      'ove 2843',
    ],
    ['a year that is not one', shapeProblems, sameCell({ year: '2' }), 'year of a since_start'],
    ['a rejection without reason', readingProblems, reading('rejected'), 'rejected for ""'],
    ['a rejected accepted value', readingProblems, sameCell({ reading: 'rejected' }), '6859 is'],
    ['a part above its whole', partProblems, larger('school'), 'of 1217'],
    ['more children than people', partProblems, larger('children'), 'of 6859'],
    ['an unused report', unusedProblems, extra('reports', { id: 'new' }), '"new"'],
    ['a part before its whole', categoryProblems, reversed('attacks'), 'stands before'],
    [
      'a part of another kind',
      categoryProblems,
      changed('attacks', 3, { classification: 'x' }),
      'another classification',
    ],
    ['a missing Arabic name', wordProblems, changed('victims', 1, { label_ar: '' }), 'no Arabic'],
    ['a missing English name', wordProblems, changed('victims', 1, { label_en: '' }), 'no English'],
    ['English for Arabic', wordProblems, changed('victims', 1, { label_ar: 'men' }), 'no Arabic'],
    [
      'Arabic for English',
      wordProblems,
      changed('victims', 1, { label_en: 'رجالmen' }),
      ': Arabic',
    ],
    ['a bidi mark', wordProblems, changed('zones', 0, { label_ar: '\u200fشمال' }), 'invisible'],
    ['Arabic digits', wordProblems, changed('zones', 0, { label_ar: 'شمال ٣' }), 'not Latin'],
    ['a belief', wordProblems, changed('victims', 1, { label_ar: 'شهداء' }), 'belief'],
    ['two tiles in one place', tileProblems, changed('governorates', 0, { tile_row: '2' }), '2/2'],
  ])('%s', (_, check, planted, problem) => {
    expect(check(shipped)).toEqual(check === partProblems ? ['o0023: 129 of 94'] : [])
    expect(check(planted).join('\n')).toContain(problem)
  })

  it('a changed value, in every sum it belongs to', () => {
    const planted = edit('observations', (row) =>
      row.report === 'snhr-annual-05' && row.value === '343' ? { ...row, value: '344' } : row,
    )
    expect(sumProblems(planted, [byYear('snhr-annual-05', 5, killed)])).toEqual([
      '3564 + 1547 + 958 + 447 + 344 = 6860, not 6859',
    ])
  })

  it('a sum of which a part is missing', () => {
    expect(sumProblems(shipped, [byYear('snhr-annual-05', 6, killed)])).toEqual([
      '3564 + 1547 + 958 + 447 + 343 + ? = NaN, not 6859',
    ])
  })
})

/** The whole time of a report against its intervention years. */
function byYear(report: string, years: number, cell: Cell): Sum {
  return {
    whole: { report, ...cell, period_kind: 'since_start' },
    parts: Array.from({ length: years }, (_, i) => ({ report, ...cell, year: `${i + 1}` })),
  }
}

function byPlace(report: string, whole: string, places: readonly string[], cell: Cell): Sum {
  return {
    whole: { report, ...cell, governorate: whole },
    parts: places.map((governorate) => ({ report, ...cell, governorate })),
  }
}

function value(cell: Cell): number | undefined {
  return acceptedValue(shipped, cell)
}

function printed(cell: Cell, reading: string): string[] {
  return observationsOf(shipped, { ...cell, reading }).map(
    (row) => `${row.value} ${row.reason} ${row.source}`,
  )
}

// Violations, each planted in a copy.

function edit(name: string, change: (row: Row, index: number) => Row): Package {
  return withRows(shipped, name, rowsOf(shipped, name).map(change))
}

function changed(name: string, index: number, values: Row): Package {
  return edit(name, (row, i) => (i === index ? { ...row, ...values } : row))
}

function extra(name: string, values: Row): Package {
  return withRows(shipped, name, [...rowsOf(shipped, name), values])
}

function reversed(name: string): Package {
  return withRows(shipped, name, rowsOf(shipped, name).toReversed())
}

function without(name: string): Package {
  return withRows(shipped, name, rowsOf(shipped, name).slice(1))
}

function tampered(name: string, from: string, to: string): Package {
  const text = shipped.files.get(name)!.content.toString('utf8')
  const file = fileOf(Buffer.from(text.replaceAll(from, to)))
  return { ...shipped, files: new Map([...shipped.files, [name, file]]) }
}

function doubled(name: string, column: string): Package {
  const { content } = shipped.files.get(name)!
  const lines = content.toString('utf8').trimEnd().split('\n')
  const text = lines.map((line, i) => `${line},${i === 0 ? column : 'x'}`).join('\n')
  return { ...shipped, files: new Map([...shipped.files, [name, fileOf(Buffer.from(text))]]) }
}

function place(governorate: string): Package {
  return changed('observations', 0, { governorate })
}

function start(day: string): Package {
  return changed('observations', 2, { period_start: day })
}

function victim(code: string): Package {
  return changed('observations', 0, { victim: code })
}

function unit(code: string): Package {
  return changed('observations', 0, { unit: code })
}

function known(code: string): Package {
  return changed('observations', 2, { period_end_known: code })
}

function attributed(code: string): Package {
  return changed('observations', 0, { attribution: code })
}

function reading(code: string): Package {
  return changed('observations', 0, { reading: code })
}

/** One of the six observations of 6,859 in the fifth annual report, changed. */
function sameCell(values: Row): Package {
  return edit('observations', (row) => (row.id === 'o0429' ? { ...row, ...values } : row))
}

/** A category of the fifth annual report with a number above its whole. */
function larger(code: string): Package {
  return edit('observations', (row) =>
    row.report === 'snhr-annual-05' && (row.attack === code || row.victim === code)
      ? { ...row, value: '9000' }
      : row,
  )
}
