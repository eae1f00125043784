import type { Mode } from '../../domain/panels/panel'
import { type PanelId, PANELS } from '../../domain/panels/panels'
import { observationsOfFigures } from '../../domain/checks/readings'
import { figuresInOverview } from '../../domain/panels/panelModel'
import { PaperSources } from '../../evidence/PaperSources'
import { Findings } from './Findings'
import { OverviewPanel } from './OverviewPanel'
import styles from './Overview.module.css'
import type { PanelProps } from './PanelProps'

interface OverviewProps extends PanelProps {
  /** The panel that a link leads to, and how it shows its answers; left out for none. */
  readonly opened?: { readonly panel: PanelId | null; readonly as: Mode | null }
}

/** The first view: who says so, how many, killed by whom, where and when. */
export function Overview({ opened, ...props }: OverviewProps) {
  const { table, selection } = props
  return (
    <>
      <div className={styles.head}>
        <OverviewPanel panel="headline" {...props} />
        <Findings table={table} selection={selection} />
      </div>
      <div className={styles.grid}>
        {PANELS.filter((panel) => panel !== 'headline').map((panel) => (
          <OverviewPanel
            key={panel}
            panel={panel}
            mode={opened?.panel === panel ? opened.as : null}
            {...props}
          />
        ))}
      </div>
      <PaperSources
        observations={() => observationsOfFigures(figuresInOverview(table, selection))}
        vocabulary={table.vocabulary}
      />
    </>
  )
}
