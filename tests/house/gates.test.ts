// A gate that refuses nothing looks like one that finds nothing. So each is shown a wrong line, which
// it must refuse, and a right one, which it must let pass.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { spawnSync } from 'node:child_process'
import { dirname, join, relative, sep } from 'node:path'
import { ESLint } from 'eslint'
import stylelint from 'stylelint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { keysAskedFor, keysLeftOpen, NUMBERED_KEYS } from '../../scripts/house-rules.mjs'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import own from '../../src/i18n/messages/ownFile.en.json'
import { baseOf } from '../../src/wording/texts'
import { textsOf } from '../../src/wording/textsOf'

const root = join(import.meta.dirname, '../..')

/** Messages that no code of the app asks for, and who does. */
const READ_BY_THE_BUILD: Readonly<Record<string, string>> = {
  'page.description': 'vite.config.ts, for the pages of each language',
  'page.missing': 'vite-pages.ts, for what a server shows at an unknown address',
  'load.late.text': 'scripts/vite-pages.ts, for a page whose script does not come',
  'load.late.again': 'the same',
  'load.late.overview': 'the same',
  'load.late.table': 'the same',
  'single.needs': 'vite.config.ts, for the one file where nothing runs',
}

/** How high each part of src/ stands. An import only points down, and never sideways. */
const heights = {
  ...{ worker: 6, app: 5, modes: 4, features: 3, dataset: 2, state: 2, exports: 2, evidence: 2 },
  ...{ wording: 2, i18n: 1, ui: 1, platform: 0, domain: 0 },
}
type Part = keyof typeof heights
const parts = Object.keys(heights) as Part[]

const modules = filesIn(join(root, 'src')).filter((file) => /(?<!\.d)\.tsx?$/.test(file))

// To type a module takes longest of all: what is planted for rules that ask for types stands in one.
const keysWrong = [
  'return t(key as never)',
  'return t(key as any)',
  "return t(key as 'view.checks')",
  "return t(`view.${key as 'checks'}`)",
  "return t(`view.${String(n) as 'checks'}`)",
  "return t(by === 'year' ? 'view.checks' : (key as 'view.method'))",
  "const built: 'view.checks' = `${'view' as const}.${'checks' as const}`; return t(built)",
  "const cast = key as 'view.checks' | 'view.method'; return t(cast)",
]
const keysRight = [
  "return t('view.checks')",
  "return t(by === 'year' ? 'view.checks' : 'view.method')",
  "const view: 'checks' | 'method' = by === 'year' ? 'checks' : 'method'; return t(`view.${view}`)",
  "return t(`report.ordinal.${String(n) as '5'}`)",
  'return `${key}.${n}`',
]
const unknown = "const asked = 'planted.asked' as string as 'planted.asked'; return t(asked)"
const planted = once(() => programWith([...keysWrong, ...keysRight, unknown]))
const isOurs = (name: string) => name.startsWith(join(root, 'src'))

describe('the messages', () => {
  it('are those that the app asks for, both ways', () => {
    const asked = keysAskedFor(planted().program, isOurs)
    const begun = [...asked].filter((key) => key.endsWith('#')).map((key) => key.slice(0, -1))
    expect(begun.sort()).toEqual(Object.keys(NUMBERED_KEYS).sort())
    const numbered = new RegExp(`^(?:${begun.join('|')})(?:\\d+|#)$`)
    const plain = (keys: Iterable<string>) => [...keys].filter((key) => !numbered.test(key))
    // What is said of a reader's own file comes with it.
    const all = { ...en, ownFile: own.ownFile }
    const keys = new Set([...textsOf({ en: all, ar }, []).en.keys(), 'planted.unused'].map(baseOf))
    expect(plain(asked).filter((key) => !keys.has(key))).toEqual(['planted.asked'])
    expect(plain(keys).filter((key) => !asked.has(key))).toEqual([
      ...Object.keys(READ_BY_THE_BUILD),
      'planted.unused',
    ])
  })
})

