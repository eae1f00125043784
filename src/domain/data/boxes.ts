import { matches } from '../ask/facets'
import { EVERYTHING } from '../ask/selection'
import { countOfFigures, type Entry } from './entry'
import { TOTAL } from './observation'
import { type FigureTable, yearsReported, yearsUnder } from './table'
import type { Vocabulary } from './vocabulary'

/** A place and a year, by which everything printed can be narrowed. */
export interface Box {
  /** A governorate or a zone; `_T` for what is of all of Syria; null for any place. */
  readonly place: string | null
  /** The number of an intervention year or a calendar year; null for any time. */
  readonly year: number | null
}

/** All places and years of boxes, in the order in which they are read. */
interface Boxes {
  /** Any place and all of Syria, then every governorate with the zones that lie in it, then other zones. */
  readonly places: readonly Box['place'][]
  /** The zones that lie in one governorate. */
  readonly inside: ReadonlySet<Box['place']>
  readonly interventionYears: readonly number[]
  readonly calendarYears: readonly number[]
}

/** The boxes of a table, by its places and by its years. */
export function boxesOf(table: FigureTable): Boxes {
  const { governorates, zones } = table.vocabulary
  const inside = zones.filter((zone) => zone.governorates.length === 1)
  const across = zones.filter((zone) => !inside.includes(zone))
  return {
    places: [
      null,
      TOTAL,
      ...governorates.flatMap(({ code }) => [
        code,
        ...inside.filter((zone) => zone.governorates.includes(code)).map((zone) => zone.code),
      ]),
      ...across.map(({ code }) => code),
    ],
    inside: new Set(inside.map(({ code }) => code)),
    interventionYears: yearsUnder(table, { ...EVERYTHING, basis: 'latest' }),
    calendarYears: yearsReported(table),
  }
}

/** The entries that a box holds, by the rules of the filters: a place holds the zones in it. */
export function entriesIn(
  vocabulary: Vocabulary,
  entries: readonly Entry[],
  { place, year }: Box,
): readonly Entry[] {
  if (place === null && year === null) return entries
  const chosen = {
    ...EVERYTHING,
    governorates: place === null || place === TOTAL ? [] : [place],
    years: year === null ? [] : [year],
  }
  return entries.filter(
    ({ cell }) =>
      (place !== TOTAL || cell.governorate === TOTAL) && matches(vocabulary, cell, chosen),
  )
}

/** How many figures of a place each of some years has, null for any time; a year without one is left out. */
export function countByYear(
  { vocabulary }: FigureTable,
  entries: readonly Entry[],
  place: Box['place'],
  years: readonly Box['year'][],
): ReadonlyMap<Box['year'], number> {
  const own = entriesIn(vocabulary, entries, { place, year: null })
  const counts = years.map((year) => {
    return [year, countOfFigures(entriesIn(vocabulary, own, { place: null, year }))] as const
  })
  return new Map(counts.filter(([, figures]) => figures > 0))
}
