import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import Beasties from 'beasties'
import subsetFont from 'subset-font'
import type { Plugin, Rolldown } from 'vite'
import type { Messages } from '../src/i18n/createI18n.ts'
import { contentPolicy, hashOf, policyTags, UTF8_MARK } from './content-policy.ts'
import { hostHeaders } from './host-headers.ts'
import { fonts } from './fonts.mjs'

export type Language = 'en' | 'ar'

export interface PageTexts {
  readonly title: string
  readonly description: string
  /** What is said until the script of the page comes, and where it does not. */
  readonly loading: string
  readonly late: Readonly<Record<'text' | 'again' | 'overview' | 'table' | 'method', string>>
}

const languages = { en: 'ltr', ar: 'rtl' } as const

/** All files of the data package in one: what the page asks for. */
const DATA = 'data/bundle.json'

interface Options {
  readonly messagesOf: (language: Language) => Messages
  /** The files of the data package, and how they are read. */
  readonly data: readonly string[]
  readonly textOf: (file: string) => string
  /** The module that draws a page without a browser, built before; see `src/prerender.tsx`. */
  readonly prerender: string
}

interface Prerender {
  readonly datasetOf: (textOf: (file: string) => Promise<string>) => Promise<unknown>
  readonly renderOverview: (language: Language, messages: Messages, dataset: unknown) => string
  readonly renderMethod: (language: Language, messages: Messages, dataset: unknown) => string
  readonly linkPicture: (language: Language, messages: Messages, dataset: unknown) => string
  readonly panelFiles: (
    messages: Readonly<Record<Language, Messages>>,
    dataset: unknown,
  ) => Readonly<Record<string, string>>
}

/**
 * Writes `en/index.html` and `ar/index.html` beside the built `index.html`: the same page with the
 * overview of the language in it, whole before any script runs, its style sheet and what search
 * engines and link previews read; and the data package as one file.
 */
export function languagePages({ messagesOf, data, textOf, prerender }: Options): Plugin {
  let base = '/'
  const bundleOfData = () => JSON.stringify(Object.fromEntries(data.map((f) => [f, textOf(f)])))
  return {
    name: 'tawthiq:language-pages',
    enforce: 'post',

    configResolved: (config) => {
      base = config.base
    },

    // The development server has one page for every address, drawn in the browser.
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl }) {
        const language = /^(en|ar)(?:[/?#]|$)/.exec((originalUrl ?? '').slice(base.length))?.[1]
        if (!server || !isLanguage(language)) return html
        return languagePage(html, language, textsOf(messagesOf(language)))
      },
    },

    configureServer({ middlewares }) {
      middlewares.use(`/${DATA}`, (_request, response) => response.end(bundleOfData()))
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('language pages: no index.html was built')
        const { datasetOf, renderOverview, renderMethod, linkPicture, panelFiles } = (await import(
          `${pathToFileURL(prerender).href}?${String(Date.now())}`
        )) as Prerender
        const dataset = await datasetOf((file) => Promise.resolve(textOf(file)))
        const bodies = {
          en: renderOverview('en', messagesOf('en'), dataset),
          ar: renderOverview('ar', messagesOf('ar'), dataset),
        }
        // The bare address, which picks a language, is held by the same policy.
        const { html, policy } = await withStyle(String(page.source), bundle, base, bodies)
        page.source = UTF8_MARK + html
        for (const language of Object.keys(languages) as Language[]) {
          const messages = messagesOf(language)
          const picture = await painted(linkPicture(language, messages, dataset))
          this.emitFile({ type: 'asset', fileName: pictureOf(language), source: picture })
          this.emitFile({
            type: 'asset',
            fileName: `${language}/index.html`,
            source: languagePage(UTF8_MARK + html, language, textsOf(messages), {
              base,
              chunks: messageChunk(bundle, language),
              data: [DATA],
              body: bodies[language],
            }),
          })
        }
        for (const language of Object.keys(languages) as Language[]) {
          const messages = messagesOf(language)
          const source = methodPage(language, messages.view.method, {
            base,
            styles: stylesOf(bundle, '/features/method/Method.tsx'),
            body: renderMethod(language, messages, dataset),
          })
          this.emitFile({ type: 'asset', fileName: `${language}/method.html`, source })
        }
        this.emitFile({ type: 'asset', fileName: DATA, source: bundleOfData() })
        const messages = { en: messagesOf('en'), ar: messagesOf('ar') }
        const missing = missingPage(messages, base)
        this.emitFile({ type: 'asset', fileName: '404.html', source: UTF8_MARK + missing.html })
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: hostHeaders(base, { page: policy, missing: missing.policy }),
        })
        for (const [file, source] of Object.entries(panelFiles(messages, dataset))) {
          this.emitFile({ type: 'asset', fileName: `data/${file}`, source })
        }
      },
    },
  }
}