describe('the key of a message', () => {
  it('is written out, or of a type that lists what it can be', () => {
    const { program, lineOf } = planted()
    const open = keysLeftOpen(program, isOurs)
    const refused = new Set(open.map(lineOf))
    expect(keysWrong.filter((line) => !refused.has(line))).toEqual([])
    expect(keysRight.filter((line) => refused.has(line))).toEqual([])
    expect(open.filter((one) => lineOf(one) === undefined)).toEqual([])
  })
})

describe('the direction of imports', () => {
  it('is known of every part', () => {
    expect(foldersIn('src').sort()).toEqual([...parts].sort())
  })

  it.each(parts)('is kept by %s, which may take from what it needs alone', async (part) => {
    const others = parts.filter((other) => other !== part)
    const file = aModuleIn(part)
    const text = others.map((other, i) => importOf(aModuleIn(other), file, i)).join('')
    const refused = await linesRefused(text, file, 'import-x/no-restricted-paths')
    const needed = others.filter((other) => takesFrom(part, other))
    expect(others.filter((_, i) => !refused.includes(i + 1))).toEqual(needed)
    expect(needed.filter((other) => heights[other] >= heights[part])).toEqual([])
  })

  it.each(['features', 'modes'])(
    'keeps the rooms of %s strangers to one another',
    async (layer) => {
      const [one, other] = foldersIn(`src/${layer}`)
      const file = aModuleIn(`${layer}/${one}`)
      const text = importOf(aModuleIn(`${layer}/${other}`), file, 0) + importOf(file, file, 1)
      expect(await linesRefused(text, file, 'import-x/no-restricted-paths')).toEqual([1])
    },
  )

  it('lets main.tsx see the app and not its features', async () => {
    const file = join(root, 'src/main.tsx')
    const text = (['features', 'app', 'i18n', 'domain'] as const)
      .map((part, i) => importOf(aModuleIn(part), file, i))
      .join('')
    expect(await linesRefused(text, file, 'import-x/no-restricted-paths')).toEqual([1, 4])
  })

  it('keeps tests and data out of the app', async () => {
    const file = aModuleIn('app')
    const text =
      importOf(join(root, 'tests/setup.ts'), file, 0) + importOf(aModuleIn('domain'), file, 1)
    expect(await linesRefused(text, file, 'import-x/no-restricted-paths')).toEqual([1])
  })

  it('keeps packages and the page out of domain', async () => {
    const file = aModuleIn('domain')
    const text = [
      "import * as react from 'react'",
      "import * as files from 'node:fs'",
      "import * as own from './planted'",
      'export const planted = [react, files, own, document.title, Math.PI]',
    ].join('\n')
    expect(await linesRefused(text, file, 'no-restricted-imports')).toEqual([1, 2])
    expect(await linesRefused(text, file, 'no-restricted-globals')).toEqual([4])
  })
})

