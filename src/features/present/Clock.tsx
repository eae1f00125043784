import { useEffect, useState } from 'react'

import { localeOf } from '../../i18n/language'
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
  const write = (time: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(words), { hourCycle: 'h23', ...options }).format(time)
  const [hours, clock] = [
    { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: 'UTC' } as const,
    { hour: '2-digit', minute: '2-digit' } as const,
  ]
  return (
    <span>
      {words.t('present.notes.time', {
        clock: write(now, clock),
        since: write(Math.max(now - since, 0), hours),
      })}
    </span>
  )
}
