import { use, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { BothWords } from '../../exports/recordsOfPanel'
import { bothWords } from '../../i18n/bothWords'
import { FormatOptionsContext } from '../../i18n/format/FormatOptions'

/** The words of both languages, as the reader set them and as programs read them. */
interface Both {
  readonly read: BothWords
  readonly plain: BothWords
}

/** The words of both languages, when those of the other have arrived; null until then. */
export function useBothWords(): Both | 'failed' | null {
  const { i18n } = useTranslation()
  const formatOptions = use(FormatOptionsContext)
  const [both, setBoth] = useState<Both | 'failed' | null>(null)
  useEffect(() => {
    let gone = false
    const tell = (result: Both | 'failed') => {
      if (!gone) setBoth(result)
    }
    Promise.all([bothWords(i18n, formatOptions), bothWords(i18n)]).then(
      ([read, plain]) => {
        tell({ read, plain })
      },
      () => {
        tell('failed')
      },
    )
    return () => {
      gone = true
    }
  }, [i18n, formatOptions])
  return both
}
