import { COUNTED } from '../../../domain/data/subject'
import { PARTS } from '../../../domain/panels/panel'
import { isKnown } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { decreasesOf, knownReason } from '../../../domain/reports/decreases'
import { type Version, versionsOfYear } from '../../../domain/reports/reported'
import { EVERYTHING, questionOf } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { FigureText } from '../../../i18n/AnswerText'
import { countedWords } from '../../../i18n/phrases/question/countedWords'
import { theReport } from '../../../i18n/phrases/report/theReport'
import { rich, richList } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { exampleReport } from './exampleReport'
import { Section } from '../Section'

/** Why a total says "at least", and why two reports make no sum. */
export function Floors({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  const { vocabulary } = table
  const question = questionOf(EVERYTHING, COUNTED)
  const total = ask(table, question)
  const versions = versionsOfYear(table, 1)
  const report = exampleReport(words, table)
  return (
    <Section id="floors">
      {isKnown(total) && (
        <p>
          {rich(
            (names) =>
              t('methodView.floors.why', {
                ...names,
                counted: countedWords(words, vocabulary, question, total.value),
                report,
              }),
            { total: <AnswerCell answer={total} vocabulary={vocabulary} /> },
          )}
        </p>
      )}
      <p>{t('methodView.floors.cautious')}</p>
      {versions.length > 1 && (
        <p>
          {rich((names) => t('methodView.floors.revised', names), {
            versions: richList(
              words.list,
              versions.map((version, i) => <VersionText key={i} version={version} />),
            ),
          })}
        </p>
      )}
      <Women table={table} />
      <p>{t('methodView.floors.noCount')}</p>
    </Section>
  )
}

function VersionText({ version: { figure, reports } }: { readonly version: Version }) {
  const words = useWords()
  const names = words.list(reports.map((report) => theReport(words, report)))
  return rich((marks) => words.t('overTime.version', { ...marks, reports: names }), {
    value: <FigureText figure={figure} />,
  })
}

/** Two reports, two months apart, between which the number of women falls. */
function Women({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const decrease = decreasesOf(table).find(({ from, to }) => knownReason(from, to) === 'coding')
  const reports = decrease ? [decrease.from.report, decrease.to.report] : []
  const [before, after] = reports.map((report) =>
    ask(table, questionOf({ ...EVERYTHING, report, victims: PARTS.slice(1, 2) }, COUNTED)),
  )
  const [first, second] = reports.map((id) => table.reports.get(id)?.report)
  if (!before || !after || !isKnown(before) || !isKnown(after) || !first || !second) return null
  if (before.value <= after.value) return null
  return (
    <p>
      {rich(
        (names) =>
          words.t('methodView.floors.women', {
            ...names,
            first: words.report(first),
            second: words.report(second),
          }),
        {
          before: <AnswerCell answer={before} vocabulary={table.vocabulary} />,
          after: <AnswerCell answer={after} vocabulary={table.vocabulary} />,
        },
      )}
    </p>
  )
}
