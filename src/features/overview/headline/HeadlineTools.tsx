import { use } from 'react'

import { PanelExtrasContext } from '../../../ui/PanelContexts'
import styles from './HeadlineTools.module.css'

/** What can be done with the headline figures, which stand in no panel of their own. */
export function HeadlineTools() {
  const extras = use(PanelExtrasContext)
  if (!extras) return null
  const tools = extras({ id: 'headline', mode: null, table: false })
  return <p className={styles.tools}>{tools}</p>
}
