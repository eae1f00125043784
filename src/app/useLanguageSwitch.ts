import { useCallback, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import { learn, speakNow } from '../i18n/createI18n'
import { type Language, otherLanguage } from '../i18n/language'
import { isEmbedded } from '../state/address'
import { here, pathTo, type Place, replace } from '../state/location'
import { rememberLanguage } from '../state/preferredLanguage'
import { inTime } from '../platform/inTime'
import { onceAtRest } from '../platform/onceAtRest'
import { useLanguageKey } from '../platform/useLanguageKey'
import { announce } from '../ui/Status'
import { keepScrollPosition } from './keepScrollPosition'

/** Gives the page its other language, with all that was chosen on it; by key too. */
export function useLanguageSwitch(place: Place): (wanted: Language) => void {
  const { i18n } = useTranslation()
  const switchTo = useCallback(
    (wanted: Language) => {
      inTime(learn(i18n, wanted), LONG, () => new Error('the texts are late')).then(
        () => {
          const restore = keepScrollPosition()
          // Words, address and announcement at once: the page is drawn anew but once.
          flushSync(() => {
            replace({ ...here(), language: wanted })
            speakNow(i18n, wanted)
            announce(i18n.getFixedT(wanted)('language.announced'))
          })
          rememberLanguage(wanted)
          restore()
        },
        // The texts did not arrive: let the browser try, as for any link.
        () => {
          location.assign(pathTo(wanted, here().query))
        },
      )
    },
    [i18n],
  )

  // A switch is not to wait for the line: the other texts, and the letters that a page in English may
  // not have met, come when nothing else is to be done.
  useEffect(
    () =>
      onceAtRest(() => {
        const languages = [place.language, otherLanguage(place.language)]
        Promise.all([
          ...languages.map((one) => learn(i18n, one)),
          document.fonts.load('1em Vazirmatn', 'ا'),
        ]).catch(() => undefined)
      }),
    [i18n, place.language],
  )

  useLanguageKey(() => {
    // In a frame the language is that of the page around it.
    if (!isEmbedded(place.query)) switchTo(otherLanguage(here().language))
  })
  return switchTo
}

/** How long texts may take before another way is tried, in milliseconds. */
const LONG = 10_000
