import type { Citation } from '../../exports/citationOf'
import { writeBibtex, writeRis } from '../../exports/writeCitation'
import { type Imprint, writeJson } from '../../exports/writeJson'
import type { FileRecord, BothWords } from '../../exports/recordsOfPanel'
import type { ShownTable } from '../../exports/shownTable'
import type { Language } from '../../i18n/language'

/** The kinds of files, in the order in which they are offered. */
export const FORMATS = ['csv', 'xlsx', 'json'] as const

/** The kinds of files that hold citations, for reference managers. */
export const CITATION_FORMATS = ['bib', 'ris'] as const

export type Format = (typeof FORMATS | typeof CITATION_FORMATS)[number]

interface Order {
  readonly format: Format
  readonly records: readonly FileRecord[]
  /** The table as the page shows it, in the reader's language. */
  readonly shown: ShownTable
  readonly citations: readonly Citation[]
  /** What stands between the columns of CSV. */
  readonly delimiter: ',' | ';'
  readonly imprint: Imprint
  readonly both: BothWords
  readonly language: Language
}

/** The file as it is saved. Rejects where the code that writes it does not arrive. */
export async function makeFile(order: Order): Promise<Blob> {
  const { format, records, shown, citations, delimiter, imprint, both, language } = order
  switch (format) {
    case 'csv': {
      const { writeCsv } = await import('../../exports/writeCsv')
      return new Blob([writeCsv(records, imprint, delimiter)], { type: 'text/csv;charset=utf-8' })
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../../exports/writeXlsx')
      return writeXlsx(records, shown, imprint, both[language])
    }
    case 'json':
      return new Blob([writeJson(records, imprint)], { type: 'application/json' })
    case 'bib': {
      const entries = citations.map((citation) => writeBibtex(citation, language))
      return new Blob([entries.join('\n')], { type: 'application/x-bibtex;charset=utf-8' })
    }
    case 'ris': {
      const entries = citations.map((citation) => writeRis(citation, language))
      return new Blob(entries, { type: 'application/x-research-info-systems;charset=utf-8' })
    }
  }
}
