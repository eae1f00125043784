import type { Figure } from '../../domain/data/figure'

/** What is known of the reason for a change. Almost always: that nobody has published one. */
export type Why = 'none' | 'coding'

/**
 * The totals of which more can be said, by what is counted and the two dates. A reading of the
 * numbers that no report confirms is worded as just that.
 */
const KNOWN: Readonly<Record<string, Why>> = {
  'killed women _T _T 2017-12-31 2018-03-01': 'coding',
}

export function knownWhy(from: Figure, to: Figure): Why {
  const { measure, victim, attack, governorate, period } = from.cell
  const key = [measure, victim, attack, governorate, period.end, to.cell.period.end].join(' ')
  return KNOWN[key] ?? 'none'
}
