import type { Disagreement } from '../../domain/checks/disagreements'
import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { checksByReport } from './checksByReport'
import { CollapsedChecks } from './CollapsedChecks'
import { ReadingArticle } from './articles/ReadingArticle'

const FOLDED = ['doubted', 'described'] as const

interface ReadingsProps {
  readonly table: FigureTable
  readonly readings: readonly Disagreement[]
}

/** What sources print differently, in full; what is only not taken, or taken with a note, folded. */
export function Readings({ table, readings }: ReadingsProps) {
  const { t, report: nameOf } = useWords()
  const of = (kind: Disagreement['kind']) => readings.filter((check) => check.kind === kind)
  const articles = (checks: readonly Disagreement[]) =>
    checks.map((check) => <ReadingArticle key={check.id} table={table} check={check} />)
  return (
    <>
      {articles(of('misread'))}
      {FOLDED.flatMap((kind) =>
        checksByReport(table, of(kind)).map(({ report, checks }) => (
          <CollapsedChecks
            key={kind + report.id}
            checks={checks}
            summary={t(`checksView.fold.${kind}`, {
              count: checks.length,
              report: nameOf(report),
            })}
          >
            {articles(checks)}
          </CollapsedChecks>
        )),
      )}
    </>
  )
}
