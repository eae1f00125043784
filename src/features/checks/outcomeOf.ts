import type { Check } from '../../domain/checks/checks'

/** What came of a check, by the name of its words. */
export function outcomeOf(check: Check) {
  switch (check.kind) {
    case 'sum':
      return check.holds ? 'sumHolds' : 'sumFails'
    case 'limit':
      return check.holds ? 'limitHolds' : 'limitFails'
    case 'share':
      if (check.holds === null) return 'shareUnknown'
      return check.holds ? 'shareHolds' : 'shareFails'
    case 'rank':
      return check.holds ? 'rankHolds' : 'rankFails'
    case 'massacre':
      return check.holds ? 'massacreHolds' : 'massacreFails'
    case 'later':
      return check.holds ? 'laterHolds' : 'laterFails'
    case 'misread':
    case 'doubted':
    case 'described':
    case 'contradiction':
      return check.kind
  }
}