function textsOf({ page, load, view }: Messages): PageTexts {
  const { title, description } = page
  return {
    title,
    description,
    loading: load.loading,
    late: { ...load.late, method: view.method },
  }
}

/** What a page holds besides its texts. */
interface Content {
  /** The folder that the site is served from. */
  readonly base: string
  /** Files that it asks for before its code does. */
  readonly chunks: readonly string[]
  readonly data: readonly string[]
  /** What stands in it before its code runs. */
  readonly body: string
}

/** The last panel of which anything is in sight at first on a large screen: see scripts/early.js. */
const LAST_IN_SIGHT = 'killed-by-victim'

/** The page in one language. Throws when the page has no place for one of the texts. */
export function languagePage(
  html: string,
  language: Language,
  texts: PageTexts,
  { base, chunks, data, body }: Content = { base: '/', chunks: [], data: [], body: '' },
): string {
  const links = [
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}${file}">`),
    ...chunks.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
  ]
  const edits: readonly (readonly [what: string, pattern: RegExp, text: string])[] = [
    [
      '<html>',
      /<html\b[^>]*>/,
      `<html lang="${language}" dir="${languages[language]}"${
        body.includes(`id="${LAST_IN_SIGHT}"`) ? ` data-first="${LAST_IN_SIGHT}"` : ''
      }>`,
    ],
    ['<title>', /<title>[^<]*<\/title>/, `<title>${escaped(texts.title)}</title>`],
    [
      '<meta name="description">',
      /<meta\s+name="description"[^>]*>/,
      [
        ['name', 'description', texts.description],
        // What link previews and reference managers read.
        ['property', 'og:type', 'website'],
        ['property', 'og:title', texts.title],
        ['property', 'og:description', texts.description],
        ['property', 'og:locale', language],
        ['property', 'og:image', `${process.env.SITE ?? ''}${base}${pictureOf(language)}`],
        ['name', 'twitter:card', 'summary_large_image'],
        ['name', 'citation_title', texts.title],
        ['name', 'citation_author', 'Tawthiq'],
        ['name', 'citation_language', language],
      ]
        .map(
          ([kind = '', name = '', text = '']) =>
            `<meta ${kind}="${name}" content="${escaped(text)}">`,
        )
        .join('\n    '),
    ],
    ['</head>', /\s*<\/head>/, [...links.map((link) => `\n    ${link}`), '\n  </head>'].join('')],
    ['#late', /(?<=<div id="late"[^>]*>).*?(?=<\/div>)/s, lateNotice(language, texts.late, base)],
    [
      '#root',
      /<div id="root"><\/div>/,
      `<div id="root" data-loading="${escaped(texts.loading)}">${body}</div>`,
    ],
  ]
  return edits.reduce((page, [what, pattern, text]) => {
    if (!pattern.test(page)) throw new Error(`language pages: index.html has no ${what}`)
    return page.replace(pattern, () => text)
  }, html)
}

function lateNotice(
  language: Language,
  { text, again, overview, table, method }: PageTexts['late'],
  base: string,
) {
  const links = [
    ['', again],
    [`${base}${language}/`, overview],
    [`${base}data/observations.csv`, table],
    [`${base}${language}/method.html`, method],
  ].map(([href = '', name = '']) => `<a href="${href}">${escaped(name)}</a>`)
  return `<p>${escaped(text)} ${links.join(' · ')}</p>`
}

const EARLY = readFileSync(new URL('./early.js', import.meta.url), 'utf8')

/**
 * The page with its style sheet and the few lines that run before it is painted in it, and a content
 * policy that lets it run and reach nothing else. The rules that its first look needs come first, so
 * that a browser paints what it has of the page, and all of them once more at its end.
 */
