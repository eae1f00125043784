import { isKnown } from '../../../domain/ask/answer'
import type { ByGovernorate, PlaceRow } from '../../../domain/panels/byGovernorate'
import type { Words } from '../../../i18n/Words'

/** In a sentence, which governorates have a number of their own in a report, and what of the rest. */
export function placesReading(
  words: Words,
  { rows, others }: ByGovernorate,
  name: (code: string) => string,
  chosen: boolean,
): string {
  const { t, list } = words
  const named = (some: readonly PlaceRow[]) => list(some.map(({ code }) => name(code)))
  const known = rows.filter(({ answer }) => isKnown(answer))
  if (known.length === 0) {
    const shared = rows.filter(({ share }) => share)
    return shared.length > 0
      ? t('byGovernorate.shares', { list: named(shared) })
      : t('byGovernorate.none')
  }
  const printed = known.every(({ answer }) => answer.kind === 'published')
  if (!printed) return t('byGovernorate.known', { list: named(known) })
  if (known.length === rows.length || chosen) {
    return t('byGovernorate.chosen', { list: named(known) })
  }
  const some = t('byGovernorate.some', { count: known.length, list: named(known) })
  const rest = others ? t('byGovernorate.togetherKnown') : t('byGovernorate.togetherUnknown')
  return `${some} ${rest}`
}
