import { EVERYTHING, questionOf } from '../../domain/ask/selection'
import { panelModel, panelScope, rowsOf } from '../../domain/panels/panelModel'
import { definitionOf } from '../../domain/panels/panels'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../../i18n/Words'
import { panelName } from '../../i18n/phrases/panel/panelName'
import { panelSubtitle } from '../../i18n/phrases/panel/panelSubtitle'
import { askedLine, questionLine } from '../../i18n/phrases/question/questionLine'
import { reportChosen } from '../../i18n/phrases/report/reportOption'
import type { View } from './View'

/** What a step shows, as a slide says it: of whom, by whom, where, when, and whose count. */
export function slideLine(words: Words, table: FigureTable, { step, selection }: View): string {
  const model = panelModel(table, { ...step, selection })
  // Not all that stands beside the total counts people.
  const question =
    step.mode === 'facts' ? questionOf({ ...selection, victims: [] }, 'attacks') : model.question
  return panelSubtitle(words, table, { ...model, question }, words.t('report.short'))
}

/** What a step is called: as the presenter named it, else by what it shows. */
export function viewName(words: Words, table: FigureTable, view: View): string {
  const { step, selection } = view
  if (step.name !== '') return step.name
  const name = panelName(words, step.panel)
  const mode = step.mode === null ? [] : [words.t(`present.mode.${step.mode}`)]
  const { question } = panelScope({ mode: step.mode, selection }, definitionOf(step.panel))
  // The headline figures begin with what is asked for, people killed or attacks.
  const [first] =
    step.panel === 'headline' ? rowsOf(panelModel(table, { ...step, mode: null, selection })) : []
  const line =
    first?.question.measure === 'attacks'
      ? askedLine(words, table, first.question)
      : questionLine(words, table, question)
  const isPlain = selection.report === EVERYTHING.report && selection.basis === EVERYTHING.basis
  return [name, ...mode, line, ...(isPlain ? [] : [reportChosen(words, table, question)])].reduce(
    (first, second) => words.t('pair', { first, second }),
  )
}
