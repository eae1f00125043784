import type { Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { acrossYears } from '../../../domain/panels/acrossYears'
import { useWords } from '../../../i18n/useWords'
import { addressWithWay } from '../../../state/address'
import { PageOnly } from '../../../ui/PageOnly'
import type { PanelProps } from '../PanelProps'

type Asked = Pick<PanelProps, 'table' | 'selection' | 'hrefOf'>

/**
 * Where an attack type is chosen: its attacks by year, which few reports count, and hardly who was
 * killed in them. Where the chosen report does not, the one that does of most types.
 */
export function AttacksByYear({
  table,
  selection,
  hrefOf,
  elsewhere = false,
}: Asked & {
  /** Leaves out the chosen report: the panel shows it itself. */
  readonly elsewhere?: boolean
}) {
  const { t } = useWords()
  if (selection.attacks.length === 0) return null
  if (countByYear(table, selection) === 0)
    return <InAnotherReport {...{ table, selection, hrefOf }} />
  return (
    !elsewhere && (
      <PageOnly>
        <a href={byYear(hrefOf(selection))}>{t('byYear.ofAttacks')}</a>
      </PageOnly>
    )
  )
}

/** Where the chosen report gives no attacks by year of the intervention, the one with most types. */
export function InterventionYearsElsewhere({ table, selection, hrefOf }: Asked) {
  if (selection.basis === 'latest' || countByYear(table, selection, true) > 0) return null
  return <InAnotherReport {...{ table, selection, hrefOf }} ofIntervention />
}

function InAnotherReport({
  table,
  selection,
  hrefOf,
  ofIntervention = false,
}: Asked & { readonly ofIntervention?: boolean }) {
  const words = useWords()
  const [other] = [...table.reports.values()]
    .map(({ report }) => ({
      ...report,
      count: countByYear(table, inReport(selection, report.id), ofIntervention),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || b.asOf.localeCompare(a.asOf))
  if (!other) return null
  return (
    <PageOnly>
      <a href={byYear(hrefOf(inReport(selection, other.id)))}>
        {words.t(ofIntervention ? 'byYear.ofInterventionIn' : 'byYear.ofAttacksIn', {
          report: words.source(other),
        })}
      </a>
    </PageOnly>
  )
}

/** The panel of attacks by year on the page of an address. */
function byYear(address: string): string {
  return addressWithWay(address, { panel: 'attacks-by-type', as: 'years', table: false })
}

function inReport(selection: Selection, report: string): Selection {
  return { ...selection, report, basis: 'report' }
}

/** Of how many types it gives attacks by year: of any kind, or by year of the intervention. */
function countByYear(table: FigureTable, selection: Selection, ofIntervention = false): number {
  return acrossYears(table, selection, { filter: 'attacks' }).filter(
    ({ lists }) => !ofIntervention || lists().some(({ id }) => id === 'intervention'),
  ).length
}
