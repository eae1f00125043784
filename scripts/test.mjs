// npm test: the build, then three lanes at once, so that no core is ever idle: the journeys, which wait
// for pages and take two workers to the end, and beside them Firefox and WebKit, and all the rest one by
// one, which ends about then. Every check runs, whatever another one finds.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ensureBrowser,
  ensureEngines,
  ensureInstalled,
  ensurePostgres,
  runBeside,
} from './ensure.mjs'

ensureInstalled()
const browser = ensureBrowser()
ensureEngines()
ensurePostgres()

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-'))
const unitsFile = join(folder, 'units.json')
const journeysFile = join(folder, 'journeys.json')
const enginesFile = join(folder, 'engines.json')
const env = { CHROME_PATH: browser }

/**
 * @typedef {{ passed: number, failed: readonly string[], again?: number }} Result; `again`: passed at the second try
 * @typedef {{ name: string, script: string, args?: string[], report?: string, result?: () => Result, shown?: boolean }} Check
 */

/** @type {Check} */
const build = { name: 'build', script: 'build' }

/** @type {Check} */
const engines = {
  name: 'engines',
  script: 'engines',
  args: ['--reporter=line,json'],
  report: enginesFile,
  result: () => journeysIn(read(enginesFile)),
}

/** @type {Check[]} */
const rest = [
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'format', script: 'check:format' },
  { name: 'styles', script: 'check:styles' },
  { name: 'unused', script: 'check:unused' },
  { name: 'sizes', script: 'check:sizes' },
  {
    name: 'units',
    script: 'check:units',
    // The rest of the machine is with the journeys and the engines.
    args: ['--maxWorkers=1', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitsFile}`],
    result: () => unitsIn(read(unitsFile)),
  },
]

/** @type {Check} */
const journeys = {
  name: 'journeys',
  script: 'check:journeys',
  args: ['--reporter=list,json'],
  report: journeysFile,
  result: () => journeysIn(read(journeysFile)),
  shown: true,
}

/** @type {string[]} */
const summary = []
/** @type {string[]} */
const failures = []
let passed = 0
let exitCode = 0

if (await run(build)) await Promise.all([run(journeys), run(engines), inTurn(rest)])

rmSync(folder, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n`)
if (failures.length > 0) console.log(`Failed:\n${failures.map((name) => `  ${name}`).join('\n')}\n`)
console.log(`${passed} passed, ${failures.length} failed`)
process.exitCode = exitCode

/** @param {readonly Check[]} checks */
async function inTurn(checks) {
  for (const check of checks) await run(check)
}

/**
 * Runs one check and notes what came of it; what it says is shown where it failed, or as it goes.
 * @param {Check} check
 */
async function run({ name, script, args = [], report, result, shown = false }) {
  const started = Date.now()
  const more = args.length > 0 ? ['--', ...args] : []
  const own = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { code, said } = await runBeside('npm', ['run', '--silent', script, ...more], own, shown)
  const found = resultOf(result)
  passed += found.passed
  // A check that fails without naming a test still counts: a failed run never says "0 failed".
  const failed = code !== 0 && found.failed.length === 0 ? [name] : found.failed
  failures.push(...failed)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const again = found.again ? `, ${found.again} at the second try` : ''
  const line = `${code === 0 ? '✓' : '✗'} ${name.padEnd(9)} ${seconds.padStart(6)} s${again}`
  summary.push(`  ${line}`)
  console.log(`━━ ${line}`)
  if (code === 0) return true
  exitCode = code
  if (!shown) console.error(said)
  console.error(`"${name}" failed. To run it alone: npm run ${script}`)
  return false
}

/**
 * @param {(() => Result) | undefined} result
 * @returns {Result}
 */
function resultOf(result) {
  try {
    return result?.() ?? { passed: 0, failed: [] }
  } catch {
    // The runner stopped before it wrote its report; its exit code tells the rest.
    return { passed: 0, failed: [] }
  }
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * @param {any} report of Vitest
 * @returns {Result}
 */
function unitsIn({ numPassedTests, testResults }) {
  /** @param {any} file */
  const failedIn = ({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed')
    // A file that cannot be loaded has no tests to fail.
    if (failed.length === 0) return status === 'failed' ? [name] : []
    return failed.map((/** @type {any} */ { fullName }) => `${name}: ${fullName}`)
  }
  return { passed: numPassedTests, failed: testResults.flatMap(failedIn) }
}

/**
 * @param {{ stats: { expected: number, flaky: number }, suites: any, errors: any }} report of Playwright
 * @returns {Result}
 */
function journeysIn({ stats, suites, errors }) {
  /** @param {any} suite @returns {string[]} */
  const failedIn = ({ title, suites: inner = [], specs }) => [
    ...specs
      .filter((/** @type {any} */ { ok }) => !ok)
      .map((/** @type {any} */ spec) => `${title}: ${spec.title}`),
    ...inner.flatMap((/** @type {any} */ one) =>
      failedIn({ ...one, title: `${title}: ${one.title}` }),
    ),
  ]
  const failed = suites.flatMap(failedIn)
  // Only in the engines is anything tried twice.
  return {
    passed: stats.expected + stats.flaky,
    again: stats.flaky,
    failed: failed.length > 0 ? failed : errors.map((/** @type {any} */ { message }) => message),
  }
}
