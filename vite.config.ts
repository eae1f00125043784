import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { firstTexts } from './scripts/vite-first-texts.ts'
import { offline } from './scripts/vite-offline.ts'
import { messagePlaces } from './scripts/vite-message-places.ts'
import { oneFile } from './scripts/vite-one-file.ts'
import { languagePages, type Language } from './scripts/vite-pages.ts'
import { CACHE, OWN_PACKAGE, subjectOf } from './scripts/vite-subject.ts'
import type { Messages } from './src/i18n/createI18n.ts'
import { zipHere } from './scripts/vite-zip-here.ts'

/** The oldest browsers that are shown figures: what `scripts/early.js` asks of one, they have. */
const FLOOR = ['chrome123', 'safari17.5', 'firefox128']

/** Built by `--mode single`: the page and everything it needs, in one file. */
const ONE_FILE = 'tawthiq.html'

/** Another package than ours, and what it makes of the page. */
const own = OWN_PACKAGE === null ? null : subjectOf(import.meta.dirname, OWN_PACKAGE)

export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [
    own?.plugin,
    react({ jsxImportSource: '#jsx' }),
    messagePlaces(import.meta.dirname),
    firstTexts({ root: import.meta.dirname, messagesOf: messages, isOneFile: mode === 'single' }),
    zipHere(),
    mode === 'single'
      ? oneFile(ONE_FILE, embeddedParts)
      : !isSsrBuild && [
          languagePages({
            messagesOf: messages,
            data: dataFiles(),
            textOf: (file) => published(`data/${file}`),
            prerender: fileURLToPath(new URL(`${CACHE}/prerender/prerender.js`, import.meta.url)),
          }),
          // What hosts read or show themselves, and what is for others, is not kept.
          offline(appTexts, [ONE_FILE, '404.html', '_headers', 'link-ar.png', 'link-en.png']),
        ],
  ],
  worker: { format: 'es', plugins: () => [own?.plugin, zipHere()] },
  build: {
    ...(mode === 'single' ? { outDir: 'dist-single' } : {}),
    // A data: URL of a font is against the policy of the pages, so nothing is inlined.
    assetsInlineLimit: 0,
    // What is in it of others, as the build itself finds it.
    ...(!isSsrBuild && mode !== 'single' && { license: { fileName: 'licenses/dependencies.md' } }),
    // Older targets make Vite rewrite logical properties and :dir() into lists of languages.
    target: FLOOR,
    cssTarget: FLOOR,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 640,
    rolldownOptions: {
      checks: {
        // How long a busy machine takes is no fault of a plugin, and what draws pages at build has no parts.
        bundlerTimings: false,
        ineffectiveDynamicImport: !isSsrBuild,
      },
      // All that the first view needs comes in one piece, whatever else uses parts of it.
      ...(mode !== 'single' &&
        !isSsrBuild && {
          output: {
            codeSplitting: { groups: [{ name: 'index', test: /src\/main\.tsx$/ }] },
            // en-first, en-later: the halves of the texts of a language.
            chunkFileNames: ({ facadeModuleId }) =>
              `assets/[name]${/\?(first|later)$/.exec(facadeModuleId ?? '')?.[0].replace('?', '-') ?? ''}-[hash].js`,
          },
        }),
    },
  },
  preview: {
    headers: {
      'X-Content-Type-Options': 'nosniff',
      // A frame that its page shuts in (`sandbox`) is of no origin: it is given code and data as anyone.
      'Access-Control-Allow-Origin': '*',
    },
  },
  test: {
    // A test that needs a page asks for one: `// @vitest-environment jsdom` on its first line.
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/journeys/**'],
    setupFiles: ['tests/setup.ts'],
    // A module is loaded once for all files of a worker: what a test changes, it takes back.
    isolate: false,
    // A busy machine is no failure: nothing here judges how long a thing takes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    restoreMocks: true,
    // Left to itself it keeps one core free, and half of a small machine idle.
    maxWorkers: '100%',
    // Young objects are many and die soon: more room for them halves the time of clearing them away.
    execArgv: ['--max-semi-space-size=64'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
}))

function appTexts(language: Language) {
  const { brand, page } = messages(language)
  return { name: brand.name, title: page.title, description: page.description }
}

/** What the one file holds that the app would fetch, and what it says where nothing runs. */
function embeddedParts() {
  return {
    icon: published('icon.svg'),
    license: published('licenses/OFL.txt'),
    files: Object.fromEntries(
      dataFiles().map((name) => [`data/${name}`, published(`data/${name}`)] as const),
    ),
    needs: (['ar', 'en'] as const).map((lang) => {
      const { single } = messages(lang)
      return { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', text: single.needs }
    }),
  }
}

/** The descriptor and every file it names. */
function dataFiles(): readonly string[] {
  const { resources } = JSON.parse(published('data/datapackage.json')) as {
    resources: readonly { readonly path: string }[]
  }
  return ['datapackage.json', ...resources.map(({ path }) => path)]
}

function messages(language: Language) {
  return own?.messagesOf(language) ?? ours(language)
}

function ours(language: Language) {
  return JSON.parse(read(`src/i18n/messages/${language}.json`)) as Messages
}

function published(file: string): string {
  const data = /^data\/(.*)/.exec(file)?.[1]
  if (OWN_PACKAGE !== null && data !== undefined)
    return readFileSync(join(OWN_PACKAGE, data), 'utf8')
  return read(`public/${file}`)
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}
