import { type Answer, isKnown, type Known } from './answer'

interface Row {
  readonly answer: Answer
}

type KnownRow<R extends Row> = R & { readonly answer: Known }

/** What stands out among rows, by number alone; rows are never added. */
interface Extremes<R extends Row> {
  readonly known: readonly KnownRow<R>[]
  /** All that share the highest number; empty when no number is known. */
  readonly largest: readonly KnownRow<R>[]
  /** All that share the lowest number; empty when no number is lower than another. */
  readonly smallest: readonly KnownRow<R>[]
  /** Without a number. */
  readonly missing: readonly R[]
}

/** The largest and the smallest known numbers of rows, ties together, and the rows without one. */
export function extremesOf<R extends Row>(rows: readonly R[]): Extremes<R> {
  const known = rows.filter((row): row is KnownRow<R> => isKnown(row.answer))
  const values = known.map(({ answer }) => answer.value)
  const [most, least] = [Math.max(...values), Math.min(...values)]
  return {
    known,
    largest: known.filter(({ answer }) => answer.value === most),
    smallest: least === most ? [] : known.filter(({ answer }) => answer.value === least),
    missing: rows.filter(({ answer }) => !isKnown(answer)),
  }
}
