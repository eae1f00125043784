import { EVERYTHING } from '../../domain/ask/selection'
import { panelScope } from '../../domain/panels/panelModel'
import { definitionOf } from '../../domain/panels/panels'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../../i18n/Words'
import { panelName } from '../../i18n/phrases/panelName'
import { subtitleParts } from '../../i18n/phrases/panelSubtitle'
import type { View } from './View'

/** What a step shows: its selection in words, and whose numbers these are. */
export function selectionWords(words: Words, table: FigureTable, { step, selection }: View) {
  const { line, report } = subtitleParts(
    words,
    table,
    panelScope({ mode: step.mode, selection }, definitionOf(step.panel)),
  )
  return { chosen: line, report }
}

/** What a step is called: as the presenter named it, else by what it shows. */
export function viewName(words: Words, table: FigureTable, view: View): string {
  const { step, selection } = view
  if (step.name !== '') return step.name
  const name = panelName(words, step.panel)
  const mode = step.mode === null ? [] : [words.t(`present.mode.${step.mode}`)]
  const { chosen, report } = selectionWords(words, table, view)
  const isPlain = selection.report === EVERYTHING.report && selection.basis === EVERYTHING.basis
  return [name, ...mode, chosen, ...(isPlain ? [] : [report])].reduce((first, second) =>
    words.t('pair', { first, second }),
  )
}
