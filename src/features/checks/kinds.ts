import type { Check } from '../../domain/checks/checks'

/** Which checks the reader wants to see. */
export const CHECK_FILTERS = [
  'all',
  'failing',
  'revised',
  'disagreements',
  'shares',
  'holding',
] as const
export type CheckFilter = (typeof CHECK_FILTERS)[number]

export function matchesFilter(check: Check, shown: CheckFilter): boolean {
  return shown === 'all' || kindsOf(check).includes(shown)
}

function kindsOf(check: Check): readonly CheckFilter[] {
  switch (check.kind) {
    case 'sum':
    case 'limit':
    case 'rank':
    case 'massacre':
      return [check.holds ? 'holding' : 'failing']
    case 'later':
      return [check.holds ? 'holding' : 'revised']
    case 'contradiction':
      return ['failing']
    case 'misread':
    case 'doubted':
    case 'described':
      return ['disagreements']
    case 'share':
      return check.holds === false ? ['shares', 'failing'] : ['shares']
  }
}

/** What came of a check, by the name of its words. */
export function outcomeOf(check: Check) {
  switch (check.kind) {
    case 'sum':
    case 'limit':
    case 'share':
    case 'rank':
    case 'massacre':
    case 'later':
      if (check.holds === null) return 'shareUnknown'
      return `${check.kind}${check.holds ? 'Holds' : 'Fails'}` as const
    case 'misread':
    case 'doubted':
    case 'described':
    case 'contradiction':
      return check.kind
  }
}
