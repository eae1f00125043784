import Papa from 'papaparse'

import type { Language } from '../i18n/language'
import type { Messages } from '../i18n/createI18n'
import type { Edit } from './edits'
import { printOf } from './review'
import { baseOf, entriesIn, LABELS, placeOf, type Texts } from './texts'
import { type Label, textsOf } from './textsOf'

/** What the texts of the product are made of, file by file, as they stand on disk. */
export interface TextFiles {
  /** JSON. */
  readonly messages: Readonly<Record<Language, string>>
  /** CSV by the name of the code list: see `LABEL_FILES`. */
  readonly tables: Readonly<Record<string, string>>
  /** JSON: the prints of the entries that were read. */
  readonly reviewed: string
}

/** The code lists that hold labels, in the order of `labelsOf`. */
export const LABEL_FILES = [
  'governorates',
  'zones',
  'victims',
  'attacks',
  'reasons',
  'publishers',
  'publisher_kinds',
  'attributions',
  'notes',
] as const

/** The texts that the files hold. */
export function textsIn({ messages, tables }: TextFiles): Texts {
  const parsed = (language: Language) => JSON.parse(messages[language]) as Messages
  return textsOf({ en: parsed('en'), ar: parsed('ar') }, LABEL_FILES.flatMap(labelsIn(tables)))
}

/** The files with other texts in them; all else stays as it is, to the byte. */
export function withTexts(files: TextFiles, edits: readonly Edit[]): TextFiles {
  const written = (language: Language) => {
    const own = edits.filter((edit) => edit.language === language && !edit.key.startsWith(LABELS))
    return own.length === 0 ? files.messages[language] : withMessages(files, language, own)
  }
  const cells = new Map(edits.map(({ language, key, text }) => [`${key}_${language}`, text]))
  return {
    ...files,
    messages: { en: written('en'), ar: written('ar') },
    tables: Object.fromEntries(
      Object.entries(files.tables).map(([name, table]) => [name, withCells(name, table, cells)]),
    ),
  }
}

/** The files with the prints of entries that were read; those that hold no more are dropped. */
export function withReviews(
  files: TextFiles,
  reviewed: Readonly<Record<string, string>>,
): TextFiles {
  const texts = textsIn(files)
  const prints = { ...reviewsIn(files), ...reviewed }
  const held = entriesIn(texts).filter((entry) => prints[entry.key] === printOf(entry, texts))
  return { ...files, reviewed: printed(held.map(({ key }) => [key, prints[key] ?? ''])) }
}

/** The files with every entry marked as read as it says now. */
export function withAllReviewed(files: TextFiles): TextFiles {
  const texts = textsIn(files)
  return {
    ...files,
    reviewed: printed(entriesIn(texts).map((entry) => [entry.key, printOf(entry, texts)])),
  }
}

function printed(prints: readonly (readonly [string, string])[]): string {
  const sorted = [...prints].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

function reviewsIn({ reviewed }: TextFiles): Readonly<Record<string, string>> {
  return JSON.parse(reviewed) as Readonly<Record<string, string>>
}

type Tree = { [name: string]: string | Tree }

function withMessages({ messages }: TextFiles, language: Language, edits: readonly Edit[]): string {
  const tree = JSON.parse(messages[language]) as Tree
  const whole = edits.reduce((now, { key, text }) => withText(now, key.split('.'), text), tree)
  return `${JSON.stringify(whole, null, 2)}\n`
}

function withText(tree: Tree, [name = '', ...rest]: readonly string[], text: string): Tree {
  const inner = tree[name]
  if (rest.length > 0) {
    return { ...tree, [name]: withText(typeof inner === 'object' ? inner : {}, rest, text) }
  }
  return inner === undefined ? withForm(tree, name, text) : { ...tree, [name]: text }
}

/** A form that was missing stands among the others, in their order. */
function withForm(tree: Tree, name: string, text: string): Tree {
  const place = (some: string) => placeOf(some, 'ar')
  const names = Object.keys(tree)
  const before = names.findLastIndex(
    (some) => some !== name && baseOf(some) === baseOf(name) && place(some) < place(name),
  )
  const after = names.findIndex((some) => baseOf(some) === baseOf(name))
  const at = before >= 0 ? before + 1 : after >= 0 ? after : names.length
  const lines = Object.entries(tree)
  return Object.fromEntries([...lines.slice(0, at), [name, text], ...lines.slice(at)])
}

function labelsIn(tables: TextFiles['tables']) {
  return (name: string): readonly Label[] => {
    const [names = [], ...rows] = Papa.parse<string[]>((tables[name] ?? '').trim()).data
    const kinds = ['label', 'definition'].filter((kind) => names.includes(`${kind}_en`))
    return rows.flatMap((row) => {
      const at = (column: string) => row[names.indexOf(column)] ?? ''
      return kinds.map((kind) => ({
        key: `${LABELS}${name}.${at('code')}.${kind}`,
        text: { en: at(`${kind}_en`), ar: at(`${kind}_ar`) },
      }))
    })
  }
}

function withCells(name: string, table: string, cells: ReadonlyMap<string, string>): string {
  const [names = [], ...rows] = Papa.parse<string[]>(table.trim()).data
  const code = names.indexOf('code')
  const keyOf = (row: readonly string[], i: number) =>
    `${LABELS}${name}.${row[code] ?? ''}.${names[i] ?? ''}`
  const written = rows.map((row) => row.map((text, i) => cells.get(keyOf(row, i)) ?? text))
  return `${Papa.unparse([names, ...written], { newline: '\n' })}\n`
}
