import type { Figure } from '../../../domain/data/figure'
import type { Words } from '../../../i18n/Words'

interface RowBeside {
  readonly name: string
  readonly rank?: Figure | null
  readonly share?: Figure | null
  /** The name of the report that they are of, where rows are of several. */
  readonly report?: string | undefined
}

/** What reports printed of the rows besides numbers, in sentences: shares of the total, and ranks. */
export function describedBeside(words: Words, rows: readonly RowBeside[]): readonly string[] {
  const { t, list } = words
  const item = (value: string, { name, report }: RowBeside) =>
    report === undefined
      ? t('described.item', { value, name })
      : t('described.worn', { value, name, report })
  const shares = rows.flatMap((row) => (row.share ? [item(words.sayFigure(row.share), row)] : []))
  const ranks = rows.flatMap((row) => {
    const rank = row.rank?.value
    return rank === 1 || rank === 2 || rank === 3 ? [item(t(`answer.rank.${rank}`), row)] : []
  })
  return [
    ...(shares.length > 0 ? [t('described.shares', { list: list(shares) })] : []),
    ...(ranks.length > 0 ? [t('described.ranks', { list: list(ranks) })] : []),
  ]
}
