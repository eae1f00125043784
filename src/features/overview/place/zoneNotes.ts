import type { Vocabulary } from '../../../domain/data/vocabulary'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import type { Words } from '../../../i18n/Words'

/** What a zone beside governorates that it lies in is, and that the same people are in both. */
export function zoneNotes(
  words: Words,
  vocabulary: Vocabulary,
  rows: readonly { readonly code: string | null }[],
): readonly string[] {
  const codes = rows.map(({ code }) => code)
  return vocabulary.zones
    .filter(({ code, governorates }) => {
      // A row without a code is of several governorates together.
      const beside = codes.some((one) => one === null || governorates.includes(one))
      return codes.includes(code) && beside
    })
    .map(({ code, definition }) =>
      words.t('byGovernorate.zone', {
        zone: optionLabel(words, vocabulary, 'governorates', code),
        definition: words.label(definition),
      }),
    )
}
