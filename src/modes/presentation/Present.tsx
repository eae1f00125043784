import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'

import type { Dataset } from '../../dataset/Dataset'
import { MOST_STEPS, type Step, withChanged, withStep } from '../../domain/panels/step'
import { tourUnder } from '../../domain/panels/tour'
import { OverviewPanel } from '../../features/overview/OverviewPanel'
import { LinkNotice } from './steps/LinkNotice'
import { Notes } from './Notes'
import { Stage } from './stage/Stage'
import { Steps } from './steps/Steps'
import { useNotesWindow } from './useNotesWindow'
import type { View } from './View'
import { slideExcerpt, viewName } from './viewWords'
import { type Language, otherLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { queryAtStep, readAddress, writeAddress } from '../../state/address'
import { here, pathTo, type Place, replace } from '../../state/location'
import { changeSteps, readStepsHash, stepsStore, writeStepsHash } from '../../state/steps'
import type { Choice } from '../../state/useAddress'
import { pageAddress } from '../../platform/pageAddress'
import { goToStep, leavePresentation } from './presentationHistory'

interface PresentProps {
  readonly dataset: Dataset
  readonly place: Place
  readonly choice: Choice
  /** From 1. */
  readonly step: number
  readonly announce: (text: string) => void
  readonly switchTo: (language: Language) => void
}

/** The stage: the steps of the address, else those of the tour, one at a time. */
export function Present(props: PresentProps) {
  const { dataset, place, choice, step, announce, switchTo } = props
  const { table, version, gathered } = dataset
  const { selection, hrefOf } = choice
  const { stepsHash = '', language } = place
  const words = useWords()
  const { t } = words
  const { value: kept, isKept } = useStore(stepsStore)
  const [since] = useState(() => Date.now())
  const [dismissed, setDismissed] = useState<string | null>(null)
  const notes = useNotesWindow(words.language, words.direction, t('present.notes.heading'))

  const given = useMemo(() => readStepsHash(stepsHash), [stepsHash])
  const ownSteps = kept.steps.slice(0, MOST_STEPS)
  const ownHash = writeStepsHash(ownSteps)
  const isOwnShown = stepsHash !== '' && stepsHash === ownHash
  const query = writeAddress(selection).slice(1)
  const tour = useMemo(() => tourUnder(table, query, selection), [query, table, selection])
  const steps = isOwnShown ? ownSteps : given.steps.length > 0 ? given.steps : tour
  const own = viewsOf(kept.steps)
  const shown = viewsOf(steps)
  const view = shown[step - 1]
  const isUnknown = !view
  useEffect(() => {
    if (isUnknown) leaveUnknownStep(step)
  }, [isUnknown, step])
  if (!view) return null

  function viewsOf(some: readonly Step[]) {
    return some.map((one): View & { readonly unknown: readonly string[] } => {
      const { selection: own, ignored } = readAddress(one.query, table)
      return {
        step: one,
        selection: own,
        unknown: ignored.map(({ name, value }) => `${name}=${value}`),
      }
    })
  }
  const go = (to: number) => {
    goToStep(to)
    // What is said of the link was seen.
    setDismissed(stepsHash)
    const next = shown[to - 1]
    if (!next) return
    const position = t('present.position', { n: to, total: shown.length })
    announce(t('pair', { first: position, second: viewName(words, table, next) }))
  }
  const change = (changed: readonly Step[]) => {
    changeSteps(changed)
    // What stands on the stage stays there, wherever it is in the list now.
    if (!isOwnShown) return
    const at = changed.findIndex(({ id }) => id === view.step.id)
    goToStep(at < 0 ? Math.min(step, Math.max(changed.length, 1)) : at + 1, writeStepsHash(changed))
  }
  const dropped = [...given.dropped, ...shown.flatMap(({ unknown }) => unknown)]
  const isForeign = stepsHash !== '' && !isOwnShown && given.steps.length > 0
  const isNoticed =
    dismissed !== stepsHash && (isForeign || (stepsHash !== '' && dropped.length > 0))
  const linkTo = (some: string) =>
    pageAddress(new URL(`${pathTo(language, queryAtStep('', 1))}#steps=${some}`, location.href))
  return (
    <>
      <Stage
        table={table}
        view={view}
        step={step}
        count={shown.length}
        data={t('page.data', { version, date: words.date(gathered) })}
        notice={
          isNoticed && (
            <LinkNotice
              dropped={dropped}
              keep={
                isForeign
                  ? () => {
                      changeSteps(given.steps.reduce(withStep, kept.steps))
                      announce(t('present.link.kept'))
                      setDismissed(stepsHash)
                    }
                  : undefined
              }
              dismiss={() => {
                setDismissed(stepsHash)
              }}
            />
          )
        }
        go={go}
        switchTo={switchTo}
        leave={leavePresentation}
        stepsSheet={(close) => (
          <Steps
            {...{ table, own, isOwnShown, change, announce, close }}
            ofLink={isForeign ? shown : []}
            goTo={go}
            isPartlyUnread={kept.unread.length > 0}
            isKept={isKept}
            current={view}
            start={(to) => {
              goToStep(to, ownHash)
            }}
            showTour={() => {
              goToStep(1, '')
            }}
            link={linkTo(ownHash)}
            openNotes={notes.open}
          />
        )}
      >
        <OverviewPanel
          key={view.step.id}
          panel={view.step.panel}
          mode={view.step.mode}
          table={table}
          selection={view.selection}
          choose={CHOOSE_NOTHING}
          excerpt={slideExcerpt}
          hrefOf={hrefOf}
        />
      </Stage>
      {notes.body && (
        <Notes
          {...{ table, step, go, since }}
          views={shown}
          body={notes.body}
          annotate={
            isOwnShown
              ? (said) => {
                  change(withChanged(kept.steps, view.step.id, { notes: said }))
                }
              : undefined
          }
          switchLanguage={() => {
            switchTo(otherLanguage(language))
          }}
        />
      )}
    </>
  )
}

/** Before a room nothing is chosen by accident. */
const CHOOSE_NOTHING = () => undefined

/** Leaves where there is no such step: the tour is shorter where less was found. The page says so. */
function leaveUnknownStep(step: number): void {
  const { ignored, query, ...place } = here()
  const unknown = { name: 'step', value: String(step), reason: 'unknown' } as const
  replace({ ...place, query: queryAtStep(query, null), ignored: [...ignored, unknown] })
}
