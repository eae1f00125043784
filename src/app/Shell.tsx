import { DatasetError } from '../dataset/Dataset'
import { useDataset } from '../dataset/useDataset'
import { LoadFailed, Loading } from '../features/chrome/Loading'
import { UpdateNotice } from '../features/chrome/UpdateNotice'
import type { Language } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import { deskModeOf, isEmbedded, stepOf, viewOf } from '../state/address'
import { pathTo, usePlace } from '../state/location'
import type { Settings as Values } from '../state/settings'
import { stepCountOf } from '../state/steps'
import { isOneFile } from '../platform/embeddedFiles'
import { lazyPart } from '../platform/lazyPart'
import { Part } from '../ui/Part'
import { announce, Status } from '../ui/Status'
import { isFramed, isFramedByOthers } from '../modes/translation/frames/frameHandle'
import { Page } from './Page'
import styles from './Shell.module.css'
import { useReturnFromPresentation } from '../modes/presentation/presentationHistory'
import { useDocumentLanguage } from './useDocumentLanguage'
import { returnToPage, useModeChange } from '../modes/translation/useModeChange'
import { Foot } from './Foot'
import { Header } from './Header'
import { useLanguageSwitch } from './useLanguageSwitch'

interface ShellProps {
  readonly language: Language
  readonly settings: Values
}

/** Header, the view or what stands in its place, and the end of the page. */
export function Shell({ language, settings }: ShellProps) {
  const place = usePlace(language)
  const { t } = useWords()
  const dataset = useDataset()
  // The desk opens the published figures in its frames.
  const isOwn = dataset.data?.isOwn
  const view = viewOf(place.query)
  const step = stepOf(place.query, stepCountOf(place.stepsHash ?? ''))
  const mode = !isFramed() && !isOneFile() && !isOwn ? deskModeOf(place.query) : null
  // Behind the stage the page stays as it is, to be come back to.
  const isPresenting = step !== null && mode === null && dataset.data !== undefined
  useDocumentLanguage(place.language, { view, mode, step: isPresenting ? step : null })
  useReturnFromPresentation(isPresenting)
  useModeChange(mode === null && dataset.data ? null : undefined, () => {
    returnToPage()
    announce(t(`view.${view}`))
  })

  const switchTo = useLanguageSwitch(place)

  // Around the whole page another one could be taken for it: a panel alone may be framed.
  if (isFramedByOthers() && !isEmbedded(place.query)) {
    return (
      <main id="main" className={styles.wrap}>
        <h1>{t('brand.name')}</h1>
        <p>{t('framed.refused')}</p>
        <p>
          <a href={pathTo(place.language, place.query)} target="_blank" rel="noreferrer">
            {t('framed.open')}
          </a>
        </p>
      </main>
    )
  }
  if (mode !== null && dataset.data) {
    return (
      <Part heading={<h1>{t('page.title')}</h1>} waiting={null}>
        <Desk dataset={dataset.data} announce={announce} {...{ mode, place, switchTo }} />
        <Status />
      </Part>
    )
  }
  if (isEmbedded(place.query) && dataset.data) {
    return (
      <Part waiting={null}>
        <Embed dataset={dataset.data} place={place} />
      </Part>
    )
  }

  const state = dataset.error ? (
    <LoadFailed
      {...failureOf(dataset.error)}
      retrying={dataset.isFetching}
      retry={() => void dataset.refetch()}
    />
  ) : (
    <Loading heading={t(`view.${view}`)} text={t('load.loading')} />
  )
  // A frame has no room for more.
  if (isEmbedded(place.query)) return <main id="main">{state}</main>

  return (
    <>
      <a className={styles.skip} href="#main" hidden={isPresenting}>
        {t('page.skip')}
      </a>
      <Header dataset={dataset.data} {...{ place, settings, isPresenting, switchTo }} />
      {dataset.data ? (
        <Part heading={<h1>{t(`view.${view}`)}</h1>}>
          <Page dataset={dataset.data} place={place} switchTo={switchTo} />
        </Part>
      ) : (
        <main id="main" className={styles.wrap}>
          {state}
        </main>
      )}
      <Foot dataset={dataset.data} {...{ place, isPresenting }} />
      <UpdateNotice />
      <Status />
    </>
  )
}

const Desk = lazyPart(async () => {
  // In one file there are no frames: what only they need is left out of it.
  if (import.meta.env.MODE === 'single') throw new Error('no frames')
  return (await import('../modes/translation/Desk')).Desk
})
const Embed = lazyPart(async () => (await import('../modes/embed/Embed')).Embed)

function failureOf(error: Error) {
  return error instanceof DatasetError
    ? { reason: error.reason, file: error.file }
    : { reason: 'broken' as const, file: null }
}
