import { toggled } from '../../../domain/ask/selection'
import { type PanelChart, type PanelModel, rowsOf } from '../../../domain/panels/panelModel'
import { chartName, panelName, withoutChartSummary } from '../../../i18n/phrases/panel/panelName'
import { reportChosen } from '../../../i18n/phrases/report/reportOption'
import { yearNotes } from '../../../i18n/phrases/panel/panelNotes'
import { useWords } from '../../../i18n/useWords'
import { Multiples } from '../../../ui/charts/Multiples'
import { PageOnly } from '../../../ui/PageOnly'
import type { PanelProps } from '../PanelProps'
import { InterventionYearsElsewhere } from './AttacksByYear'
import { Notes } from './Notes'
import { scaleOf } from './RowBars'
import { SmallLists } from './SmallLists'
import { WithoutChart } from './WithoutChart'

/** Each category of a panel by year: years of the intervention, then calendar years, on one scale. */
export function YearCharts({
  model,
  table,
  selection,
  choose,
  hrefOf,
}: PanelProps & { readonly model: PanelModel }) {
  const words = useWords()
  const { t } = words
  const { panel, mode, charts, withoutChart, question } = model
  const max = scaleOf(rowsOf(model))
  const filter = question.measure === 'attacks' ? 'attacks' : 'victims'
  const name = (id: string) => chartName(words, table, mode, id)
  const chartsOf = (list: 'intervention' | 'calendar') =>
    charts.flatMap((chart): readonly PanelChart[] => {
      const lists = chart.lists.filter(({ id }) => id === list)
      return lists.length > 0 ? [{ ...chart, lists }] : []
    })
  const headings = {
    intervention: t('byYear.own', { report: reportChosen(words, table, selection) }),
    calendar: t('byYear.calendar'),
  }
  const chartsBy = (list: 'intervention' | 'calendar') => {
    const own = chartsOf(list)
    if (own.length === 0) return null
    return (
      <Multiples
        heading={headings[list]}
        charts={own.map((chart) => ({
          id: chart.id,
          heading: name(chart.id),
          pressed: selection[filter].includes(chart.id),
          onPress: () => {
            choose(toggled(selection, filter, chart.id))
          },
          chart: (
            <SmallLists
              label={name(chart.id)}
              heading={panelName(words, panel)}
              choice={{ selection, choose }}
              {...{ chart, max, table }}
            />
          ),
        }))}
      />
    )
  }
  const notes = <Notes notes={yearNotes(words, table, model)} />
  const ofReport = chartsBy('intervention')
  return (
    <>
      {ofReport}
      {/* Of the report, and so with its own years; a slide says nothing of what it does not show. */}
      {ofReport ? notes : <PageOnly>{notes}</PageOnly>}
      {filter === 'attacks' && <InterventionYearsElsewhere {...{ table, selection, hrefOf }} />}
      {chartsBy('calendar')}
      <WithoutChart summary={withoutChartSummary(words, model)} names={withoutChart.map(name)} />
    </>
  )
}
