import { byGovernorate } from '../../../domain/panels/byGovernorate'
import type { Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import type { Words } from '../../../i18n/Words'
import { groupPlaces } from './groupPlaces'
import type { SmallList } from '../parts/SmallLists'
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
