import type { Figure } from '../domain/data/figure'
import type { FigureTable } from '../domain/data/table'
import { endNotes } from '../i18n/phrases/endNotes'
import { useWords } from '../i18n/useWords'
import styles from './Doubts.module.css'

interface EndsApartProps {
  readonly table: FigureTable
  readonly figures: readonly Figure[]
}

/** That texts date the end of a report differently to which these figures count; else nothing. */
export function EndsApart({ table, figures }: EndsApartProps) {
  return endNotes(useWords(), table, figures).map((note) => (
    <span key={note} className={styles.note}>
      {note}
    </span>
  ))
}
