import { useCallback, useEffect, useState } from 'react'

import { otherLanguage } from '../../../i18n/language'
import type { DeskMode } from '../../../state/addressState'
import { queryWith } from '../../../state/address'
import { here, type Place, replace } from '../../../state/location'
import { type Framed, isStanding } from './framed'
import type { FrameContent } from './frameHandle'

/** The pages in the frames, in the order of these; null for one that is not there (yet). */
export type Frames = readonly [Framed | null, Framed | null]

/**
 * Keeps the pages of the frames at one place, each in its language, and the address of the desk
 * with them; and shows in all of them what the desk wants to see.
 */
export function useFrames(mode: DeskMode, shown: FrameContent) {
  const [frames, setFrames] = useState<Frames>([null, null])
  const [places, setPlaces] = useState<readonly (Place | null)[]>([null, null])
  const [first, second] = frames

  const setFirst = useCallback((framed: Framed | null) => setFrames(([, b]) => [framed, b]), [])
  const setSecond = useCallback((framed: Framed | null) => setFrames(([a]) => [a, framed]), [])

  useEffect(() => {
    const follow = (from: Framed, to: Framed | null) => () => {
      if (!isStanding(from)) return
      const { language, query, stepsHash = '' } = from.handle.place()
      const wanted = { language: otherLanguage(language), query, stepsHash, ignored: [] }
      if (to && isStanding(to) && !isAt(to, wanted)) to.handle.go(wanted)
      const mine = here()
      const own = queryWith(query, { mode })
      if (mine.query !== own || (mine.stepsHash ?? '') !== stepsHash)
        replace({ ...mine, query: own, stepsHash })
      setPlaces([first, second].map((one) => (one && isStanding(one) ? one.handle.place() : null)))
    }
    const ends = [
      first?.handle.follow(follow(first, second)),
      second?.handle.follow(follow(second, first)),
    ]
    const [leader, led] = inLead(first, second)
    if (leader) follow(leader, led)()
    return () => {
      for (const end of ends) end?.()
    }
  }, [first, second, mode])

  useEffect(() => {
    first?.handle.show(shown)
    second?.handle.show(shown)
  }, [first, second, shown])

  return { frames, places, setFirst, setSecond }
}

/** Who is followed once both are there: the first one, unless the second was loaded anew. */
function inLead(first: Framed | null, second: Framed | null): Frames {
  const isSecond = second !== null && second.cameAgain > (first?.cameAgain ?? -1)
  return isSecond ? [second, first] : [first, second]
}

function isAt({ handle }: Framed, { language, query, stepsHash = '' }: Place): boolean {
  const at = handle.place()
  return at.language === language && at.query === query && (at.stepsHash ?? '') === stepsHash
}
