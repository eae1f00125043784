// npm run house: measures src/ and judges nothing. Tests are not counted.
import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const src = join(root, 'src')

/** Parts of which every export is to say what it is for. */
const DOCUMENTED = ['domain', 'dataset', 'state', 'i18n']

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
const { options, fileNames } = ts.parseJsonConfigFileContent(
  { ...config, include: ['src'] },
  ts.sys,
  root,
)
const program = ts.createProgram(fileNames, options)
const checker = program.getTypeChecker()
const files = program.getSourceFiles().filter(({ fileName }) => isOurs(fileName))

const lines = files.map((file) => linesOf(file.text))
const functions = files.flatMap((file) =>
  functionsIn(file).map((lines) => ({ lines, isTsx: file.fileName.endsWith('.tsx') })),
)
const lengths = (/** @type {boolean} */ tsx) =>
  functions.flatMap(({ lines, isTsx }) => (isTsx === tsx ? [lines] : []))
const largest = foldersIn(src).toSorted((a, b) => b.files - a.files)[0]
const cycles = cyclesAmong(files)
const unused = unusedTypes()

console.log(`
files of src (ts, tsx)          ${files.length}
lines                           ${sum(lines)}
lines of a file                 ${spread(lines)}
lines of a function             ${spread(functions.map(({ lines }) => lines))}
lines of a function, ts         ${spread(lengths(false))}
lines of a function, tsx        ${spread(lengths(true))}
largest folder                  ${largest?.files} files in ${largest?.folder}
cycles of imports, types too    ${cycles.length}${cycles.map((cycle) => `\n  ${cycle}`).join('')}
types used in their file alone  ${unused.length}${unused.map((name) => `\n  ${name}`).join('')}
exports with documentation      ${DOCUMENTED.map((part) => `${part} ${documentedIn(part)} %`).join(', ')}
`)

/** @param {string} fileName */
function isOurs(fileName) {
  return fileName.startsWith(src) && !fileName.endsWith('.d.ts') && /\.tsx?$/.test(fileName)
}

/** @param {string} text */
function linesOf(text) {
  return text.replace(/\n$/, '').split('\n').length
}

/** @param {readonly number[]} list */
function sum(list) {
  return list.reduce((total, one) => total + one, 0)
}

/** @param {readonly number[]} list */
function spread(list) {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return `median ${at(0.5)}, p90 ${at(0.9)}, max ${at(1)}`
}

/**
 * The lengths of all functions that have a body, those within others too.
 * @param {ts.SourceFile} file
 * @returns {number[]}
 */
function functionsIn(file) {
  /** @type {number[]} */
  const found = []
  /** @param {ts.Node} node */
  const walk = (node) => {
    const isNamed = ts.isVariableDeclaration(node.parent ?? node)
    if (
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && isNamed)
    ) {
      const line = (/** @type {number} */ at) => file.getLineAndCharacterOfPosition(at).line
      if (node.body) found.push(line(node.end) - line(node.getStart(file)) + 1)
    }
    ts.forEachChild(node, walk)
  }
  walk(file)
  return found
}

/**
 * Each folder with the number of files directly in it.
 * @param {string} folder
 * @returns {{ folder: string, files: number }[]}
 */
function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const own = entries.filter(({ name }) => /\.tsx?$/.test(name)).length
  return [
    { folder: relative(root, folder), files: own },
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => foldersIn(join(folder, name))),
  ]
}

/**
 * Files that import one another, in whatever way: the strongly connected parts of more than one.
 * @param {readonly ts.SourceFile[]} all
 */
function cyclesAmong(all) {
  /** @type {Map<string, string[]>} */
  const imports = new Map(all.map((file) => [file.fileName, importsOf(file)]))
  /** @type {Map<string, { index: number, low: number }>} */
  const seen = new Map()
  /** @type {string[]} */
  const stack = []
  /** @type {string[]} */
  const found = []
  /** @param {string} name */
  const visit = (name) => {
    const own = { index: seen.size, low: seen.size }
    seen.set(name, own)
    stack.push(name)
    for (const other of imports.get(name) ?? []) {
      const known = seen.get(other)
      if (!known) own.low = Math.min(own.low, visit(other).low)
      else if (stack.includes(other)) own.low = Math.min(own.low, known.index)
    }
    if (own.low === own.index) {
      const part = stack.splice(stack.indexOf(name))
      if (part.length > 1) found.push(part.map((path) => basename(path)).join(' – '))
    }
    return own
  }
  for (const name of imports.keys()) if (!seen.has(name)) visit(name)
  return found
}

/** @param {ts.SourceFile} file */
function importsOf(file) {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    if (!statement.moduleSpecifier) return []
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier)
    const path = module?.declarations?.[0]?.getSourceFile().fileName
    return path && isOurs(path) ? [path] : []
  })
}

/** @param {ts.SourceFile} file */
function exportsOf(file) {
  const module = checker.getSymbolAtLocation(file)
  return module ? checker.getExportsOfModule(module) : []
}

/** Exported types that no other file of src imports. */
function unusedTypes() {
  /** @type {Set<ts.Symbol>} */
  const used = new Set()
  for (const file of files) {
    /** @param {ts.Node} node */
    const walk = (node) => {
      if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) {
        const symbol = checker.getSymbolAtLocation(node.name)
        if (symbol) used.add(real(symbol))
      }
      ts.forEachChild(node, walk)
    }
    walk(file)
  }
  return files.flatMap((file) =>
    exportsOf(file)
      .filter((symbol) => symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))
      .filter((symbol) => !used.has(symbol))
      .map((symbol) => `${symbol.name} (${relative(root, file.fileName)})`),
  )
}

/** @param {ts.Symbol} symbol */
function real(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** @param {string} part */
function documentedIn(part) {
  const exported = files
    .filter(({ fileName }) => fileName.startsWith(join(src, part)))
    .flatMap(exportsOf)
    .map(real)
  const own = exported.filter(({ declarations }) => declarations?.some(isDocumented))
  return Math.round((100 * own.length) / Math.max(exported.length, 1))
}

/** @param {ts.Declaration} declaration */
function isDocumented(declaration) {
  return ts.getJSDocCommentsAndTags(declaration).length > 0
}
