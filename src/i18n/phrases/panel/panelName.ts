import type { FigureTable } from '../../../domain/data/table'
import type { Mode, PanelList } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import type { PanelId } from '../../../domain/panels/panels'
import { optionLabel } from '../question/optionLabel'
import { reportOption } from '../report/reportOption'
import type { Words } from '../../Words'

/** What a part of the overview is called: its heading. */
export function panelName({ t }: Words, panel: PanelId): string {
  return t(NAMES[panel])
}

const NAMES = {
  headline: 'facts.heading',
  'killed-by-year': 'byYear.heading',
  'killed-by-victim': 'byVictim.heading',
  'killed-by-governorate': 'byGovernorate.heading',
  'total-over-time': 'overTime.heading',
  'attacks-by-type': 'byAttack.heading',
} as const satisfies Record<PanelId, string>

/** What a list of a panel is called; the only list of one has no name. */
export function listName({ t }: Words, { id }: PanelList): string | null {
  switch (id) {
    case 'ageSex':
    case 'profession':
      return t(`byVictim.${id}`)
    case 'total':
    case 'target':
    case 'weapon':
    case 'outcome':
      return t(`byAttack.${id}`)
    case 'intervention':
    case 'calendar':
      return t(`byYear.list.${id}`)
    case 'all':
    case 'killed':
    case 'killedIn':
    case 'people':
    case 'attacks':
    case 'displaced':
      return null
  }
}

/** What one of several charts of a panel is called, its report, governorate or category. */
export function chartName(words: Words, table: FigureTable, mode: Mode | null, id: string): string {
  if (mode === 'places') return optionLabel(words, table.vocabulary, 'governorates', id)
  if (mode === 'years') {
    const isVictim = table.vocabulary.victims.some(({ code }) => code === id)
    return optionLabel(words, table.vocabulary, isVictim ? 'victims' : 'attacks', id)
  }
  const report = table.reports.get(id)?.report
  return report ? reportOption(words, report) : id
}

/** How several charts of a panel are to be read beside one another. */
export function chartsReading({ t }: Words, { mode, charts }: PanelModel): string {
  if (mode === 'places') return t('shares.readPlaces')
  if (mode === 'years') return t('byYear.each')
  return t(charts.length > 0 ? 'shares.readReports' : 'shares.noReports')
}

/** How many reports, governorates or categories have no chart, or times no toll. */
export function withoutChartSummary(
  { t }: Words,
  { mode, question, withoutChart: { length: count } }: PanelModel,
): string {
  if (mode === 'years') {
    return t(`byYear.silent.${question.measure === 'attacks' ? 'attacks' : 'victims'}`, { count })
  }
  if (mode === 'months') return t('tolls.silent.months', { count })
  return t(mode === 'places' ? 'shares.silentPlaces' : 'shares.silentReports', { count })
}
