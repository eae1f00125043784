import type { Cell as SheetCell, Sheet } from 'write-excel-file/browser'

import type { Bilingual } from '../domain/data/vocabulary'
import type { Words } from '../i18n/Words'
import { FIELDS, type Field, type FileRecord } from './recordsOfPanel'
import { guardFormula } from '../i18n/format/formulaGuard'
import type { Imprint } from './writeJson'
import type { ShownTable, ShownValue } from './shownTable'

/**
 * The sheets of a workbook: the table as the page shows it, every column there is, and what the file
 * says of itself. In the reader's language and direction, with numbers as numbers and days as dates; a
 * missing value is an empty cell.
 */
export function sheetsOf(
  records: readonly FileRecord[],
  shown: ShownTable,
  imprint: Imprint,
  words: Words,
): Sheet<Blob>[] {
  const { t, language } = words
  const rightToLeft = words.direction === 'rtl'
  return [
    {
      sheet: t('files.shown.sheet'),
      rightToLeft,
      stickyRowsCount: 4 + shown.notes.length,
      columns: shown.heads.map((_, i) => ({ width: widthOf(shown, i) })),
      data: shownRows(shown, imprint, language),
    },
    {
      sheet: t('files.allColumns'),
      rightToLeft,
      stickyRowsCount: 1,
      columns: FIELDS.map((field) => ({ width: WIDTHS[field] ?? 24 })),
      data: [
        FIELDS.map((field) => head(t(`files.field.${field}`), language)),
        ...records.map((record) =>
          FIELDS.map((field) => cell(record[field], field.endsWith('_ar') ? 'ar' : 'en')),
        ),
      ],
    },
    {
      sheet: t('files.about'),
      rightToLeft,
      columns: [{ width: 22 }, { width: 90 }],
      data: coverOf(imprint, words),
    },
  ]
}

/** The fields that need other than the usual width, in characters. */
const WIDTHS: Partial<Record<Field, number>> = {
  id: 8,
  value: 10,
  lowest: 10,
  highest: 10,
  period_start: 12,
  period_end: 12,
  receipt: 26,
  links: 50,
}

/** What the table is of, then its columns, and under it whose figures they are: it stands alone. */
function shownRows(
  { heads, notes, rows }: ShownTable,
  { title, selection, rights }: Imprint,
  language: Language,
): SheetCell[][] {
  return [
    [{ ...cellOf(title, language), fontWeight: 'bold' }],
    [cellOf(selection, language)],
    ...notes.map((note) => [cellOf(note, language)]),
    [],
    heads.map((text) => head(text, language)),
    ...rows.map((row) => row.map((value) => cell(value, language))),
    [],
    [cellOf(rights, language)],
  ]
}

/** As wide as its longest value, within reason, in characters. */
function widthOf({ heads, rows }: ShownTable, column: number): number {
  const lengths = [heads[column], ...rows.map((row) => row[column])].map((value) => {
    if (typeof value === 'string') return value.length
    // A number that its column has no room for is shown as "####".
    const isWorded = value !== null && typeof value === 'object' && 'wording' in value
    return isWorded ? value.wording.length + 12 : 12
  })
  return Math.min(40, Math.max(...lengths) + 2)
}

function coverOf(imprint: Imprint, { t, language }: Words): SheetCell[][] {
  const lines = [
    [t('files.title'), imprint.title],
    [t('files.selection'), imprint.selection],
    [t('files.exported'), { date: imprint.exported }],
    [t('files.version'), imprint.version],
    [t('files.gathered'), { date: imprint.gathered }],
    [t('files.address'), imprint.address],
    [t('files.rights'), imprint.rights],
  ] as const
  return lines.map(([name, value]) => [
    head(name, language),
    { ...cell(value, value === imprint.address ? 'en' : language), ...wrapped },
  ])
}

type Language = keyof Bilingual

const wrapped = { wrap: true, alignVertical: 'top' } as const

function head(text: string, language: Language): SheetCell {
  return { ...cellOf(text, language), fontWeight: 'bold', alignVertical: 'top' }
}

/** Text stands on the side of its language: `writeXlsx` gives it the reading order of that side. */
function cellOf(text: string, language: Language) {
  return {
    value: guardFormula(text),
    type: String,
    align: language === 'ar' ? 'right' : 'left',
  } as const
}

function cell(value: ShownValue, language: Language) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return cellOf(value, language)
  // The wording belongs to the number, which is still one to add with.
  if ('wording' in value) {
    const { wording, isPercent = false } = value
    const format = `${wording && `"${wording} "`}#,##0${isPercent ? '"%"' : ''}`
    return { value: value.value, type: Number, format } as const
  }
  return {
    value: new Date(`${value.date}T00:00:00Z`),
    type: Date,
    format: 'yyyy-mm-dd',
    align: language === 'ar' ? 'right' : 'left',
  } as const
}
