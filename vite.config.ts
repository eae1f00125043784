import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { languagePages, type Language, type PageTexts } from './scripts/vite-pages.ts'

/** What any server of the built site should send too: nothing is ever fetched from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  plugins: [react(), languagePages(pageTexts, dataFiles())],
  build: {
    // A data: URL of a font is against the policy above, so nothing is inlined.
    assetsInlineLimit: 0,
    // Older targets make Vite rewrite logical properties and :dir() into lists of languages.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    modulePreload: { polyfill: false },
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  },
  test: {
    // A test that needs a page asks for one: `// @vitest-environment jsdom` on its first line.
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/journeys/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // Left to itself it keeps one core free, and half of a small machine idle.
    maxWorkers: '100%',
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})

function pageTexts(language: Language): PageTexts {
  const file = new URL(`./src/i18n/messages/${language}.json`, import.meta.url)
  const { page } = JSON.parse(readFileSync(file, 'utf8')) as { page: PageTexts }
  return { title: page.title, description: page.description }
}

/** The descriptor and every file it names. */
function dataFiles(): readonly string[] {
  const file = new URL('./public/data/datapackage.json', import.meta.url)
  const { resources } = JSON.parse(readFileSync(file, 'utf8')) as {
    resources: readonly { readonly path: string }[]
  }
  return ['datapackage.json', ...resources.map(({ path }) => path)]
}
