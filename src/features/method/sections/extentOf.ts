import { observationsOf } from '../../../domain/checks/readings'
import type { FigureTable } from '../../../domain/data/table'
import type { Words } from '../../../i18n/Words'

/** "590 figures from 111 publications (974 entries in 228 texts)". */
export function extentOf({ t }: Words, table: FigureTable): string {
  return t('methodView.extent', {
    figures: t('methodView.figures', {
      count: [...table.reports.values()].flatMap(({ figures }) => figures).length,
    }),
    entries: t('methodView.entries', { count: observationsOf(table).length }),
    publications: t('methodView.publications', { count: table.reports.size }),
    texts: t('methodView.texts', { count: table.vocabulary.sources.length }),
  })
}
