import { panelModel } from '../../../domain/panels/panelModel'
import type { PanelProps } from '../PanelProps'
import { Facts } from './Facts'
import { HeadlineTools } from './HeadlineTools'
import { Lead } from './Lead'

/** The figures at the head of the page. */
export function HeadlinePanel(props: PanelProps) {
  const { table, selection } = props
  const model = panelModel(table, { panel: 'headline', mode: null, selection })
  return (
    <>
      <Lead {...props} model={model} />
      <Facts table={table} model={model} />
      <HeadlineTools />
    </>
  )
}
