import writeXlsxFile from 'write-excel-file/browser'

import type { Words } from '../i18n/Words'
import type { FileRecord } from './FileRecord'
import type { Imprint } from './Imprint'
import { sheetsOf } from './sheetsOf'

/** The lines as a workbook for Excel; its code is fetched when it is first asked for. */
export async function writeXlsx(
  records: readonly FileRecord[],
  imprint: Imprint,
  words: Words,
): Promise<Blob> {
  return writeXlsxFile(sheetsOf(records, imprint, words)).toBlob()
}
