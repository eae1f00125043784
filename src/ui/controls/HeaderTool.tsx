import type { ComponentProps } from 'react'

import styles from './HeaderTool.module.css'

/** A tool of the page in its header: a word that does something, or opens what can be set. */
export function HeaderTool(props: Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" className={styles.tool} {...props} />
}
