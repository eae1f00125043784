import { use } from 'react'

import { figuresOf, isKnown } from '../../../domain/ask/answer'
import { toggled } from '../../../domain/ask/selection'
import { type PanelModel, rowsOf, type PanelChart } from '../../../domain/panels/panelModel'
import { figureNotes } from '../../../i18n/phrases/figure/figureNotes'
import { chartName, panelName, withoutChartSummary } from '../../../i18n/phrases/panel/panelName'
import { questionPeriod } from '../../../i18n/phrases/question/questionPeriod'
import { zoneNotes } from '../../../i18n/phrases/panel/panelNotes'
import { useWords } from '../../../i18n/useWords'
import { ReportsNotedContext } from '../../../evidence/ReportsNotedContext'
import { useIsOnStage } from '../../../ui/StageContext'
import { Multiples, type SmallChart } from '../../../ui/charts/Multiples'
import type { PanelProps } from '../PanelProps'
import { Notes } from './Notes'
import { scaleOf } from './RowBars'
import { WithoutChart } from './WithoutChart'
import { SmallLists } from './SmallLists'

/** A panel as one small chart for each report, or each governorate, all on one scale. */
export function SmallCharts({
  model,
  table,
  selection,
  choose,
}: PanelProps & { readonly model: PanelModel }) {
  const words = useWords()
  const { t } = words
  const noted = use(ReportsNotedContext)
  const isOnStage = useIsOnStage()
  const { panel, mode, charts, withoutChart } = model
  const rows = rowsOf(model)
  const max = scaleOf(rows)
  const isOfYears = selection.years.length > 0
  const name = (id: string) => chartName(words, table, mode, id)
  // Years asked for are the same in each, and named above all.
  const noteOf = ({ selection: own, lists }: PanelChart) => {
    const answers = lists.flatMap((list) => list.rows.map(({ answer }) => answer))
    return [
      ...(isOfYears ? [] : [questionPeriod(words, table, own, 'short')]),
      ...figureNotes(words, table.vocabulary, answers.filter(isKnown).flatMap(figuresOf), noted),
    ].join(' · ')
  }
  const chartOf = (chart: PanelChart): SmallChart => {
    const { id } = chart
    const isReport = mode === 'reports'
    return {
      id,
      heading: name(id),
      ...(isReport && { note: noteOf(chart) }),
      pressed: isReport
        ? selection.basis === 'report' && selection.report === id
        : selection.governorates.includes(id),
      onPress: () => {
        choose(
          isReport
            ? { ...selection, report: id, basis: 'report' }
            : toggled(selection, 'governorates', id),
        )
      },
      chart: (
        <SmallLists label={name(id)} heading={panelName(words, panel)} {...{ chart, max, table }} />
      ),
    }
  }
  // The charts of many reports go on below the title of the panel: their heading stays in sight, and has it too.
  const titled = (text: string) => t('described.of', { name: panelName(words, panel), text })
  const isFromStart = ({ id }: PanelChart) => table.reports.get(id)?.span.kind === 'since_start'
  const lots =
    mode === 'places'
      ? [{ charts }]
      : isOfYears
        ? [
            {
              heading: questionPeriod(words, table, selection),
              charts,
            },
          ]
        : [
            { heading: t('shares.fromStart'), charts: charts.filter(isFromStart) },
            { heading: t('shares.ownTime'), charts: charts.filter((one) => !isFromStart(one)) },
          ]
  const byPlace = charts.some(({ lists }) => lists.some(({ by }) => by === 'governorates'))
  return (
    <>
      {lots.map(
        (lot, i) =>
          lot.charts.length > 0 && (
            <Multiples
              key={i}
              {...('heading' in lot && !isOnStage && { heading: titled(lot.heading) })}
              charts={lot.charts.map(chartOf)}
            />
          ),
      )}
      {byPlace && <Notes notes={zoneNotes(words, table.vocabulary, rows)} />}
      <WithoutChart summary={withoutChartSummary(words, model)} names={withoutChart.map(name)} />
    </>
  )
}
