import type { Check } from '../../domain/checks/checks'

/** Which checks the reader wants to see. */
export type CheckFilter = 'all' | 'failing' | 'revised' | 'disagreements' | 'shares' | 'holding'

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
