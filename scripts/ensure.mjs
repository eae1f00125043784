// What must be there before anything else runs. Node's own modules only: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules/.package-lock.json')
const seal = join(root, 'node_modules/.tawthiq-lock-hash')

/** Installs exactly what package-lock.json names, unless that is what is installed. */
export function ensureInstalled() {
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (isInstalled(hash)) return
  console.log('Installing what package-lock.json names (npm ci) …')
  const code = run('npm', ['ci'])
  if (code !== 0) {
    console.error('npm ci failed. Nothing else was tried.')
    process.exit(code)
  }
  writeFileSync(seal, hash)
}

/**
 * The path of a Chromium, installed now if there was none; undefined means Playwright's own.
 * @returns {string | undefined}
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  for (const name of ['chromium-headless-shell', 'chromium']) {
    installPackages([name], 'the journeys')
    const fresh = findBrowser()
    if (fresh) return fresh
  }
  console.log("No Chromium found: asking for Playwright's own …")
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return undefined
  console.error(
    'No browser: install Chromium or Chrome, or set CHROME_PATH to the program, and try again.',
  )
  return process.exit(1)
}

/**
 * The engines besides Chromium: the programs that start them, and the packages of Debian with these.
 * @type {readonly { name: string, programs: readonly string[], packages: readonly string[] }[]}
 */
const ENGINES = [
  { name: 'Firefox', programs: ['firefox-esr'], packages: ['firefox-esr'] },
  {
    name: 'WebKit',
    programs: ['WebKitWebDriver', 'xvfb-run'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
]

/** Installs the other engines where that is possible, and says of one that cannot be had that it is left out. */
export function ensureEngines() {
  const isThere = (/** @type {typeof ENGINES[number]} */ { name, programs }) =>
    programs.every((program) => onPath(program)) || (name === 'Firefox' && onPath('firefox'))
  const missing = ENGINES.filter((engine) => !isThere(engine))
  for (const { name, packages } of missing) installPackages(packages, `the walk through ${name}`)
  for (const engine of missing.filter((one) => !isThere(one)))
    console.log(`${engine.name} is not on this machine: it is left out.`)
}

/**
 * The path of a Chromium that is on this machine.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
  // Chromium without a window does the same with a fifth less work.
  const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  for (const name of ['chromium-headless-shell', ...whole]) {
    const path = onPath(name)
    if (path) return path
  }
  return usualPlaces().find((path) => existsSync(path))
}

/**
 * Installs PostgreSQL if there is none and this machine can, and says so if it cannot: one test goes without.
 */
export function ensurePostgres() {
  if (findPostgres()) return
  installPackages(['postgresql'], 'counting incidents in it')
  if (findPostgres()) return
  console.log('No PostgreSQL (initdb, postgres, psql): its counting of incidents is not compared.')
}

/**
 * The folder of the programs of PostgreSQL; Debian keeps them off the path.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [dirname(onPath('initdb') ?? ''), ...versions.map((v) => join(debian, v, 'bin'))]
  return folders.find((folder) =>
    ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))),
  )
}

/**
 * Installs packages of Debian where that can be done.
 * @param {readonly string[]} names
 * @param {string} purpose
 */
function installPackages(names, purpose) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return
  const apt = { DEBIAN_FRONTEND: 'noninteractive' }
  console.log(`Installing ${names.join(', ')} for ${purpose} …`)
  run('apt-get', ['update'], apt)
  run('apt-get', ['install', '-y', '--no-install-recommends', ...names], apt)
}

/**
 * Runs a program in the project's folder, its output shown; returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    // npm and npx are scripts on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  return status ?? 1
}

/**
 * The same beside others: what it says is kept until it ends, or shown as it goes.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {boolean} shown
 * @returns {Promise<{ code: number, said: string }>}
 */
export function runBeside(program, args, env = {}, shown = false) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    let said = ''
    for (const [stream, out] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.on('data', (/** @type {Buffer} */ part) => {
        if (shown) out.write(part)
        else said += part.toString()
      })
    }
    child.on('error', ({ message }) => {
      resolve({ code: 1, said: message })
    })
    child.on('close', (code) => {
      resolve({ code: code ?? 1, said })
    })
  })
}

/** How scripts and journeys start the browser of this machine. */
export function launchOptions() {
  const executablePath = findBrowser()
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium's sandbox does not start for root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      // Without a window letters would be set to whole pixels, and words be wider than people see them.
      '--font-render-hinting=none',
      // The rest keeps the browser from calling home: journeys need no network.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

/** @param {string} hash */
function isInstalled(hash) {
  if (!existsSync(installed)) return false
  if (existsSync(seal)) return readFileSync(seal, 'utf8') === hash
  // Installed by hand: right if that was after the last change of the lock.
  if (statSync(installed).mtimeMs < statSync(lock).mtimeMs) return false
  writeFileSync(seal, hash)
  return true
}

/**
 * @param {string} program
 * @returns {string | undefined}
 */
export function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return statSync(path).isFile()
      } catch {
        return false
      }
    })
}

/** @returns {string[]} */
function usualPlaces() {
  const { HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  switch (process.platform) {
    case 'darwin':
      return ['', HOME].flatMap((folder) => [
        `${folder}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ])
    case 'win32':
      return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
        folder
          ? [
              `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
              `${folder}\\Chromium\\Application\\chrome.exe`,
              `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
            ]
          : [],
      )
    default:
      return []
  }
}
