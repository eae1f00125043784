import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { type ReactNode, useLayoutEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useStore } from 'zustand'

import { PartFailed } from '../features/chrome/Loading'
import { LabelsContext, type LabelText } from '../i18n/Labels'
import type { Language } from '../i18n/language'
import { FormatOptionsContext } from '../i18n/format/FormatOptions'
import { ownFileStore } from '../state/ownFile'
import { settingsStore } from '../state/settings'
import { useWords } from '../i18n/useWords'
import { Patterns } from '../ui/charts/Mark'
import { MarkKeysContext } from '../ui/charts/useMarks'
import { PartFailedContext } from '../ui/Part'
import { applySettings } from './applySettings'
import { ErrorBoundary } from './ErrorBoundary'
import { Shell } from './Shell'

interface AppProps {
  /** The language of the page as it was asked for or made. */
  readonly language: Language
  readonly i18n: I18n
  readonly queryClient: QueryClient
  /** Other texts of data labels, at the translators' desk. */
  readonly labels?: LabelText
}

/** The whole product. Renders without a browser too: then it is the page before its address. */
export function App({ language, i18n, queryClient, labels }: AppProps) {
  const settings = useStore(settingsStore, ({ value }) => value)
  const { shown, bar } = useStore(ownFileStore)
  useLayoutEffect(() => {
    applySettings(settings)
  }, [settings])
  return (
    <I18nextProvider i18n={shown?.i18n ?? i18n}>
      <FormatOptionsContext value={settings}>
        <LabelsContext value={labels ?? null}>
          {bar}
          {/* Nothing of a page of other figures is carried over to these. */}
          <QueryClientProvider
            key={shown?.file ?? 'published'}
            client={shown?.queryClient ?? queryClient}
          >
            <Patterns />
            <ErrorBoundary>
              <PartFailedContext value={PartFailed}>
                <MarkKeys>
                  <Shell language={language} settings={settings} />
                </MarkKeys>
              </PartFailedContext>
            </ErrorBoundary>
          </QueryClientProvider>
        </LabelsContext>
      </FormatOptionsContext>
    </I18nextProvider>
  )
}

/** Gives every chart the words for whom Tab has led into it. */
function MarkKeys({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return <MarkKeysContext value={t('marks.keys')}>{children}</MarkKeysContext>
}
