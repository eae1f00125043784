import type { ReactNode } from 'react'

import { isKnown } from '../../../domain/ask/answer'
import { hasCalendarYears, type Selection, toggled } from '../../../domain/ask/selection'
import { interventionYear } from '../../../domain/data/period'
import { standsOut } from '../../../domain/panels/killedByYear'
import { timeOfToll } from '../../../domain/panels/killedInTolls'
import { isTollMode } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { AnswerText } from '../../../i18n/AnswerText'
import { lowered } from '../../../i18n/format/casing'
import { withoutChartSummary } from '../../../i18n/phrases/panel/panelName'
import { gapNames, tollNotes, yearsWithoutToll } from '../../../i18n/phrases/panel/panelNotes'
import { yearName } from '../../../i18n/phrases/question/yearName'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { AttacksByYear } from '../parts/AttacksByYear'
import { ListGroups } from '../parts/ListGroups'
import { ModelPanel } from '../parts/ModelPanel'
import { Notes } from '../parts/Notes'
import { WithoutChart } from '../parts/WithoutChart'
import { useIsOnStage } from '../../../ui/StageContext'
import type { PanelProps } from '../PanelProps'
import { noneInLatest } from '../parts/latestReading'
import { MonthDots } from './MonthDots'
import { YearColumns } from './YearColumns'
import { YearTable } from './YearTable'
import { tollReading } from '../../../i18n/phrases/panel/calendarTolls'

/**
 * Killed by intervention year, by calendar year or by month; children, women and men stacked where all
 * three are known of every year.
 */
export function ByYearPanel(props: PanelProps) {
  const { table, selection, choose } = props
  const words = useWords()
  const { t } = words
  const isOnStage = useIsOnStage()
  const chooseIn = (next: Selection) => () => {
    choose(next)
  }
  const isOfReport = (report: string) => selection.basis === 'report' && selection.report === report
  const yearOf = (report: string) => timeOfToll(table, report)
  return (
    <ModelPanel
      {...props}
      panel="killed-by-year"
      caption={t('period.noRunning')}
      head={t('table.year')}
      reading={(model) => (
        <>
          {readingOf(words, model)} <AttacksByYear {...props} />
        </>
      )}
      chart={(model) => {
        const rows = yearsOf(model)
        const chooseReport = (report: string) => chooseIn({ ...selection, report, basis: 'report' })
        if (isTollMode(model.mode)) {
          return (
            <>
              {model.mode === 'months' ? (
                <MonthDots {...{ model, rows, table }} isChosen={isOfReport} press={chooseReport} />
              ) : model.withoutChart.length === 0 ? (
                <YearColumns
                  {...{ model, rows, table }}
                  isChosen={(report) => selection.years.includes(Number(yearOf(report)))}
                  press={(report) => chooseIn(toggled(selection, 'years', yearOf(report)))}
                />
              ) : (
                <ListGroups {...props} model={model} />
              )}
              <Notes notes={tollNotes(words, table, model).slice(1)} />
              {/* A slide has no room for what it does not show. */}
              {!isOnStage && <Notes notes={yearsWithoutToll(words, table, model)} />}
              {model.mode === 'months' && (
                <WithoutChart
                  summary={withoutChartSummary(words, model)}
                  names={gapNames(words, model.withoutChart)}
                />
              )}
            </>
          )
        }
        if (rows.length === 0) return null
        // Columns stand side by side as one count does; numbers of several reports stand in rows.
        const isOneCount = model.total !== null && rows.every(({ answer }) => isKnown(answer))
        return isOneCount && !model.whole ? (
          <YearColumns
            {...{ model, rows, table }}
            isChosen={(year) => selection.years.includes(Number(year))}
            press={(year) => chooseIn(toggled(selection, 'years', year))}
          />
        ) : (
          <ListGroups {...props} model={model} />
        )
      }}
      ownTable={(model) => <YearTable model={model} rows={yearsOf(model)} table={table} />}
    />
  )
}

function yearsOf({ charts }: PanelModel) {
  return charts.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows))
}

function readingOf(words: Words, model: PanelModel): ReactNode {
  const { t } = words
  const rows = yearsOf(model)
  const known = rows.filter(({ answer }) => isKnown(answer))
  if (hasCalendarYears(model.selection)) {
    return known.length > 0 ? tollReading(words, model.selection) : t('tolls.none')
  }
  if (!model.total) return known.length > 0 ? t('byYear.latest') : noneInLatest(words, model)
  if (rows.length === 0) return t('byYear.short')
  if (known.length === 0) return t('byYear.none')
  const named = (years: readonly string[]) =>
    words.list(years.map((year) => lowered(yearName(words, Number(year)), words.language)))
  if (known.length < rows.length) {
    return t('byYear.some', { list: named(known.map(({ id }) => id)) })
  }
  const [only, ...more] = rows.map(({ id }) => id)
  if (only !== undefined && more.length === 0) {
    return t('described.of', {
      name: yearName(words, Number(only)),
      text: words.period(interventionYear(Number(only))),
    })
  }
  // Half of the years that were chosen is half of nothing that anyone counts.
  const found = model.selection.years.length > 0 ? null : standsOut(rows, model.total.answer)
  if (!found) return null
  const part = <AnswerText answer={found.part} />
  switch (found.kind) {
    case 'half': {
      const whole = <AnswerText answer={found.whole} />
      return rich((names) => t('byYear.half', { ...names, year: named([found.year]) }), {
        part,
        whole,
      })
    }
    case 'most':
      return rich((names) => t('byYear.most', { ...names, list: named(found.years) }), { part })
    case 'same':
      return rich((names) => t('byYear.same', names), { part })
  }
}
