// The built site in languages that nobody speaks: every letter marked, every text longer and in
// brackets. What is not marked on the page came from no message and no label of the data.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { texts, type Language } from './journey'

/** The page is served pseudo-texts from now on, messages and data, in both languages. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(/\/assets\/(?:en|ar)-[^/]+\.js$/, (route) => {
    const language = route.request().url().includes('/assets/ar-') ? 'ar' : 'en'
    const body = once(language, () => chunkOf(language))
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.route(/\/data\/[^/]+$/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop()!
    return route.fulfill({ body: name === 'bundle.json' ? once(name, bundle) : file(name) })
  })
  // What stands in the page before its script speaks a language that is spoken.
  await page.route(/\/(?:en|ar)\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const body = html
      .replace(/(<div id="root"[^>]*>).*(<\/div>\s*<noscript>)/su, '$1$2')
      // What is not in it is not waited for.
      .replace(/ data-first="[^"]*"/u, '')
    await route.fulfill({ response, body })
  })
}

function file(name: string): string {
  return name.endsWith('.csv') ? table(name) : once(name, descriptor)
}

function bundle(): string {
  const { resources } = JSON.parse(descriptor()) as { resources: { path: string }[] }
  const names = ['datapackage.json', ...resources.map(({ path }) => path)]
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, file(name)])))
}

const made = new Map<string, string>()

/** What is served again at every load is made once. */
function once(name: string, make: () => string): string {
  const body = made.get(name) ?? make()
  made.set(name, body)
  return body
}

/** Every letter marked, vowels twice, values as they are; the brackets show where a text ends. */
export function pseudo(text: string): string {
  const marked = text
    .split(/(\{\{\w+\}\})/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/[aeiouAEIOU]/g, (letter) => letter + letter.toLowerCase())
            .replace(/[اويل]/g, '$&$&')
            .replace(/[A-Za-z]/g, '$&\u0301')
            .replace(/(?=\p{L})\p{Script=Arabic}/gu, '$&\u064e'),
    )
    .join('')
    .normalize('NFC')
  return `⟦${marked}⟧`
}

function chunkOf(language: Language): string {
  const sections = Object.entries(deep(texts[language]))
  return [
    ...sections.map(([, section], i) => `const s${i} = ${JSON.stringify(section)}`),
    `export { ${sections.map(([name], i) => `s${i} as ${name}`).join(', ')} }`,
    `export default { ${sections.map(([name], i) => `${name}: s${i}`).join(', ')} }`,
  ].join('\n')
}

function deep(tree: object): object {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null ? deep(value) : pseudo(String(value)),
    ]),
  )
}

function table(name: string): string {
  return once(name, () => pseudoTable(name))
}

function pseudoTable(name: string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(published(name).trimEnd(), {
    header: true,
  })
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        /^(?:label|definition)_/.test(field) ? pseudo(value) : value,
      ]),
    ),
  )
  return Papa.unparse({ fields: meta.fields ?? [], data: rows }, { newline: '\n' }) + '\n'
}

