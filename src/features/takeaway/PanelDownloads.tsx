import type { Edition } from '../../domain/data/edition'
import { answersOfRow, panelModel, type PanelView, rowsOf } from '../../domain/panels/panelModel'
import type { FigureTable } from '../../domain/data/table'
import { recordsOfPanel } from '../../exports/recordsOfPanel'
import { shownOfPanel } from '../../exports/shownTable'
import { panelName } from '../../i18n/phrases/panel/panelName'
import { panelSubtitle } from '../../i18n/phrases/panel/panelSubtitle'
import { useWords } from '../../i18n/useWords'
import { Downloads } from './Downloads'

interface PanelDownloadsProps {
  readonly view: PanelView
  readonly table: FigureTable
  readonly edition: Edition
  /** Address of the page that shows the same. */
  readonly address: string
}

/** What a panel shows, as files. */
export function PanelDownloads({ view, table, edition, address }: PanelDownloadsProps) {
  const words = useWords()
  const model = panelModel(table, view)
  const { panel, mode } = model
  return (
    <Downloads
      records={(both) => recordsOfPanel(model, table, both)}
      shown={(both, own) => shownOfPanel(model, table, both, own)}
      count={rowsOf(model).flatMap(answersOfRow).length}
      name={mode === null ? panel : `${panel}-${mode}`}
      about={(own) => ({
        title: panelName(own, panel),
        selection: panelSubtitle(own, table, model),
      })}
      address={address}
      label={words.t('files.download')}
      edition={edition}
    />
  )
}
