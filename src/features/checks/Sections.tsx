import { type ReactNode, useId } from 'react'

import type { Check, Checks } from '../../domain/checks/checks'
import type { Disagreement } from '../../domain/checks/disagreements'
import type { FigureTable } from '../../domain/data/table'
import type { Report } from '../../domain/data/vocabulary'
import { useWords } from '../../i18n/useWords'
import { Article } from './articles/Article'
import styles from './Checks.module.css'
import { CollapsedChecks } from './CollapsedChecks'
import { matchesFilter, type CheckFilter } from './kinds'

interface SectionsProps {
  readonly table: FigureTable
  readonly found: Checks
  /** The misprint to begin with, if there is one. */
  readonly lead: Disagreement | null
  readonly shown: CheckFilter
}

/**
 * The proof, what does not hold, what later reports changed, disagreements, shares, what holds; what
 * is many and says less is folded, by report where it can be. A section without checks falls out.
 */
export function Sections({ table, found, lead, shown }: SectionsProps) {
  const { t, report: nameOf } = useWords()
  const only = <T extends Check>(checks: readonly T[]) =>
    checks.filter((check) => matchesFilter(check, shown))
  const { sums, limits, later } = found
  const [readings, others] = [only(found.disagreements), [...found.ranks, ...found.massacres]]
  const that = <T extends Check & { readonly holds: boolean }>(holds: boolean, all: readonly T[]) =>
    only(all).filter((check) => check.holds === holds)
  const article = (check: Check) => <Article key={check.id} table={table} check={check} />
  const fold = (kind: Fold, checks: readonly Check[], report?: Report) => {
    if (checks.length === 0) return []
    const name = report ? nameOf(report) : ''
    const summary = t(`checksView.fold.${kind}`, { count: checks.length, report: name })
    return [
      <CollapsedChecks key={kind + (report?.id ?? '')} checks={checks} summary={summary}>
        {checks.map(article)}
      </CollapsedChecks>,
    ]
  }
  const foldByReport = (kind: Fold, checks: readonly (Check & { readonly report: string })[]) =>
    [...table.reports.values()].flatMap(({ report }) =>
      fold(
        kind,
        checks.filter((check) => check.report === report.id),
        report,
      ),
    )
  const read = (kind: Disagreement['kind']) =>
    readings.filter((check) => check.kind === kind && check !== lead)
  const contents = {
    proof: only(lead ? [lead] : []).map(article),
    failing: [
      ...that(false, sums),
      ...that(false, limits),
      ...that(false, others),
      ...only(found.contradictions),
    ].map(article),
    later: [...that(false, later).map(article), ...fold('later', that(true, later))],
    disagreements: [
      ...read('misread').map(article),
      ...foldByReport('doubted', read('doubted')),
      ...foldByReport('described', read('described')),
    ],
    shares: only(found.shares).map(article),
    holding: [
      ...foldByReport('sums', that(true, sums)),
      ...fold('limits', that(true, limits)),
      ...fold('others', that(true, others)),
    ],
  }
  const sections = SECTIONS.filter((id) => contents[id].length > 0)
  if (sections.length === 0) return <p>{t('checksView.nothing')}</p>
  return sections.map((id) => (
    <Section key={id} id={id}>
      {contents[id]}
    </Section>
  ))
}

type Fold = 'sums' | 'limits' | 'others' | 'later' | 'doubted' | 'described'

const SECTIONS = ['proof', 'failing', 'later', 'disagreements', 'shares', 'holding'] as const

interface SectionProps {
  readonly id: (typeof SECTIONS)[number]
  readonly children: ReactNode
}

/** The proof is larger: it is the example that the others are read by. */
function Section({ id, children }: SectionProps) {
  const { t } = useWords()
  const heading = useId()
  const isProof = id === 'proof'
  return (
    <section
      className={`${styles.section} ${isProof ? styles.proof : ''}`}
      aria-labelledby={heading}
    >
      <h2 id={heading}>{t(`checksView.section.${id}`)}</h2>
      {!isProof && <p>{t(`checksView.section.${id}Note`)}</p>}
      {children}
    </section>
  )
}
