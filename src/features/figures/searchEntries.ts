import type { Entry } from '../../domain/entry'
import type { Observation } from '../../domain/observation'
import type { FigureTable } from '../../domain/table'
import { fold } from '../../i18n/fold'
import { formatLarge } from '../../i18n/format'
import type { Words } from '../../i18n/Words'
import { reasonOf, entryWords } from './entryWords'

/**
 * What can be found of the entries, in every language given. Rows share few different words: each
 * is folded once, and a row names those it holds, so a search reads hundreds of texts and not a
 * hundred thousand.
 */
export interface SearchIndex {
  readonly texts: readonly string[]
  /** For each entry the places of its texts. */
  readonly textsOf: ReadonlyMap<Entry, readonly number[]>
}

export function searchIndexOf(
  entries: readonly Entry[],
  table: FigureTable,
  tongues: readonly Words[],
): SearchIndex {
  const texts: string[] = []
  const places = new Map<string, number>()
  const placeOf = (code: string, say: (words: Words) => string): number => {
    const known = places.get(code)
    if (known !== undefined) return known
    // The code itself is a text too: people who work with the data look for SY-HL.
    const said = [code.slice(code.indexOf(':') + 1), ...tongues.map(say)]
    texts.push(said.map(fold).join(' | '))
    places.set(code, texts.length - 1)
    return texts.length - 1
  }
  const { sources } = table.vocabulary
  const outlets = new Map(sources.map(({ id, publisher }) => [id, publisher.label]))

  const textsOf = new Map<Entry, readonly number[]>()
  for (const entry of entries) {
    const { measure, unit, period, governorate, victim, attack } = entry.cell
    const all = [...entry.accepted, ...entry.rejected]
    const word = (column: Parameters<typeof entryWords>[3]) => (words: Words) =>
      entryWords(words, table, entry, column)
    textsOf.set(entry, [
      placeOf(`measure:${measure}`, word('measure')),
      placeOf(`unit:${unit}`, ({ t }) => t(`figuresView.unit.${unit}`)),
      placeOf(`subject:${measure} ${victim} ${attack}`, word('subject')),
      placeOf(`place:${governorate}`, word('place')),
      placeOf(`period:${period.start} ${period.end ?? ''} ${period.kind}`, word('period')),
      placeOf(`report:${entry.report}`, (words) => {
        const report = table.reports.get(entry.report)?.report
        return report ? `${words.source(report)} ${word('report')(words)}` : ''
      }),
      ...all.flatMap((observation) => [
        placeOf(`source:${observation.source}`, (words) => {
          const label = outlets.get(observation.source)
          return label ? words.label(label) : ''
        }),
        placeOf(`reason:${observation.reason ?? ''}`, (words) =>
          reasonOf(words, table, observation),
        ),
        placeOf(numberCode(observation), (words) => sayNumber(words, observation)),
      ]),
    ])
  }
  return { texts, textsOf }
}

/**
 * Whether an entry holds every word of a query. A word of digits is looked for at the beginning of
 * numbers: 41 finds 418 and not 2,410.
 */
export function matcherOf(index: SearchIndex, query: string): (entry: Entry) => boolean {
  const words = fold(query)
    .split(/[\s,،;؛]+/)
    .filter(Boolean)
  if (words.length === 0) return () => true
  const hits = words.map((word) => index.texts.map(finderOf(word)))
  return (entry) => {
    const own = index.textsOf.get(entry) ?? []
    return hits.every((hit) => own.some((place) => hit[place]))
  }
}

function finderOf(word: string): (text: string) => boolean {
  if (!/^\d+$/.test(word)) return (text) => text.includes(word)
  const start = new RegExp(`(?<!\\d)${word}`)
  return (text) => start.test(text)
}

function numberCode({ value, qualifier, cell }: Observation): string {
  return `${qualifier} ${cell.unit}:${String(value)}`
}

/** As it is shown, so that "4.5 million", "41%" and "at least" are found too. */
function sayNumber({ t, language }: Words, { value, qualifier, cell }: Observation): string {
  const { digits, unit } = formatLarge(value, language)
  const number = unit === null ? digits : `${digits} ${unit}`
  return t(`answer.said.${qualifier}`, {
    value: cell.unit === 'percent' ? t('answer.percent', { value: number }) : number,
  })
}
