import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import i18next from 'eslint-plugin-i18next'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { house } from './scripts/house-rules.mjs'

const root = import.meta.dirname

/** The direction of imports: what each part of src/ may take from, besides itself. */
const mayImport = {
  'main.tsx': ['app', 'i18n', 'state'],
  app: ['features', 'wording', 'files', 'dataset', 'state', 'evidence', 'ui', 'i18n', 'domain'],
  features: ['wording', 'files', 'evidence', 'ui', 'i18n', 'domain'],
  wording: ['i18n', 'domain'],
  files: ['i18n', 'domain'],
  dataset: ['evidence', 'ui', 'i18n', 'domain'],
  state: ['wording', 'evidence', 'ui', 'i18n', 'domain'],
  evidence: ['ui', 'i18n', 'domain'],
  ui: ['domain'],
  i18n: ['domain'],
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
    message: `src/${part} may import from ${(mayImport[part] ?? []).join(', ') || 'no other part'}.`,
  })),
  ...entriesOf('src/features').map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [feature],
    message: 'Features are strangers to one another: let app bring them together.',
  })),
  {
    target: './src',
    from: ['./tests', './scripts', './public'],
    message: 'The app is made of src/ alone; data is fetched, never imported.',
  },
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

const WRITE = 'Numbers, dates and lists are written by src/i18n/format.ts'

const wordlessNames = '{utils,helpers,common,types,constants}'

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-single',
      'src/app/fonts',
      'test-results',
      'playwright-report',
      'gallery',
      '.cache',
      'public',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': 'off', // the compiler says so already
      eqeqeq: 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The resolver and the TypeScript settings belong together: without them no-cycle sees nothing.
    extends: [importX.flatConfigs.typescript],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: root })] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
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
    ignores: ['src/i18n/format.ts'],
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
        { patterns: [{ regex: '^[^.]', message: 'src/domain is plain TypeScript: no packages.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'history', 'localStorage'],
        ...['sessionStorage', 'fetch', 'process', 'setTimeout', 'requestAnimationFrame'],
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
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          message: 'Words belong in src/i18n/messages',
          'should-validate-template': true,
          'jsx-components': { include: [], exclude: [] },
          'jsx-attributes': { include: [], exclude: codeAttributes },
          // Digits, punctuation and marks are no words.
          words: { include: [], exclude: [/^[\p{N}\p{P}\p{S}\p{Z}\p{Cf}\s]+$/u] },
          callees: {
            include: [],
            exclude: ['t', 'i18n', 'getElementById', 'format[A-Z][A-Za-z]*'],
          },
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house },
    rules: {
      'house/written-keys': 'error',
      'house/no-loose-text': ['error', { codeAttributes }],
    },
  },
  {
    // What these write is read elsewhere: in them even one word in capitals is a text.
    files: ['src/{files,wording}/**/*.ts', 'src/features/{files,pictures}/*.{ts,tsx}'],
    rules: { 'house/no-loose-text': ['error', { codeAttributes, capitals: true }] },
  },
  {
    // Words to look for in texts, which the product itself does not say.
    files: ['src/wording/{glossary,glossaryWords}.ts'],
    rules: { 'house/no-loose-text': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', '*.config.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    // Not part of the TypeScript project.
    files: ['*.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
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
