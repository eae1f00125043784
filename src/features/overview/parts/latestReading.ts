import { hasCalendarYears } from '../../../domain/ask/selection'
import type { PanelModel } from '../../../domain/panels/panelModel'
import type { Words } from '../../../i18n/Words'

/** What is to be seen where each number is of its own report, or of the toll of its year. */
export function latestReading(
  { t }: Words,
  { selection }: Pick<PanelModel, 'selection'>,
  latest: 'byVictim.latest' | 'byAttack.latest' | 'byGovernorate.latest',
  isAny: boolean,
): string {
  if (!hasCalendarYears(selection)) return t(isAny ? latest : 'latest.none')
  // Those of several years are never taken together.
  if (selection.years.length > 1) return t(isAny ? 'tolls.read.calendar' : 'why.calendarTogether')
  return t(isAny ? 'tolls.read.calendar' : 'tolls.none')
}
