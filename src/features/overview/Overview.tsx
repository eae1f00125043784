import { useDeferredValue } from 'react'
import { useStore } from 'zustand'

import { MODES } from '../../domain/panels/panel'
import { PANELS } from '../../domain/panels/panels'
import { observationsOfFigures } from '../../domain/checks/readings'
import { figuresInOverview } from '../../domain/panels/panelModel'
import { PaperSources } from '../../evidence/PaperSources'
import type { PanelWay } from '../../state/addressState'
import { queryWithWay } from '../../state/address'
import { here, replace } from '../../state/location'
import { ownFileStore } from '../../state/ownFile'
import { type PanelFace, PanelStartContext } from '../../ui/PanelContexts'
import { Findings } from './Findings'
import { OverviewPanel } from './OverviewPanel'
import styles from './Overview.module.css'
import type { PanelProps } from './PanelProps'

interface OverviewProps extends PanelProps {
  /** How panels are seen at first; left out where all are plain charts. */
  readonly ways?: readonly PanelWay[]
}

/** The first view: who says so, how many, killed by whom, where and when. */
export function Overview({ ways = [], ...props }: OverviewProps) {
  const { table, selection } = props
  const isOwn = useStore(ownFileStore, ({ shown }) => shown !== null)
  // A page that is drawn while somebody waits: its panels come a slice at a time, or they would hold it up.
  const areDrawn = useDeferredValue(true, !isOwn)
  return (
    <>
      <div className={styles.head}>
        <OverviewPanel panel="headline" {...props} />
        <Findings table={table} selection={selection} />
      </div>
      <div className={styles.grid}>
        {PANELS.filter((panel) => areDrawn && panel !== 'headline').map((panel) => {
          const way = ways.find((one) => one.panel === panel)
          return (
            <PanelStartContext
              key={panel}
              value={{ table: way?.table ?? false, onTurned: keepInAddress }}
            >
              <OverviewPanel panel={panel} mode={way?.as ?? null} {...props} />
            </PanelStartContext>
          )
        })}
      </div>
      <PaperSources
        observations={() => observationsOfFigures(figuresInOverview(table, selection))}
        vocabulary={table.vocabulary}
      />
    </>
  )
}

/** A link to the page shows the panel as it stands. */
function keepInAddress({ id, mode, table }: PanelFace): void {
  const place = here()
  const panel = PANELS.find((one) => one === id)
  const as = MODES.find((one) => one === mode) ?? null
  if (panel) replace({ ...place, query: queryWithWay(place.query, { panel, as, table }) })
}
