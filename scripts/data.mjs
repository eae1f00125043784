// Checks public/data, adds rows to it, and brings its descriptor up to date: rows, bytes and sha256 of
// every file it names.
import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'

import { root as own } from './ensure.mjs'
import { loadModules } from './load.mjs'

/**
 * The text of a descriptor with the facts of its files filled in.
 *
 * @param {string} descriptor
 * @param {(path: string) => Buffer} read
 */
export function withFacts(descriptor, read) {
  const { resources, ...rest } = JSON.parse(descriptor)
  const filled = resources.map((/** @type {{ path: string }} */ resource) => ({
    ...resource,
    ...factsOf(read(resource.path)),
  }))
  return `${print({ ...rest, resources: filled })}\n`
}

/** @param {Buffer} content */
function factsOf(content) {
  const options = { header: true, skipEmptyLines: true }
  const { data } = Papa.parse(content.toString('utf8'), options)
  const digest = createHash('sha256').update(content).digest('hex')
  return { rows: data.length, bytes: content.length, hash: `sha256:${digest}` }
}

/**
 * JSON as the formatter prints it: a list of plain values stands on one line where it fits.
 *
 * @param {unknown} value
 * @param {string} indent
 * @param {number} before how much of the line is taken by a key and a comma
 * @returns {string}
 */
function print(value, indent = '', before = 0) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, item]) => {
      const start = `${JSON.stringify(key)}: `
      return `${inner}${start}${print(item, inner, start.length + 1)}`
    })
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  if (value.every((item) => typeof item !== 'object')) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    if (indent.length + before + line.length <= 100) return line
  }
  const lines = value.map((item) => `${inner}${print(item, inner, 1)}`)
  return `[\n${lines.join(',\n')}\n${indent}]`
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      yes: { type: 'boolean', default: false },
      root: { type: 'string', default: own },
      data: { type: 'string' },
    },
  })
  const [command, path] = positionals
  if (positionals.length > 0 && (command !== 'add' || path === undefined)) return failed([USAGE])
  const folder = values.data ?? join(values.root, 'public/data')
  /** @type {typeof import('./data-checks')} */
  const checks = await loadModules(['/scripts/data-checks.ts'])
  const data = checks.readPackage(folder)
  if (path !== undefined) {
    const { rows, said, problems } = checks.proposed(data, await rowsIn(path))
    console.log(said.join('\n'))
    if (problems.length > 0) return failed([...problems, 'Nothing was written.'])
    if (!values.yes && !(await isWanted(rows.length))) return failed(['Nothing was written.'])
    const lines = Papa.unparse(rows, { header: false, newline: '\n' })
    appendFileSync(join(folder, 'observations.csv'), `${lines}\n`)
    console.log(
      `data: wrote ${rows.length} rows; the version of datapackage.json is yours to raise`,
    )
  } else {
    const problems = checks.problemsOf(data)
    if (problems.length > 0) return failed(problems)
  }
  const file = join(folder, 'datapackage.json')
  const text = readFileSync(file, 'utf8')
  const updated = withFacts(text, (name) => readFileSync(join(folder, name)))
  if (updated !== text) writeFileSync(file, updated)
  console.log(`data: datapackage.json ${updated === text ? 'is up to date' : 'updated'}`)
  return 0
}

const USAGE = `npm run data               checks the data files, and brings datapackage.json up to date
npm run data -- add FILE   adds rows of a CSV or XLSX file with the columns of observations.csv, less
                           their ids, after saying what each means beside the numbers there are
  --yes                    does not ask
  --root FOLDER            works on the files of another copy of the project
  --data FOLDER            works on another data package`

/** @param {string} path */
async function rowsIn(path) {
  const content = readFileSync(path)
  if (!path.endsWith('.xlsx')) {
    return Papa.parse(content.toString('utf8'), { header: true, skipEmptyLines: true }).data
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const [sheet] = await readXlsxFile(new Uint8Array(content).buffer)
  const [names = [], ...lines] = sheet?.data ?? []
  return lines.map((line) => Object.fromEntries(names.map((name, i) => [name, text(line[i])])))
}

/** A cell of a workbook as it stands in a CSV file. @param {import('read-excel-file/universal').CellValue | null | undefined} value */
function text(value) {
  return value instanceof Date
    ? value.toISOString().slice(0, 10)
    : String(/** @type {string | number | boolean | null | undefined} */ (value) ?? '')
}

/** @param {number} count */
async function isWanted(count) {
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asked.question(`Write ${count} rows? (y/N) `)
  asked.close()
  return /^y/i.test(answer)
}

/** @param {readonly string[]} problems */
function failed(problems) {
  for (const problem of problems) console.error(`data: ${problem}`)
  return 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main()
