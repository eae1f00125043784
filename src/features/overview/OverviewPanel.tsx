import type { Mode, PanelId } from '../../domain/panels/panels'
import { ReportLabel } from '../../i18n/ReportLabel'
import { ByAttackPanel } from './ByAttackPanel'
import { ByGovernoratePanel } from './place/ByGovernoratePanel'
import { ByVictimPanel } from './ByVictimPanel'
import { ByYearPanel } from './year/ByYearPanel'
import { Facts } from './headline/Facts'
import { HeadlineTools } from './headline/HeadlineTools'
import { Lead } from './headline/Lead'
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
export function OverviewPanel(props: OverviewPanelProps) {
  return (
    <WearingReports {...props}>
      <Part {...props} />
    </WearingReports>
  )
}

function Part({ panel, mode = null, hrefOf, ...given }: OverviewPanelProps) {
  const own = { ...given, initial: mode }
  switch (panel) {
    case 'headline':
      return (
        <>
          <Lead {...given} hrefOf={hrefOf} />
          <Facts {...given} />
          <HeadlineTools />
        </>
      )
    case 'killed-by-year':
      return <ByYearPanel {...own} />
    case 'killed-by-victim':
      return <ByVictimPanel {...own} />
    case 'killed-by-governorate':
      return <ByGovernoratePanel {...own} />
    case 'total-over-time':
      // Its dots and rows are named by their reports already.
      return (
        <ReportLabel value={null}>
          <OverTimePanel {...given} />
        </ReportLabel>
      )
    case 'attacks-by-type':
      return <ByAttackPanel {...own} />
  }
}
