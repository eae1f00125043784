import writeXlsxFile from 'write-excel-file/browser'

import { codeLists } from '../../dataset/ownFile/codes'
import { OF_MEASURES } from '../../dataset/ownFile/incidentColumns'
import {
  type Column,
  COLUMNS,
  INCIDENT_COLUMNS,
  type IncidentColumn,
} from '../../dataset/ownFile/Outcome'
import type { Vocabulary } from '../../domain/data/vocabulary'
import type { Words } from '../../i18n/Words'

/** A workbook to fill in: sheets with the columns of figures and of incidents, and one with every code that they can hold. */
export async function templateOf(words: Words, vocabulary: Vocabulary): Promise<Blob> {
  const { t, language, label } = words
  const rightToLeft = language === 'ar'
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' }) as const
  const nameOf = (column: Column | IncidentColumn) => t(`ownFile.column.${column}`)
  const sheetOf = (sheet: string, columns: readonly (Column | IncidentColumn)[]) => ({
    ...{ sheet, rightToLeft, stickyRowsCount: 1 },
    columns: columns.map(() => ({ width: 18 })),
    data: [columns.map((column) => bold(nameOf(column)))],
  })
  // One column for what is counted and one for how many say the same as a column for each.
  const ofIncidents = INCIDENT_COLUMNS.filter(
    (column) => !OF_MEASURES.some((one) => one === column),
  )
  return writeXlsxFile([
    sheetOf(t('ownFile.sheets.figures'), COLUMNS),
    sheetOf(t('ownFile.sheets.incidents'), ofIncidents),
    {
      sheet: t('ownFile.sheets.codes'),
      rightToLeft,
      stickyRowsCount: 1,
      columns: [{ width: 20 }, { width: 24 }, { width: 60 }],
      data: [
        (['column', 'code', 'label'] as const).map((name) => bold(t(`ownFile.codes.${name}`))),
        ...codeLists(vocabulary).map((entry) =>
          [nameOf(entry.column), entry.code, label(entry.label)].map((value) => ({
            value,
            type: String,
          })),
        ),
      ],
    },
  ]).toBlob()
}
