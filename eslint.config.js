import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'eslint/config'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import i18next from 'eslint-plugin-i18next'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'
import { house } from './scripts/house-rules.mjs'

const root = import.meta.dirname

/** The direction of imports: what each part of src/ may take from, besides itself. */
const mayImport = {
  'main.tsx': ['app', 'modes', 'dataset', 'state', 'i18n', 'platform'],
  'prerender.tsx': ['app', 'dataset', 'state', 'exports', 'i18n', 'domain'],
  app: [
    'modes',
    'features',
    'dataset',
    'state',
    'exports',
    'evidence',
    'wording',
    'i18n',
    'ui',
    'platform',
    'domain',
  ],
  modes: ['features', 'dataset', 'state', 'wording', 'i18n', 'ui', 'platform', 'domain'],
  features: [
    'dataset',
    'state',
    'exports',
    'evidence',
    'wording',
    'i18n',
    'ui',
    'platform',
    'domain',
  ],
  dataset: ['i18n', 'platform', 'domain'],
  state: ['i18n', 'platform', 'domain'],
  exports: ['i18n', 'domain'],
  evidence: ['i18n', 'ui', 'platform', 'domain'],
  wording: ['i18n', 'platform', 'domain'],
  i18n: ['domain'],
  ui: ['platform'],
  platform: [],
  domain: [],
  worker: [],
}

/** A part that the table does not know may import nothing. */
const parts = new Set([...Object.keys(mayImport), ...entriesOf('src')])

const zones = [
  ...[...parts].map((part) => ({
    target: `./src/${part}`,
    from: './src',
    except: [part, ...(mayImport[part] ?? [])],
    message: `src/${part} may import from ${mayImport[part]?.length ? mayImport[part].join(', ') : 'no other part'}.`,
  })),
  ...['features', 'modes'].flatMap((layer) =>
    entriesOf(`src/${layer}`).map((room) => ({
      target: `./src/${layer}/${room}`,
      from: `./src/${layer}`,
      except: [room],
      message: `The rooms of src/${layer} are strangers to one another: let app bring them together.`,
    })),
  ),
  ...['./tests', './scripts', './public'].map((from) => ({
    target: './src',
    from,
    // What is known of the subject before its figures come.
    except: from === './public' ? ['data/subject.json'] : [],
    message: 'The app is made of src/ alone; data is fetched, never imported.',
  })),
]

/** Attributes that hold codes, not words. Everything else that a reader could see is checked. */
const codeAttributes = [
  ...['className', '[a-z]+ClassName', 'style', 'id', 'key', 'ref', 'type', 'role', 'name', 'value'],
  ...['for', 'htmlFor', 'form', 'lang', 'dir', 'hrefLang', 'href', 'src', 'rel', 'target', 'as'],
  ...['media', 'sizes', 'autoComplete', 'inputMode', 'enterKeyHint', 'tabIndex', 'popover'],
  ...['popoverTarget', 'popoverTargetAction', 'dateTime', 'scope', 'accept', 'fallback'],
  ...['data-.+', 'aria-(?!label$|description$|roledescription$|valuetext$|placeholder$).+'],
  ...['on[A-Z].*', '[a-z]+Key', '[a-z]+Id', 'to', 'path', 'layout', 'orientation', 'position'],
  // drawing
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'dx', 'dy', 'points'],
  ...['width', 'height', 'viewBox', 'xmlns', 'preserveAspectRatio', 'transform', 'offset'],
  ...['fill', 'fill[A-Z].+', 'stroke', 'stroke[A-Z].+', 'color', 'opacity', 'pattern[A-Z].+'],
  ...['textAnchor', 'dominantBaseline', 'font[A-Z].+', 'clipPath', 'mask', 'vectorEffect'],
]

/** Attributes in which even one small word is read by somebody. */
const shownAttributes = [
  ...['title', 'alt', 'placeholder', 'label', '[a-z]+Label', 'heading', 'caption', 'text', 'note'],
  'aria-(label|description|roledescription|valuetext|placeholder)',
]

const WRITE = 'Numbers, dates and lists are written by src/i18n/format/format.ts'

const wordlessNames = '{utils,helpers,common,types,constants}'

export default defineConfig(
  { ignores: ['src/app/fonts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // What oxlint knows stands in .oxlintrc.json; here is what it does not: imports, texts and the house's own.
  tseslint.configs.base,
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [importX.flatConfigs.typescript],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: root })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    // One formatter: another would not know the digits and the months that were set.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/i18n/format/format.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ...['NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'DurationFormat'],
          ...['ListFormat', 'DisplayNames'],
        ].map((property) => ({ object: 'Intl', property, message: WRITE })),
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toFixed'].map(
          (property) => ({ property, message: WRITE }),
        ),
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!#subject$)[^.]',
              message: 'src/domain is plain TypeScript: no packages.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'history', 'localStorage'],
        ...['sessionStorage', 'fetch', 'process', 'setTimeout', 'requestAnimationFrame'],
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/domain/data/observation.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[value=/^_[TZ]$/]',
          message: 'Say TOTAL or NOT_APPLICABLE: the code stands once, in observation.ts.',
        },
      ],
    },
  },
  {
    files: [`src/**/${wordlessNames}.{ts,tsx}`, `src/**/${wordlessNames}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'Name a file for its main export: this name says nothing.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          message: 'Words belong in src/i18n/messages',
          'should-validate-template': true,
          'jsx-components': { include: [], exclude: [] },
          // Of the rest, one word may be a code of a component's own; a sentence is told by the house.
          'jsx-attributes': { include: shownAttributes, exclude: [] },
          'object-properties': { include: [], exclude: codeAttributes },
          // Digits, punctuation and marks are no words.
          words: { include: [], exclude: [/^[\p{N}\p{P}\p{S}\p{Z}\p{Cf}\s]+$/u] },
          // What is handed to a function is looked at where that function shows it.
          callees: { include: [], exclude: ['.*'] },
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house },
    rules: {
      'house/no-loose-text': ['error', { codeAttributes }],
    },
  },
  {
    // In these, and in what is written for other programs, one word in capitals is a text.
    files: ['src/**/*.tsx', 'src/{exports,wording}/**/*.ts', 'src/features/takeaway/*.ts'],
    rules: { 'house/no-loose-text': ['error', { codeAttributes, capitals: true }] },
  },
  {
    // Words to look for in texts, which the product itself does not say.
    files: ['src/wording/glossary.ts'],
    rules: { 'house/no-loose-text': 'off' },
  },
)

/** @param {string} folder */
function entriesOf(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
