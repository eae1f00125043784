import { ReportsNotedContext } from '../../../evidence/ReportsNotedContext'
import { panelModel } from '../../../domain/panels/panelModel'
import { useIsOnStage } from '../../../ui/StageContext'
import type { PanelProps } from '../PanelProps'
import { Facts } from './Facts'
import { HeadlineTools } from './HeadlineTools'
import { Lead } from './Lead'
import { leadNoted } from './notedAbove'

/** The figures at the head of the page; before a room the first alone, or those beside it. */
export function HeadlinePanel(props: PanelProps) {
  const { table, selection, initial = null } = props
  const isStage = useIsOnStage()
  const model = panelModel(table, { panel: 'headline', mode: initial, selection })
  return (
    <>
      {model.mode === null && <Lead {...props} model={model} />}
      {(model.mode === 'facts' || !isStage) && (
        <ReportsNotedContext value={leadNoted(table, model)}>
          <Facts {...{ table, model }} isSlide={isStage} />
        </ReportsNotedContext>
      )}
      <HeadlineTools />
    </>
  )
}