function descriptor(): string {
  return JSON.stringify(
    JSON.parse(published('datapackage.json'), (key, value) => {
      if (typeof value?.en === 'string') return { en: pseudo(value.en), ar: pseudo(value.ar) }
      if (key !== 'resources') return value
      return value.map((resource: { path: string }) => {
        const text = table(resource.path)
        const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`
        return { ...resource, bytes: Buffer.byteLength(text), hash }
      })
    }),
  )
}

function published(name: string): string {
  return readFileSync(`dist/data/${name}`, 'utf8')
}

/** Runs in the page: what is read on it, by eye or by ear, and is no text in this language. */
export function strangers(): string[] {
  const found = new Set<string>()
  const known = new Set(
    (
      'January February March April May June July August September October November December ' +
      'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec and or million thousand ' +
      // formats, licences and what stands on keys; what this walk asks for in vain, and types
      'CSV XLSX JSON PNG SVG BibTeX RIS MIT SHA OFL UTF ' +
      'Page Down Up Home End Tab Enter Escape Esc Ctrl Alt ' +
      'gov XX lost ' +
      'كانون الأول الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين و أو ملايين مليون ألف'
    ).split(' '),
  )
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' })
  for (const code of ['ar', 'de', 'en', 'es', 'fr', 'id', 'it', 'ru', 'tr', 'uk'])
    for (const word of (names.of(code) ?? '').split(' '))
      known.add(word.replace('إنجليز', 'إنكليز'))
  // The desk shows texts as they are written: with the names of the values that they are given.
  const isDesk = document.querySelector('textarea[data-language], iframe') !== null
  const isKnown = (word: string) => known.has(word) || known.has(word.replace(/^و/u, ''))
  /** What in a text comes from no message: the same ones stand on the page again and again. */
  const strangersIn = (read: string): readonly string[] => {
    const text = isDesk ? read.replace(/\{\{\w+\}\}|⟨\w+⟩/g, '') : read
    const broken = /undefined|NaN|\{\{|\}\}|\[object/.exec(text) ?? []
    // Addresses, fields, codes and hashes are the same in every language. A key is a text that is
    // not there, but at the desk, which names them.
    const prose = text
      .replace(/(?:https?:\/\/|\/(?:en|ar)\/)[^\s⟧]*/g, '')
      .replace(/[\w-]+\.(?:csv|json|html|org|com|net|svg|png)\b/g, '')
      .replace(/[\w-]+(?:[.:/_-][\w-]+)+/g, (code) =>
        /[a-z]\.[a-z]/.test(code) && !isDesk ? code : '',
      )
    const words = prose.normalize('NFD').match(/[\p{L}\p{M}]+/gu) ?? []
    const bare = words.filter(
      (word) =>
        /[A-Za-z](?!\p{M})/u.test(word) || /(?=\p{L})\p{Script=Arabic}(?!\p{M})/u.test(word),
    )
    const strange = bare.map((word) => word.normalize('NFC')).filter((word) => word.length > 1)
    return [...broken, ...strange.filter((word) => !isKnown(word))]
  }
  const look = (text: string, where: string, isRead: () => boolean) => {
    const strange = strangersIn(text)
    if (strange.length > 0 && isRead())
      found.add(`${where}: ${strange.join(' ')} in "${text.trim().slice(0, 80)}"`)
  }
  // What is quoted, what is for programs, and what somebody typed.
  const foreign = 'q[lang], cite[lang], code, pre, kbd, textarea, ins, script, style'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement!
    look(
      node.textContent ?? '',
      'text',
      () =>
        !around.closest(foreign) &&
        // Options are read once their list is opened.
        (around.tagName === 'OPTION' || around.checkVisibility({ visibilityProperty: true })),
    )
  }
  const named = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext']
  for (const name of [...named, 'aria-roledescription']) {
    for (const element of document.querySelectorAll(`[${name}]`))
      look(element.getAttribute(name) ?? '', name, () => !element.closest(foreign))
  }
  look(document.title, 'document.title', () => true)
  return [...found]
}

/**
 * Runs in the page: texts that their own box cuts short. Three do so on purpose, where the whole
 * stands elsewhere: what a filter is set to (its chips say it), publishers in a row (it opens to
 * them), and texts in the list of the desk (each opens there).
 */
export function clipped(): string[] {
  const SHORT = '[role=search] button, tbody tr[id] :is(td, th), li button:has(code) > span'
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    if (element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1) return []
    if (element.closest(SHORT)) return []
    const { overflowX, textOverflow, clipPath } = getComputedStyle(element)
    // That is for the ear.
    if (clipPath.startsWith('inset(50%')) return []
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
    const isCut = /hidden|clip/.test(overflowX) && (own || textOverflow === 'ellipsis')
    return isCut && element.checkVisibility({ visibilityProperty: true })
      ? [`cut short: ${element.textContent.slice(0, 80)}`]
      : []
  })
}

/** Runs in the page: waits until a few frames in a row change nothing, at most for a second. */
export function quiet(): Promise<void> {
  return new Promise((done) => {
    let frames = 0
    const watcher = new MutationObserver(() => {
      frames = 0
    })
    const end = () => {
      watcher.disconnect()
      done()
    }
    const next = () => {
      frames += 1
      if (frames > 3) end()
      else requestAnimationFrame(next)
    }
    watcher.observe(document, { subtree: true, childList: true, attributes: true })
    // A window behind another draws no frames.
    setTimeout(end, 1000)
    next()
  })
}
