import { EVERYTHING, questionOf } from '../../domain/ask/selection'
import { excerptOf } from '../../domain/panels/excerpt'
import { isSmallMode } from '../../domain/panels/panel'
import { type PanelModel, panelModel, panelScope } from '../../domain/panels/panelModel'
import { definitionOf } from '../../domain/panels/panels'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../../i18n/Words'
import { panelName } from '../../i18n/phrases/panel/panelName'
import { whereOf } from '../../i18n/phrases/question/optionLabel'
import { panelSubtitle } from '../../i18n/phrases/panel/panelSubtitle'
import { askedLine, questionLine } from '../../i18n/phrases/question/questionLine'
import { reportChosen } from '../../i18n/phrases/report/reportOption'
import type { View } from './View'

/** What a step shows, as a slide says it: of whom, by whom, where, when, and whose count. */
export function slideLine(words: Words, table: FigureTable, { step, selection }: View): string {
  const model = panelModel(table, { ...step, selection })
  return panelSubtitle(words, table, { ...model, ...ofFacts() }, words.t('report.short'))

  // What stands beside the total counts people and attacks; the chosen attacks, or those killed in them.
  function ofFacts() {
    if (step.mode !== 'facts') return {}
    const question = questionOf({ ...selection, victims: [] }, 'attacks')
    const where = whereOf(words, table.vocabulary, selection.governorates)
    const isOfChosen = selection.attacks.length > 0
    return { question, ...(!isOfChosen && { what: words.t('present.subject', { where }) }) }
  }
}

/** What a step is called: as the presenter named it, else by what it shows. */
export function viewName(words: Words, table: FigureTable, view: View): string {
  const { step, selection } = view
  if (step.name !== '') return step.name
  const name = panelName(words, step.panel)
  const mode = step.mode === null ? [] : [words.t(`present.mode.${step.mode}`)]
  const { question } = panelScope({ mode: step.mode, selection }, definitionOf(step.panel))
  // The headline figures are of the attacks that were chosen.
  const line =
    step.panel === 'headline' && question.measure === 'attacks'
      ? askedLine(words, table, question)
      : questionLine(words, table, question)
  const isPlain = selection.report === EVERYTHING.report && selection.basis === EVERYTHING.basis
  return [name, ...mode, line, ...(isPlain ? [] : [reportChosen(words, table, question)])].reduce(
    (first, second) => words.t('pair', { first, second }),
  )
}

/** What a slide shows of a panel of many small charts, and where the others are; null for all of them. */
export function slideExcerpt(words: Words, table: FigureTable, model: PanelModel) {
  const { t, count } = words
  const { mode, charts } = model
  const excerpt = excerptOf(table, model)
  if (excerpt === model || !isSmallMode(mode)) return null
  const reading = t('present.excerpt', {
    shown: count(excerpt.charts.length),
    total: count(charts.length),
    way: t(`panel.way.${mode}`),
  })
  return {
    model: excerpt,
    reading: mode === 'reports' ? `${reading} ${t('described.apart')}` : reading,
  }
}
