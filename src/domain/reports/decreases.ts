import { isCount } from '../ask/contained'
import type { Figure } from '../data/figure'
import { grouped } from '../data/grouped'
import { codesOf, TOTAL } from '../data/observation'
import { samePeriod } from '../data/period'
import type { FigureTable } from '../data/table'

/** A total counted from 30 September 2015 that is lower in a report than in one that counts less far. */
export interface Decrease {
  readonly from: Figure
  readonly to: Figure
  /** The first total after `to` that is as high as `from` again; null while none is. */
  readonly reached: Figure | null
}

/**
 * Totals that fell. One that is counted on cannot fall, so something counted before was taken out.
 * Shares and ranks are no counts.
 * A rounded number proves nothing on either side, nor does a lower "at least": it is a floor. After
 * a decrease the lower total is what the next ones are held against.
 */
export function decreasesOf(table: FigureTable): readonly Decrease[] {
  const totals = [...table.reports.values()]
    .filter(({ span }) => span.kind === 'since_start' && span.end !== null)
    .flatMap(({ span, figures }) =>
      figures.filter(({ cell }) => isCount(cell) && samePeriod(cell.period, span)),
    )
  return [...grouped(totals, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => decreasesIn(own))
}

function decreasesIn(totals: readonly Figure[]): Decrease[] {
  const sure = totals.filter(({ qualifier }) => qualifier !== 'approximate')
  const decreases: Decrease[] = []
  let peak: Figure | null = null
  for (const end of [...new Set(sure.map(endOf))].sort()) {
    const now = sure.filter((figure) => endOf(figure) === end).sort(highestFirst)
    const highest = now[0]
    const found: Decrease[] = []
    for (const to of now) {
      if (peak === null || to.qualifier !== 'exact' || to.value >= peak.value) continue
      found.push({ from: peak, to, reached: reachedIn(totals, peak, to) })
    }
    decreases.push(...found)
    if (highest && (peak === null || highest.value > peak.value || found.length > 0)) {
      peak = highest
    }
  }
  return decreases
}

function reachedIn(totals: readonly Figure[], from: Figure, to: Figure): Figure | null {
  const later = totals
    .filter((figure) => endOf(figure) > endOf(to) && figure.value >= from.value)
    .sort((a, b) => (endOf(a) === endOf(b) ? highestFirst(a, b) : endOf(a) < endOf(b) ? -1 : 1))
  return later[0] ?? null
}

/** The report's code settles a tie, so that the order of the files does not. */
function highestFirst(a: Figure, b: Figure): number {
  return b.value - a.value || (a.report < b.report ? -1 : 1)
}

function endOf({ cell }: Figure): string {
  return cell.period.end ?? ''
}

function keyOf({ cell }: Figure): string {
  return [cell.measure, cell.unit, ...codesOf(cell)].join('|')
}

/** What is known of the reason for a change. Almost always: that nobody has published one. */
type KnownReason = 'none' | 'coding'

/**
 * The totals of which more can be said, by what is counted and the two dates. A reading of the
 * numbers that no report confirms is worded as just that.
 */
const KNOWN: Readonly<Record<string, KnownReason>> = {
  [`killed women ${TOTAL} ${TOTAL} 2017-12-31 2018-03-01`]: 'coding',
}

/** Why a total is lower than an earlier one, as far as that is known. */
export function knownReason(from: Figure, to: Figure): KnownReason {
  const { measure, victim, attack, governorate, period } = from.cell
  const key = [measure, victim, attack, governorate, period.end, to.cell.period.end].join(' ')
  return KNOWN[key] ?? 'none'
}
