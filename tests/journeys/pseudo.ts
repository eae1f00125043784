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
    return route.fulfill({ contentType: 'text/javascript', body: chunkOf(language) })
  })
  await page.route(/\/data\/[^/]+$/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop()!
    return route.fulfill({ body: name.endsWith('.csv') ? table(name) : descriptor() })
  })
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
      // formats, licences and keys; what the address of this walk asks for in vain
      'CSV XLSX JSON PNG SVG BibTeX RIS MIT SHA OFL Page Down Up Home End Tab Enter Escape Esc Ctrl ' +
      'gov XX ' +
      'كانون الأول الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين و أو ملايين مليون ألف'
    ).split(' '),
  )
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' })
  for (const code of ['ar', 'de', 'en', 'es', 'fr', 'id', 'it', 'ru', 'tr', 'uk'])
    for (const word of (names.of(code) ?? '').split(' ')) known.add(word)
  const look = (text: string, where: string) => {
    if (/undefined|NaN|\{\{|\}\}|\[object/.test(text)) found.add(`${where}: ${text}`)
    // Addresses, fields, codes and hashes are the same in every language.
    const prose = text
      .replace(/(?:https?:\/\/|\/(?:en|ar)\/)[^\s⟧]*/g, '')
      .replace(/[\w-]+\.(?:csv|json|html|org|com|net|svg|png)\b/g, '')
      .replace(/[\w-]+(?:[.:/_-][\w-]+)+/g, (code) => (/[a-z]\.[a-z]/.test(code) ? code : ''))
    const words = prose.normalize('NFD').match(/[\p{L}\p{M}]+/gu) ?? []
    for (const word of words) {
      const whole = word.normalize('NFC')
      const bare =
        /[A-Za-z](?!\p{M})/u.test(word) || /(?=\p{L})\p{Script=Arabic}(?!\p{M})/u.test(word)
      const alone = whole.replace(/^و/u, '')
      if (bare && whole.length > 1 && !known.has(whole) && !known.has(alone))
        found.add(`${where}: ${whole} in "${text.trim().slice(0, 80)}"`)
    }
  }
  const foreign = 'code, pre, kbd, textarea, script, style, title, [data-foreign]'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement
    if (!around || around.closest(foreign)) continue
    if (around.checkVisibility({ visibilityProperty: true })) look(node.textContent ?? '', 'text')
  }
  const named = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext']
  for (const name of [...named, 'aria-roledescription']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (!element.closest(foreign)) look(element.getAttribute(name) ?? '', name)
    }
  }
  look(document.title, 'document.title')
  return [...found]
}

/**
 * Runs in the page: texts that their own box cuts short. Two do so on purpose, where the whole stands
 * beside: what a filter is set to (its chips say it), and publishers in a row (it opens to them).
 */
export function clipped(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element)
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
    if (element.closest('[role=search] button, tbody tr[id] td, tbody tr[id] th')) return []
    const isCut =
      /hidden|clip/.test(overflowX) &&
      (own || textOverflow === 'ellipsis') &&
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1
    return isCut && element.checkVisibility({ visibilityProperty: true })
      ? [`cut short: ${element.textContent.slice(0, 80)}`]
      : []
  })
}
