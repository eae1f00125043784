import type { PanelRow } from '../../domain/panels/panel'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { optionLabel } from './optionLabel'
import type { Words } from '../Words'

/** What a zone beside governorates that it lies in is, and that the same people are in both. */
export function zoneNotes(
  words: Words,
  vocabulary: Vocabulary,
  rows: readonly Pick<PanelRow, 'question'>[],
): readonly string[] {
  const codes = rows.flatMap(({ question }) => question.governorates)
  return vocabulary.zones
    .filter(({ code, governorates }) => {
      return codes.includes(code) && codes.some((one) => governorates.includes(one))
    })
    .map(({ code, definition }) =>
      words.t('byGovernorate.zone', {
        zone: optionLabel(words, vocabulary, 'governorates', code),
        definition: words.label(definition),
      }),
    )
}