describe('types, promises, cycles, hooks and plain slips', () => {
  // The checker reads files, so they are planted as files under the house's own settings.
  const head = "declare const asked: Promise<void>; declare const by: 'year' | 'victim'\n"
  const cases: Readonly<Record<string, readonly [rule: string, wrong: string, right: string]>> = {
    type: ['TS2322', 'export const n: number = String(by)', 'export const n: string = String(by)'],
    promise: ['no-floating-promises', 'asked', 'await asked'],
    switch: [
      'switch-exhaustiveness-check',
      "switch (by) { case 'year': break }",
      "switch (by) { case 'year': case 'victim': break }",
    ],
    any: [
      'no-unsafe-assignment',
      "export const a: string = JSON.parse('1')",
      "export const a: unknown = JSON.parse('1')",
    ],
    old: ['no-deprecated', "document.execCommand('copy')", 'document.hasFocus()'],
    circle: [
      'no-cycle',
      "import type { Two } from './two'\nexport type One = Two | null",
      'export type One = null',
    ],
    hook: [
      'rules-of-hooks',
      "import { useId } from 'react'\nexport const Id = ({ is }: { is: boolean }) => is ? useId() : null",
      "import { useId } from 'react'\nexport const Id = ({ is }: { is: boolean }) => { const id = useId(); return is ? id : null }",
    ],
    equal: ['eqeqeq', "export const is = by == 'year'", "export const is = by === 'year'"],
    imports: [
      'consistent-type-imports',
      "import { Two } from './two'\nexport const two: Two[] = []",
      "import type { Two } from './two'\nexport const two: Two[] = []",
    ],
    absent: [
      'no-non-null-assertion',
      'export const title = document.body.firstChild!',
      'export const title = document.body.firstChild',
    ],
    state: [
      'set-state-in-render',
      "import { useState } from 'react'\nexport function One() { const [n, set] = useState(1); set(2); return n }",
      "import { useState } from 'react'\nexport function One() { const [n] = useState(1); return n }",
    ],
  }
  const refused = once(() => {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'))
    mkdirSync(join(folder, 'src'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const settings = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as object
    writeFileSync(
      join(folder, '.oxlintrc.json'),
      JSON.stringify({ ...settings, ignorePatterns: [] }),
    )
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['src'] }),
    )
    for (const [name, [, wrong, right]] of Object.entries(cases)) {
      writeFileSync(join(folder, `src/${name}Wrong.tsx`), `${head}${wrong}\nexport {}\n`)
      writeFileSync(join(folder, `src/${name}Right.tsx`), `${head}${right}\nexport {}\n`)
    }
    writeFileSync(
      join(folder, 'src/two.ts'),
      "import type { One } from './circleWrong'\nexport type Two = One | 2\n",
    )
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [oxlint, 'src', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: readonly { readonly code: string; readonly filename: string }[]
    }
    return diagnostics.map(({ code, filename }) => `${filename}: ${code}`)
  })

  it.each(Object.entries(cases))('are looked at: %s', (name, [rule]) => {
    const codes = (which: string) =>
      refused().filter((one) => one.startsWith(`src/${name}${which}.tsx: `))
    expect(codes('Wrong').some((one) => one.includes(rule))).toBe(true)
    expect(codes('Right').filter((one) => one.includes(rule))).toEqual([])
  })
})

describe('words in a component', () => {
  const file = modules.find(
    (path) => path.endsWith('.tsx') && path.includes(`${sep}features${sep}`),
  )!
  const component = (jsx: string, i: number) =>
    `export function Planted${i}({ words, year }: { words: string; year: number }) { return ${jsx} }`

  const wrong = [
    '<p>Killed by year</p>',
    '<p>killed</p>',
    '<p>القتلى بحسب السنة</p>',
    '<p>{year > 1 ? words : "Children"}</p>',
    '<ul>{[year].map((y) => <li key={y}>Women</li>)}</ul>',
    '<p aria-label="Killed by year">{words}</p>',
    '<p aria-label="Killed">{words}</p>',
    '<p aria-valuetext={`${year} killed`}>{words}</p>',
    '<img alt="A chart" src={words} />',
    '<input placeholder="Search" />',
    '<p title={`Killed in year ${year}`}>{words}</p>',
    '<p title="Killed">{words}</p>',
    '<p>{`Killed in year ${year}`}</p>',
  ]
  const right = [
    '<p>{words}</p>',
    '<p>{year > 1 ? words : null} – ({year})</p>',
    '<p aria-label={words} className="panel open" aria-live="polite">{words}</p>',
    '<p title={`${words}: ${year}`}>{words}</p>',
    '<a href={`?year=${year}`} lang="ar" dir="rtl">{words}</a>',
    '<text x={year} textAnchor="middle" fill="currentColor">{words}</text>',
  ]

  it('are refused', async () => {
    const missed = await passed(wrong, component, file, 'i18next/no-literal-string')
    expect(missed.length).toBeLessThan(3)
    expect(await passed(missed, component, file, 'house/no-loose-text')).toEqual([])
  })

  it.each(['i18next/no-literal-string', 'house/no-loose-text'])(
    'pass %s when they come from the messages',
    async (rule) => {
      expect(await passed(right, component, file, rule)).toEqual(right)
    },
  )
})