async function withStyle(
  html: string,
  bundle: Rolldown.OutputBundle,
  base: string,
  bodies: Readonly<Record<Language, string>>,
) {
  const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)]
  const css = links
    .map(([, file = '']) => (bundle[file.slice(base.length)] as Rolldown.OutputAsset).source)
    .join('')
  // A font that is named later, or again, has all text measured again.
  const faces = /@font-face\s*\{[^}]*\}/g
  const rest = css.replaceAll(faces, '')
  const first = [...(css.match(faces) ?? []), await firstRules(rest, bodies)].join('')
  const policy = contentPolicy(
    {
      'script-src': ["'self'", hashOf(EARLY)],
      'style-src': ["'self'", hashOf(first), hashOf(rest)],
      'connect-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'"],
      'frame-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
    },
    ['tawthiq'],
  )
  const page = links
    .reduce((rest, [link]) => rest.replace(link, ''), html)
    .replace('</head>', () => `<style>${first}</style></head>`)
    .replace('</body>', () => `<style>${rest}</style></body>`)
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}\n    ${policyTags(policy)}\n    <script>${EARLY}</script>`,
    )
  return { html: page, policy }
}

/**
 * The rules that say how the pages look before anything is pressed, whatever `scripts/early.js` finds.
 */
async function firstRules(
  css: string,
  bodies: Readonly<Record<Language, string>>,
): Promise<string> {
  const parts = Object.entries(bodies).map(
    ([language, body]) =>
      `<div lang="${language}" dir="${languages[language as Language]}">${body}</div>`,
  )
  const beasties = new Beasties({
    ...{ fonts: false, keyframes: 'all', logLevel: 'warn' },
    allowRules: [/data-(?:theme|text|asked|below)|#(?:late|below)|noscript|:lang\(|\[(?:lang|dir)/],
  })
  const page = await beasties.process(`<style>${css}</style>${parts.join('')}`)
  return /<style>(.*?)<\/style>/s.exec(page)![1]!
}

function pictureOf(language: Language): string {
  return `link-${language}.png`
}

/**
 * The picture of a link as PNG, in the light colours of the style sheet and its font. Throws where a
 * number of it would not be drawn.
 */
export async function painted(svg: string): Promise<Uint8Array> {
  const css = readFileSync(new URL('../src/app/page.css', import.meta.url), 'utf8')
  const coloured = svg.replace(
    /var\((--[\w-]+)\)/g,
    (_, name: string) => new RegExp(`${name}: light-dark\\((#\\w+)`).exec(css)![1]!,
  )
  const letters = [...new Set(svg)].join('')
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-fonts-'))
  const fontFiles = await Promise.all(
    fonts.map(async ({ script, source }) => {
      // One weight: in a second one, what is in the other script's file would not be found.
      const options = { targetFormat: 'truetype', variationAxes: { wght: 500 } } as const
      const file = join(folder, `${script}.ttf`)
      writeFileSync(file, await subsetFont(readFileSync(source), letters, options))
      return file
    }),
  )
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Vazirmatn' }
  // In one text with a joined "لا" it may leave out what is in the other script's file, in silence.
  const widthOf = (text: string) =>
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, { font }).getBBox()?.width ??
    0
  for (const [text] of coloured.matchAll(/<text[^>]*>[^<]*\d[^<]*<\/text>/g)) {
    const without = text.replace(/>[^<]*</, (inner) => inner.replace(/\d/g, ''))
    if (widthOf(text) <= widthOf(without)) throw new Error(`a number is not drawn: ${text}`)
  }
  const picture = new Resvg(coloured, { font }).render().asPng()
  rmSync(folder, { recursive: true })
  return picture
}

interface MethodContent {
  readonly base: string
  /** Its style sheets. */
  readonly styles: readonly string[]
  readonly body: string
}

/** Sources and method in one language as a page by itself, which runs nothing. */
function methodPage(
  language: Language,
  title: string,
  { base, styles, body }: MethodContent,
): string {
  const own = ["'self'"]
  const policy = contentPolicy({ 'style-src': own, 'font-src': own, 'img-src': own }, [])
  const links = styles.map((file) => `<link rel="stylesheet" href="${base}${file}" />`)
  return `${UTF8_MARK}<!doctype html>
<html lang="${language}" dir="${languages[language]}">
  <head>
    <meta charset="utf-8" />
    ${policyTags(policy)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} · Tawthiq توثيق</title>
    <link rel="icon" type="image/svg+xml" href="${base}icon.svg" />
    ${links.join('\n    ')}
  </head>
  <body>${body}</body>
</html>
`
}

/** What a server shows at an address that there is not, in both languages; it needs no other file. */
export function missingPage(
  messages: Readonly<Record<Language, Messages>>,
  base: string,
): { readonly html: string; readonly policy: string } {
  const css =
    ':root{color-scheme:light dark}body{margin:10vh auto;max-width:34rem;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}'
  const policy = contentPolicy({ 'style-src': [hashOf(css)], 'img-src': ["'self'"] }, [])
  const parts = (Object.keys(languages) as Language[]).map((language) => {
    const { brand, page } = messages[language]
    return `<section lang="${language}" dir="${languages[language]}"><h1>${escaped(page.missing)}</h1><p><a href="${base}${language}/">${escaped(brand.name)}</a></p></section>`
  })
  const html = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    ${policyTags(policy)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Tawthiq توثيق</title>
    <link rel="icon" type="image/svg+xml" href="${base}icon.svg" />
    <style>${css}</style>
  </head>
  <body><main>${parts.join('')}</main></body>
</html>
`
  return { html, policy }
}

/** The chunk with the texts of a language that the page is nothing without. */
function messageChunk(bundle: Rolldown.OutputBundle, language: Language): string[] {
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/messages/${language}.json?first`))
    .map(({ fileName }) => fileName)
}

/** The style sheets of a part and of all that it imports. Throws where there is no such part. */
function stylesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const part = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
  if (!part) throw new Error(`language pages: no part is made of ${module}`)
  const held = new Set([part])
  for (const { imports } of held) {
    for (const one of chunks) if (imports.includes(one.fileName)) held.add(one)
  }
  return [...held].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
}

function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && text in languages
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
