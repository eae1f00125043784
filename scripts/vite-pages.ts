import type { Plugin, Rolldown } from 'vite'

export type Language = 'en' | 'ar'

export interface PageTexts {
  readonly title: string
  readonly description: string
}

const languages = { en: 'ltr', ar: 'rtl' } as const

/** The font files that a language needs at first sight; Arabic pages hold Latin digits too. */
const fontsOf: Record<Language, readonly string[]> = {
  en: ['vazirmatn-latin'],
  ar: ['vazirmatn-arabic', 'vazirmatn-latin'],
}

/** The lazy chunk that holds the charts: asked for early, so that it comes with the data. */
const chartChunk = 'drawings'

/**
 * Writes `en/index.html` and `ar/index.html` beside the built `index.html`: the same page, with the
 * language, direction, title and description that search engines and link previews read.
 */
export function languagePages(
  textsOf: (language: Language) => PageTexts,
  data: readonly string[],
): Plugin {
  return {
    name: 'tawthiq:language-pages',
    enforce: 'post',

    // The development server has one page for every address.
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl }) {
        const language = /^\/(en|ar)(?:[/?#]|$)/.exec(originalUrl ?? '')?.[1]
        if (!server || !isLanguage(language)) return html
        return languagePage(html, language, textsOf(language))
      },
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('language pages: no index.html was built')
        const html = String(page.source)
        const chunks = chunksToPreload(bundle)
        if (chunks.length === 0) this.warn(`no lazy chunk is named "${chartChunk}"`)
        for (const language of Object.keys(languages) as Language[]) {
          const fonts = fontsOf[language].flatMap((font) => {
            const file = Object.keys(bundle).find((name) => isFont(name, font))
            if (!file) this.warn(`no built font is named "${font}"`)
            return file ? [file] : []
          })
          this.emitFile({
            type: 'asset',
            fileName: `${language}/index.html`,
            source: languagePage(html, language, textsOf(language), {
              fonts,
              chunks: [...messageChunk(bundle, language), ...chunks],
              data,
            }),
          })
        }
      },
    },
  }
}

/** Files that a page asks for before its code does. */
interface Preload {
  readonly fonts: readonly string[]
  readonly chunks: readonly string[]
  /** Files of the data package: without this they would wait for the code and its texts. */
  readonly data: readonly string[]
}

/** The page in one language. Throws when the page has no place for one of the texts. */
export function languagePage(
  html: string,
  language: Language,
  texts: PageTexts,
  preload: Preload = { fonts: [], chunks: [], data: [] },
): string {
  const links = [
    ...preload.data.map(
      (file) => `<link rel="preload" as="fetch" crossorigin href="/data/${file}">`,
    ),
    ...preload.fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
    ),
    ...preload.chunks.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ]
  const edits: readonly (readonly [what: string, pattern: RegExp, text: string])[] = [
    ['<html>', /<html\b[^>]*>/, `<html lang="${language}" dir="${languages[language]}">`],
    ['<title>', /<title>[^<]*<\/title>/, `<title>${escaped(texts.title)}</title>`],
    [
      '<meta name="description">',
      /<meta\s+name="description"[^>]*>/,
      `<meta name="description" content="${escaped(texts.description)}">`,
    ],
    ['</head>', /\s*<\/head>/, [...links.map((link) => `\n    ${link}`), '\n  </head>'].join('')],
  ]
  return edits.reduce((page, [what, pattern, text]) => {
    if (!pattern.test(page)) throw new Error(`language pages: index.html has no ${what}`)
    return page.replace(pattern, () => text)
  }, html)
}

/** The chart chunk and the chunks it needs, without those that the page asks for anyway. */
function chunksToPreload(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const withImports = (start: readonly string[]): Set<string> => {
    const found = new Set<string>()
    const open = [...start]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue
      found.add(name)
      const chunk = bundle[name]
      if (chunk?.type === 'chunk') open.push(...chunk.imports)
    }
    return found
  }
  const names = (which: (chunk: Rolldown.OutputChunk) => boolean) =>
    withImports(chunks.filter(which).map((chunk) => chunk.fileName))
  const already = names((chunk) => chunk.isEntry)
  const wanted = names((chunk) => chunk.isDynamicEntry && chunk.name.includes(chartChunk))
  return [...wanted].filter((name) => !already.has(name))
}

/** The chunk with the texts of a language; the page is nothing without it. */
function messageChunk(bundle: Rolldown.OutputBundle, language: Language): string[] {
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/messages/${language}.json`))
    .map(({ fileName }) => fileName)
}

function isFont(name: string, font: string): boolean {
  return name.endsWith('.woff2') && (name.split('/').at(-1) ?? '').startsWith(font)
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
