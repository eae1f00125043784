import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'

import { App } from './app/App'
import type { Dataset } from './dataset/Dataset'
import { DATASET_KEY } from './dataset/useDataset'
import { EVERYTHING } from './domain/ask/selection'
import { panelModel } from './domain/panels/panelModel'
import { PANELS } from './domain/panels/panels'
import { recordsOfPanel } from './exports/recordsOfPanel'
import { writeCsv } from './exports/writeCsv'
import { writeJson } from './exports/writeJson'
import { withoutMarks } from './i18n/format/isolate'
import { panelName } from './i18n/phrases/panel/panelName'
import { panelSubtitle } from './i18n/phrases/panel/panelSubtitle'
import { wordsOf } from './i18n/Words'
import { createI18n, type Messages } from './i18n/createI18n'
import type { Language } from './i18n/language'
import { DEFAULT_VIEW, NO_TARGET, writeAddress } from './state/address'

export { datasetOf } from './dataset/fetchDataset'

/** The overview of a language as markup, before anything is chosen: what `hydrateRoot` takes over. */
export function renderOverview(language: Language, messages: Messages, dataset: Dataset): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(DATASET_KEY, dataset)
  return renderToString(
    <StrictMode>
      <App language={language} i18n={createI18n(language, messages)} queryClient={queryClient} />
    </StrictMode>,
  )
}

/**
 * What each panel shows of no filter as files, by their names below `data/`: for programs that read a
 * panel without a browser. They say no day of export, so that the same build gives the same bytes.
 */
export function panelFiles(
  messages: Readonly<Record<Language, Messages>>,
  { table, version, gathered }: Dataset,
): Readonly<Record<string, string>> {
  const wordsIn = (language: Language) =>
    wordsOf(createI18n(language, messages[language]).getFixedT(language), language)
  const both = { en: wordsIn('en'), ar: wordsIn('ar') }
  const files = PANELS.map((panel) => {
    const model = panelModel(table, { panel, mode: null, selection: EVERYTHING })
    const records = recordsOfPanel(model, table, both)
    const imprint = {
      title: panelName(both.en, panel),
      selection: withoutMarks(panelSubtitle(both.en, table, model)),
      exported: '',
      version,
      gathered,
      address: `/en/${writeAddress(EVERYTHING, DEFAULT_VIEW, { ...NO_TARGET, panel })}`,
      rights: both.en.t('files.rightsText'),
    }
    return [
      [`panels/${panel}.csv`, writeCsv(records, imprint)],
      [`panels/${panel}.json`, writeJson(records, imprint)],
    ] as const
  })
  return Object.fromEntries(files.flat())
}
