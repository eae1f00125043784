import { type Answer, type Known, isKnown } from '../ask/answer'
import { ask, askBeside, askKnown } from '../ask/ask'
import type { Figure } from '../data/figure'
import { type Selection, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'

export interface PlaceRow {
  /** ISO 3166-2, or the code of a zone. */
  readonly code: string
  readonly answer: Answer
  /** Its place in the order of governorates, 1 the highest; null where nobody printed one. */
  readonly rank: Figure | null
  /** Its share of the total in percent; null where nobody printed one. */
  readonly share: Figure | null
}

export interface ByGovernorate {
  /** Highest first; those without a number after them, by rank, then as in the code list. */
  readonly rows: readonly PlaceRow[]
  /** The governorates without a number of their own, taken together; null when they have none. */
  readonly others: { readonly codes: readonly string[]; readonly answer: Known } | null
}

/** Killed by place of killing under a selection: the chosen governorates, or all of them. */
export function byGovernorate(table: FigureTable, selection: Selection): ByGovernorate {
  const question = questionOf(selection, 'killed')
  const { governorates, zones } = table.vocabulary
  const chosen = selection.governorates
  const printedZones = zones.filter(({ code }) =>
    askKnown(table, { ...question, governorates: [code] }),
  )
  const codes =
    chosen.length > 0 ? chosen : [...governorates, ...printedZones].map(({ code }) => code)
  const rows = codes.map((code) => {
    const asked = { ...question, governorates: [code] }
    return {
      code,
      answer: ask(table, asked),
      rank: askBeside(table, asked, 'rank'),
      share: askBeside(table, asked, 'percent'),
    }
  })
  const unknown = rows.filter(({ answer }) => !isKnown(answer)).map(({ code }) => code)
  const together = askKnown(table, { ...question, governorates: unknown })
  // Those with a number may be of other reports than the rest.
  const some = selection.basis === 'report' && unknown.length > 1 && unknown.length < rows.length
  return {
    rows: [...rows].sort(highestFirst),
    others: some && together ? { codes: unknown, answer: together } : null,
  }
}

function highestFirst(a: PlaceRow, b: PlaceRow): number {
  const value = ({ answer }: PlaceRow) => (isKnown(answer) ? answer.value : -1)
  const share = (row: PlaceRow) => row.share?.value ?? -1
  const rank = (row: PlaceRow) => row.rank?.value ?? Infinity
  return value(b) - value(a) || share(b) - share(a) || compare(rank(a), rank(b))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
