import type { Bilingual, Vocabulary } from '../../domain/data/vocabulary'
import { fold } from '../../i18n/format/fold'
import type { Column, IncidentColumn } from './Outcome'
import spellings from './spellings.json'

/** The lists in which a cell is looked up. */
export type List = Exclude<keyof typeof spellings, 'column' | 'incident'> | 'reason'
/** Codes by the names under which they are meant. */
export type Finder = ReadonlyMap<string, ReadonlySet<string>>

/** By which code each spelling is meant; one that several codes share means none. */
export function codeFinders(vocabulary: Vocabulary): Readonly<Record<List, Finder>> {
  const { governorates, zones, victims, attacks, reasons, attributions } = vocabulary
  const labelled = (list: readonly { readonly code: string; readonly label: Bilingual }[]) =>
    list.map(({ code, label }): Spelt => [code, [label.en, label.ar]])
  const own = (list: ReadonlyMap<string, Bilingual>) =>
    [...list].map(([code, label]): Spelt => [code, [label.en, label.ar]])
  return {
    ...FINDERS,
    governorate: finderOf(
      ...labelled([...governorates, ...zones]),
      ...governorates.map(({ code, pcode }): Spelt => [code, [pcode]]),
      ...speltIn('governorate'),
    ),
    victim: finderOf(...labelled(victims), ...speltIn('victim')),
    attack: finderOf(...labelled(attacks), ...speltIn('attack')),
    reason: finderOf(...own(reasons)),
    attribution: finderOf(...own(attributions), ...speltIn('attribution')),
  }
}

type Spelt = readonly [code: string, names: readonly string[]]

function finderOf(...lists: readonly Spelt[]): Finder {
  const found = new Map<string, Set<string>>()
  for (const [code, names] of lists) {
    for (const name of [code, ...names]) {
      const key = keyOf(name)
      found.set(key, (found.get(key) ?? new Set()).add(code))
    }
  }
  return found
}

function speltIn(list: keyof typeof spellings): readonly Spelt[] {
  return Object.entries(spellings[list]).map(([code, names]): Spelt => [code, names.split(',')])
}

const COLUMNS = finderOf(...speltIn('column'))

const FINDERS = {
  measure: finderOf(...speltIn('measure')),
  unit: finderOf(...speltIn('unit')),
  period_end_known: finderOf(...speltIn('period_end_known')),
  period_kind: finderOf(...speltIn('period_kind')),
  qualifier: finderOf(...speltIn('qualifier')),
  reading: finderOf(...speltIn('reading')),
}

/** A name as it is compared: letters and digits alone, whichever way they are typed, without article and kind of place. */
export function keyOf(name: string): string {
  const letters = fold(name.replaceAll('_', ' '))
    .replaceAll(/\bgovernorate\b|محافظه/gu, (word: string, ...[, all]: [number, string]) =>
      all.trim() === word ? word : '',
    )
    .replaceAll(/[^\p{L}\p{N}+%]/gu, '')
  // A code of nothing but signs, as `_T`, keeps what is left of it.
  return letters.length > 3 ? letters.replace(/^ال/u, '') : letters
}

/** The columns that a name can mean; none for a name of something else. */
export function meantColumns(name: string): readonly Column[] {
  return [...(COLUMNS.get(keyOf(name)) ?? [])] as Column[]
}

const INCIDENT = finderOf(...speltIn('incident'))

/** The columns of incidents that a name can mean. */
export function meantOfIncidents(name: string): readonly IncidentColumn[] {
  return [...(INCIDENT.get(keyOf(name)) ?? [])] as IncidentColumn[]
}

/** The one code that a name may be a misspelling of; null where there is none, or more than one. */
export function nearTo(finder: Finder, name: string): string | null {
  const key = keyOf(name)
  if (key.length < 4) return null
  const most = key.length < 6 ? 1 : 2
  const near = [...finder].filter(([other]) => other.length > 2 && isNear(key, other, most))
  const [code, ...others] = new Set(near.flatMap(([, codes]) => [...codes]))
  return code !== undefined && others.length === 0 ? code : null
}

/** Whether one word becomes the other by so few letters put in, left out or changed. */
function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, same] of Array.from(other).entries()) {
      const changed = (row[j] ?? 0) + Number(letter !== same)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return (row.at(-1) ?? 0) <= most
}

/** Every code that a cell can hold, by its column, with what it is called: for those who fill in a file. */
export function codeLists(
  vocabulary: Vocabulary,
): readonly { readonly column: List; readonly code: string; readonly label: Bilingual }[] {
  const { governorates, zones, victims, attacks, reasons, attributions } = vocabulary
  const inMap = (map: ReadonlyMap<string, Bilingual>) =>
    [...map].map(([code, label]) => ({ code, label }))
  const lists: Readonly<
    Record<List, readonly { readonly code: string; readonly label: Bilingual }[]>
  > = {
    measure: spelt('measure'),
    unit: spelt('unit'),
    period_kind: spelt('period_kind'),
    period_end_known: spelt('period_end_known'),
    governorate: [...spelt('governorate').slice(0, 1), ...governorates, ...zones],
    victim: victims,
    attack: attacks,
    qualifier: spelt('qualifier'),
    attribution: inMap(attributions),
    reading: spelt('reading'),
    reason: inMap(reasons),
  }
  return (Object.keys(lists) as List[]).flatMap((column) =>
    lists[column].map(({ code, label }) => ({ column, code, label })),
  )
}

/** What no list of the data names is called as it is spelt first. */
function spelt(list: keyof typeof spellings) {
  return speltIn(list).map(([code, names]) => {
    const first = (isArabic: boolean) =>
      names.find((name) => /\p{Script=Arabic}/u.test(name) === isArabic)?.trim() ?? code
    return { code, label: { en: first(false), ar: first(true) } }
  })
}
