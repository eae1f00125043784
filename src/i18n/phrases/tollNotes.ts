import { isSuspected } from '../../domain/panels/killedInTolls'
import { isTollMode } from '../../domain/panels/panel'
import { type PanelModel, rowsOf } from '../../domain/panels/panelModel'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../Words'

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
