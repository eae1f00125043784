import './app/page.css'
import './app/print.css'

import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app/App'
import { applySettings } from './app/applySettings'
import { isFramed } from './modes/translation/frames/frameHandle'
import { createI18n, loadMessages } from './i18n/createI18n'
import { here, languageHere, replace } from './state/location'
import { preferredLanguage } from './state/preferredLanguage'
import { settingsStore } from './state/settings'

void start()

async function start(): Promise<void> {
  // Before anything is drawn: no flash of another theme.
  applySettings(settingsStore.getState().value)
  if (languageHere() === null) {
    replace({ ...here(), language: preferredLanguage() })
  }
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html holds no #root')
  const root = createRoot(element)
  if (import.meta.env.MODE !== 'single' && isFramed()) {
    const { startFramed } = await import('./app/startFramed')
    await startFramed(root)
    return
  }
  const { language } = here()
  const i18n = createI18n(language, await loadMessages(language))
  root.render(
    <StrictMode>
      <App language={language} i18n={i18n} queryClient={new QueryClient()} />
    </StrictMode>,
  )
}
