import { hasCalendarYears } from '../../../domain/ask/selection'
import { isTollMode } from '../../../domain/panels/panel'
import {
  isByYear,
  type PanelModel,
  type PanelScope,
  showsYears,
} from '../../../domain/panels/panelModel'
import type { FigureTable } from '../../../domain/data/table'
import { capitalised, lowered } from '../../format/casing'
import { tollSource, tollTime } from './calendarTolls'
import { askedWords } from '../question/countedWords'
import { questionPeriod } from '../question/questionPeriod'
import type { Words } from '../../Words'

/** What a panel is of, in one line that can leave the page: of whom, by whom, where, when, whose count. */
export function panelSubtitle(
  words: Words,
  table: FigureTable,
  shown: Shown,
  publisher?: string,
): string {
  return words.t('takeaway.selection', subtitleParts(words, table, shown, publisher))
}

/**
 * What a panel is of; by year, also what it shows, for it has years of two kinds. `what` it counts is
 * said where its question says but some of it.
 */
type Shown = PanelScope &
  Partial<Pick<PanelModel, 'charts' | 'selection'>> & { readonly what?: string }

/**
 * "Civilians killed by Russian forces in Syria, 30 September 2015 to 30 September 2020", and whose
 * numbers a panel shows: "SNHR, fifth annual report". A filter that does not count in it is not in it.
 */
export function subtitleParts(
  words: Words,
  table: FigureTable,
  shown: Shown,
  publisher = words.t('report.publisher'),
): { readonly source: string; readonly line: string } {
  const { t } = words
  const { mode, question, isOfEachReport, charts = [], selection = question } = shown
  const { what = askedWords(words, table.vocabulary, question) } = shown
  const { period, source } = timeAndSource()
  return { line: t('takeaway.subject', { what, period }), source: capitalised(source) }

  function timeAndSource() {
    const report = table.reports.get(question.report)?.report
    const own = report
      ? t('report.by', { publisher, report: words.report(report) })
      : question.report
    const asked = questionPeriod(words, table, question)
    if (isTollMode(mode)) {
      const source = tollSource(words, selection, mode)
      return { period: tollTime(words, table, selection, mode), source }
    }
    if (mode === 'years' && question.years.length === 0) {
      if (!showsYears({ charts }, 'intervention')) {
        return { period: t('tolls.time.calendar'), source: t('tolls.source.calendar') }
      }
      const first = question.basis === 'latest' ? t('latest.source') : own
      const second = lowered(t('filter.ownToll'), words.language)
      const source = showsYears({ charts }, 'calendar') ? t('pair', { first, second }) : first
      return { period: t('byYear.eachTime'), source }
    }
    if (hasCalendarYears(question)) return { period: asked, source: tollSource(words, question) }
    // Each report counts to its own date.
    const isOfSeveral = isOfEachReport || question.basis === 'latest'
    const times = t(isByYear({ charts }) ? 'period.noRunning' : 'latest.periods')
    const period = isOfSeveral && question.years.length === 0 ? times : asked
    if (!isOfSeveral) return { period, source: own }
    return {
      period,
      source: isOfEachReport ? t('takeaway.each', { publisher }) : t('latest.source'),
    }
  }
}
