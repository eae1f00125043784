import { reportOf } from '../../../domain/ask/answer'
import { type PanelList, type PanelRow, isTollMode } from '../../../domain/panels/panel'
import { type FigureTable, yearsReported, yearsUnder } from '../../../domain/data/table'
import { itemsOf } from './described'
import { rowName } from './rowName'
import type { Words } from '../../Words'
import { isSuspected, timeOfToll } from '../../../domain/panels/killedInTolls'
import { type PanelModel, rowsOf, showsYears } from '../../../domain/panels/panelModel'
import { hasCalendarYears } from '../../../domain/ask/selection'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { optionLabel } from '../question/optionLabel'
import { tollReading } from './calendarTolls'

/** What a panel leaves out because its parts are of other reports, each with its own report. */
export function omittedTotalsWords(
  words: Words,
  table: FigureTable,
  by: PanelList['by'],
  rows: readonly Pick<PanelRow, 'id' | 'question' | 'answer'>[],
): readonly string[] {
  if (rows.length === 0) return []
  const list = itemsOf(
    words,
    rows.map((row) => {
      const report = table.reports.get(reportOf(row.answer) ?? '')?.report
      const name = rowName(words, table, by, row)
      return { name, answer: row.answer, report: report && words.report(report) }
    }),
  )
  return [words.t('latest.outgrown', { list })]
}

/** Years or months without a toll by name; three or more that follow one another as one time. */
export function gapNames({ t, date }: Words, gaps: readonly string[]): readonly string[] {
  const runs = gaps.reduce<readonly (readonly [string, string])[]>((before, time) => {
    const last = before.at(-1)
    return last && orderOf(time) - orderOf(last[1]) === 1
      ? [...before.slice(0, -1), [last[0], time]]
      : [...before, [time, time]]
  }, [])
  return runs.flatMap(([start, end]) =>
    orderOf(end) - orderOf(start) > 1
      ? [t('period.range', { start: date(start), end: date(end) })]
      : [...new Set([start, end])].map((time) => date(time)),
  )
}

/** The number of a year, or of a month among all months. */
function orderOf(time: string): number {
  const [year, month] = time.split('-').map(Number)
  return month === undefined ? (year ?? 0) : (year ?? 0) * 12 + month
}

/**
 * What must be known to read tolls: that they are counted apart, and why; and what "suspected" means
 * where a row has it. Nothing for a panel of other numbers.
 */
export function tollNotes(words: Words, table: FigureTable, model: PanelModel): readonly string[] {
  const { t, inner } = words
  const { vocabulary } = table
  if (!isTollMode(model.mode)) return []
  const label = vocabulary.attributions.get('suspected')
  return [
    tollReading(words, model.selection, model.mode),
    ...(label && rowsOf(model).some(isSuspected)
      ? [t('tolls.suspectedNote', { label: inner(label) })]
      : []),
  ]
}

/** The calendar years, of the chosen or of all, that have no number: before, between and after the others. */
export function yearsWithoutToll(
  words: Words,
  table: FigureTable,
  model: PanelModel,
): readonly string[] {
  const { mode, selection } = model
  const known = rowsOf(model).map(({ id }) => timeOfToll(table, id))
  if (mode !== 'calendar' || known.length === 0) return []
  const asked = hasCalendarYears(selection) ? selection.years : yearsReported(table)
  const missing = asked.map(String).filter((year) => !known.includes(year))
  if (missing.length === 0) return []
  return [words.t('facts.notFound', { list: words.list(gapNames(words, missing)) })]
}

/**
 * Which years of the intervention a panel by year cannot have: all, where the report counts none or none
 * was found; those after its time. Nothing for other panels, and where calendar years are chosen.
 */
export function yearNotes(
  { t, date }: Words,
  table: FigureTable,
  model: PanelModel,
): readonly string[] {
  const { mode, selection } = model
  if (mode !== 'years' || selection.basis === 'latest' || hasCalendarYears(selection)) return []
  const own = table.reports.get(selection.report)
  if (!own || own.years.length === 0) return [t('byYear.short')]
  // Of chosen years none is after the report: such a one was left out, and named.
  const isLast =
    selection.years.length > 0 ||
    own.years.length === yearsUnder(table, { ...selection, basis: 'latest' }).length
  if (!showsYears(model, 'intervention')) return [t('byYear.noneOwn')]
  return isLast || own.span.end === null ? [] : [t('byYear.after', { date: date(own.span.end) })]
}

/** What a zone beside governorates that it lies in is, and that the same people are in both. */
export function zoneNotes(
  words: Words,
  vocabulary: Vocabulary,
  rows: readonly Pick<PanelRow, 'question'>[],
): readonly string[] {
  const codes = rows.flatMap(({ question }) => question.governorates)
  return vocabulary.zones
    .filter(({ code, governorates }) => {
      return codes.includes(code) && codes.some((one) => governorates.includes(one))
    })
    .map(({ code, definition }) =>
      words.t('byGovernorate.zone', {
        zone: optionLabel(words, vocabulary, 'governorates', code),
        definition: words.label(definition),
      }),
    )
}
