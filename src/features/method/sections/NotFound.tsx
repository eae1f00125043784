import { figuresOf, isKnown } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { panelModel, rowsOf } from '../../../domain/panels/panelModel'
import type { PanelId } from '../../../domain/panels/panels'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/question/optionLabel'
import { rich, richList } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { exampleReport } from './exampleReport'
import { Section } from '../Section'

/** What was looked for and stands in no text that was read. */
export function NotFound({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  return (
    <Section id="not-found">
      <ul>
        <li>{t('methodView.notFound.full', { report: exampleReport(words, table) })}</li>
        <Places table={table} />
        <li>{t('methodView.notFound.years')}</li>
        <Targets table={table} />
        <li>{t('methodView.notFound.crossings')}</li>
        <li>{t('methodView.notFound.map')}</li>
        <li>{t('methodView.notFound.licence')}</li>
      </ul>
    </Section>
  )
}

/** The few governorates that have a number, the texts it was read in, and what is left. */
function Places({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  const { vocabulary } = table
  const rows = rowsIn('killed-by-governorate', table)
  const others = rows.find(({ question }) => question.governorates.length > 1)
  const known = rows.filter((row) => row !== others && isKnown(row.answer))
  const ranked = rows.find(({ answer, rank }) => !isKnown(answer) && rank?.value === 3)
  const read = known.flatMap(({ answer }) => figuresOf(answer)).flatMap((f) => f.observations)
  const texts = new Set(read.map(({ source }) => source))
  if (!others) return null
  const name = (code: string) => optionLabel(words, vocabulary, 'governorates', code)
  return (
    <li>
      {rich(
        (names) =>
          t('methodView.notFound.governorates', {
            ...names,
            readIn: t('lead.read', { count: texts.size }),
          }),
        {
          known: richList(
            words.list,
            known.map(({ id, answer }) => (
              <span key={id}>
                {name(id)} (<AnswerText answer={answer} />)
              </span>
            )),
          ),
          others: <AnswerCell answer={others.answer} vocabulary={vocabulary} />,
        },
      )}{' '}
      {ranked &&
        t('methodView.notFound.rank', { place: name(ranked.id), rank: t('answer.rank.3') })}
    </li>
  )
}

function Targets({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  const { vocabulary } = table
  const unnamed = rowsIn('attacks-by-type', table).find(({ question }) => question.exceptAttacks)
  const facilities = ask(table, questionOf({ ...EVERYTHING, attacks: ['facility'] }, 'attacks'))
  if (!unnamed) return null
  return (
    <li>
      {rich((names) => t('methodView.notFound.targets', names), {
        facilities: <AnswerCell answer={facilities} vocabulary={vocabulary} />,
        unnamed: <AnswerCell answer={unnamed.answer} vocabulary={vocabulary} />,
      })}
    </li>
  )
}

function rowsIn(panel: PanelId, table: FigureTable) {
  return rowsOf(panelModel(table, { panel, mode: null, selection: EVERYTHING }))
}
