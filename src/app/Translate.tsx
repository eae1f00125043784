import { useEffect, useMemo, useState } from 'react'

import type { Dataset } from '../dataset/Dataset'
import { focusField } from '../features/translate/focusField'
import { boxesOf, placesIn, type TextPlace, wordsOf } from '../features/translate/placesIn'
import { pointIn } from '../features/translate/pointIn'
import { spaceOf } from '../features/translate/spaceOf'
import { TranslatePanel } from '../features/translate/TranslatePanel'
import { isLanguage, type Language } from '../i18n/language'
import ar from '../i18n/messages/ar.json'
import en from '../i18n/messages/en.json'
import { useWords } from '../i18n/useWords'
import { changeDeskWork } from '../state/deskStore'
import type { Place } from '../state/location'
import { useIsDeskWorkKept } from '../state/useDeskWork'
import type { DeskWork, Edit } from '../wording/edits'
import { faultsOf } from '../wording/faults'
import reviewed from '../wording/reviewed.json'
import { baseOf } from '../wording/texts'
import { labelsOf, textsOf } from '../wording/textsOf'
import type { Frames } from './useFrames'

interface TranslateProps {
  readonly dataset: Dataset
  readonly frames: Frames
  readonly places: readonly (Place | null)[]
  readonly work: DeskWork
  readonly mark: (frame: HTMLIFrameElement, boxes: readonly DOMRect[]) => void
  readonly announce: (text: string) => void
  readonly isPointing: boolean
  readonly leavePointing: () => void
  /** Takes the edits that may be tried on the page: those without a fault. */
  readonly setTried: (edits: readonly Edit[]) => void
}

/** The texts of the pages in the frames, pointed at there and written here. */
export function Translate(props: TranslateProps) {
  const { dataset, frames, places, work, mark, announce, isPointing, leavePointing, setTried } =
    props
  const { t } = useWords()
  const [picked, setPicked] = useState<string | null>(null)
  const [isChanges, setIsChanges] = useState(false)
  const published = useMemo(
    () => textsOf({ en, ar }, labelsOf(dataset.table.vocabulary)),
    [dataset],
  )
  useEffect(() => {
    setTried(
      work.edits.filter(
        ({ language, key, text }) => faultsOf(published, language, key, text).length === 0,
      ),
    )
  }, [published, work.edits, setTried])
  const [first, second] = frames

  useEffect(() => {
    if (!isPointing) return
    const ends = [first, second].map(
      (frame) =>
        frame &&
        pointIn(frame, {
          onShow: (place) => {
            mark(frame, place ? boxesOf(place) : [])
            if (place) announce(t('desk.pointed', { text: wordsOf(place), key: place.key }))
          },
          onPick: (place) => {
            setPicked(baseOf(place.key))
            setIsChanges(false)
            focusField(place.key, languageOf(frame))
          },
          onLeave: leavePointing,
        }),
    )
    return () => {
      for (const end of ends) end?.()
    }
  }, [first, second, isPointing, mark, announce, t, leavePointing])

  const standing = (): Standing =>
    frames.flatMap((frame) =>
      frame?.contentDocument
        ? placesIn(frame.contentDocument)
            .filter(({ key }) => baseOf(key) === picked)
            .map((place) => [frame, place] as const)
        : [],
    )
  const found = useStanding(standing, [picked, first, second, places, work.edits, isPointing])
  const [nth, setNth] = useState(0)

  return (
    <TranslatePanel
      {...{ published, reviewed, work, announce, isChanges }}
      isKept={useIsDeskWorkKept()}
      change={changeDeskWork}
      setIsChanges={setIsChanges}
      current={picked}
      pick={setPicked}
      here={{
        count: found.filter(([frame]) => frame === found[0]?.[0]).length,
        next: () => {
          const at = standing()
          const next = at[nth % Math.max(at.length, 1)]
          setNth(nth + 1)
          if (!next) return
          const [frame, place] = next
          place.element.scrollIntoView({ block: 'center', behavior: 'instant' })
          mark(frame, boxesOf(place))
        },
      }}
      spaces={found.flatMap(([frame, place], i) => {
        const space = spaceOf(place)
        const language = languageOf(frame)
        const isFirst = found.findIndex(([other]) => other === frame) === i
        return space && isFirst ? [{ ...space, language }] : []
      })}
    />
  )
}

function languageOf({ contentDocument }: HTMLIFrameElement): Language {
  const { lang = '' } = contentDocument?.documentElement ?? {}
  // A page that is gone has no text left to be pointed at.
  if (!isLanguage(lang)) throw new Error('a frame without a page')
  return lang
}

type Standing = readonly (readonly [HTMLIFrameElement, TextPlace])[]

/** Looks again where a text stands after anything that may have moved it was drawn. */
function useStanding(look: () => Standing, after: readonly unknown[]): Standing {
  const [found, setFound] = useState<Standing>([])
  useEffect(() => {
    const timer = setTimeout(() => {
      setFound(look())
    }, DRAWN)
    return () => {
      clearTimeout(timer)
    }
    // What it looks at lies outside of React.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, after)
  return found
}

/** Milliseconds in which a page has drawn other texts. */
const DRAWN = 200
