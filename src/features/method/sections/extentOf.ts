import { observationsOf } from '../../../domain/checks/readings'
import type { FigureTable } from '../../../domain/data/table'
import type { Words } from '../../../i18n/Words'

/** "974 numbers from 111 publications, read in 228 texts". */
export function extentOf({ t }: Words, table: FigureTable): string {
  return t('methodView.extent', {
    numbers: t('methodView.numbers', { count: observationsOf(table).length }),
    publications: t('methodView.publications', { count: table.reports.size }),
    texts: t('methodView.texts', { count: table.vocabulary.sources.length }),
  })
}
