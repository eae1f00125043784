import './app/page.css'
import './app/print.css'

import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { App } from './app/App'
import { applySettings } from './app/applySettings'
import { DATASET_KEY, datasetQuery } from './dataset/useDataset'
import { isFramed, isFramedByOthers } from './modes/translation/frames/frameHandle'
import { formatDate } from './i18n/format/format'
import { createI18n, learn, loadFirstMessages } from './i18n/createI18n'
import { partsNeed } from './platform/lazyPart'
import { here, languageHere, replace } from './state/location'
import { preferredLanguage } from './state/preferredLanguage'
import { settingsStore } from './state/settings'

start().catch(() => {
  // Its texts did not arrive: what stands in the page from the build stays, and says so.
  notice()?.removeAttribute('hidden')
})

/** Says that the page is not whole yet, from before its script: see `scripts/early.js`. */
function notice(): HTMLElement | null {
  return document.getElementById('late')
}

async function start(): Promise<void> {
  // Below the floor the page stays as it was drawn, and says why: see scripts/early.js.
  if ('below' in document.documentElement.dataset) return
  // Before anything is drawn: no flash of another theme.
  applySettings(settingsStore.getState().value)
  if (languageHere() === null) {
    replace({ ...here(), language: preferredLanguage() })
  }
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html holds no #root')
  if (import.meta.env.MODE !== 'single' && isFramed()) {
    element.replaceChildren()
    delete document.documentElement.dataset.asked
    const { startFramed } = await import('./app/startFramed')
    await startFramed(createRoot(element))
    notice()?.remove()
    return
  }
  const { language } = here()
  const queryClient = new QueryClient()
  // Browsers take long over their first date: it is written apart, and not as a part of the first drawing.
  setTimeout(formatDate, 0, '2000-01-01', { language, ...settingsStore.getState().value }, 'long')
  // What stands in the page is the overview of no filter: it is taken over once its figures are here.
  const isTakenOver = element.hasChildNodes() && location.search === '' && !isFramedByOthers()
  const [messages] = await Promise.all([
    loadFirstMessages(language),
    // What went wrong is told by the page that asks again.
    isTakenOver ? queryClient.query(datasetQuery).catch(() => null) : null,
  ])
  const i18n = createI18n(language, messages)
  partsNeed(() => learn(i18n, language))
  const app = (
    <StrictMode>
      <App {...{ language, i18n, queryClient }} />
    </StrictMode>
  )
  if (isTakenOver && queryClient.getQueryData(DATASET_KEY)) {
    hydrateRoot(element, app)
    // React goes first with the part that is pressed: see `scripts/early.js`.
    dispatchEvent(new Event('taken-over'))
    notice()?.remove()
    return
  }
  const root = createRoot(element)
  flushSync(() => {
    root.render(app)
  })
  delete document.documentElement.dataset.asked
  notice()?.remove()
}
