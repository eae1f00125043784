import { Fragment, useId, useMemo, useState } from 'react'

import { countInReport, countUnder } from '../../domain/ask/facets'
import { hasCalendarYears, withYears } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { type Report, REPORT_SERIES, type ReportSeries } from '../../domain/data/vocabulary'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import { useOtherWords } from '../../i18n/useOtherWords'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { SearchField } from '../../ui/controls/SearchField'
import type { FilterProps } from './FilterProps'
import { reportFinder } from './findReports'
import { Option } from './Option'
import styles from './Options.module.css'

/** The publications to choose from, in their series, and a field that looks for one in both languages. */
export function ReportOptions({ table, selection, choose }: FilterProps) {
  const words = useWords()
  const name = useId()
  const other = useOtherWords()
  const [query, setQuery] = useState('')
  const { reports } = table.vocabulary
  const isAsked = query.trim() !== ''
  const find = useMemo(
    () => (isAsked ? reportFinder(table, other ? [words, other] : [words]) : null),
    [isAsked, table, words, other],
  )
  const found = find ? find(query) : reports
  const list = (series: ReportSeries) => (
    <ul>
      {found
        .filter((report) => report.series === series)
        .map((report) => (
          <Option
            key={report.id}
            type="radio"
            name={name}
            label={reportOption(words, report)}
            note={noteOf(words, table, report)}
            count={countInReport(table, left, report.id)}
            checked={selection.basis === 'report' && selection.report === report.id}
            onChange={() => choose({ ...selection, report: report.id, basis: 'report' })}
          />
        ))}
    </ul>
  )
  // Calendar years have no report to be chosen: whoever chooses one leaves them.
  const isCalendar = hasCalendarYears(selection)
  const left = isCalendar ? withYears(selection, []) : selection
  const latest = { ...left, basis: 'latest' as const }
  return (
    <>
      {isCalendar && <p className={styles.none}>{words.t('filter.ownTollNote')}</p>}
      <SearchField
        label={words.t('filter.search')}
        hint={words.t('filter.searchHint')}
        value={query}
        setValue={setQuery}
      />
      <p role="status" className={styles.found}>
        {isAsked &&
          (found.length === 0
            ? words.t('filter.searchNone')
            : words.t('filter.searchFound', {
                count: found.length,
                number: words.count(found.length),
                all: words.count(reports.length),
              }))}
      </p>
      <ul>
        <Option
          type="radio"
          name={name}
          label={words.t('latest.option')}
          note={words.t('latest.note')}
          count={countUnder(table, latest)}
          checked={selection.basis === 'latest' && !isCalendar}
          onChange={() => choose(latest)}
        />
      </ul>
      {REPORT_SERIES.filter((one) => found.some(({ series }) => series === one)).map((series) => (
        <Fragment key={series}>
          <p className={styles.heading}>{words.t(`filter.series.${series}`)}</p>
          {list(series)}
        </Fragment>
      ))}
    </>
  )
}

/** The time of a report about one of its own. */
function noteOf(words: Words, { reports }: FigureTable, report: Report): string | undefined {
  const span = reports.get(report.id)?.span
  return report.series === 'period' && span ? words.period(span, 'short') : undefined
}
