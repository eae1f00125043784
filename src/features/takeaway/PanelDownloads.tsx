import type { Edition } from '../../domain/data/edition'
import { shownAs } from '../../domain/panels/shownAs'
import type { FigureTable } from '../../domain/data/table'
import { recordOfShown } from '../../exports/recordOfShown'
import type { Taken } from '../../domain/panels/shown'
import { panelName } from '../../i18n/phrases/panelName'
import { takenLine } from '../../i18n/phrases/takenLine'
import { useWords } from '../../i18n/useWords'
import { Downloads } from './Downloads'

interface PanelDownloadsProps {
  readonly taken: Taken
  readonly table: FigureTable
  readonly edition: Edition
  /** Address of the page that shows the same. */
  readonly address: string
}

/** What a panel shows, as files. */
export function PanelDownloads({ taken, table, edition, address }: PanelDownloadsProps) {
  const words = useWords()
  const { panel, mode, selection } = taken
  return (
    <Downloads
      records={(both) =>
        shownAs(panel, mode, table, selection).map((one) => recordOfShown(one, table, both))
      }
      name={mode === null ? panel : `${panel}-${mode}`}
      about={(own) => ({ title: panelName(own, panel), selection: takenLine(own, table, taken) })}
      address={address}
      label={words.t('files.download')}
      edition={edition}
    />
  )
}
