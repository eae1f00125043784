import { type Language, LANGUAGES } from '../i18n/language'
import { type Edit, textsWith } from './edits'
import { faultsOf } from './faults'
import type { WordingRow } from './readWordingFile'
import { type Reason, type Refusal, strangeKey } from './refusals'
import { NOT_READ, printOf } from './review'
import {
  baseOf,
  entriesIn,
  type Entry,
  formOf,
  keysWanted,
  type PluralForm,
  type Texts,
} from './texts'

/** What a file of texts gives. Each wording that says something new is in `edits` or `refused`. */
export interface Taken {
  readonly edits: readonly Edit[]
  /** Prints of entries that were read as they say with the edits; `NOT_READ` where that is taken back. */
  readonly reviewed: Readonly<Record<string, string>>
  readonly refused: readonly Refusal[]
  /** Keys of entries that were read when they said something else: they count as unread. */
  readonly outdated: readonly string[]
}

/** Takes from the rows of a file what may be published. Rows that change nothing are nothing. */
export function takeRows(rows: readonly WordingRow[], published: Texts): Taken {
  const entries = new Map(entriesIn(published).map((entry) => [entry.key, entry]))
  const times = counted(rows.map(({ key }) => key))
  const judged = rows.map((row) => {
    const entry = entries.get(baseOf(row.key))
    const reason = reasonOfRow(row, entry, times)
    return { row, entry, reason }
  })
  const sound = judged.flatMap(({ row, entry, reason }) =>
    entry && reason === null ? [{ row, entry }] : [],
  )
  const cells = sound.flatMap(({ row, entry }) =>
    LANGUAGES.map((language) => cellOf(row, entry, language, published)),
  )
  const lacking = formsLacking(cells, sound)
  const said = cells.map((cell) => ({ cell, reasons: reasonsOf(cell, published, lacking) }))
  const edits = said
    .filter(({ cell, reasons }) => cell.isNew && reasons.length === 0)
    .map(({ cell: { language, row, text } }) => ({ language, key: row.key, text }))
  return {
    edits,
    ...reviewsIn(sound, textsWith(published, edits)),
    refused: [
      ...judged.flatMap(({ row: { line, key }, reason }) =>
        reason === null ? [] : [{ line, key, language: null, reason }],
      ),
      ...said.flatMap(({ cell: { row, language }, reasons }) =>
        reasons.map((reason) => ({ line: row.line, key: row.key, language, reason })),
      ),
    ].sort((a, b) => a.line - b.line),
  }
}

interface Sound {
  readonly row: WordingRow
  readonly entry: Entry
}

/** What a row says in one language. */
interface Cell extends Sound {
  readonly language: Language
  readonly text: string
  /** The published text that the row was made of; null where the file does not say. */
  readonly basis: string | null
  /** It differs from what is published and from what it was made of. */
  readonly isNew: boolean
}

function reasonOfRow(
  { key }: WordingRow,
  entry: Entry | undefined,
  times: ReadonlyMap<string, number>,
): Reason | null {
  const isKnown = entry && LANGUAGES.some((language) => keysWanted(entry, language).includes(key))
  if (!isKnown) return { kind: 'unknown_key' }
  return (times.get(key) ?? 0) > 1 ? { kind: 'duplicate_key' } : null
}

function cellOf(row: WordingRow, entry: Entry, language: Language, published: Texts): Cell {
  const now = published[language].get(row.key) ?? ''
  const text = row[language] ?? now
  const basis = row[`${language}_published`]
  return { row, entry, language, text, basis, isNew: text !== now && text !== basis }
}

function reasonsOf(
  cell: Cell,
  published: Texts,
  lacking: (cell: Cell) => readonly PluralForm[],
): readonly Reason[] {
  const { row, entry, language, text, basis, isNew } = cell
  if (!isNew) return []
  const { key } = row
  const now = published[language].get(key) ?? ''
  const strange = strangeKey(entry, language, key)
  if (strange) return [strange]
  if (basis !== null && basis !== now) return [{ kind: 'stale', published: now }]
  const form = formOf(key)
  if (form !== null && text.trim() === '') return [{ kind: 'missing_form', form }]
  return [
    ...faultsOf(published, language, key, text),
    ...lacking(cell).map((some) => ({ kind: 'missing_form', form: some }) as const),
  ]
}

/** The forms of a plural that the file should have in a language, and lacks or has empty. */
function formsLacking(cells: readonly Cell[], sound: readonly Sound[]) {
  const filled = new Set(
    cells
      .filter(({ text }) => text.trim() !== '')
      .map(({ language, row }) => `${language} ${row.key}`),
  )
  const present = new Set(sound.map(({ row }) => row.key))
  return ({ entry, language }: Cell): readonly PluralForm[] =>
    keysWanted(entry, language).flatMap((key) => {
      const form = formOf(key)
      return form === null || (present.has(key) && filled.has(`${language} ${key}`)) ? [] : [form]
    })
}

function reviewsIn(sound: readonly Sound[], now: Texts): Pick<Taken, 'reviewed' | 'outdated'> {
  const claimed = new Map(
    sound.flatMap(({ row, entry }) =>
      row.reviewed ? [[entry.key, { entry, print: markIn(row.reviewed) }] as const] : [],
    ),
  )
  const claims = [...claimed.values()].map(({ entry, print }) => {
    return { key: entry.key, print, holds: print === NOT_READ || printOf(entry, now) === print }
  })
  return {
    reviewed: Object.fromEntries(
      claims.filter(({ holds }) => holds).map(({ key, print }) => [key, print]),
    ),
    outdated: claims.filter(({ holds }) => !holds).map(({ key }) => key),
  }
}

/** Spreadsheets write words large as they please. */
function markIn(cell: string): string {
  return cell.trim().toLowerCase()
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}
