import type { ReactNode } from 'react'

import { useWords } from '../../i18n/useWords'
import styles from './Section.module.css'
import { type SectionId, SECTIONS } from './sections'

interface SectionProps {
  readonly id: SectionId
  readonly children: ReactNode
}

/** One part of the text under its heading, with an anchor; nothing where the subject leaves it out. */
export function Section({ id, children }: SectionProps) {
  const { t } = useWords()
  const section = SECTIONS.find((one) => one.id === id)
  if (!section) return null
  const headingId = `${id}-heading`
  return (
    <section
      id={id}
      className={styles.section}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-anchor
    >
      <h2 id={headingId}>{t(`methodView.section.${section.name}`)}</h2>
      {children}
    </section>
  )
}
