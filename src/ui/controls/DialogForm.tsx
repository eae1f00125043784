import type { ReactNode } from 'react'

import styles from './DialogForm.module.css'

/** What is chosen and done in a dialog, one under the other; fieldsets lie in a line. */
export function DialogForm({ children }: { readonly children: ReactNode }) {
  return <div className={styles.form}>{children}</div>
}
