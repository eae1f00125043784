import writeXlsxFile, { type Feature } from 'write-excel-file/browser'

import type { Words } from '../i18n/Words'
import type { FileRecord } from './recordsOfPanel'
import type { Imprint } from './writeJson'
import { sheetsOf } from './sheetsOf'
import type { ShownTable } from './shownTable'

/** The lines as a workbook for Excel; its code is fetched when it is first asked for. */
export async function writeXlsx(
  records: readonly FileRecord[],
  shown: ShownTable,
  imprint: Imprint,
  words: Words,
): Promise<Blob> {
  const features = [READING_ORDER]
  return writeXlsxFile(sheetsOf(records, shown, imprint, words), { features }).toBlob()
}

/**
 * Text that stands at the right is read from there, whichever way its sheet runs: without it the
 * parts of an Arabic date change places in an English sheet, and those of an English one in an Arabic.
 */
const READING_ORDER: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (styles) =>
          styles.replaceAll(
            /horizontal="(left|right)"/gu,
            (at, side) => `${at} readingOrder="${side === 'right' ? '2' : '1'}"`,
          ),
      },
    },
  },
}
