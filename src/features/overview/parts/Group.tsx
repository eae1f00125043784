import type { ReactNode } from 'react'

import styles from './Group.module.css'

interface GroupProps {
  readonly heading: string
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** One list of a panel, under its own heading. */
export function Group({ heading, note, children }: GroupProps) {
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        {heading} {Boolean(note) && <small>{note}</small>}
      </h3>
      {children}
    </div>
  )
}
