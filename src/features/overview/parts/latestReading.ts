import { activeFilters, hasCalendarYears } from '../../../domain/ask/selection'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { tollReading } from '../../../i18n/phrases/panel/calendarTolls'
import type { Words } from '../../../i18n/Words'

/** What is to be seen where each number is of its own report, or of the toll of its year. */
export function latestReading(
  words: Words,
  { selection }: Pick<PanelModel, 'selection'>,
  /** What is said of the numbers of a panel, each of its latest report. */
  latest: string,
  isAny: boolean,
): string {
  const { t } = words
  if (!hasCalendarYears(selection)) return isAny ? latest : noneInLatest(words, { selection })
  // Those of several years are never taken together.
  if (selection.years.length > 1)
    return isAny ? tollReading(words, selection) : t('why.calendarTogether')
  return isAny ? tollReading(words, selection) : t('tolls.none')
}

/** That no report from the start of the intervention has a number: of all, or of what is chosen. */
export function noneInLatest({ t }: Words, { selection }: Pick<PanelModel, 'selection'>): string {
  return t(activeFilters(selection).length > 0 ? 'latest.noneChosen' : 'latest.none')
}
