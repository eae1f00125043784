// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'

import { entriesOf } from '../../src/domain/data/entry'
import { EVERYTHING, type Selection } from '../../src/domain/ask/selection'
import { MODES } from '../../src/domain/panels/panel'
import { panelModel } from '../../src/domain/panels/panelModel'
import { PANELS, type PanelId } from '../../src/domain/panels/panels'
import type { Imprint } from '../../src/exports/writeJson'
import { recordsOfPanel } from '../../src/exports/recordsOfPanel'
import { sheetsOf } from '../../src/exports/sheetsOf'
import { shownOfEntries, shownOfPanel, type ShownTable } from '../../src/exports/shownTable'
import { writeXlsx } from '../../src/exports/writeXlsx'
import { both } from '../fixtures/both'
import { shippedTable as table } from '../fixtures/shippedTable'

const IMPRINT: Imprint = {
  title: 'Killed by year',
  selection: 'Fifth annual, 2020. All of Syria',
  exported: '2026-11-24',
  version: '2.0.0',
  gathered: '2026-11-23',
  address: 'https://tawthiq.example/en/',
  rights: 'SNHR',
}

type Language = 'en' | 'ar'

/** Heads of columns of numbers, where years have one for each category. */
const CATEGORIES = ['Total', 'Children', 'Women', 'Men']
const BESIDE = ['Rank, 1 the highest', 'Share of the report’s total']

const modelOf = (panel: PanelId, chosen: Partial<Selection> = {}, mode: string | null = null) =>
  panelModel(table, {
    panel,
    mode: MODES.find((one) => one === mode) ?? null,
    selection: { ...EVERYTHING, ...chosen },
  })
const shown = (language: Language, ...asked: Parameters<typeof modelOf>) =>
  shownOfPanel(modelOf(...asked), table, both, both[language])
/** A row by the names of its columns. */
const named = ({ heads, rows }: ShownTable) =>
  rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i]])))

describe('the table of a panel as its file shows it', () => {
  it('holds every number of the file and no other, and no column without a value', () => {
    for (const panel of PANELS) {
      for (const mode of [null, ...MODES]) {
        for (const chosen of [
          {},
          { governorates: ['SY-HL'] },
          { victims: ['women'], years: [3] },
        ]) {
          const model = modelOf(panel, chosen, mode)
          const { heads, rows } = shownOfPanel(model, table, both, both.en)
          const records = recordsOfPanel(model, table, both)
          const numbers = rows
            .flatMap((row) =>
              row.filter(
                (_, i) =>
                  heads[i] === 'Number' || [...CATEGORIES, ...BESIDE].includes(heads[i] ?? ''),
              ),
            )
            .map((value) =>
              value !== null && typeof value === 'object' && 'value' in value ? value.value : value,
            )
            .filter((value) => typeof value === 'number')
          const due = records.flatMap(({ value }) => value ?? [])
          expect(new Set(numbers)).toEqual(new Set(due))
          for (const [i] of heads.entries()) {
            expect(rows.some((row) => row[i] !== null)).toBe(true)
          }
        }
      }
    }
  })

  it('has a line for a year and a column for each category, as the page has, with days as dates', () => {
    const rows = named(shown('en', 'killed-by-year'))
    expect(rows).toHaveLength(6)
    expect(rows[0]).toEqual({
      Year: 'Year 1',
      Total: 3564,
      Children: 1027,
      Women: 404,
      Men: 2133,
      'Calculated by Tawthiq': 'Men: 3,564 − 1,027 − 404',
      'Sources of categories':
        'Children: Baladi News, Ikhwan Online; Women: Baladi News, Ikhwan Online; Men: Baladi News, Ikhwan Online',
      From: { date: '2015-09-30' },
      To: { date: '2016-09-30' },
      Report: 'fifth annual report',
      Sources: 'Baladi News; Ikhwan Online',
      'Published, not accepted': null,
    })
    expect(rows.at(-1)).toMatchObject({
      Year: 'Total',
      Total: { value: 6859, wording: 'at least' },
    })
  })

  it('names its rows as the panel does, and says answers in words', () => {
    const rows = named(shown('en', 'killed-by-victim'))
    expect(rows.find(({ Category }) => Category === 'Men')).toMatchObject({
      Wording: 'at least',
      Number: 3885,
      Unit: 'number of people',
      'Kind of answer': 'calculated by Tawthiq',
    })
  })

  it('says over its lines what is never added, and what does not add up', () => {
    const notes = (...asked: Parameters<typeof modelOf>) => shown('en', ...asked).notes
    expect(notes('killed-by-year')).toEqual([])
    expect(notes('killed-by-victim')).toEqual([
      'Professions overlap with age and sex, so the two are never added.',
    ])
    expect(notes('attacks-by-type')).toEqual([
      'One attack can be in more than one list, so the lists are never added.',
    ])
    expect(notes('attacks-by-type', { report: 'snhr-annual-03' }).join(' ')).toContain(
      'own figures do not add up: ',
    )
    expect(notes('killed-by-year', {}, 'calendar')[0]).toContain('never added')
  })

  it('speaks the language of its reader throughout', () => {
    const { heads, rows } = shown('ar', 'killed-by-year')
    const texts = [...heads, ...rows.flat().filter((value) => typeof value === 'string')]
    // But for the address of a copy.
    const words = texts.map((text) => text.replaceAll(/\w+\.com/gu, ''))
    expect(words.filter((text) => /[a-z]{3}/iu.test(text))).toEqual([])
    expect(texts).toContain('من احتساب «توثيق»')
    expect(JSON.stringify(texts)).not.toMatch(/\p{Bidi_Control}/u)
  })

  it('has words and no number for what was not found, and never a limit', () => {
    const rows = named(shown('en', 'killed-by-governorate'))
    const gaps = rows.filter((row) => row['Kind of answer'] === 'no figure found')
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.every((row) => row.Number === null)).toBe(true)
    // What limits a place was not read of it.
    const silent = gaps.filter((row) => row['Rank, 1 the highest'] === null)
    expect(silent.length).toBeGreaterThan(0)
    for (const head of ['Sources', 'Published, not accepted', 'Note'])
      expect(silent.map((row) => row[head] ?? null)).toEqual(silent.map(() => null))
  })

  it('has ranks in a column of their own, and no number but of people among people', () => {
    const rows = named(shown('en', 'killed-by-governorate'))
    expect(rows.filter(({ Unit }) => Unit !== 'number of people')).toEqual([])
    const third = rows.find(({ Governorate }) => Governorate === 'Deir ez-Zor')
    expect(third).toMatchObject({ Number: null, 'Rank, 1 the highest': 3 })
    expect(third?.Sources).toBe('Syria TV')
    // Who printed the rank of a place printed no number of it.
    expect(rows.find(({ Governorate }) => Governorate === 'Aleppo')?.Sources).toBe('Ikhwan Online')
  })

  it('names the report of each number where a panel shows several', () => {
    const { heads, rows } = shown('en', 'killed-by-year', {}, 'reports')
    expect(heads[0]).toBe('Report')
    expect(new Set(rows.map(([report]) => report)).size).toBeGreaterThan(5)
  })
})

