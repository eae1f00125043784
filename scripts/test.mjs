// npm test: what reads the files all at once, then every check in turn; stops where one fails.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, ensureInstalled, run, runBeside } from './ensure.mjs'

ensureInstalled()
const browser = ensureBrowser()

const folder = mkdtempSync(join(tmpdir(), 'tawthiq-'))
const unitsFile = join(folder, 'units.json')
const journeysFile = join(folder, 'journeys.json')

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, script: string, args?: string[], count?: () => Count }} Step
 * @type {Step[]}
 */
const steps = [
  { name: 'build', script: 'build' },
  {
    name: 'units',
    script: 'check:units',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitsFile}`],
    count: () => {
      const { numPassedTests, numFailedTests } = read(unitsFile)
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  {
    name: 'journeys',
    script: 'check:journeys',
    args: ['--reporter=list,json'],
    count: () => {
      // No flaky ones to add: nothing is tried twice.
      const { expected, unexpected } = read(journeysFile).stats
      return { passed: expected, failed: unexpected }
    },
  },
]

/** @type {string[]} */
const summary = []
const total = { passed: 0, failed: 0 }
let exitCode = 0

// Each of these reads files on one core: together they take as long as the longest.
const gates = [
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'styles', script: 'check:styles' },
  { name: 'format', script: 'check:format' },
  { name: 'unused', script: 'check:unused' },
]
console.log(`\n━━ ${gates.map(({ name }) => name).join(', ')} ${'━'.repeat(30)}`)
await Promise.all(
  gates.map(async ({ name, script }) => {
    const started = Date.now()
    const { code, said } = await runBeside('npm', ['run', '--silent', script])
    noted(name, code, started)
    if (code === 0) return
    total.failed += 1
    exitCode = code
    console.error(`${said}\n"${name}" failed. To run it alone: npm run ${script}`)
  }),
)

for (const { name, script, args = [], count } of exitCode === 0 ? steps : []) {
  console.log(`\n━━ ${name} ${'━'.repeat(60 - name.length)}`)
  const started = Date.now()
  exitCode = run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeysFile,
  })
  const { passed, failed } = counted(count)
  total.passed += passed
  // A check that fails without naming a test still counts: a failed run never says "0 failed".
  total.failed += exitCode === 0 ? failed : Math.max(failed, 1)
  noted(name, exitCode, started)
  if (exitCode !== 0) {
    console.error(`\nStopped: "${name}" failed. To run it alone: npm run ${script}`)
    break
  }
}

rmSync(folder, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = exitCode

/**
 * @param {string} name
 * @param {number} code
 * @param {number} started
 */
function noted(name, code, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  summary.push(`  ${code === 0 ? '✓' : '✗'} ${name.padEnd(9)} ${seconds.padStart(6)} s`)
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * @param {(() => Count) | undefined} count
 * @returns {Count}
 */
function counted(count) {
  try {
    return count?.() ?? { passed: 0, failed: 0 }
  } catch {
    // The runner stopped before it wrote its report; its exit code tells the rest.
    return { passed: 0, failed: 0 }
  }
}
