import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { contentPolicy, hashOf, policyTags, UTF8_MARK } from './content-policy.ts'

/** A mail takes it, and so does a slow connection. */
const LARGEST = 1_500_000

/** What the one file is made of besides the page itself. */
export interface Parts {
  /** The app: one module. */
  readonly script: string
  readonly style: string
  /** An icon as SVG. */
  readonly icon: string
  /** Files that the app would fetch from a server, by path: the data. */
  readonly files: Readonly<Record<string, string>>
  /** What stands there where the app cannot run, in each language. */
  readonly needs: readonly { readonly lang: string; readonly dir: string; readonly text: string }[]
  /** Of what the file holds; stands in it as a comment. */
  readonly license: string
}

/** Builds `name` alone: the page with everything it needs in it. See decision 015. */
export function oneFile(
  name: string,
  parts: () => Pick<Parts, 'icon' | 'files' | 'needs' | 'license'>,
): Plugin {
  return {
    name: 'tawthiq:one-file',
    enforce: 'post',
    config: () => ({
      build: {
        copyPublicDir: false,
        emptyOutDir: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = textOf(bundle, '.html')
        const texts = { script: textOf(bundle, '.js'), style: textOf(bundle, '.css') }
        const source = UTF8_MARK + onePage(page, { ...parts(), ...texts })
        refuseLarger(source, LARGEST)
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file)
        this.emitFile({ type: 'asset', fileName: name, source })
      },
    },
  }
}

/**
 * The page with all its parts in it, and a content policy by which it can run nothing else and
 * reach nobody. The large parts are packed: they are unpacked by a script of a few lines.
 */
export function onePage(html: string, parts: Parts): string {
  const loader = readFileSync(new URL('./one-file-loader.js', import.meta.url), 'utf8')
  const { style, script, license } = parts
  if (/<\/style/i.test(style)) throw new Error('one file: a style ends its own element')
  if (license.includes('-->')) throw new Error('one file: a license ends its own comment')
  const policy = contentPolicy(
    {
      'script-src': [hashOf(loader), hashOf(script)],
      'style-src': [hashOf(style)],
      'img-src': ['data:', 'blob:'],
      'font-src': ['data:'],
      // Pictures read the fonts out of the style; nothing of this leaves the page.
      'connect-src': ['data:', 'blob:'],
    },
    ['tawthiq', 'tawthiq-parts'],
  )
  const head = [
    policyTags(policy),
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${base64(parts.icon)}">`,
    `<style>${style}</style>`,
  ]
  const body = [
    `<noscript>${parts.needs.map(paragraph).join('')}</noscript>`,
    `<div id="needs" hidden>${parts.needs.map(paragraph).join('')}</div>`,
    // Before the large parts: it is there to say so where the end of the file is not.
    `<script>${loader}</script>`,
    packed('embedded-files', 'application/json', JSON.stringify(parts.files)),
    packed('app', 'module', script),
    `<!--\n${license}\n-->`,
  ]
  return html
    .replace(/\s*<(?:link|script)\b[^>]*\b(?:href|src)=[^>]*>(?:<\/script>)?/g, '')
    .replace(/\s*<meta\s+name="description"[^>]*>/, '')
    .replace(/\s*<noscript>.*?<\/noscript>/s, '')
    .replace(/\s*<div id="(?:late|below)".*?<\/div>/gs, '')
    .replace(/(?<=<meta charset="[^"]*"[^>]*>)/, () => `\n    ${head.join('\n    ')}`)
    .replace(/\s*<\/body>/, () => `\n    ${body.join('\n    ')}\n  </body>`)
}

/** Throws where the file has outgrown what it promises to be. */
export function refuseLarger(page: string, largest: number): void {
  const bytes = Buffer.byteLength(page)
  if (bytes <= largest) return
  throw new Error(`one file: ${String(bytes)} bytes, but ${String(largest)} are the most it may be`)
}

function textOf(bundle: Rolldown.OutputBundle, ending: string): string {
  const [file, ...more] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending))
  if (!file || more.length > 0) {
    throw new Error(`one file: ${String(more.length + (file ? 1 : 0))} files end in ${ending}`)
  }
  return file.type === 'chunk' ? file.code : String(file.source)
}

/** Base64 holds no `<`: whatever stands in the text, it cannot end the element. */
function packed(id: string, type: string, text: string): string {
  const data = gzipSync(text, { level: 9 }).toString('base64')
  return `<script id="${id}" type="text/plain" data-packed="${type}">${data}</script>`
}

function paragraph({ lang, dir, text }: Parts['needs'][number]): string {
  return `<p lang="${lang}" dir="${dir}">${text}</p>`
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
