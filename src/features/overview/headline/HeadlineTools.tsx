import { use } from 'react'

import { PanelExtras } from '../../../ui/PanelExtras'
import styles from './HeadlineTools.module.css'

/** What can be done with the headline figures, which stand in no panel of their own. */
export function HeadlineTools() {
  const extras = use(PanelExtras)
  if (!extras) return null
  const tools = extras({ id: 'headline', mode: null, list: false, table: false })
  return <p className={styles.tools}>{tools}</p>
}
