import type { FigureTable } from '../../../domain/data/table'
import type { TollMode } from '../../../domain/panels/panel'
import { hasCalendarYears, type Selection } from '../../../domain/ask/selection'
import { questionPeriod } from '../question/questionPeriod'
import type { Words } from '../../Words'

// A calendar year that is chosen alone is not spoken of as each of several.

/** The time of a chart of tolls: each by itself, or the only one that is chosen. */
export function tollTime(
  words: Words,
  table: FigureTable,
  selection: Selection,
  mode: TollMode,
): string {
  return kindOf(selection, mode) === 'year'
    ? questionPeriod(words, table, selection)
    : words.t(`tolls.time.${mode}`)
}

/** Whose numbers tolls are. */
export function tollSource(words: Words, selection: Years, mode: TollMode = 'calendar'): string {
  return words.t(`tolls.source.${kindOf(selection, mode)}`, yearOf(words, selection))
}

/** What must be known to read them; of one year, nothing of adding it to others. */
export function tollReading(words: Words, selection: Years, mode: TollMode = 'calendar'): string {
  return words.t(`tolls.read.${kindOf(selection, mode)}`, yearOf(words, selection))
}

type Years = Pick<Selection, 'years'>

function kindOf(selection: Years, mode: TollMode) {
  const isOne = selection.years.length === 1 && hasCalendarYears(selection)
  return mode === 'calendar' && isOne ? 'year' : mode
}

function yearOf(words: Words, selection: Years) {
  return { year: hasCalendarYears(selection) ? words.date(String(selection.years[0])) : '' }
}
