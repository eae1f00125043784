import { Fragment, useId, useMemo, useState } from 'react'

import { countFigures, countInReport, countUnder } from '../../domain/ask/facets'
import { interventionYear, isCalendarYear } from '../../domain/data/period'
import { type Filter, hasCalendarYears, toggled, withYears } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { type Report, REPORT_SERIES, type ReportSeries } from '../../domain/data/vocabulary'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import type { Words } from '../../i18n/Words'
import { useOtherWords } from '../../i18n/useOtherWords'
import { useWords } from '../../i18n/useWords'
import { SearchField } from '../../ui/controls/SearchField'
import type { FilterProps, Group } from './FilterProps'
import { reportFinder } from './findReports'
import { Option } from './Option'
import styles from './Options.module.css'

interface OptionsProps extends FilterProps {
  readonly group: Group
}

/** The options of one filter, each with the number of published figures it leads to. */
export function Options({ group, ...props }: OptionsProps) {
  const { t } = useWords()
  return (
    <>
      <p className={styles.note}>{t('filter.counts')}</p>
      {group === 'report' ? <Reports {...props} /> : <Codes {...props} filter={group} />}
    </>
  )
}

function Codes({ table, selection, choose, options, filter }: FilterProps & { filter: Filter }) {
  const words = useWords()
  const { t, period } = words
  const chosen = selection[filter].map(String)
  const counted = options[filter].map((code) => ({
    code,
    count: countFigures(table, selection, filter, code),
  }))
  // Governorates with figures come first; the other lists keep their order, which has a meaning.
  const sorted =
    filter === 'governorates'
      ? [...counted].sort((a, b) => Number(b.count > 0) - Number(a.count > 0))
      : counted
  const isCalendar = (code: string) => filter === 'years' && isCalendarYear(Number(code))
  const list = (some: typeof counted) => (
    <ul>
      {some.map(({ code, count }) => (
        <Option
          key={code}
          type="checkbox"
          name={filter}
          label={optionLabel(words, table.vocabulary, filter, code)}
          note={
            filter === 'years' && !isCalendar(code)
              ? period(interventionYear(Number(code)), 'short')
              : undefined
          }
          count={count}
          checked={chosen.includes(code)}
          onChange={() => choose(toggled(selection, filter, code))}
        />
      ))}
    </ul>
  )
  if (filter !== 'years') return list(sorted)
  const ofIntervention = sorted.filter(({ code }) => !isCalendar(code))
  return (
    <>
      <p className={styles.heading}>{t('filter.kinds.intervention')}</p>
      {ofIntervention.length > 0 ? (
        list(ofIntervention)
      ) : (
        <p className={styles.none}>{t('filter.noYears')}</p>
      )}
      <p className={styles.heading}>{t('filter.kinds.calendar')}</p>
      {list(sorted.filter(({ code }) => isCalendar(code)))}
    </>
  )
}

function Reports({ table, selection, choose }: FilterProps) {
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
