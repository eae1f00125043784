import type { ReactNode } from 'react'

import { useWords } from '../../i18n/useWords'
import styles from './Section.module.css'
import { type SectionId, SECTIONS } from './sections'

interface SectionProps {
  readonly id: SectionId
  readonly children: ReactNode
}

/** One part of the text under its heading, with an anchor. */
export function Section({ id, children }: SectionProps) {
  const { t } = useWords()
  const headingId = `${id}-heading`
  return (
    <section
      id={id}
      className={styles.section}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-anchor
    >
      <h2 id={headingId}>
        {SECTIONS.filter((section) => section.id === id).map(({ name }) =>
          t(`methodView.section.${name}`),
        )}
      </h2>
      {children}
    </section>
  )
}
