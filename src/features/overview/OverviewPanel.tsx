import type { ReactNode } from 'react'

import type { Mode } from '../../domain/panels/panel'
import type { PanelId } from '../../domain/panels/panels'
import { ReportsNotedContext } from '../../evidence/ReportsNotedContext'
import { panelName } from '../../i18n/phrases/panel/panelName'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import { ReportLabel } from '../../i18n/ReportLabel'
import { useWords } from '../../i18n/useWords'
import { useIsOnPage } from '../../ui/PageOnly'
import { Part } from '../../ui/Part'
import { ByAttackPanel } from './ByAttackPanel'
import { ByVictimPanel } from './ByVictimPanel'
import { HeadlinePanel } from './headline/HeadlinePanel'
import { headlineNoted } from './headline/notedAbove'
import type { PanelProps } from './PanelProps'
import { ByGovernoratePanel } from './place/ByGovernoratePanel'
import { OverTimePanel } from './time/OverTimePanel'
import { ByYearPanel } from './year/ByYearPanel'

interface OverviewPanelProps extends PanelProps {
  readonly panel: PanelId
  /** How the panel shows its answers at first; left out for the plain chart. */
  readonly mode?: Mode | null
  /** Whether nothing of the overview stands over it; on a stage and in a picture nothing does. */
  readonly alone?: boolean
}

/** One part of the overview by itself: for a screen, a frame or a picture of its own. */
export function OverviewPanel({ panel, mode = null, alone, ...given }: OverviewPanelProps) {
  const { table, selection } = given
  const words = useWords()
  const isOnPage = useIsOnPage()
  const isFirst = !isOnPage || alone === true || panel === 'headline'
  const Panel = PARTS[panel]
  const Heading = panel === 'headline' ? 'h1' : 'h2'
  const nameOf = (id: string) => {
    const report = table.reports.get(id)?.report
    return report ? reportOption(words, report) : id
  }
  return (
    // With the latest report of each number as the basis, every number is named by its report.
    <ReportLabel value={selection.basis === 'latest' ? nameOf : null}>
      <ReportsNotedContext value={isFirst ? NONE : headlineNoted(table, selection)}>
        <Part heading={<Heading>{panelName(words, panel)}</Heading>}>
          <Panel {...given} initial={mode} />
        </Part>
      </ReportsNotedContext>
    </ReportLabel>
  )
}

const NONE: ReadonlySet<string> = new Set()

/** How each panel is drawn; a new one is entered here and in the table of its models. */
const PARTS: Readonly<Record<PanelId, (props: PanelProps) => ReactNode>> = {
  headline: HeadlinePanel,
  'killed-by-year': ByYearPanel,
  'killed-by-victim': ByVictimPanel,
  'killed-by-governorate': ByGovernoratePanel,
  'total-over-time': OverTimePanel,
  'attacks-by-type': ByAttackPanel,
}
