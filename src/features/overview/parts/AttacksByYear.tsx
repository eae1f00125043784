import type { Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { acrossYears } from '../../../domain/panels/acrossYears'
import { useWords } from '../../../i18n/useWords'
import { DEFAULT_VIEW, NO_TARGET, writeAddress } from '../../../state/address'
import { PageOnly } from '../../../ui/PageOnly'
import type { PanelProps } from '../PanelProps'

/**
 * Where an attack type is chosen: its attacks by year, which few reports count, and hardly who was
 * killed in them. Where the chosen report does not, the newest that does.
 */
export function AttacksByYear({
  table,
  selection,
  elsewhere = false,
}: Pick<PanelProps, 'table' | 'selection'> & {
  /** Leaves out the chosen report: the panel shows it itself. */
  readonly elsewhere?: boolean
}) {
  const words = useWords()
  const { t } = words
  if (selection.attacks.length === 0) return null
  const isOwn = countsByYear(table, selection)
  if (isOwn && elsewhere) return null
  const others = [...table.reports.values()].map(({ report }) => report)
  const other = others
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
    .find(({ id }) => countsByYear(table, inReport(selection, id)))
  if (!isOwn && !other) return null
  const next = isOwn || !other ? selection : inReport(selection, other.id)
  const target = { ...NO_TARGET, panel: 'attacks-by-type', as: 'years' } as const
  return (
    <PageOnly>
      <a href={writeAddress(next, DEFAULT_VIEW, target)}>
        {isOwn || !other
          ? t('byYear.ofAttacks')
          : t('byYear.ofAttacksIn', { report: words.source(other) })}
      </a>
    </PageOnly>
  )
}

function inReport(selection: Selection, report: string): Selection {
  return { ...selection, report, basis: 'report' }
}

function countsByYear(table: FigureTable, selection: Selection): boolean {
  return acrossYears(table, selection, { filter: 'attacks' }).length > 0
}
