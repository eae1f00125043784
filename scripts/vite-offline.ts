import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { Language } from './vite-pages.ts'

/** What an installed app is called, in one language. */
export interface AppTexts {
  readonly name: string
  readonly title: string
  readonly description: string
}

const WORKER = 'sw.js'
const PAPER = '#faf6ee'

/**
 * Makes the site one that can be installed and works without a network: a manifest for each
 * language, and a service worker that knows every file of the site but those in `apart`.
 */
export function offline(
  textsOf: (language: Language) => AppTexts,
  apart: readonly string[],
): Plugin {
  let base = '/'
  return {
    name: 'tawthiq:offline',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', sw: 'src/worker/sw.ts' },
          output: {
            entryFileNames: ({ name }) => (name === 'sw' ? WORKER : 'assets/[name]-[hash].js'),
          },
        },
      },
    }),
    configResolved: (config) => {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      // Behind what says how the page is written and what it may do.
      handler: () => [
        link('manifest', `${base}ar/manifest.webmanifest`),
        link('apple-touch-icon', `${base}icons/touch-180.png`),
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const language of ['en', 'ar'] as const) {
          const page = bundle[`${language}/index.html`]
          if (page?.type !== 'asset') throw new Error(`offline: no page was built in ${language}`)
          page.source = String(page.source).replace(
            `"${base}ar/manifest.webmanifest"`,
            `"${base}${language}/manifest.webmanifest"`,
          )
          this.emitFile({
            type: 'asset',
            fileName: `${language}/manifest.webmanifest`,
            source: JSON.stringify(manifest(language, textsOf(language)), null, 2),
          })
        }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('offline: the site has no folder')
        const file = join(dir, WORKER)
        writeFileSync(file, withEdition(readFileSync(file, 'utf8'), dir, apart))
      },
    },
  }
}

/** The worker with the list of what stands in a folder; every change of either is a new version. */
export function withEdition(worker: string, dir: string, apart: readonly string[]): string {
  if (/\b(?:import|export)\b/.test(worker)) throw new Error('offline: the worker is not one script')
  const files = Object.fromEntries(
    filesIn(dir)
      .map((file) => relative(dir, file).split(sep).join('/'))
      .filter((path) => path !== WORKER && !apart.includes(path))
      .sort()
      .map((path) => [addressOf(path), integrityOf(join(dir, path))]),
  )
  const version = createHash('sha256')
    .update(worker + JSON.stringify(files))
    .digest('hex')
    .slice(0, 12)
  const parts = worker.split('OFFLINE_EDITION')
  if (parts.length !== 2) throw new Error('offline: the worker has no one place for its edition')
  return parts.join(JSON.stringify({ version, files }))
}

function link(rel: string, href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href }, injectTo: 'head' }
}

function manifest(language: Language, { name, title, description }: AppTexts) {
  const png = (icon: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `../icons/${icon}.png`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  })
  return {
    name: title,
    short_name: name,
    description,
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    start_url: './',
    scope: '../',
    display: 'standalone',
    // Whoever quotes a number needs its address, and a way back.
    display_override: ['minimal-ui', 'standalone'],
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('icon-192', 192, 'any'),
      png('icon-512', 512, 'any'),
      png('maskable-512', 512, 'maskable'),
    ],
  }
}

/** A page is asked for by its folder: some servers answer its file name by sending on. */
function addressOf(path: string): string {
  return path.replace(/(?:^|(?<=\/))index\.html$/, '')
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}

function filesIn(dir: string): readonly string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return []
    const path = join(dir, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}
