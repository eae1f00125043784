import { Activity, useCallback, useEffect, useMemo, useRef } from 'react'

import type { Dataset } from '../dataset/Dataset'
import { entriesOf } from '../domain/data/entry'
import { EVERYTHING, withYears } from '../domain/ask/selection'
import { Filters } from '../features/filters/Filters'
import { TermTips } from '../features/chrome/TermTips'
import { Loading } from '../features/chrome/Loading'
import { OneFile } from '../features/chrome/OneFile'
import { Overview } from '../features/overview/Overview'
import type { Language } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import { optionsOf } from '../state/options'
import type { View as ViewName, ViewState } from '../state/addressState'
import { waysOf } from '../state/address'
import type { Place } from '../state/location'
import { lazyPart } from '../platform/lazyPart'
import { Part } from '../ui/Part'
import { announce } from '../ui/Status'
import { useAddress, type Choice } from '../state/useAddress'
import { type PanelFace, PanelExtrasContext } from '../ui/PanelContexts'
import { ViewHrefContext } from '../ui/ViewHrefContext'
import { PanelFoot } from './PanelFoot'
import { pageAddress } from '../platform/pageAddress'
import { PrintFoot } from './PrintFoot'
import { PrintHead } from './PrintHead'
import styles from './Shell.module.css'
import { useAnnouncedSelection } from './useAnnouncedSelection'

interface PageProps {
  readonly dataset: Dataset
  readonly place: Place
  readonly switchTo: (language: Language) => void
}

/** The filters and the view, once the figures are there. */
export function Page({ dataset, place, switchTo }: PageProps) {
  const { table } = dataset
  const choice = useAddress(table, place)
  const { viewState, selection, step, linkTarget, choose, hrefOf } = choice
  const { report, basis } = selection
  const words = useWords()
  const heading = words.t(`view.${viewState.view}`)

  useAnnouncedSelection(table, selection)
  // The years of the intervention are those that there are once calendar years are left.
  const { basis: basisOfYears } = withYears(selection, [])
  const options = useMemo(
    () => ({
      years: optionsOf(table, report, 'years', basisOfYears),
      governorates: optionsOf(table, report, 'governorates', basis),
      victims: optionsOf(table, report, 'victims', basis),
      attacks: optionsOf(table, report, 'attacks', basis),
    }),
    [table, report, basis, basisOfYears],
  )

  const hrefOfView = useCallback((view: ViewName) => hrefOf(selection, view), [hrefOf, selection])
  const foot = useCallback(
    (face: PanelFace) => (face.isSilent ? null : <PanelFoot {...{ face, dataset, choice }} />),
    [dataset, choice],
  )

  return (
    <>
      {/* Hidden, the charts must not be measured: they would have no size. */}
      <Activity mode={step === null ? 'visible' : 'hidden'}>
        {FILTERED.has(viewState.view) && (
          <Filters table={table} selection={selection} choose={choose} options={options} />
        )}
        <main id="main" tabIndex={-1} className={styles.wrap}>
          <PrintHead table={table} selection={selection} view={viewState.view} />
          {(choice.ignored.length > 0 || linkTarget.pin !== null) && (
            <Part waiting={null}>
              <Notices {...{ dataset, choice }} />
            </Part>
          )}
          {/* A view that is left goes at once: hidden until the next one came, its charts have no size. */}
          <Part
            key={viewState.view}
            heading={<h1>{heading}</h1>}
            waiting={<Loading heading={heading} text={words.t('view.loading')} />}
          >
            <ViewHrefContext value={hrefOfView}>
              <PanelExtrasContext value={foot}>
                <View dataset={dataset} {...choice} />
              </PanelExtrasContext>
            </ViewHrefContext>
            <GoToHash panel={linkTarget.panel} />
          </Part>
          <PrintFoot />
        </main>
        {!dataset.isOwn && <TermTips />}
      </Activity>
      {step !== null && (
        <Part
          heading={<h1>{words.t('present.name')}</h1>}
          waiting={<Loading heading={words.t('present.name')} text={words.t('view.loading')} />}
        >
          <Present {...{ dataset, place, choice, step, announce, switchTo }} />
        </Part>
      )}
    </>
  )
}

/** Checks and method speak of all reports, whatever is chosen: filters there would promise more. */
const FILTERED: ReadonlySet<ViewState['view']> = new Set(['overview', 'figures', 'reports'])

// The overview is the first thing seen; the other views come when they are asked for.
const Notices = lazyPart(async () => (await import('../features/chrome/Notices')).Notices)
const Present = lazyPart(async () => (await import('../modes/presentation/Present')).Present)
const Figures = lazyPart(async () => (await import('../features/figures/Figures')).Figures)
const Reports = lazyPart(async () => (await import('../features/reports/Reports')).Reports)
const Checks = lazyPart(async () => (await import('../features/checks/Checks')).Checks)
const FigureChecks = lazyPart(
  async () => (await import('../features/checks/FigureChecks')).FigureChecks,
)
const FigureDownloads = lazyPart(
  async () => (await import('../features/takeaway/FigureDownloads')).FigureDownloads,
)
const Cite = lazyPart(async () => (await import('../features/takeaway/Cite')).Cite)
const Method = lazyPart(async () => (await import('../features/method/Method')).Method)

function View({
  dataset,
  viewState,
  selection,
  linkTarget,
  choose,
  show,
  refine,
  hrefOf,
}: Choice & { readonly dataset: Dataset }) {
  const { table } = dataset
  const words = useWords()
  switch (viewState.view) {
    case 'overview':
      return <Overview {...{ table, selection, choose, hrefOf }} ways={waysOf(linkTarget)} />
    case 'figures':
      return (
        <Figures
          {...{ table, selection, viewState, refine }}
          setBox={(box) => {
            show({ box })
          }}
          beside={(entry) => (
            <Part waiting={null}>
              <Cite entry={entry} table={table} edition={dataset} />
              {entry.figure && (
                <FigureChecks
                  table={table}
                  figure={entry.figure}
                  hrefOf={(check) => `${hrefOf(selection, 'checks')}#${check}`}
                />
              )}
            </Part>
          )}
          takeAway={(shown) => (
            <Part waiting={null}>
              <FigureDownloads {...shown} table={table} edition={dataset} />
            </Part>
          )}
        />
      )
    case 'reports':
      return (
        <Reports
          {...{ table, selection, choose, hrefOf }}
          beside={viewState.beside}
          setBeside={(beside) => {
            show({ beside })
          }}
        />
      )
    case 'checks':
      return <Checks table={table} />
    case 'method':
      return (
        <Method
          table={table}
          edition={dataset}
          oneFile={<OneFile />}
          allFigures={
            <Part waiting={null}>
              <FigureDownloads
                rows={entriesOf(table)}
                asked={() => []}
                table={table}
                edition={dataset}
                label={words.t('takeaway.all')}
                address={pageAddress(new URL(hrefOf(EVERYTHING, 'figures'), location.href))}
              />
            </Part>
          }
        />
      )
  }
}

/** What a link names, after `#` or as a panel, is there only now that the figures and the view are. */
function GoToHash({ panel }: { readonly panel: string | null }) {
  const arrived = useRef(panel)
  useEffect(() => {
    const id = location.hash === '' ? arrived.current : location.hash.slice(1)
    if (id !== null) document.getElementById(id)?.scrollIntoView()
  }, [])
  return null
}
