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
 * killed in them. Where the chosen report does not, the newest that does.
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
  if (!countsByYear(table, selection)) return <InAnotherReport {...{ table, selection, hrefOf }} />
  return (
    !elsewhere && (
      <PageOnly>
        <a href={byYear(hrefOf(selection))}>{t('byYear.ofAttacks')}</a>
      </PageOnly>
    )
  )
}

/** Where the chosen report gives no attacks by year of the intervention, the newest that does. */
export function InterventionYearsElsewhere({ table, selection, hrefOf }: Asked) {
  if (selection.basis === 'latest' || countsByYear(table, selection, true)) return null
  return <InAnotherReport {...{ table, selection, hrefOf }} ofIntervention />
}

function InAnotherReport({
  table,
  selection,
  hrefOf,
  ofIntervention = false,
}: Asked & { readonly ofIntervention?: boolean }) {
  const words = useWords()
  const other = [...table.reports.values()]
    .map(({ report }) => report)
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
    .find(({ id }) => countsByYear(table, inReport(selection, id), ofIntervention))
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

/** Whether it gives attacks by year: of any kind, or by year of the intervention. */
function countsByYear(table: FigureTable, selection: Selection, ofIntervention = false): boolean {
  return acrossYears(table, selection, { filter: 'attacks' }).some(
    ({ lists }) => !ofIntervention || lists().some(({ id }) => id === 'intervention'),
  )
}
