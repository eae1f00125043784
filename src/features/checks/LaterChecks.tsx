import type { LaterCheck } from '../../domain/checks/laterChecks'
import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { CollapsedChecks } from './CollapsedChecks'
import { LaterArticle } from './articles/LaterArticle'

interface LaterProps {
  readonly table: FigureTable
  readonly checks: readonly LaterCheck[]
}

/** Where a later report differs, in full; where its years fit, folded. */
export function LaterChecks({ table, checks }: LaterProps) {
  const { t } = useWords()
  const articles = (some: readonly LaterCheck[]) =>
    some.map((check) => <LaterArticle key={check.id} table={table} check={check} />)
  const fitting = checks.filter(({ holds }) => holds)
  return (
    <>
      {articles(checks.filter(({ holds }) => !holds))}
      {fitting.length > 0 && (
        <CollapsedChecks
          checks={fitting}
          summary={t('checksView.fold.later', { count: fitting.length })}
        >
          {articles(fitting)}
        </CollapsedChecks>
      )}
    </>
  )
}
