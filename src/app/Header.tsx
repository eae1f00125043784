import { useCallback } from 'react'

import type { Dataset } from '../dataset/Dataset'
import { LanguageSwitch } from '../features/chrome/LanguageSwitch'
import { LeaveButton } from '../features/chrome/LeaveButton'
import { Settings } from '../features/chrome/Settings'
import { Tabs } from '../features/chrome/Tabs'
import { ShareButton } from '../features/takeaway/ShareButton'
import { type Language, otherLanguage } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import { PresentButton } from '../modes/presentation/PresentButton'
import { queryInView, queryWith, readAddress, viewOf } from '../state/address'
import { VIEWS, type View } from '../state/addressState'
import { forgetEverything } from '../state/forget'
import { here, pathTo, type Place, push } from '../state/location'
import { changeSettings, type Settings as Values } from '../state/settings'
import { pageAddress } from '../platform/pageAddress'
import { announce } from '../ui/Status'
import styles from './Shell.module.css'

interface HeaderProps {
  /** Left out while there are no figures. */
  readonly dataset: Dataset | undefined
  readonly place: Place
  readonly settings: Values
  readonly isPresenting: boolean
  readonly switchTo: (wanted: Language) => void
}

/** The name of the site, its views and its tools. */
export function Header({ dataset, place, settings, isPresenting, switchTo }: HeaderProps) {
  const { t } = useWords()
  const show = useCallback(
    (wanted: View) => {
      const { language: spoken, query } = here()
      push({ language: spoken, query: queryInView(query, wanted), ignored: [] })
      scrollTo({ top: 0, behavior: 'instant' })
      announce(t(`view.${wanted}`))
    },
    [t],
  )
  return (
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
          current={viewOf(place.query)}
          show={show}
        />
        <div className={styles.tools}>
          {/* Steps are stored, and those are of the published figures. */}
          {!dataset?.isOwn && (
            <PresentButton
              selection={dataset && readAddress(place.query, dataset.table).selection}
              table={dataset?.table}
            />
          )}
          {dataset && (
            <ShareButton
              version={dataset.version}
              hrefFor={({ language: spoken, pinned }) =>
                addressOf(spoken, place.query, pinned ? dataset.version : null)
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
  )
}

/** The whole address of the page as it stands. */
function addressOf(language: Language, query: string, pin: string | null): string {
  const path = pathTo(language, queryWith(query, { pin }))
  return pageAddress(new URL(path + location.hash, location.href))
}
