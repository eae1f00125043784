import type { MassacreCheck } from '../../../domain/checks/massacreChecks'
import type { RankCheck } from '../../../domain/checks/rankChecks'
import type { FigureTable } from '../../../domain/data/table'
import { MassacreArticle } from './MassacreArticle'
import { RankArticle } from './RankArticle'

interface OtherArticlesProps {
  readonly table: FigureTable
  readonly checks: readonly (RankCheck | MassacreCheck)[]
}

/** Checks that are no sums of anything: orders, and massacres against those killed. */
export function OtherArticles({ table, checks }: OtherArticlesProps) {
  return checks.map((check) =>
    check.kind === 'rank' ? (
      <RankArticle key={check.id} table={table} check={check} />
    ) : (
      <MassacreArticle key={check.id} table={table} check={check} />
    ),
  )
}
