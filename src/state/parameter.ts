import type { Filter } from '../domain/ask/selection'
import { isCalendarYear } from '../domain/data/period'
import type { FigureTable } from '../domain/data/table'
import type { AddressState, Ignored } from './addressState'
import { knownCodes, optionsOf } from './options'
import { meant } from './query'

/** What a value can be checked against. */
export interface Context {
  /** Null before the data has come: what depends on it is then as if it were not named. */
  readonly table: FigureTable | null
  readonly steps: number
  /** The values asked for, each once. */
  readonly asked: readonly string[]
  /** The same as they stand in the address, each whole: a text may hold commas. */
  readonly texts: readonly string[]
  /** What the parameters read before this one say. */
  readonly state: AddressState
}

type Drop = (value: string, reason?: Ignored['reason']) => void

/** One parameter of the address, and the value that it gives the state. */
export interface Parameter<T> {
  /** Its name in the address: a public promise. */
  readonly name: string
  /** Its value where the address does not name it, which is not written. */
  readonly fallback: T
  readonly parse: (context: Context, drop: Drop) => T
  readonly write: (value: T) => string
  readonly equals: (one: T, other: T) => boolean
}

/** A parameter with one value: the last of those asked for that is offered. The others are dropped. */
export function single<T>(
  name: string,
  fallback: T,
  offered: (context: Context) => readonly T[],
  write: (value: T) => string = String,
): Parameter<T> {
  const parse = (context: Context, drop: Drop) => {
    const options = new Map(offered(context).map((value) => [write(value), value]))
    const asked = meant(context.asked, (value) => options.has(value))
    const last = asked.findLast((value) => options.has(value))
    for (const value of asked) if (value !== last) drop(value)
    return last === undefined ? fallback : (options.get(last) ?? fallback)
  }
  return { name, fallback, parse, write, equals: Object.is }
}

/** A filter: all codes asked for that are offered, in the order of the code lists. */
export function several<T extends string | number>(
  name: string,
  filter: Filter,
  valueOf: (code: string) => T,
): Parameter<readonly T[]> {
  return {
    name,
    fallback: [],
    parse: ({ table, asked: written, state: { report, basis } }, drop) => {
      const options = table ? optionsOf(table, report, filter, basis) : []
      const isKnown = (code: string) => table !== null && knownCodes(table, filter).has(code)
      const asked = meant(written, (code) => options.includes(code) || isKnown(code))
      for (const value of asked) {
        if (!options.includes(value)) drop(value, isKnown(value) ? 'not_in_report' : 'unknown')
      }
      return options.filter((code) => asked.includes(code)).map(valueOf)
    },
    write: (values) => values.join(','),
    equals: (one, other) => one.length === other.length && one.every((v, i) => v === other[i]),
  }
}

/** Years of the kind that is asked for first: those of the other are dropped. */
export function ofOneKind(years: Parameter<readonly number[]>): Parameter<readonly number[]> {
  const parse: typeof years.parse = (context, drop) => {
    const all = years.parse(context, drop)
    const isTaken = (value: string) => all.map(String).includes(value)
    const known = meant(context.asked, isTaken).filter(isTaken)
    const isOther = (year: number) => isCalendarYear(year) !== isCalendarYear(Number(known[0]))
    for (const value of known) if (isOther(Number(value))) drop(value)
    return all.filter((year) => !isOther(year))
  }
  return { ...years, parse }
}
