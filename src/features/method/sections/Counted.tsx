import { COUNTED } from '../../../domain/data/subject'
import { PARTS } from '../../../domain/panels/panel'
import { ask } from '../../../domain/ask/ask'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { exampleReport } from './exampleReport'
import { extentOf } from './extentOf'
import { Section } from '../Section'

/** Who and what the numbers are about, and the classifications they come in. */
export function Counted({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  const men = ask(table, questionOf({ ...EVERYTHING, victims: PARTS.slice(-1) }, COUNTED))
  const report = exampleReport(words, table)
  return (
    <Section id="counted">
      <p>{t('methodView.counted.extent', { extent: extentOf(words, table) })}</p>
      <p>{t('methodView.counted.civilians')}</p>
      <p>
        {rich((names) => t('methodView.counted.ageSex', { ...names, report }), {
          men: <AnswerCell answer={men} vocabulary={table.vocabulary} />,
        })}
      </p>
      <p>{t('methodView.counted.profession')}</p>
      <p>{t('methodView.counted.attacks')}</p>
    </Section>
  )
}
