import Papa from 'papaparse'

import { guarded } from '../i18n/format/formulaGuard'
import { COLUMNS, type WordingRecord } from './records'

/** The rows as JSON. */
export function writeWordingJson(records: readonly WordingRecord[]): string {
  return `${JSON.stringify({ texts: records }, null, 2)}\n`
}

/** The rows as CSV (RFC 4180, UTF-8 with a byte order mark, so that Excel reads Arabic). */
export function writeWordingCsv(records: readonly WordingRecord[]): string {
  const rows = records.map((record) => COLUMNS.map((column) => guarded(record[column])))
  return `\ufeff${Papa.unparse([[...COLUMNS], ...rows])}`
}

/** The rows as a workbook for Excel; the code that makes one is fetched when it is asked for. */
export async function writeWordingXlsx(records: readonly WordingRecord[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser')
  const sheet = {
    sheet: 'texts',
    stickyRowsCount: 1,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 50 })),
    data: [
      COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...records.map((record) => COLUMNS.map((column) => cell(record[column]))),
    ],
  }
  return writeXlsxFile([sheet]).toBlob()
}

/** The columns that need other than the usual width, in characters. */
const WIDTHS: Partial<Record<keyof WordingRecord, number>> = { key: 36, state: 20, reviewed: 12 }

function cell(text: string) {
  if (text === '') return null
  return {
    value: inXml(guarded(text)),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  }
}

/** XML holds no signs of control: Office writes them as `_x000D_`, and what looks like that too. */
function inXml(text: string): string {
  return text.replace(CONTROLS, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase()
    return `_x${code.padStart(4, '0')}_`
  })
}

// oxlint-disable-next-line no-control-regex -- signs of control are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu
