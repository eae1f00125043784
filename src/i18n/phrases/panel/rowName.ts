import { isSuspected, timeOfToll } from '../../../domain/panels/killedInTolls'
import type { PanelList, PanelRow } from '../../../domain/panels/panel'
import type { FigureTable } from '../../../domain/data/table'
import { askedWords } from '../question/countedWords'
import { optionLabel } from '../question/optionLabel'
import type { Words } from '../../Words'
import { yearName } from '../question/yearName'

/** What a row is called in its list: by what tells it apart from the others. */
export function rowName(
  words: Words,
  table: FigureTable,
  by: PanelList['by'],
  { id, question, answer }: Pick<PanelRow, 'id' | 'question' | 'answer'>,
): string {
  const { t } = words
  const labels = (filter: 'victims' | 'attacks' | 'governorates') =>
    words.list(question[filter].map((code) => optionLabel(words, table.vocabulary, filter, code)))
  switch (by) {
    case 'years':
      return id === String(question.years) ? yearName(words, Number(id)) : t('table.together')
    case 'victims':
      return labels(by)
    case 'governorates':
      return id === 'others'
        ? t('byGovernorate.others', { count: question.governorates.length })
        : labels(by)
    case 'attacks':
      return question.exceptAttacks ? t('byAttack.unnamed') : labels(by)
    case 'report': {
      const report = table.reports.get(id)?.report
      return report ? words.report(report) : id
    }
    case 'calendar':
    case 'months': {
      const name = words.date(timeOfToll(table, id))
      return isSuspected({ answer }) ? t('tolls.suspectedName', { name }) : name
    }
    case null:
      if (id === 'displaced') return t('facts.displaced')
      return id === 'killed' && question.attacks.length > 0
        ? t('facts.killedIn')
        : askedWords(words, table.vocabulary, question)
  }
}
