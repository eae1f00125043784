import type { LimitCheck } from '../../domain/checks/limitChecks'
import type { MassacreCheck } from '../../domain/checks/massacreChecks'
import type { RankCheck } from '../../domain/checks/rankChecks'
import type { SumCheck } from '../../domain/checks/sumChecks'
import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { checksByReport } from './checksByReport'
import { CollapsedChecks } from './CollapsedChecks'
import { LimitArticle } from './articles/LimitArticle'
import { OtherArticles } from './articles/OtherArticles'
import { SumArticle } from './articles/SumArticle'

interface ConfirmedChecksProps {
  readonly table: FigureTable
  readonly sums: readonly SumCheck[]
  readonly limits: readonly LimitCheck[]
  readonly others: readonly (RankCheck | MassacreCheck)[]
}

/** What holds, folded by report; limits, which are many and say less, in one fold, the rest in another. */
export function ConfirmedChecks({ table, sums, limits, others }: ConfirmedChecksProps) {
  const { t, report: nameOf } = useWords()
  return (
    <>
      {checksByReport(table, sums).map(({ report, checks }) => (
        <CollapsedChecks
          key={report.id}
          checks={checks}
          summary={t('checksView.fold.sums', { count: checks.length, report: nameOf(report) })}
        >
          {checks.map((check) => (
            <SumArticle key={check.id} table={table} check={check} />
          ))}
        </CollapsedChecks>
      ))}
      <CollapsedChecks
        checks={limits}
        summary={t('checksView.fold.limits', { count: limits.length })}
      >
        {limits.map((check) => (
          <LimitArticle key={check.id} table={table} check={check} />
        ))}
      </CollapsedChecks>
      <CollapsedChecks
        checks={others}
        summary={t('checksView.fold.others', { count: others.length })}
      >
        <OtherArticles table={table} checks={others} />
      </CollapsedChecks>
    </>
  )
}
