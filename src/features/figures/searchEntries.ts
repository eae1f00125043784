import type { Entry } from '../../domain/data/entry'
import type { Observation } from '../../domain/data/observation'
import type { FigureTable } from '../../domain/data/table'
import { fold } from '../../i18n/format/fold'
import { formatLarge } from '../../i18n/format/format'
import type { Words } from '../../i18n/Words'
import { findersOf, searchable } from '../../wording/search'
import type { Column } from '../../state/addressState'
import { entryWords, publisherOf, reasonOf, seriesOf } from './entryWords'

/**
 * What can be found of the entries, in every language given. Rows share few different words: each
 * is folded once, and a row names those it holds, so a search reads hundreds of texts and not a
 * hundred thousand.
 */
interface SearchIndex {
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
  /** The place of the text of a code, in a list of codes of one kind. */
  const kind = (
    sayOf: (words: Words, entry: Entry, observation: Observation) => string,
    foldOf = searchable,
  ) => {
    const places = new Map<string, number>()
    return (code: string, entry: Entry, observation: Observation): number => {
      const known = places.get(code)
      if (known !== undefined) return known
      // The code itself is a text too: people who work with the data look for SY-HL.
      const said = tongues.map((words) => sayOf(words, entry, observation))
      texts.push(foldOf([code, ...said].join(' | ')))
      places.set(code, texts.length - 1)
      return texts.length - 1
    }
  }
  const column = (name: Exclude<Column, 'number'>) =>
    kind((words, entry) => entryWords(words, table, entry, name))
  const measure = column('measure')
  const subject = column('subject')
  // As under the filters, a governorate holds what lies in it alone.
  const place = kind((words, entry) => {
    const { governorates, zones } = table.vocabulary
    const [own, ...more] =
      zones.find(({ code }) => code === entry.cell.governorate)?.governorates ?? []
    const around = more.length === 0 && governorates.find(({ code }) => code === own)
    const name = entryWords(words, table, entry, 'place')
    return around ? `${name} | ${words.label(around.label)}` : name
  })
  const period = column('period')
  const unit = kind(({ t }, { cell }) => t(`figuresView.unit.${cell.unit}`))
  const report = kind((words, entry) => {
    const own = table.reports.get(entry.report)?.report
    const name = entryWords(words, table, entry, 'report')
    return own ? `${words.source(own)} ${name} ${seriesOf(words, table, entry)}` : ''
  })
  // A name has no other words: Halab Today is not what is looked for by "Aleppo".
  const source = kind(
    (words, _entry, observation) => publisherOf(words, table, observation.source),
    fold,
  )
  const reason = kind((words, _entry, observation) => reasonOf(words, table, observation))
  const number = kind((words, _entry, observation) => sayNumber(words, observation), fold)

  const textsOf = new Map<Entry, readonly number[]>()
  for (const entry of entries) {
    const { cell, accepted, rejected } = entry
    const [first] = accepted.length > 0 ? accepted : rejected
    if (!first) continue
    const { start, end, kind: spoken } = cell.period
    const own = [
      measure(cell.measure, entry, first),
      unit(cell.unit, entry, first),
      subject(`${cell.measure} ${cell.victim} ${cell.attack}`, entry, first),
      place(cell.governorate, entry, first),
      period(`${start} ${end ?? ''} ${spoken}`, entry, first),
      report(entry.report, entry, first),
    ]
    for (const observation of [...accepted, ...rejected]) {
      const { value, qualifier } = observation
      own.push(
        source(observation.source, entry, observation),
        number(`${String(value)} ${qualifier} ${cell.unit}`, entry, observation),
      )
      if (observation.reason) own.push(reason(observation.reason, entry, observation))
    }
    textsOf.set(entry, own)
  }
  return { texts, textsOf }
}

/** Whether an entry holds every word of a query. */
export function matcherOf(index: SearchIndex, query: string): (entry: Entry) => boolean {
  const hits = findersOf(query).map((isIn) => index.texts.map(isIn))
  return (entry) => {
    const own = index.textsOf.get(entry) ?? []
    return hits.every((hit) => own.some((place) => hit[place]))
  }
}

/** As it is shown, so that "4.5 million", "41%" and "at least" are found too. */
function sayNumber(words: Words, { value, qualifier, cell }: Observation): string {
  const { digits, unit } = formatLarge(value, words)
  const number = unit === null ? digits : `${digits} ${unit}`
  return words.t(`answer.said.${qualifier}`, {
    value: cell.unit === 'percent' ? words.t('answer.percent', { value: number }) : number,
  })
}
