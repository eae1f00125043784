import type { ReactNode } from 'react'

import styles from './Code.module.css'

/** A file name, an id, a command: left to right in either language. */
export function Code({ children }: { readonly children: ReactNode }) {
  return (
    <code className={styles.code} dir="ltr">
      {children}
    </code>
  )
}
