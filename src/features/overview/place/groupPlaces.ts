import { isKnown, UNPUBLISHED, type Answer } from '../../../domain/ask/answer'
import type { ByGovernorate } from '../../../domain/panels/byGovernorate'
import type { Figure } from '../../../domain/data/figure'
import type { Words } from '../../../i18n/Words'

/** A governorate, or several of which the same is said, in one row. */
export interface PlaceGroup {
  readonly id: string
  readonly name: string
  readonly answer: Answer
  /** Its place in the order that a report printed; null where none did. */
  readonly rank: Figure | null
  /** The share that a report printed for it; null where none did. */
  readonly share: Figure | null
  /** The governorate, for a row of one. */
  readonly code: string | null
}

/**
 * Those with a number, then the others as one number where that is known, then those with a printed
 * share or rank, then the rest: one row for all of which the same is said, unless they were chosen.
 */
export function groupPlaces(
  { t, say }: Words,
  { rows, others }: ByGovernorate,
  name: (code: string) => string,
  chosen: readonly string[],
): readonly PlaceGroup[] {
  const one = ({ code, answer, rank, share }: (typeof rows)[number]): PlaceGroup => ({
    id: code,
    name: name(code),
    answer,
    rank,
    share,
    code,
  })
  const known = rows.filter(({ answer }) => isKnown(answer))
  const unknown = rows.filter(({ answer }) => !isKnown(answer))
  const placed = unknown.filter(({ rank, share }) => rank ?? share)
  const rest = unknown.filter((row) => !placed.includes(row))
  const saids = [...new Set(rest.map(({ answer }) => say(answer)))]
  return [
    ...known.map(one),
    ...(others
      ? [
          {
            id: 'others',
            name: t('byGovernorate.others', { count: others.codes.length }),
            answer: others.answer,
            rank: null,
            share: null,
            code: null,
          },
        ]
      : []),
    ...placed.map(one),
    ...saids.flatMap((said): readonly PlaceGroup[] | PlaceGroup => {
      const alike = rest.filter(({ answer }) => say(answer) === said)
      const [first, ...more] = alike
      if (first && (more.length === 0 || chosen.length > 0)) return alike.map(one)
      const all = alike.length === rows.length
      return {
        id: said,
        name:
          first?.answer.kind === 'bounded'
            ? all
              ? t('shares.eachOfAll')
              : t('shares.each', { count: alike.length })
            : all
              ? t('byGovernorate.rest_all')
              : t('byGovernorate.rest', { count: alike.length }),
        answer: first?.answer ?? UNPUBLISHED,
        rank: null,
        share: null,
        code: null,
      }
    }),
  ]
}
