// Brings public/data/datapackage.json up to date: rows, bytes and sha256 of every file it names.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

const folder = fileURLToPath(new URL('../public/data/', import.meta.url))
const file = join(folder, 'datapackage.json')

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(file, 'utf8')
  const updated = withFacts(text, (path) => readFileSync(join(folder, path)))
  if (updated === text) console.log('data: datapackage.json is up to date')
  else {
    writeFileSync(file, updated)
    console.log('data: datapackage.json updated')
  }
}
