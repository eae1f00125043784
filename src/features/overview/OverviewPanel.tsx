import type { Mode } from '../../domain/panels/panel'
import type { PanelId } from '../../domain/panels/panels'
import type { ReactNode } from 'react'

import { ByAttackPanel } from './ByAttackPanel'
import { ByGovernoratePanel } from './place/ByGovernoratePanel'
import { ByVictimPanel } from './ByVictimPanel'
import { ByYearPanel } from './year/ByYearPanel'
import { HeadlinePanel } from './headline/HeadlinePanel'
import type { Linking } from './NearestList'
import { OverTimePanel } from './time/OverTimePanel'
import type { PanelProps } from './PanelProps'
import { WearingReports } from './parts/WearingReports'

interface OverviewPanelProps extends PanelProps, Linking {
  readonly panel: PanelId
  /** How the panel shows its answers at first; left out for the plain chart. */
  readonly mode?: Mode | null
}

/** One part of the overview by itself: for a screen, a frame or a picture of its own. */
export function OverviewPanel({ panel, mode = null, ...given }: OverviewPanelProps) {
  const Part = PARTS[panel]
  return (
    <WearingReports {...given}>
      <Part {...given} initial={mode} />
    </WearingReports>
  )
}

/** How each panel is drawn; a new one is entered here and in the table of its models. */
const PARTS: Readonly<Record<PanelId, (props: PanelProps & Linking) => ReactNode>> = {
  headline: HeadlinePanel,
  'killed-by-year': ByYearPanel,
  'killed-by-victim': ByVictimPanel,
  'killed-by-governorate': ByGovernoratePanel,
  'total-over-time': OverTimePanel,
  'attacks-by-type': ByAttackPanel,
}
