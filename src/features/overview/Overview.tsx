import { ByAttackPanel } from './ByAttackPanel'
import { ByGovernoratePanel } from './ByGovernoratePanel'
import { ByVictimPanel } from './ByVictimPanel'
import { ByYearPanel } from './ByYearPanel'
import { Definitions } from './Definitions'
import { Facts } from './Facts'
import { Lead } from './Lead'
import type { Linking } from './NearestList'
import { OverTimePanel } from './OverTimePanel'
import styles from './Overview.module.css'
import type { PanelProps } from './PanelProps'

/** The first view: who says so, how many, killed by whom, where and when. */
export function Overview({ table, selection, choose, hrefOf }: PanelProps & Linking) {
  const panel = { table, selection, choose }
  return (
    <>
      <Lead {...panel} hrefOf={hrefOf} />
      <Facts {...panel} />
      <div className={styles.grid}>
        <ByYearPanel {...panel} />
        <ByVictimPanel {...panel} />
        <ByGovernoratePanel {...panel} />
        <OverTimePanel {...panel} />
        <ByAttackPanel {...panel} />
      </div>
      <Definitions table={table} />
    </>
  )
}
