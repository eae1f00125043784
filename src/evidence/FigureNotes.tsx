import { use } from 'react'

import type { Figure } from '../domain/data/figure'
import type { Vocabulary } from '../domain/data/vocabulary'
import { capitalised } from '../i18n/format/casing'
import { figureNotes } from '../i18n/phrases/figure/figureNotes'
import { useWords } from '../i18n/useWords'
import { ReportsNotedContext } from './ReportsNotedContext'
import styles from './FigureNotes.module.css'

interface FigureNotesProps {
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/** Whom the texts hold responsible, and what else belongs to the numbers; mostly nothing. */
export function FigureNotes({ figures, vocabulary }: FigureNotesProps) {
  const words = useWords()
  const noted = use(ReportsNotedContext)
  return figureNotes(words, vocabulary, figures, noted).map((note) => (
    <span key={note} className={styles.note}>
      {' '}
      {capitalised(note)}
    </span>
  ))
}
