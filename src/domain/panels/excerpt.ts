import type { FigureTable } from '../data/table'
import { isPrinted, type PanelChart, type PanelModel } from './panelModel'

/**
 * What one screen holds of many small charts: the newest three, of annual reports where there are any,
 * or the first three of what is no report; of each one list, the first, or that which most reports have.
 * The same model where it holds all.
 */
export function excerptOf(table: FigureTable, model: PanelModel): PanelModel {
  const { mode, charts } = model
  const given = charts.map((chart) => ({ ...chart, lists: chart.lists.filter(hasPrinted) }))
  const reportOf = ({ id }: PanelChart) => table.reports.get(id)
  const annual = given.filter((chart) => reportOf(chart)?.report.kind === 'annual')
  const fromStart = given.filter((chart) => reportOf(chart)?.span.kind === 'since_start')
  const [best = given] = [annual, fromStart].filter((some) => some.length > 0)
  const ids = best.flatMap(({ lists }) => lists.map(({ id }) => id))
  const howMany = (id: string) => ids.filter((one) => one === id).length
  const [list] = mode === 'reports' ? ids.toSorted((a, b) => howMany(b) - howMany(a)) : ids
  const alike = best
    .map((chart) => ({ ...chart, lists: chart.lists.filter(({ id }) => id === list) }))
    .filter(({ lists }) => lists.length > 0)
  const shown = mode === 'reports' ? alike.slice(-MOST) : alike.slice(0, MOST)
  const isAll = shown.length === charts.length && given.every(({ lists }) => lists.length === 1)
  return isAll ? model : { ...model, charts: shown, withoutChart: [] }
}

/** More would be too small to be read from the back of a room. */
const MOST = 3

function hasPrinted({ rows }: PanelChart['lists'][number]): boolean {
  return rows.some(isPrinted)
}
