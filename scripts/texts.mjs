// Brings the work of translators home: applies a file of texts (.json, .csv or .xlsx, as the desk
// writes it) to the messages, the labels of the data and the list of what was read.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { withFacts } from './data.mjs'
import { root as own } from './ensure.mjs'
import { loadModules } from './load.mjs'

const USAGE = `npm run texts -- FILE         applies a file of texts; nothing is written if a row is refused
npm run texts -- FILE --some  applies what is not refused
npm run texts -- --reviewed   marks every text as read as it says now
  --root FOLDER               works on the files of another folder`

/**
 * @typedef {import('../src/wording/applyTexts').TextFiles} TextFiles
 * @typedef {import('../src/wording/refusals').Refusal} Refusal
 * @typedef {typeof import('../src/wording/applyTexts')
 *   & typeof import('../src/wording/readWordingFile')
 *   & typeof import('../src/wording/review')
 *   & typeof import('../src/wording/takeRows')} Wording
 */

/**
 * @param {string[]} args
 * @param {() => Promise<Wording>} load what brings the rules for texts
 * @returns {Promise<number>} the exit code
 */
export async function runTexts(args, load = loadWording) {
  const options = optionsIn(args)
  if (!options) return failed(USAGE)
  const { file, some, root } = options
  if (file !== null && !existsSync(file)) return failed(`texts: there is no file ${file}`)
  const wording = await load()
  const before = filesIn(root, wording)
  if (file === null) {
    const after = wording.withAllReviewed(before)
    const count = Object.keys(JSON.parse(after.reviewed)).length
    console.log(`texts: ${count} entries are marked as read.`)
    write(root, before, after)
    return 0
  }
  const content = await wording.readWordingFile(basename(file), readFileSync(file))
  if (content.kind === 'unreadable') {
    return failed(`texts: ${basename(file)} cannot be read: ${UNREADABLE[content.why]}`)
  }
  const { edits, reviewed, refused, outdated } = wording.takeRows(
    content.rows,
    wording.textsIn(before),
  )
  for (const refusal of refused) console.error(sayRefusal(refusal))
  for (const key of outdated) {
    console.log(`texts: ${key} was read when it said something else: it counts as unread.`)
  }
  if (refused.length > 0 && !some) {
    return failed(
      `texts: ${refused.length} refused, nothing was written. Mend the file, or take the rest with --some.`,
    )
  }
  const after = wording.withReviews(wording.withTexts(before, edits), reviewed)
  const read = Object.values(reviewed).filter((print) => print !== wording.NOT_READ)
  const unread = Object.keys(reviewed).length - read.length
  console.log(
    `texts: ${edits.length} wordings changed, ${read.length} entries read, ${refused.length} refused.`,
  )
  if (unread > 0) console.log(`texts: ${unread} entries count as unread again.`)
  write(root, before, after)
  return 0
}

/**
 * @param {string[]} args
 * @returns {{ file: string | null, some: boolean, root: string } | null}
 */
function optionsIn(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        some: { type: 'boolean', default: false },
        reviewed: { type: 'boolean', default: false },
        root: { type: 'string', default: own },
      },
    })
    const { some, reviewed } = values
    if (positionals.length !== (reviewed ? 0 : 1) || (reviewed && some)) return null
    return { file: positionals[0] ?? null, some, root: resolve(values.root) }
  } catch {
    return null
  }
}

/** The rules for texts are the app's own, in TypeScript. @returns {Promise<Wording>} */
function loadWording() {
  const parts = ['applyTexts', 'readWordingFile', 'review', 'takeRows']
  return loadModules(parts.map((part) => `/src/wording/${part}.ts`))
}

/** @param {string} name */
const tablePath = (name) => `public/data/${name}.csv`
/** @param {string} language */
const messagesPath = (language) => `src/i18n/messages/${language}.json`
const REVIEWED = 'src/wording/reviewed.json'
const PACKAGE = 'public/data/datapackage.json'

/**
 * @param {string} root
 * @param {Wording} wording
 * @returns {TextFiles}
 */
