import { byGovernorate } from '../../domain/byGovernorate'
import type { Selection } from '../../domain/selection'
import type { FigureTable } from '../../domain/table'
import { optionLabel } from '../../i18n/optionLabel'
import type { Words } from '../../i18n/Words'
import { groupPlaces } from './groupPlaces'
import type { SmallList } from './SmallLists'
import { zoneNotes } from './zoneNotes'

/** The governorates as a report gives them, for a small chart. */
export function placeList(words: Words, table: FigureTable, selection: Selection): SmallList {
  const name = (code: string) => optionLabel(words, table.vocabulary, 'governorates', code)
  const places = byGovernorate(table, selection)
  return {
    id: 'places',
    heading: words.t('byGovernorate.heading'),
    rows: groupPlaces(words, places, name, selection.governorates).map((group) => ({
      ...group,
      tone: 'all',
    })),
    notes: zoneNotes(words, table.vocabulary, places.rows),
  }
}
