import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'

import type { Dataset } from '../../dataset/Dataset'
import { focusField } from './panel/focusField'
import {
  boxesOf,
  placeBeside,
  placesIn,
  type TextPlace,
  wordsOf,
  type Space,
  spaceOf,
} from './frames/placesIn'
import { pointIn } from './frames/pointIn'
import { TranslatePanel } from './panel/TranslatePanel'
import type { Language } from '../../i18n/language'
import ar from '../../i18n/messages/ar.json'
import en from '../../i18n/messages/en.json'
import { useWords } from '../../i18n/useWords'
import { changeTranslations, translationStore } from './translationStore'
import type { Place } from '../../state/location'
import type { DeskWork, Edit } from '../../wording/edits'
import { faultsOf } from '../../wording/faults'
import reviewed from '../../wording/reviewed.json'
import { baseOf } from '../../wording/texts'
import { labelsOf, textsOf } from '../../wording/textsOf'
import { type Framed, languageOf } from './frames/framed'
import type { Frames } from './frames/useFrames'
import type { Marked } from './frames/useMarker'

interface TranslateProps {
  readonly dataset: Dataset
  readonly frames: Frames
  readonly places: readonly (Place | null)[]
  readonly work: DeskWork
  readonly mark: (marked: Marked | null) => void
  readonly announce: (text: string) => void
  readonly isPointing: boolean
  readonly leavePointing: () => void
  /** Told whether texts can be pointed at: the pages do not react then. */
  readonly setIsHeard: (isHeard: boolean) => void
  /** Takes the edits that may be tried on the page: those without a fault. */
  readonly setTried: (tried: (before: readonly Edit[]) => readonly Edit[]) => void
}

/** A text that was chosen, from the list or on a page. */
interface Picked {
  /** Without a plural form. */
  readonly entry: string
  /** Where it was pressed on a page, and in which language; null for one from the list. */
  readonly on: {
    readonly framed: Framed
    readonly place: TextPlace
    readonly language: Language
  } | null
}

/** The texts of the pages in the frames, pointed at there and written here. */
export function Translate(props: TranslateProps) {
  const { dataset, frames, places, work, mark, announce, isPointing } = props
  const { leavePointing, setIsHeard, setTried } = props
  const { t } = useWords()
  const [picked, setPicked] = useState<Picked | null>(null)
  const [isChanges, setIsChanges] = useState(false)
  const published = useMemo(
    () => textsOf({ en, ar }, labelsOf(dataset.table.vocabulary)),
    [dataset],
  )
  // Whoever types does not wait for a whole page, or two, to be drawn.
  const edits = useDeferredValue(work.edits)
  useEffect(() => {
    const sound = edits.filter(
      ({ language, key, text }) => faultsOf(published, language, key, text).length === 0,
    )
    setTried((before) => (isAlike(before, sound) ? before : sound))
  }, [published, edits, setTried])
  const [first, second] = frames

  useEffect(() => {
    if (!isPointing) return
    const ends = [first, second].map(
      (framed) =>
        framed &&
        pointIn(framed.page, {
          onShow: (place, how) => {
            mark(place && markedAt(place))
            // Whoever points sees the text.
            if (place && how === 'key') {
              announce(t('desk.pointed', { text: wordsOf(place), key: place.key }))
            }
          },
          onPick: (place) => {
            const language = languageOf(framed)
            setIsChanges(false)
            setPicked({ entry: baseOf(place.key), on: language && { framed, place, language } })
          },
          onLeave: leavePointing,
          onPast: (by) => focusNextToFrame(framed.element, by),
        }),
    )
    setIsHeard(true)
    return () => {
      setIsHeard(false)
      for (const end of ends) end?.()
    }
  }, [first, second, isPointing, mark, announce, t, leavePointing, setIsHeard])

  useEffect(() => {
    // The wording that was pressed, to be changed at once.
    if (picked?.on) focusField(picked.on.place.key, picked.on.language)
  }, [picked])

  const pick = useCallback((entry: string) => setPicked({ entry, on: null }), [])
  const entry = picked?.entry ?? null
  const found = useStanding(frames, entry, [places, work.edits, isPointing])
  const spaces = found.flatMap(({ space, language }, i) => {
    const isFirst = found.findIndex((one) => one.language === language) === i
    return space && isFirst ? [{ ...space, language }] : []
  })
  // In one page alone: in the other it is the same text in another language.
  const counted = (found.find(({ framed }) => framed === picked?.on?.framed) ?? found[0])?.framed
  const [shown, setShown] = useState<{ of: Picked | null; place: TextPlace } | null>(null)

  return (
    <TranslatePanel
      {...{ published, reviewed, work, announce, isChanges, setIsChanges, pick, spaces }}
      isKept={useStore(translationStore).isKept}
      change={changeTranslations}
      current={entry}
      here={{
        count: found.filter(({ framed }) => framed === counted).length,
        next: () => {
          const at = counted && entry !== null ? placesOf(entry, counted) : []
          const last = (shown?.of === picked ? shown.place : picked?.on?.place) ?? null
          const place = placeBeside(at, last, 1) ?? at[0]
          if (!counted || !place) return
          setShown({ of: picked, place })
          place.element.scrollIntoView({ block: 'center', behavior: 'instant' })
          mark(markedAt(place))
        },
      }}
    />
  )
}

function markedAt(place: TextPlace): Marked {
  return { element: place.element, boxes: () => boxesOf(place) }
}

function isAlike(one: readonly Edit[], two: readonly Edit[]): boolean {
  return JSON.stringify(one) === JSON.stringify(two)
}

/** A text where it stands, looked at once: the page may be gone when it is told of. */
interface Standing {
  readonly framed: Framed
  readonly language: Language
  readonly space: Space | null
}

/** Looks again where a text stands after anything that may have moved it was drawn. */
function useStanding(
  frames: Frames,
  entry: string | null,
  after: readonly unknown[],
): readonly Standing[] {
  const [found, setFound] = useState<readonly Standing[]>([])
  const [first, second] = frames
  useEffect(() => {
    const timer = setTimeout(
      () =>
        setFound(
          entry === null ? [] : [first, second].flatMap((one) => (one ? standing(entry, one) : [])),
        ),
      DRAWN,
    )
    return () => clearTimeout(timer)
    // What it looks at lies outside of React.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [first, second, entry, ...after])
  return found.filter(({ framed }) => frames.includes(framed))
}

/** Milliseconds in which a page has drawn other texts. */
const DRAWN = 200

function standing(entry: string, framed: Framed): readonly Standing[] {
  const language = languageOf(framed)
  if (!language) return []
  return placesOf(entry, framed).map((place) => ({ framed, language, space: spaceOf(place) }))
}

function placesOf(entry: string, { page }: Framed): readonly TextPlace[] {
  // A page that is gone has no window: nothing in it can be looked at.
  if (!page.defaultView) return []
  return placesIn(page).filter(({ key }) => baseOf(key) === entry)
}

/** Moves the focus to what Tab reaches after a frame (1) or before it (-1), past all of its page. */
function focusNextToFrame(frame: HTMLIFrameElement, by: 1 | -1): void {
  const all = [...frame.ownerDocument.querySelectorAll<HTMLElement>(REACHED)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  )
  all[all.indexOf(frame) + by]?.focus()
}

const REACHED = [
  ...['a[href]', 'button:enabled', 'input:enabled', 'select:enabled', 'textarea:enabled'],
  ...['summary', 'iframe', '[tabindex]'],
].join()
