import { isSuspected } from '../../domain/panels/killedInTolls'
import { isTollMode } from '../../domain/panels/panel'
import { type PanelModel, rowsOf } from '../../domain/panels/panelModel'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../Words'

/** Years or months without a toll by name; those that follow one another as one time. */
export function gapNames({ t, date }: Words, gaps: readonly string[]): readonly string[] {
  const runs = gaps.reduce<readonly (readonly [string, string])[]>((before, time) => {
    const last = before.at(-1)
    return last && orderOf(time) - orderOf(last[1]) === 1
      ? [...before.slice(0, -1), [last[0], time]]
      : [...before, [time, time]]
  }, [])
  return runs.map(([start, end]) =>
    start === end ? date(start) : t('period.range', { start: date(start), end: date(end) }),
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
export function tollNotes(
  words: Words,
  { vocabulary }: FigureTable,
  model: PanelModel,
): readonly string[] {
  const { t, inner } = words
  if (!isTollMode(model.mode)) return []
  const label = vocabulary.attributions.get('suspected')
  return [
    t(`tolls.read.${model.mode}`),
    ...(label && rowsOf(model).some(isSuspected)
      ? [t('tolls.suspectedNote', { label: inner(label) })]
      : []),
  ]
}
