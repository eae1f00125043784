import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'

import { App } from './app/App'
import type { Dataset } from './dataset/Dataset'
import { DATASET_KEY } from './dataset/useDataset'
import { createI18n, type Messages } from './i18n/createI18n'
import type { Language } from './i18n/language'

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
