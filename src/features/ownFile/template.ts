import writeXlsxFile from 'write-excel-file/browser'

import { codeLists } from '../../dataset/ownFile/codes'
import { COLUMNS } from '../../dataset/ownFile/Outcome'
import type { Vocabulary } from '../../domain/data/vocabulary'
import type { Words } from '../../i18n/Words'

/** A workbook to fill in: a sheet with the names of all columns, and one with every code that they can hold. */
export async function templateOf(words: Words, vocabulary: Vocabulary): Promise<Blob> {
  const { t, language, label } = words
  const rightToLeft = language === 'ar'
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' }) as const
  const nameOf = (column: (typeof COLUMNS)[number]) => t(`ownFile.column.${column}`)
  return writeXlsxFile([
    {
      sheet: t('ownFile.sheets.figures'),
      rightToLeft,
      stickyRowsCount: 1,
      columns: COLUMNS.map(() => ({ width: 18 })),
      data: [COLUMNS.map((column) => bold(nameOf(column)))],
    },
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
