import { useSyncExternalStore } from 'react'

import { isLanguage, type Language } from '../i18n/language'
import { isOneFile } from '../platform/embeddedFiles'
import type { Ignored } from './addressState'
import { queryOf } from './query'

/** Where the reader is: the language and query of the address, and what it was cleaned of. */
export interface Place {
  readonly language: Language
  readonly query: string
  /** Kept in the history entry, so that a reload or a step back still says what was left out. */
  readonly ignored: readonly Ignored[]
  /**
   * The steps of a presentation that the address holds after `#steps=`; empty for none. Left out of
   * a place to go to: none there, and no change here.
   */
  readonly stepsHash?: string
}

/**
 * The address of a query in a language: a path below the folder that the site is served from. One
 * file on a disk has no paths to give, so there the language is the first part of the query.
 */
export function pathTo(language: Language, query: string): string {
  if (!isOneFile()) return `${import.meta.env.BASE_URL}${language}/${query}`
  return queryOf([[LANGUAGE, language], ...new URLSearchParams(query)])
}

/** The language that the present address names, or null where it names none. */
export function languageHere(): Language | null {
  const named = isOneFile()
    ? new URLSearchParams(location.search).get(LANGUAGE)
    : location.pathname.slice(import.meta.env.BASE_URL.length).split('/')[0]
  return isLanguage(named) ? named : null
}

/** Goes to a new place; Back undoes it. */
export function push(place: Place): void {
  write('pushState', place, hashOf(place, ''))
}

/** Corrects the present place; Back skips what it was. The part after `#` stays. */
export function replace(place: Place): void {
  const stays =
    stepsHashIn(location.hash) === '' || place.stepsHash === undefined ? location.hash : ''
  write('replaceState', place, hashOf(place, stays))
}

/**
 * Calls the listener after every change of the place; returns what ends that. Going through the
 * history undoes what was chosen, not the language: a place come back to is spoken as the last one.
 */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    spoken = here().language
    // Before those who draw the page hear of it.
    addEventListener('popstate', keepLanguage, { capture: true })
  }
  listeners.add(listener)
  addEventListener('popstate', listener)
  addEventListener(MOVED, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(MOVED, listener)
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', keepLanguage, { capture: true })
  }
}

const listeners = new Set<() => void>()

/** The language of the last place that was followed. */
let spoken: Language | undefined

function keepLanguage(): void {
  const place = here()
  if (spoken && place.language !== spoken) replace({ ...place, language: spoken })
}

/**
 * The present place, followed. On a server, and for the first paint of a page made there, it is the
 * bare page of the language; the address is applied after that.
 */
export function usePlace(language: Language): Place {
  return useSyncExternalStore(subscribe, here, () => bare[language])
}

const bare: Readonly<Record<Language, Place>> = {
  en: { language: 'en', query: '', stepsHash: '', ignored: [] },
  ar: { language: 'ar', query: '', stepsHash: '', ignored: [] },
}

/** The present place; the same object until it changes. */
export function here(): Place {
  const key =
    location.pathname + location.search + stepsHashIn(location.hash) + JSON.stringify(history.state)
  if (present?.key !== key) present = { key, place: read() }
  return present.place
}

const LANGUAGE = 'lang'

/** A browser says that the place was changed only when the reader went through the history. */
const MOVED = 'tawthiq:moved'

let present: { readonly key: string; readonly place: Place } | undefined

function write(how: 'pushState' | 'replaceState', place: Place, hash: string): void {
  const { language, query, ignored } = place
  spoken = language
  try {
    history[how]({ ignored } satisfies Kept, '', pathTo(language, query) + hash)
  } catch {
    // A browser may refuse a file on a disk another address: then the entry alone knows the place.
    const unwritten = { language, query, stepsHash: stepsHashIn(hash) }
    history[how]({ ignored, unwritten } satisfies Kept, '')
  }
  dispatchEvent(new Event(MOVED))
}

/** What a history entry keeps besides its address. */
interface Kept {
  readonly ignored?: readonly Ignored[]
  /** The place itself, where the address could not be written. */
  readonly unwritten?: Pick<Place, 'language' | 'query' | 'stepsHash'>
}

function read(): Place {
  const { ignored = [], unwritten } = (history.state ?? {}) as Kept
  const language = languageHere() ?? 'ar'
  const place = { query: queryHere(), ignored, stepsHash: stepsHashIn(location.hash), ...unwritten }
  // The page made on a server is this very place: then nothing of it is drawn again.
  const isBare = place.query === '' && ignored.length === 0 && place.stepsHash === '' && !unwritten
  return isBare ? bare[language] : { language, ...place }
}

function queryHere(): string {
  if (!isOneFile()) return location.search
  return queryOf([...new URLSearchParams(location.search)].filter(([name]) => name !== LANGUAGE))
}

const STEPS = '#steps='

function stepsHashIn(hash: string): string {
  return hash.startsWith(STEPS) ? hash.slice(STEPS.length) : ''
}

function hashOf({ stepsHash = '' }: Place, without: string): string {
  return stepsHash === '' ? without : STEPS + stepsHash
}
