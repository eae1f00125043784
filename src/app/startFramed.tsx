import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'

import type { Dataset } from '../dataset/Dataset'
import { DATASET_KEY } from '../dataset/useDataset'
import type { Bilingual } from '../domain/data/vocabulary'
import { createI18n, loadMessages } from '../i18n/createI18n'
import type { LabelText } from '../i18n/Labels'
import { type Language, otherLanguage } from '../i18n/language'
import { traced } from '../i18n/format/keyTraces'
import { here, replace, subscribe } from '../state/location'
import { labelsOf, messagesWith } from '../wording/textsOf'
import { App } from './App'
import { FRAME_READY, type FrameContent } from '../modes/translation/frames/frameHandle'
import { copyWithoutTraces } from '../modes/translation/frames/copyWithoutTraces'
import { openLinksInNewTab } from '../modes/translation/frames/openLinksInNewTab'

/** Draws the page in a frame of the desk: anew whenever the desk wants other texts in it. */
export async function startFramed(root: Root): Promise<void> {
  const messages = { en: await loadMessages('en'), ar: await loadMessages('ar') }
  const queryClient = new QueryClient()
  const keyOf = labelKeys(queryClient)

  const draw = ({ edits, traces }: FrameContent) => {
    const { language } = here()
    const changed = (of: Language) =>
      new Map(edits.flatMap(({ language: l, key, text }) => (l === of ? [[key, text]] : [])))
    const texts = { en: changed('en'), ar: changed('ar') }
    const i18n = createI18n(language, messagesWith(messages[language], texts[language]), { traces })
    const other = otherLanguage(language)
    i18n.addResourceBundle(other, 'translation', messagesWith(messages[other], texts[other]))
    const labels: LabelText = (label, of) => {
      const key = keyOf(label)
      const text = texts[of].get(key ?? '') ?? label[of]
      return traces && key !== undefined ? traced(text, key) : text
    }
    root.render(
      <StrictMode>
        <App language={language} i18n={i18n} queryClient={queryClient} labels={labels} />
      </StrictMode>,
    )
  }
  let shown: FrameContent = { edits: [], traces: false }
  const show = (wanted: FrameContent) => {
    // To draw a whole page takes its time: not for what stands there already.
    if (JSON.stringify(wanted) === JSON.stringify(shown)) return
    shown = wanted
    draw(shown)
  }
  draw(shown)
  copyWithoutTraces(document)
  openLinksInNewTab(document)
  addEventListener('beforeprint', () => {
    if (shown.traces) flushSync(() => draw({ ...shown, traces: false }))
  })
  addEventListener('afterprint', () => {
    if (shown.traces) draw(shown)
  })
  window.tawthiqFrame = { place: here, go: replace, follow: subscribe, show }
  window.frameElement?.dispatchEvent(new Event(FRAME_READY))
}

/** The keys of labels, by the very objects that the page is given; none before there is data. */
function labelKeys(client: QueryClient): (label: Bilingual) => string | undefined {
  let known = new Map<Bilingual, string>()
  return (label) => {
    const dataset = known.size === 0 ? client.getQueryData<Dataset>(DATASET_KEY) : undefined
    if (dataset) {
      known = new Map(labelsOf(dataset.table.vocabulary).map(({ key, text }) => [text, key]))
    }
    return known.get(label)
  }
}