describe('words that no component shows by itself', () => {
  const planted = (value: string, i: number) =>
    `export const planted${i} = (n: string, is: boolean, a: HTMLElement) => ${value}`
  const loose = (values: readonly string[], folder: string) =>
    passed(values, planted, aModuleIn(folder), 'house/no-loose-text')

  it('are refused', async () => {
    const anywhere = [
      "'Killed by year'",
      "[n, 'القتلى']",
      '`year ${n} of five`',
      '`${n} were killed`',
      "{ document.title = 'Overview' }",
      "{ a.textContent = is ? 'Close' : n }",
      "a.setAttribute('aria-label', 'Close')",
      "a.append('Close')",
      "({ 'aria-label': 'Close' })",
      "({ title: is ? 'Close' : 'Open', n })",
    ]
    expect(await loose(anywhere, 'ui')).toEqual([])
    expect(await loose(anywhere.slice(0, 2), 'features')).toEqual([])
    const written = ["({ sheet: 'Figures' })", "[n, 'Publisher']", "is ? 'Missing' : n"]
    expect(await loose(written, 'exports')).toEqual([])
    expect(await loose(written, 'wording')).toEqual([])
  })

  it('may be code', async () => {
    const code = [
      "a.querySelector('p > span em')",
      "a.setAttribute('aria-label', n)",
      "a.setAttribute('role', 'status')",
      '`${n} · ${n}`',
      "({ title: n, role: 'status' })",
      "{ throw new Error('no such mark') }",
      "n === 'missing value'",
      '({ key: `${n} details`, is })',
      "({ sheet: 'figures_2015' })",
    ]
    expect(await loose(code, 'exports')).toEqual(code)
  })
})

describe('the habits of the house', () => {
  it.each([
    ['import-x/no-default-export', 'export default 1\n', 'export const one = 1\n'],
    ['no-console', 'console.log(1)\n', 'Math.abs(1)\n'],
    ['no-restricted-syntax', "export const planted = '_T'\n", "export const planted = '_TX'\n"],
  ])('%s is kept', async (rule, wrong, right) => {
    const file = aModuleIn('domain')
    expect(await linesRefused(wrong, file, rule)).toHaveLength(1)
    expect(await linesRefused(right, file, rule)).toEqual([])
  })

  it('a picture has a text', async () => {
    const file = modules.find((path) => path.endsWith('.tsx'))!
    const picture = (alt: string) => `export const Planted = () => <img src="/a.png" ${alt}/>\n`
    expect(await linesRefused(picture(''), file, 'jsx-a11y/alt-text')).toEqual([1])
    expect(await linesRefused(picture('alt="" '), file, 'jsx-a11y/alt-text')).toEqual([])
  })

  it.each(['utils.ts', 'helpers.tsx', 'common.ts', 'types.ts', 'constants.ts', 'utils/figure.ts'])(
    'no file is named %s',
    async (name) => {
      const refused = (path: string) =>
        linesRefused('export const one = 1\n', join(root, 'src/ui', path), 'no-restricted-syntax')
      expect(await refused(name)).toEqual([1])
      expect(await refused('Planted.tsx')).toEqual([])
    },
  )
})

