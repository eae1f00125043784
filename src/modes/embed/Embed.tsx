import { useCallback, useEffect } from 'react'

import type { Dataset } from '../../dataset/Dataset'
import type { Selection } from '../../domain/ask/selection'
import { hasCalculated, panelModel } from '../../domain/panels/panelModel'
import { OverviewPanel } from '../../features/overview/OverviewPanel'
import { panelName } from '../../i18n/phrases/panel/panelName'
import { panelSubtitle } from '../../i18n/phrases/panel/panelSubtitle'
import { useWords } from '../../i18n/useWords'
import { NO_TARGET } from '../../state/addressState'
import type { Place } from '../../state/location'
import { useAddress } from '../../state/useAddress'
import { PanelExtrasContext, type PanelFace, PanelStartContext } from '../../ui/PanelContexts'
import { PictureContext } from '../../ui/PictureContext'
import { ViewHrefContext } from '../../ui/ViewHrefContext'
import styles from './Embed.module.css'
import { Notices } from '../../features/chrome/Notices'
import { useReportedHeight } from './useReportedHeight'

interface EmbedProps {
  readonly dataset: Dataset
  readonly place: Place
}

/** One panel by itself, for a frame in another page: with all that says what its numbers are. */
export function Embed({ dataset, place }: EmbedProps) {
  const { table, version, gathered } = dataset
  const choice = useAddress(table, place)
  const { selection, linkTarget: aim, hrefOf, hrefTo } = choice
  const words = useWords()
  const { t, date } = words
  const { panel, as, table: asTable, pin } = aim
  useReportedHeight()
  useLinksOutside()
  // A frame has no filters: what is pressed opens the page, where it can be undone.
  const choose = useCallback(
    (next: Selection) => {
      window.open(hrefOf(next), '_blank', 'noopener')
    },
    [hrefOf],
  )
  const title = panel && panelName(words, panel)
  useEffect(() => {
    if (title !== null) document.title = t('page.titleOf', { view: title, title: t('page.title') })
  }, [title, t])
  if (panel === null) return null
  const model = panelModel(table, { panel, mode: as, selection })
  const end = ({ isSilent }: PanelFace) => (
    <span className={styles.end}>
      {!isSilent && hasCalculated(model) && `${t('pictures.calculated')} `}
      {t('pictures.source', { publisher: t('report.publisher') })}
      {' · '}
      {t('takeaway.embed.data', { version, date: date(gathered) })}{' '}
      {isShut() ? (
        <bdi>{location.host + location.pathname}</bdi>
      ) : (
        <a href={hrefTo({ ...NO_TARGET, panel, as, table: asTable, pin })}>
          {t('takeaway.embed.open')}
        </a>
      )}
    </span>
  )
  // The first of the figures has a heading of the first rank of its own.
  const Heading = panel === 'headline' ? 'p' : 'h1'
  return (
    <main id="main" className={styles.embed} tabIndex={-1}>
      {/* What the maker of the frame mistyped is nothing to those who read it. */}
      <Notices dataset={dataset} choice={{ ...choice, ignored: [] }} />
      <Heading className={styles.selection}>{panelSubtitle(words, table, model)}</Heading>
      <div className={styles.panel}>
        <ViewHrefContext value={(view) => hrefOf(selection, view)}>
          <PanelExtrasContext value={end}>
            <PictureContext value={isShut()}>
              <PanelStartContext value={{ table: asTable }}>
                <OverviewPanel {...{ table, selection, choose, hrefOf, panel }} mode={as} alone />
              </PanelStartContext>
            </PictureContext>
          </PanelExtrasContext>
        </ViewHrefContext>
      </div>
    </main>
  )
}

/**
 * Whether the page around keeps the frame from everything else (`sandbox` without
 * `allow-same-origin`): nothing may be opened from there, so nothing is offered to be pressed.
 */
function isShut(): boolean {
  return window.origin === 'null'
}

/** A link in a frame opens beside the page around it, and never in the frame. */
function useLinksOutside(): void {
  useEffect(() => {
    const base = document.createElement('base')
    base.target = '_blank'
    document.head.prepend(base)
    return () => {
      base.remove()
    }
  }, [])
}
