import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import { DatasetError } from '../dataset/Dataset'
import { useDataset } from '../dataset/useDataset'
import { LanguageSwitch } from '../features/chrome/LanguageSwitch'
import { LoadFailed, Loading } from '../features/chrome/Loading'
import { Tabs } from '../features/chrome/Tabs'
import { LeaveButton } from '../features/chrome/LeaveButton'
import { PresentButton } from '../modes/presentation/PresentButton'
import { Settings } from '../features/chrome/Settings'
import { UpdateNotice } from '../features/chrome/UpdateNotice'
import { ShareButton } from '../features/takeaway/ShareButton'
import { learn, speakNow } from '../i18n/createI18n'
import { type Language, otherLanguage } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import {
  deskModeOf,
  isEmbedded,
  queryInView,
  queryWith,
  readAddress,
  stepOf,
  viewOf,
} from '../state/address'
import { VIEWS, type View } from '../state/addressState'
import { forgetEverything } from '../state/forget'
import { here, pathTo, push, replace, usePlace } from '../state/location'
import { rememberLanguage } from '../state/preferredLanguage'
import { changeSettings, type Settings as Values } from '../state/settings'
import { stepCountOf } from '../state/steps'
import { isOneFile } from '../platform/embeddedFiles'
import { pageAddress } from '../platform/pageAddress'
import { onceAtRest } from '../platform/onceAtRest'
import { inTime } from '../platform/inTime'
import { lazyPart } from '../platform/lazyPart'
import { Part } from '../ui/Part'
import { announce, Status } from '../ui/Status'
import { useLanguageKey } from '../platform/useLanguageKey'
import { DeskLinks } from '../modes/translation/DeskLinks'
import { isFramed, isFramedByOthers } from '../modes/translation/frames/frameHandle'
import { keepScrollPosition } from './keepScrollPosition'
import { Page } from './Page'
import styles from './Shell.module.css'
import { useReturnFromPresentation } from '../modes/presentation/presentationHistory'
import { useDocumentLanguage } from './useDocumentLanguage'
import { returnToPage, useModeChange } from '../modes/translation/useModeChange'

interface ShellProps {
  readonly language: Language
  readonly settings: Values
}

/** Header, the view or what stands in its place, and the end of the page. */
export function Shell({ language, settings }: ShellProps) {
  const place = usePlace(language)
  const { i18n } = useTranslation()
  const { t, date } = useWords()
  const dataset = useDataset()
  const [isOpening, setIsOpening] = useState(false)
  // What is stored, and what leads elsewhere, is of the published figures.
  const isOwn = dataset.data?.isOwn
  const view = viewOf(place.query)
  const selection = dataset.data && readAddress(place.query, dataset.data.table).selection
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

  const switchTo = useCallback(
    (wanted: Language) => {
      inTime(learn(i18n, wanted), LONG, () => new Error('the texts are late')).then(
        () => {
          const restore = keepScrollPosition()
          // Words, address and announcement at once: the page is drawn anew but once.
          flushSync(() => {
            replace({ ...here(), language: wanted })
            speakNow(i18n, wanted)
            announce(i18n.getFixedT(wanted)('language.announced'))
          })
          rememberLanguage(wanted)
          restore()
        },
        // The texts did not arrive: let the browser try, as for any link.
        () => {
          location.assign(pathTo(wanted, here().query))
        },
      )
    },
    [i18n],
  )

  // A switch is not to wait for the line: the other texts, and the letters that a page in English may
  // not have met, come when nothing else is to be done.
  useEffect(
    () =>
      onceAtRest(() => {
        const languages = [place.language, otherLanguage(place.language)]
        Promise.all([
          ...languages.map((one) => learn(i18n, one)),
          document.fonts.load('1em Vazirmatn', 'ا'),
        ]).catch(() => undefined)
      }),
    [i18n, place.language],
  )

  useLanguageKey(() => {
    // In a frame the language is that of the page around it.
    if (!isEmbedded(place.query)) switchTo(otherLanguage(here().language))
  })

  const show = useCallback(
    (wanted: View) => {
      const { language: spoken, query } = here()
      push({ language: spoken, query: queryInView(query, wanted), ignored: [] })
      scrollTo({ top: 0, behavior: 'instant' })
      announce(t(`view.${wanted}`))
    },
    [t],
  )

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
      <header className={styles.header} hidden={isPresenting}>
        <div className={styles.wrap}>
          <a className={styles.brand} href={pathTo(place.language, '')}>
            {t('brand.name')} <small>{t('brand.what')}</small>
          </a>
          <Tabs
            tabs={VIEWS.map((id) => ({
              id,
              name: t(`view.${id}`),
              href: pathTo(place.language, queryInView(place.query, id)),
            }))}
            current={view}
            show={show}
          />
          <div className={styles.tools}>
            {!isOwn && <PresentButton selection={selection} table={dataset.data?.table} />}
            {dataset.data && (
              <ShareButton
                version={dataset.data.version}
                hrefFor={({ language: spoken, pinned }) =>
                  addressOf(spoken, place.query, pinned ? dataset.data.version : null)
                }
              />
            )}
            <Settings
              values={settings}
              change={(changed, said) => {
                changeSettings(changed)
                announce(said)
              }}
              forget={async (said) => {
                await forgetEverything()
                announce(said)
              }}
            />
            <LanguageSwitch
              href={pathTo(otherLanguage(place.language), place.query)}
              onSwitch={switchTo}
            />
            <LeaveButton />
          </div>
        </div>
      </header>
      {dataset.data ? (
        <Part heading={<h1>{t(`view.${view}`)}</h1>}>
          <Page dataset={dataset.data} place={place} switchTo={switchTo} />
        </Part>
      ) : (
        <main id="main" className={styles.wrap}>
          {state}
        </main>
      )}
      <footer className={styles.end} hidden={isPresenting}>
        <div className={styles.wrap}>
          <p>{t('page.end')}</p>
          {isOneFile() && <p>{t('single.copy')}</p>}
          {!isOwn && <DeskLinks place={place} />}
          <p className={styles.links}>
            {(['privacy', 'accessibility'] as const).map((part) => (
              <a
                key={part}
                href={`${pathTo(place.language, queryInView(place.query, 'method'))}#${part}`}
              >
                {t(`end.${part}`)}
              </a>
            ))}
            {dataset.data && (
              <button type="button" aria-haspopup="dialog" onClick={() => setIsOpening(true)}>
                {t('end.ownFile')}
              </button>
            )}
          </p>
          {dataset.data && (
            <p>
              {t('page.data', {
                version: dataset.data.version,
                date: date(dataset.data.gathered),
              })}
            </p>
          )}
        </div>
      </footer>
      {isOpening && dataset.data && (
        <Part waiting={null}>
          <OwnFile vocabulary={dataset.data.table.vocabulary} onClose={() => setIsOpening(false)} />
        </Part>
      )}
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
const OwnFile = lazyPart(async () => (await import('./OwnFile')).OwnFile)
const Embed = lazyPart(async () => (await import('../modes/embed/Embed')).Embed)

/** How long texts may take before another way is tried, in milliseconds. */
const LONG = 10_000

/** The whole address of the page as it stands. */
function addressOf(language: Language, query: string, pin: string | null): string {
  const here = new URL(pathTo(language, queryWith(query, { pin })) + location.hash, location.href)
  return pageAddress(here)
}

function failureOf(error: Error) {
  return error instanceof DatasetError
    ? { reason: error.reason, file: error.file }
    : { reason: 'broken' as const, file: null }
}
