// A gate that refuses nothing looks like one that finds nothing. So each is shown a wrong line, which
// it must refuse, and a right one, which it must let pass.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { ESLint } from 'eslint'
import stylelint from 'stylelint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const eslint = new ESLint({ cwd: root })
const slow = { timeout: 120_000 }

/** How high each part of src/ stands. An import only points down, and never sideways. */
const heights = {
  ...{ app: 4, features: 3, dataset: 3, state: 3 },
  ...{ evidence: 2, ui: 1, i18n: 1, domain: 0 },
}
type Part = keyof typeof heights
const parts = Object.keys(heights) as Part[]

const modules = filesIn(join(root, 'src')).filter((file) => /(?<!\.d)\.tsx?$/.test(file))

describe('the direction of imports', slow, () => {
  it.each(parts)('is kept by %s', async (part) => {
    const planted = parts.filter((other) => other !== part)
    const file = aModuleIn(part)
    const text = planted.map((other, i) => importOf(aModuleIn(other), file, i)).join('')
    const refused = await linesRefused(text, file, 'import-x/no-restricted-paths')
    const wrong = planted.filter((other) => heights[other] >= heights[part])
    expect(refused.map((line) => planted[line - 1])).toEqual(wrong)
  })

  it('keeps features strangers to one another', async () => {
    const [one, other] = foldersIn('src/features')
    const file = aModuleIn(`features/${one}`)
    const text = importOf(aModuleIn(`features/${other}`), file, 0) + importOf(file, file, 1)
    expect(await linesRefused(text, file, 'import-x/no-restricted-paths')).toEqual([1])
  })

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

  it('runs in no circle', async () => {
    const { importer, imported } = aRealImport()
    const text = readFileSync(imported, 'utf8')
    const closed = text + importOf(importer, imported, 0)
    expect(await linesRefused(text, imported, 'import-x/no-cycle')).toEqual([])
    expect(await linesRefused(closed, imported, 'import-x/no-cycle')).toEqual([
      closed.split('\n').length - 1,
    ])
  })
})

describe('words in a component', slow, () => {
  const file = modules.find(
    (path) => path.endsWith('.tsx') && path.includes(`${sep}features${sep}`),
  )
  const component = (jsx: string) =>
    `export function Planted({ words, year }: { words: string; year: number }) {\n` +
    `  return ${jsx}\n}\n`
  const refused = (jsx: string) =>
    linesRefused(component(jsx), file!, 'i18next/no-literal-string').then((lines) => lines.length)

  it.each([
    '<p>Killed by year</p>',
    '<p>killed</p>',
    '<p>القتلى بحسب السنة</p>',
    '<p>{year > 1 ? words : "Children"}</p>',
    '<ul>{[year].map((y) => <li key={y}>Women</li>)}</ul>',
    '<p aria-label="Killed by year">{words}</p>',
    '<img alt="A chart" src={words} />',
    '<input placeholder="Search" />',
    '<p title={`Killed in year ${year}`}>{words}</p>',
    '<p>{`Killed in year ${year}`}</p>',
  ])('is refused: %s', async (jsx) => {
    expect(await refused(jsx)).toBe(1)
  })

  it.each([
    '<p>{words}</p>',
    '<p>{year > 1 ? words : null} – ({year})</p>',
    '<p aria-label={words} className="panel" aria-live="polite">{words}</p>',
    '<p title={`${words}: ${year}`}>{words}</p>',
    '<a href={`?year=${year}`} lang="ar" dir="rtl">{words}</a>',
    '<text x={year} textAnchor="middle" fill="currentColor">{words}</text>',
  ])('passes when it comes from the messages: %s', async (jsx) => {
    expect(await refused(jsx)).toBe(0)
  })
})

describe('the habits of the house', slow, () => {
  it.each([
    ['import-x/no-default-export', 'export default 1\n', 'export const one = 1\n'],
    ['no-console', 'console.log(1)\n', 'Math.abs(1)\n'],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      "export function planted(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1\n  }\n}\n",
      "export function planted(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n    case 'b':\n      return 1\n  }\n}\n",
    ],
    [
      '@typescript-eslint/consistent-type-imports',
      "import { Planted } from './planted'\nexport const planted: Planted[] = []\n",
      "import type { Planted } from './planted'\nexport const planted: Planted[] = []\n",
    ],
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
      // These files are on no disk, so there are no types to lint them with.
      const untyped = new ESLint({
        cwd: root,
        overrideConfig: [
          tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'] & {},
        ].flat(),
      })
      const rules = async (path: string) => {
        const results = await untyped.lintText('export const one = 1\n', { filePath: path })
        return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
      }
      expect(await rules(join(root, 'src/ui', name))).toEqual(['no-restricted-syntax'])
      expect(await rules(join(root, 'src/ui/Planted.tsx'))).toEqual([])
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

  it('give a reason where they step out of line', async () => {
    const planted = (reason: string) =>
      `.planted {\n  /* stylelint-disable-next-line property-disallowed-list${reason} */\n  width: 1px;\n}\n`
    expect(await refused(planted(''))).toEqual(['--report-descriptionless-disables'])
    expect(await refused(planted(' -- SVG geometry'))).toEqual([])
  })
})

describe('the one formatter', slow, () => {
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

  it.each(['features', 'evidence', 'files', 'i18n', 'ui', 'app'])(
    'is the only one that %s may use',
    async (part) => {
      expect(await refused(aModuleIn(part))).toEqual([1, 2, 3, 4, 5, 6, 7])
    },
  )

  it('may do so itself', async () => {
    expect(await refused(join(root, 'src/i18n/format.ts'))).toEqual([])
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

/** The lines of the text that the rule refuses, as if the text stood in that file. */
async function linesRefused(text: string, filePath: string, rule: string): Promise<number[]> {
  const [result] = await eslint.lintText(text, { filePath })
  const messages = result?.messages ?? []
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`)
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => line)
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

/** A module of src/ and another that it takes more than types from, and which takes nothing back. */
function aRealImport(): { importer: string; imported: string } {
  for (const importer of modules) {
    const text = readFileSync(importer, 'utf8')
    for (const [, path] of text.matchAll(/^import \{ (?!type )[^}]*\} from '(\.[^']*)'/gm)) {
      const base = join(dirname(importer), path!)
      const imported = [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file))
      if (imported) return { importer, imported }
    }
  }
  throw new Error('no module of src/ imports another')
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
