import { type Check, checksOf } from '../../domain/checks/checks'
import type { Figure } from '../../domain/data/figure'
import type { FigureTable } from '../../domain/data/table'
import { Sum } from '../../evidence/Sum'
import { cellLine } from '../../i18n/phrases/figure/cellLine'
import { useWords } from '../../i18n/useWords'
import styles from './FigureChecks.module.css'
import { outcomeOf } from './kinds'

interface FigureChecksProps {
  readonly table: FigureTable
  readonly figure: Figure
  /** The address of a check, by its name (what stands after `#` in the view of checks). */
  readonly hrefOf: (check: string) => string
}

/** The checks that a figure stands in, each with what came of it, as links. Nothing where none. */
export function FigureChecks({ table, figure, hrefOf }: FigureChecksProps) {
  const { t } = useWords()
  const found = checksOf(table, figure)
  if (found.length === 0) return null
  return (
    <ul className={styles.list}>
      {found.map((check) => (
        <li key={check.id}>
          <a href={hrefOf(check.id)}>{t(`checksView.outcome.${outcomeOf(check)}`)}</a>{' '}
          <Subject table={table} check={check} />
        </li>
      ))}
    </ul>
  )
}

/** What a figure is checked against, as shortly as it can be said. */
function Subject({ table, check }: { readonly table: FigureTable; readonly check: Check }) {
  const words = useWords()
  switch (check.kind) {
    case 'sum':
    case 'limit':
      return <Sum receipt={{ plus: check.parts, minus: [] }} />
    case 'later':
      return <Sum receipt={{ plus: check.years, minus: [] }} />
    case 'rank':
      return cellLine(words, table.vocabulary, check.cell)
    case 'massacre':
      return cellLine(words, table.vocabulary, check.massacres.cell)
    case 'share':
      return <>{cellLine(words, table.vocabulary, check.share.cell)}</>
    case 'contradiction':
      return <>{cellLine(words, table.vocabulary, check.part.cell)}</>
    case 'misread':
    case 'doubted':
    case 'described': {
      const reasons = new Set(check.observations.map(({ reason }) => reason))
      const labels = [...reasons].flatMap((code) => table.vocabulary.reasons.get(code ?? '') ?? [])
      return <>{words.list(labels.map((label) => words.label(label)))}</>
    }
  }
}
