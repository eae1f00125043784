import Papa from 'papaparse'

import { FIELDS, type FileRecord } from './recordsOfPanel'
import { guardFormula } from '../i18n/format/formulaGuard'
import type { Imprint } from './writeJson'
import type { ShownTable } from './shownTable'

/**
 * The lines as a CSV file (RFC 4180, UTF-8 with a byte order mark, so that Excel reads Arabic).
 * With ";" it opens as columns where a comma is part of a number. What the imprint says stands in every line, since lines get copied without their file.
 */
export function writeCsv(
  records: readonly FileRecord[],
  imprint: Imprint,
  delimiter: ',' | ';' = ',',
): string {
  const about = [imprint.selection, imprint.exported, imprint.version, imprint.address]
  const rows = records.map((record) => [
    ...FIELDS.map((field) => record[field]),
    ...about,
    imprint.rights,
  ])
  const guarded = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? guardFormula(value) : value)),
  )
  // Given as a first line and not as `fields`: with those, no lines at all would make an empty one.
  return BYTE_ORDER_MARK + Papa.unparse([[...FIELDS, ...IMPRINT_FIELDS], ...guarded], { delimiter })
}

/** A table as the page shows it, with a line of names, as the same kind of file. */
export function writeShownCsv({ heads, rows }: Omit<ShownTable, 'notes'>): string {
  const texts = [heads, ...rows].map((row) =>
    row.map((value) => {
      if (typeof value === 'string') return guardFormula(value)
      if (value === null || typeof value === 'number') return value
      return 'date' in value
        ? value.date
        : `${value.wording} ${String(value.value)}${value.isPercent ? '%' : ''}`.trim()
    }),
  )
  return BYTE_ORDER_MARK + Papa.unparse(texts)
}

/** The names of the columns that the imprint adds. */
const IMPRINT_FIELDS = ['selection', 'exported', 'data_version', 'address', 'rights'] as const

const BYTE_ORDER_MARK = '\ufeff'
