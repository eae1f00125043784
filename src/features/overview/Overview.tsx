import { observationsOfFigures } from '../../domain/readings'
import { figuresInOverview } from '../../domain/shown'
import { PaperSources } from '../../evidence/PaperSources'
import { reportOption } from '../../i18n/reportOption'
import { useWords } from '../../i18n/useWords'
import { Wearing } from '../../i18n/Wearing'
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
  const words = useWords()
  const panel = { table, selection, choose }
  const nameOf = (id: string) => {
    const report = table.reports.get(id)?.report
    return report ? reportOption(words, table, report) : id
  }
  return (
    <Wearing value={selection.basis === 'latest' ? nameOf : null}>
      <Lead {...panel} hrefOf={hrefOf} />
      <Facts {...panel} />
      <div className={styles.grid}>
        <ByYearPanel {...panel} />
        <ByVictimPanel {...panel} />
        <ByGovernoratePanel {...panel} />
        {/* Its dots and rows are named by their reports already. */}
        <Wearing value={null}>
          <OverTimePanel {...panel} />
        </Wearing>
        <ByAttackPanel {...panel} />
      </div>
      <Definitions table={table} />
      <PaperSources
        observations={() => observationsOfFigures(figuresInOverview(table, selection))}
        vocabulary={table.vocabulary}
      />
    </Wearing>
  )
}
