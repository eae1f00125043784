import type { Cell as SheetCell, Sheet } from 'write-excel-file/browser'

import type { Words } from '../i18n/Words'
import { FIELDS, type Field, type FieldValue, type FileRecord } from './FileRecord'
import { guardFormula } from './guardFormula'
import type { Imprint } from './Imprint'

/**
 * The sheets of a workbook: what the file says of itself, then the lines. In the reader's language
 * and direction, with numbers as numbers; a missing value is an empty cell.
 */
export function sheetsOf(
  records: readonly FileRecord[],
  imprint: Imprint,
  words: Words,
): Sheet<Blob>[] {
  const { t, direction } = words
  const rightToLeft = direction === 'rtl'
  return [
    {
      sheet: t('files.about'),
      rightToLeft,
      columns: [{ width: 22 }, { width: 90 }],
      data: coverOf(imprint, words),
    },
    {
      sheet: t('files.figures'),
      rightToLeft,
      stickyRowsCount: 1,
      columns: FIELDS.map((field) => ({ width: WIDTHS[field] ?? 18 })),
      data: [
        FIELDS.map((field) => head(t(`files.field.${field}`))),
        ...records.map((record) => FIELDS.map((field) => cell(record[field]))),
      ],
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

function coverOf(imprint: Imprint, { t, date }: Words): SheetCell[][] {
  const lines = [
    [t('files.title'), imprint.title],
    [t('files.selection'), imprint.selection],
    [t('files.exported'), date(imprint.exported)],
    [
      t('files.version'),
      t('files.versionOf', { version: imprint.version, date: date(imprint.gathered) }),
    ],
    [t('files.address'), imprint.address],
    [t('files.rights'), imprint.rights],
  ] as const
  return lines.map(([name, text]) => [head(name), { ...wrapped, value: guardFormula(text) }])
}

const wrapped = { type: String, wrap: true, alignVertical: 'top' } as const

function head(text: string): SheetCell {
  return { value: text, type: String, fontWeight: 'bold', alignVertical: 'top' }
}

function cell(value: FieldValue): SheetCell {
  if (value === null) return null
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: guardFormula(value), type: String }
}