describe('the stylesheets', () => {
  const refused = async (code: string) => {
    const { results } = await stylelint.lint({
      code,
      cwd: root,
      codeFilename: join(root, 'src/ui/planted.module.css'),
    })
    return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
  }

  it.each([
    ['property-disallowed-list', 'margin-left: 1px', 'margin-inline-start: 1px'],
    ['property-disallowed-list', 'padding-bottom: 1px', 'padding-block-end: 1px'],
    ['property-disallowed-list', 'left: 0', 'inset-inline-start: 0'],
    ['property-disallowed-list', 'border-right-color: red', 'border-inline-end-color: red'],
    ['property-disallowed-list', 'border-top-left-radius: 0', 'border-start-start-radius: 0'],
    ['property-disallowed-list', 'max-width: 60ch', 'max-inline-size: 60ch'],
    ['property-disallowed-list', 'height: 1em', 'block-size: 1em'],
    ['property-disallowed-list', 'position-try-fallbacks: flip-inline', 'position-area: none'],
    ['declaration-property-value-disallowed-list', 'text-align: left', 'text-align: start'],
    ['declaration-property-value-disallowed-list', 'float: right', 'float: inline-end'],
    ['declaration-property-value-disallowed-list', 'margin: 0 1px 0 2px', 'margin: 0 1px'],
    [
      'declaration-property-value-disallowed-list',
      'padding: 0 calc(1px + 2px) 0 var(--a)',
      'padding: 0 calc(1px + 2px)',
    ],
    [
      'declaration-property-value-disallowed-list',
      'transition: width 1s',
      'transition: opacity 1s',
    ],
    ['property-no-unknown', 'colour: red', 'color: red'],
    ['color-no-invalid-hex', 'color: #ab', 'color: #abc'],
  ])('%s refuses %s, not %s', async (rule, wrong, right) => {
    expect(await refused(`.planted {\n  ${wrong};\n}\n`)).toEqual([rule])
    expect(await refused(`.planted {\n  ${right};\n}\n`)).toEqual([])
  })

  it('leave the direction to [dir], which no build step rewrites', async () => {
    expect(await refused('a:dir(rtl) {\n  color: red;\n}\n')).toEqual([
      'selector-pseudo-class-disallowed-list',
    ])
    expect(await refused("[dir='rtl'] a {\n  color: red;\n}\n")).toEqual([])
  })

  it('leave the first letter of a word with the rest: an Arabic word would be torn', async () => {
    expect(await refused('.planted::first-letter {\n  color: red;\n}\n')).toEqual([
      'selector-pseudo-element-disallowed-list',
    ])
    expect(await refused('.planted::first-line {\n  color: red;\n}\n')).toEqual([])
  })

  it('set no Latin letters apart where Arabic ones may stand', async () => {
    for (const set of ['letter-spacing: 1px', 'text-transform: uppercase']) {
      expect(await refused(`.planted {\n  ${set};\n}\n`)).toEqual([
        'rule-selector-property-disallowed-list',
      ])
      expect(await refused(`:lang(en) .planted {\n  ${set};\n}\n`)).toEqual([])
    }
  })

  it('write no line of a text in one word with a variable, which Safari drops', async () => {
    expect(await refused('.planted {\n  text-decoration: underline var(--x);\n}\n')).toEqual([
      'declaration-property-value-disallowed-list',
    ])
    expect(await refused('.planted {\n  text-decoration: underline dashed;\n}\n')).toEqual([])
  })

  it('give a reason where they step out of line', async () => {
    const planted = (reason: string) =>
      `.planted {\n  /* stylelint-disable-next-line property-disallowed-list${reason} */\n  width: 1px;\n}\n`
    expect(await refused(planted(''))).toEqual(['--report-descriptionless-disables'])
    expect(await refused(planted(' -- SVG geometry'))).toEqual([])
  })
})

