import type { Figure } from '../data/figure'
import { TOTAL } from '../data/observation'

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
