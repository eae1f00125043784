import { useCallback, useEffect, useState } from 'react'

import { otherLanguage } from '../i18n/language'
import { type DeskMode, queryInMode } from '../state/address'
import { here, type Place, replace } from '../state/location'
import type { FrameHandle, Shown } from './frameHandle'

/** The frames whose pages can be handled, in their order; null for one that is not there (yet). */
export type Frames = readonly [HTMLIFrameElement | null, HTMLIFrameElement | null]

/**
 * Keeps the pages of the frames at one place, each in its language, and the address of the desk
 * with them; and shows in all of them what the desk wants to see.
 */
export function useFrames(mode: DeskMode, shown: Shown) {
  const [frames, setFrames] = useState<Frames>([null, null])
  const [places, setPlaces] = useState<readonly (Place | null)[]>([null, null])
  const [first, second] = frames

  const setFirst = useCallback((frame: HTMLIFrameElement | null) => {
    setFrames(([, b]) => [frame, b])
  }, [])
  const setSecond = useCallback((frame: HTMLIFrameElement | null) => {
    setFrames(([a]) => [a, frame])
  }, [])

  useEffect(() => {
    const [one, two] = [handleOf(first), handleOf(second)]
    const tell = () => {
      setPlaces([one?.place() ?? null, two?.place() ?? null])
    }
    const follow = (from: FrameHandle, to: FrameHandle | null) => () => {
      const { language, query, deck = '' } = from.place()
      const wanted = { language: otherLanguage(language), query, deck, ignored: [] }
      if (to && !isAt(to, wanted)) to.go(wanted)
      const mine = here()
      const own = queryInMode(query, mode)
      if (mine.query !== own || (mine.deck ?? '') !== deck) replace({ ...mine, query: own, deck })
      tell()
    }
    const ends = [one?.follow(follow(one, two)), two?.follow(follow(two, one))]
    // One that came later is brought to where the other is.
    if (one) follow(one, two)()
    return () => {
      for (const end of ends) end?.()
    }
  }, [first, second, mode])

  useEffect(() => {
    handleOf(first)?.show(shown)
    handleOf(second)?.show(shown)
  }, [first, second, shown])

  return { frames, places, setFirst, setSecond }
}

/** What the page in a frame lets the desk do; null while it is not there. */
function handleOf(frame: HTMLIFrameElement | null): FrameHandle | null {
  return frame?.contentWindow?.tawthiqFrame ?? null
}

function isAt(handle: FrameHandle, { language, query, deck = '' }: Place): boolean {
  const at = handle.place()
  return at.language === language && at.query === query && (at.deck ?? '') === deck
}