describe('the one formatter', () => {
  const planted = [
    'export const a = (n: number) => new Intl.NumberFormat("ar").format(n)',
    'export const b = (d: Date) => new Intl.DateTimeFormat("ar").format(d)',
    'export const c = (n: number) => n.toLocaleString()',
    'export const d = (day: Date) => day.toLocaleDateString("ar-SY")',
    'export const e = (day: Date) => day.toLocaleTimeString("ar-SY")',
    'export const f = (n: number) => n.toFixed(1)',
    'export const g = (list: string[]) => new Intl.ListFormat("ar").format(list)',
    'export const h = new Intl.Collator("ar")',
  ]
  const refused = (file: string) =>
    linesRefused(planted.join('\n'), file, 'no-restricted-properties')

  it.each(['features', 'evidence', 'exports', 'i18n', 'ui', 'app'])(
    'is the only one that %s may use',
    async (part) => {
      expect(await refused(aModuleIn(part))).toEqual([1, 2, 3, 4, 5, 6, 7])
    },
  )

  it('may do so itself', async () => {
    expect(await refused(join(root, 'src/i18n/format/format.ts'))).toEqual([])
  })
})

describe('npm test', () => {
  it('runs every check that package.json names', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'))
    const runner = readFileSync(join(root, 'scripts/test.mjs'), 'utf8')
    expect(checks.length).toBeGreaterThan(6)
    expect(checks.filter((name) => !runner.includes(`'${name}'`))).toEqual([])
  })
})

/** Those of the lines that the rule lets pass, when all of them stand in that file. */
async function passed(
  lines: readonly string[],
  planted: (line: string, i: number) => string,
  file: string,
  rule: string,
): Promise<string[]> {
  const refused = await linesRefused(lines.map(planted).join('\n'), file, rule)
  return lines.filter((_, i) => !refused.includes(i + 1))
}

/** The lines of the text that the rule refuses, as if the text stood in that file. */
async function linesRefused(text: string, filePath: string, rule: string): Promise<number[]> {
  const [result] = await linterOf(rule).lintText(text, { filePath })
  const messages = result?.messages ?? []
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`)
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => line)
}

const linters = new Map<string, ESLint>()

/** What looks by one rule alone. */
function linterOf(rule: string): ESLint {
  const made =
    linters.get(rule) ?? new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === rule })
  linters.set(rule, made)
  return made
}

/** The program of src/ with lines planted in a module, and which of them a place is. */
function programWith(lines: readonly string[]) {
  const filePath = modules.find((file) => file.endsWith('labelTotals.tsx'))!
  const before = readFileSync(filePath, 'utf8').split('\n')
  const functions = lines.map(
    (line, i) =>
      `export function planted${i}({ t }: Words, key: string, n: number, by: 'year' | 'victim') { ${line} }`,
  )
  const text = [...before, ...functions].join('\n')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'] },
    ts.sys,
    root,
  )
  const host = ts.createCompilerHost(options, true)
  const readFile = (path: string) => (path === filePath ? text : ts.sys.readFile(path))
  const program = ts.createProgram(fileNames, options, Object.assign(host, { readFile }))
  const lineOf = ({ file, line }: { file: string; line: number }) =>
    file === filePath ? lines[line - 1 - before.length] : undefined
  return { program, lineOf }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function importOf(imported: string, from: string, i: number): string {
  const path = relative(dirname(from), imported)
    .replaceAll(sep, '/')
    .replace(/\.tsx?$/, '')
  return `import * as planted${i} from '${path.startsWith('.') ? path : `./${path}`}'\n`
}

function aModuleIn(folder: string): string {
  const found = modules.find((file) => file.startsWith(join(root, 'src', folder) + sep))
  if (!found) throw new Error(`no module stands in src/${folder}`)
  return found
}

/** Whether a module of one part imports one of another. */
function takesFrom(part: Part, other: Part): boolean {
  const asked = new RegExp(`(?:from|import)\\s*\\(?\\s*'(?:\\.\\./)+${other}/`)
  return modules
    .filter((file) => file.startsWith(join(root, 'src', part) + sep))
    .some((file) => asked.test(readFileSync(file, 'utf8')))
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
