import { figuresOf } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { figureNotes } from '../../../i18n/phrases/figure/figureNotes'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { exampleReport } from './exampleReport'
import { PublisherLink } from './PublisherLink'
import { Section } from '../Section'

/** Who says that an attack was by Russian forces: SNHR, and not this page. */
export function Attribution({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  const displaced = ask(table, questionOf(EVERYTHING, 'displaced'))
  const report = exampleReport(words, table)
  return (
    <Section id="attribution">
      <p>{t('methodView.attribution.publisher')}</p>
      <p>{rich((names) => t('methodView.attribution.how', names), { site: <PublisherLink /> })}</p>
      <p>
        {rich((names) => t('methodView.attribution.displaced', { ...names, report }), {
          displaced: <AnswerCell answer={displaced} vocabulary={table.vocabulary} />,
          attribution: words.list(figureNotes(words, table.vocabulary, figuresOf(displaced))),
        })}
      </p>
    </Section>
  )
}