function filesIn(root, { LABEL_FILES }) {
  /** @param {string} path */
  const read = (path) => readFileSync(join(root, path), 'utf8')
  return {
    messages: { en: read(messagesPath('en')), ar: read(messagesPath('ar')) },
    tables: Object.fromEntries(LABEL_FILES.map((name) => [name, read(tablePath(name))])),
    reviewed: existsSync(join(root, REVIEWED)) ? read(REVIEWED) : '{}\n',
  }
}

/**
 * Writes what changed, and brings the descriptor of the data up to date where data did.
 *
 * @param {string} root
 * @param {TextFiles} before
 * @param {TextFiles} after
 */
function write(root, before, after) {
  const old = pathsOf(before)
  const changed = Object.entries(pathsOf(after)).filter(([path, text]) => old[path] !== text)
  for (const [path, text] of changed) {
    writeFileSync(join(root, path), text)
    console.log(`texts: wrote ${path}`)
  }
  if (!changed.some(([path]) => path.startsWith('public/data/'))) return
  const descriptor = readFileSync(join(root, PACKAGE), 'utf8')
  const updated = withFacts(descriptor, (path) => readFileSync(join(root, 'public/data', path)))
  writeFileSync(join(root, PACKAGE), updated)
  console.log(`texts: wrote ${PACKAGE}; its version is yours to raise`)
}

/**
 * @param {TextFiles} files
 * @returns {Record<string, string>}
 */
function pathsOf({ messages, tables, reviewed }) {
  return {
    [messagesPath('en')]: messages.en,
    [messagesPath('ar')]: messages.ar,
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [tablePath(name), table])),
    [REVIEWED]: reviewed,
  }
}

const UNREADABLE = {
  unknown_type: 'its name ends in none of .json, .csv, .tsv, .txt, .xlsx and .ods',
  broken: 'it is not what its name says',
  too_large: 'no file of texts is as large',
  not_utf8: 'it is not UTF-8, so that Arabic would be garbled; save it as "CSV UTF-8"',
  no_columns: 'it needs a column "key", and "en" or "ar"',
  double_column: 'a column stands twice in it, and nobody knows which counts',
  no_rows: 'there is nothing in it',
}

/** @param {Refusal} refusal */
function sayRefusal({ line, key, language, reason }) {
  const where = `line ${line}: ${key === '' ? '(no key)' : key}${language ? ` (${language})` : ''}`
  return `${where}: ${reason.kind}: ${sayReason(reason)}`
}

/**
 * @param {Refusal['reason']} reason
 * @returns {string}
 */
function sayReason(reason) {
  switch (reason.kind) {
    case 'unknown_key':
      return 'there is no text under this key'
    case 'strange_form':
      return `the language has no plural form "${reason.form}"`
    case 'duplicate_key':
      return 'several rows have this key'
    case 'stale':
      return `the published text is another one now: ${reason.published}`
    case 'missing_form':
      return `the plural lacks its form "${reason.form}"`
    case 'lost_value':
      return `{{${reason.value}}} was lost`
    case 'strange_value':
      return `nothing gives {{${reason.value}}}`
    case 'odd_value':
      return `a value is written {{name}}, not ${reason.value}`
    case 'nested':
      return '$t( would lay another text in'
    case 'hidden_sign':
      return `there is a sign that nobody sees: ${reason.sign}`
    case 'formula':
      return 'a spreadsheet would take this label for a formula'
    case 'forbidden':
      return `the glossary forbids "${reason.found}"; see ${reason.term}`
    case 'empty':
      return 'there is no text'
    case 'blank_ends':
      return 'there are blanks at its ends'
    case 'unclosed':
      return 'a bracket or a quotation mark is not closed'
    case 'other_digits':
      return 'digits are written 0 to 9'
    case 'other_letters':
      return 'Arabic is written with ي and ك, without stretching or signs that are joined already'
    case 'other_script':
      return 'there are letters of the other script'
  }
}

/** @param {string} message */
function failed(message) {
  console.error(message)
  return 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runTexts(process.argv.slice(2))
}
