import { useId } from 'react'

import { useWords } from '../../i18n/useWords'
import type { FoundTerm } from '../../wording/glossary'
import styles from './TermChips.module.css'

/** The terms of the glossary in a text; each says on hover or focus why it is the word. */
export function TermChips({ terms }: { readonly terms: readonly FoundTerm[] }) {
  const { t } = useWords()
  const id = useId()
  const found = [...new Set(terms.map(({ term }) => term))]
  if (found.length === 0) return null
  return (
    <ul className={styles.terms} aria-label={t('desk.terms')}>
      {found.map((term) => (
        <li key={term}>
          <button type="button" aria-describedby={`${id}-${term}`}>
            {t(`glossary.${term}.term`)}
          </button>
          <span id={`${id}-${term}`} role="tooltip" className={styles.why}>
            {t(`glossary.${term}.reason`)} {t(`glossary.${term}.evidence`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
