import { isLanguage, type Language } from '../i18n/language'
import type { Ignored } from './address'

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
  readonly deck?: string
}

/** The address of a query in a language, below the folder that the site is served from. */
export function pathTo(language: Language, query: string): string {
  return `${import.meta.env.BASE_URL}${language}/${query}`
}

/** The language named by a path, or null for a path that names none. */
export function languageOfPath(path: string): Language | null {
  const first = path.slice(import.meta.env.BASE_URL.length).split('/')[0]
  return isLanguage(first) ? first : null
}

/** Goes to a new place; Back undoes it. */
export function push(place: Place): void {
  history.pushState(stateOf(place), '', pathTo(place.language, place.query) + hashOf(place, ''))
  announce()
}

/** Corrects the present place; Back skips what it was. The part after `#` stays. */
export function replace(place: Place): void {
  const stays = deckIn(location.hash) === '' || place.deck === undefined ? location.hash : ''
  history.replaceState(
    stateOf(place),
    '',
    pathTo(place.language, place.query) + hashOf(place, stays),
  )
  announce()
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', announce)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', announce)
  }
}

/** The present place; the same object until it changes. */
export function here(): Place {
  const key =
    location.pathname + location.search + deckIn(location.hash) + JSON.stringify(history.state)
  if (present?.key !== key) present = { key, place: read() }
  return present.place
}

const listeners = new Set<() => void>()
let present: { readonly key: string; readonly place: Place } | undefined

function announce(): void {
  for (const listener of listeners) listener()
}

function read(): Place {
  const state = history.state as { readonly ignored?: readonly Ignored[] } | null
  return {
    language: languageOfPath(location.pathname) ?? 'ar',
    query: location.search,
    ignored: state?.ignored ?? [],
    deck: deckIn(location.hash),
  }
}

const DECK = '#steps='

function deckIn(hash: string): string {
  return hash.startsWith(DECK) ? hash.slice(DECK.length) : ''
}

function hashOf({ deck = '' }: Place, without: string): string {
  return deck === '' ? without : DECK + deck
}

function stateOf({ ignored }: Place): { readonly ignored: readonly Ignored[] } {
  return { ignored }
}
