import { figuresOf, isKnown } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { byAttack } from '../../../domain/panels/byAttack'
import { byGovernorate } from '../../../domain/panels/byGovernorate'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
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
  const { rows, others } = byGovernorate(table, EVERYTHING)
  const known = rows.filter(({ answer }) => isKnown(answer))
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
            readIn: t('panel.readIn', { count: texts.size }),
          }),
        {
          known: richList(
            words.list,
            known.map(({ code, answer }) => (
              <span key={code}>
                {name(code)} (<AnswerText answer={answer} />)
              </span>
            )),
          ),
          others: <AnswerCell answer={others.answer} vocabulary={vocabulary} />,
        },
      )}{' '}
      {ranked &&
        t('methodView.notFound.rank', { place: name(ranked.code), rank: t('answer.rank.3') })}
    </li>
  )
}

function Targets({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  const { vocabulary } = table
  const { unnamed } = byAttack(table, EVERYTHING)
  const facilities = ask(table, questionOf({ ...EVERYTHING, attacks: ['facility'] }, 'attacks'))
  if (!unnamed) return null
  return (
    <li>
      {rich((names) => t('methodView.notFound.targets', names), {
        facilities: <AnswerCell answer={facilities} vocabulary={vocabulary} />,
        unnamed: <AnswerCell answer={unnamed} vocabulary={vocabulary} />,
      })}
    </li>
  )
}
