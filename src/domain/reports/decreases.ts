import type { Figure } from '../data/figure'
import { codesOf } from '../data/observation'
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
 * A rounded number proves nothing on either side, nor does a lower "at least": it is a floor. After
 * a decrease the lower total is what the next ones are held against.
 */
export function decreasesOf(table: FigureTable): readonly Decrease[] {
  const series = new Map<string, Figure[]>()
  for (const { span, figures } of table.reports.values()) {
    if (span.kind !== 'since_start' || span.end === null) continue
    for (const figure of figures.filter(({ cell }) => samePeriod(cell.period, span))) {
      const key = keyOf(figure)
      if (key !== null) series.set(key, [...(series.get(key) ?? []), figure])
    }
  }
  return [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, totals]) => decreasesIn(totals))
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

/** Null for what is no count: shares and ranks rise and fall as they like. */
function keyOf({ cell }: Figure): string | null {
  const { measure, unit } = cell
  if (unit !== 'persons' && unit !== 'incidents') return null
  return [measure, unit, ...codesOf(cell)].join('|')
}
