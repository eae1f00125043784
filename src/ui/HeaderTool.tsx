import type { ButtonHTMLAttributes } from 'react'

import styles from './HeaderTool.module.css'

/** A tool of the page in its header: a word that does something, or opens what can be set. */
export function HeaderTool(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) {
  return <button type="button" className={styles.tool} {...props} />
}
