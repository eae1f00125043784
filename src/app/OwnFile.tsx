import { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import type { Dataset } from '../dataset/Dataset'
import { aMoment } from '../dataset/ownFile/aMoment'
import { ownDataset } from '../dataset/ownFile/ownDataset'
import { type OwnFileReader, ownFileReader } from '../dataset/ownFile/ownFileReader'
import { DATASET_KEY } from '../dataset/useDataset'
import { countUnder } from '../domain/ask/facets'
import { EVERYTHING } from '../domain/ask/selection'
import type { FigureTable } from '../domain/data/table'
import type { Vocabulary } from '../domain/data/vocabulary'
import { panelModel } from '../domain/panels/panelModel'
import { PANELS } from '../domain/panels/panels'
import { OwnFileBar } from '../features/ownFile/OwnFileBar'
import { OwnFileDialog } from '../features/ownFile/OwnFileDialog'
import { speakNow } from '../i18n/createI18n'
import { learnCounted, learnOwnFile } from '../i18n/learnOwnFile'
import { LostPart } from '../platform/lazyPart'
import { today } from '../platform/today'
import { here, push } from '../state/location'
import { ownFileStore } from '../state/ownFile'
import { announce } from '../ui/Status'
import { loadAhead } from './loadAhead'

interface OwnFileProps {
  /** The code lists of the page. */
  readonly vocabulary: Vocabulary
  readonly onClose: () => void
}

/** Opens a file of the reader's: once all that it needs is here, and nothing is asked for any more. */
export function OwnFile({ vocabulary, onClose }: OwnFileProps) {
  const { i18n: page } = useTranslation()
  const [own, setOwn] = useState<I18n | null>(null)
  const [reader, setReader] = useState<OwnFileReader | null>(null)
  const [isLost, setIsLost] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    const isGone = () => gone.signal.aborted
    const prepare = async () => {
      const learnt = await learnOwnFile(page)
      if (isGone()) return
      setOwn(learnt)
      const [made] = await Promise.all([ownFileReader(), loadAhead()])
      gone.signal.addEventListener('abort', made.end)
      if (isGone()) made.end()
      else setReader(made)
    }
    prepare().catch(() => {
      setIsLost(true)
    })
    return () => {
      gone.abort()
    }
  }, [page])
  if (isLost) throw new LostPart()
  if (!own) return null
  return (
    <OwnFileDialog
      reader={reader}
      vocabulary={vocabulary}
      take={(taken, name, isWanted) => {
        const work = async () => {
          const dataset = await ownDataset(taken, name, vocabulary, today())
          await workOut(dataset.table)
          if (!isWanted()) return
          if (taken.counted) await learnCounted(own)
          show(own, dataset, name)
          onClose()
          // What opened the dialog is at the end of a page that is no longer there.
          document.getElementById('main')?.focus({ preventScroll: true })
        }
        void work()
      }}
      onClose={onClose}
    />
  )
}

/** What the first view says, worked out a panel at a time: all at once would hold the page up. */
async function workOut(table: FigureTable): Promise<void> {
  const [report = ''] = table.reports.keys()
  const selection = { ...EVERYTHING, report }
  for (const panel of PANELS) {
    panelModel(table, { panel, mode: null, selection })
    await aMoment()
  }
  countUnder(table, selection)
  await aMoment()
}

/** How many files were opened on this page. */
let files = 0

/** Puts the figures of a file in the place of the published ones, from the top of the overview. */
function show(own: I18n, dataset: Dataset, name: string): void {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } },
  })
  queryClient.setQueryData(DATASET_KEY, dataset)
  files += 1
  const file = files
  const change = (which: 'own' | 'published' | 'closed') => {
    const { language } = here()
    const shown = which === 'own' ? { file, i18n: own, queryClient } : null
    speakNow(own, language)
    flushSync(() => {
      ownFileStore.setState({
        shown,
        bar: which !== 'closed' && (
          <OwnFileBar name={name} isShown={shown !== null} change={change} />
        ),
      })
      // What was chosen among other figures is no choice among these.
      push({ language, query: '', ignored: [] })
    })
    scrollTo({ top: 0, behavior: 'instant' })
    announce(own.getFixedT(language)(`ownFile.bar.${which}`, { name }))
  }
  change('own')
}
