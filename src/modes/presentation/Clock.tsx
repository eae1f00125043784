import { useEffect, useState } from 'react'

import { formatTime } from '../../i18n/format/format'
import { useWords } from '../../i18n/useWords'

/** The time of day, and how long it has been since a moment. */
export function Clock({ since }: { readonly since: number }) {
  const words = useWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = setInterval(() => {
      setNow(Date.now())
    }, 1000)
    return () => {
      clearInterval(tick)
    }
  }, [])
  return (
    <span>
      {words.t('present.notes.time', {
        clock: formatTime(now, words),
        since: formatTime(Math.max(now - since, 0), words, SINCE),
      })}
    </span>
  )
}

/** Of a moment, which is at nought in this zone. */
const SINCE = { second: '2-digit', timeZone: 'UTC' } as const