describe('the first sheet of a workbook', () => {
  const entries = entriesOf(table).slice(0, 30)

  it('says of what it is and whose, above and below its table', () => {
    for (const language of ['en', 'ar'] as const) {
      const own = shownOfEntries(entries, table, both, both[language])
      const [sheet] = sheetsOf([], own, IMPRINT, both[language])
      const texts = sheet!.data.map((row) =>
        row.map((one) => (one && typeof one === 'object' && 'value' in one ? one.value : one)),
      )
      expect(texts.slice(0, 3)).toEqual([[IMPRINT.title], [IMPRINT.selection], []])
      expect(texts[3]).toEqual(own.heads)
      expect(texts).toHaveLength(4 + entries.length + 2)
      expect(texts.at(-1)).toEqual([IMPRINT.rights])
      const dates = sheet!.data
        .flat()
        .filter((one) => one && typeof one === 'object' && 'type' in one && one.type === Date)
      expect(dates.length).toBeGreaterThan(entries.length)
    }
  })

  it('has days that another program reads as days, and text that is read from its own side', async () => {
    const own = shownOfEntries(entries, table, both, both.ar)
    const blob = await writeXlsx([], own, IMPRINT, both.ar)
    const files = unzipSync(new Uint8Array(await bytesOf(blob)))
    const styles = strFromU8(files['xl/styles.xml']!)
    expect(styles).toMatch(/horizontal="right" readingOrder="2"/u)
    expect(styles).toMatch(/horizontal="left" readingOrder="1"/u)
    expect(styles).toContain('yyyy-mm-dd')
    // A number with a wording shows it, and is one to add with.
    const years = shown('en', 'killed-by-year')
    const zipped = unzipSync(
      new Uint8Array(await bytesOf(await writeXlsx([], years, IMPRINT, both.en))),
    )
    expect(strFromU8(zipped['xl/styles.xml']!)).toContain('&quot;at least &quot;#,##0')
    expect(strFromU8(zipped['xl/worksheets/sheet1.xml']!)).toContain('<v>6859</v>')
    // With room for both: else a sheet shows "####" in the place of a number.
    const [sheet] = sheetsOf([], shown('ar', 'killed-by-year'), IMPRINT, both.ar)
    expect(sheet?.columns?.[1]?.width).toBeGreaterThanOrEqual('ما لا يقل عن 6,859'.length + 2)
    // The day of the count that begins on 30 September 2015, as spreadsheets number days.
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).toContain('<v>42277</v>')
  })
})

/** jsdom's Blob has no arrayBuffer. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer)
    }
    reader.readAsArrayBuffer(blob)
  })
}
