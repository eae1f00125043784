// npm run gallery: every chart in every state as pictures in gallery/, and gallery/index.html to look
// through them. `npm run gallery -- --only=by-year` draws one chart alone.
//
// Every chart (`charts`) is drawn in every state of its view (`states`: published, derived, bounded,
// unpublished, the latest reports, a report of a window of time, reports with other years) in both
// languages at 320 and 1280 px in light. Besides, in `telling`, the state in which most kinds of
// answers meet: each theme and medium at 1280 px, colours as those see them who see fewer, 768 and
// 1920 px, and Arabic-Indic digits. It fails if a chart is not there, has no size, or is of one colour.
/* global document, history, dispatchEvent, PopStateEvent, scrollTo, localStorage, innerWidth, requestAnimationFrame */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions, root, run } from './ensure.mjs'

/** @typedef {'overview' | 'reports'} View */

/** @type {readonly { name: string, view: View, selector: string }[]} */
const charts = [
  { name: 'lead', view: 'overview', selector: '#headline' },
  { name: 'facts', view: 'overview', selector: 'main dl' },
  { name: 'by-year', view: 'overview', selector: '#killed-by-year' },
  { name: 'by-victim', view: 'overview', selector: '#killed-by-victim' },
  { name: 'by-governorate', view: 'overview', selector: '#killed-by-governorate' },
  { name: 'tiles', view: 'overview', selector: '#killed-by-governorate ul:has([data-row])' },
  { name: 'by-attack', view: 'overview', selector: '#attacks-by-type' },
  { name: 'over-time', view: 'overview', selector: '#total-over-time' },
  { name: 'series', view: 'reports', selector: 'section[id^="series-"]' },
  { name: 'side-by-side', view: 'reports', selector: '#side-by-side' },
]

/** @type {Record<View, Readonly<Record<string, string>>>} */
const states = {
  overview: {
    published: '',
    derived: '?year=2,3&victim=children',
    bounded: '?report=snhr-annual-08',
    unpublished: '?year=1&gov=SY-HL',
    'unpublished crossing': '?victim=children&attack=school',
    latest: '?basis=latest',
    window: '?report=snhr-2020-04-11',
    short: '?report=snhr-undated-2015-11',
    'three years': '?report=snhr-annual-03',
    'ten years': '?report=snhr-annual-10',
  },
  reports: {
    published: '?view=reports&with=snhr-annual-04',
    women: '?view=reports&victim=women&with=snhr-2016-07-31',
    unpublished: '?view=reports&gov=SY-HL&with=snhr-annual-04',
  },
}

/** @type {Record<View, string>} */
const telling = { overview: 'derived', reports: 'women' }

/** Keys and values in local storage, as src/state keeps the settings. */
const stored = {
  contrast: { 'tawthiq.settings': JSON.stringify({ theme: 'contrast' }) },
  arab: { 'tawthiq.settings': JSON.stringify({ digits: 'arab' }) },
}

/**
 * @typedef {object} Look
 * @property {string} name
 * @property {readonly number[]} widths
 * @property {Parameters<import('@playwright/test').Page['emulateMedia']>[0]} [media]
 * @property {'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia'} [sight]
 * @property {Readonly<Record<string, string>>} [settings]
 * @property {boolean} [everyState]
 */

/** @type {readonly Look[]} */
const looks = [
  { name: 'light', widths: [320, 1280], everyState: true },
  { name: 'light', widths: [768, 1920] },
  { name: 'dark', widths: [320, 1280], media: { colorScheme: 'dark' } },
  { name: 'forced colours', widths: [1280], media: { forcedColors: 'active' } },
  {
    name: 'forced colours, dark',
    widths: [1280],
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  { name: 'more contrast', widths: [1280], media: { contrast: 'more' } },
  { name: 'print', widths: [768], media: { media: 'print' } },
  { name: 'protanopia', widths: [1280], sight: 'protanopia' },
  { name: 'deuteranopia', widths: [1280], sight: 'deuteranopia' },
  { name: 'tritanopia', widths: [1280], sight: 'tritanopia' },
  { name: 'grey', widths: [1280], sight: 'achromatopsia' },
  { name: 'contrast theme', widths: [320, 1280], settings: stored.contrast },
  { name: 'Arabic-Indic digits', widths: [320, 1280], settings: stored.arab },
]

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
const wanted = charts.filter(({ name }) => only === undefined || name === only)
if (wanted.length === 0) {
  console.error(`No chart ${only ?? ''}: there are ${charts.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

if (newest('src') > newest('dist') || newest('public') > newest('dist')) {
  if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1)
}

const out = join(root, 'gallery')
rmSync(out, { recursive: true, force: true })
mkdirSync(out)

/** @type {{ chart: string, title: string, file: string }[]} */
const pictures = []
/** @type {string[]} */
const problems = []

const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
const address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
const browser = await chromium.launch(launchOptions())
try {
  await Promise.all(['en', 'ar'].map((language) => drawLanguage(language)))
} finally {
  await browser.close()
  await server.close()
}
writeFileSync(join(out, 'index.html'), contactSheet())
console.log(`${pictures.length} pictures in gallery/; look through gallery/index.html`)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

/** @param {string} language */
async function drawLanguage(language) {
  for (const [settings, those] of bySettings()) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    }, settings)
    await page.goto(`${address}/${language}/`)
    await page.locator('[data-drawing] > svg').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    const session = await page.context().newCDPSession(page)
    for (const look of those) {
      await page.emulateMedia(look.media ?? {})
      const type = look.sight ?? 'none'
      await session.send('Emulation.setEmulatedVisionDeficiency', { type })
      for (const view of /** @type {const} */ (['overview', 'reports'])) {
        const chosen = wanted.filter((chart) => chart.view === view)
        if (chosen.length === 0) continue
        for (const [state, query] of Object.entries(states[view])) {
          if (!look.everyState && state !== telling[view]) continue
          await go(page, `/${language}/${query}`)
          for (const width of look.widths) {
            await page.setViewportSize({ width, height: 900 })
            await settled(page)
            for (const chart of chosen) {
              await draw(page, chart, `${state}, ${look.name}, ${language}, ${width} px`)
            }
          }
        }
      }
      await page.emulateMedia({
        media: null,
        colorScheme: null,
        forcedColors: null,
        contrast: null,
      })
    }
    await page.close()
  }
}

/**
 * One picture of each element that the chart is, named for all that it shows.
 *
 * @param {import('@playwright/test').Page} page
 * @param {(typeof charts)[number]} chart
 * @param {string} title
 */
async function draw(page, { name, selector }, title) {
  const found = await page.locator(selector).all()
  if (found.length === 0) problems.push(`${name} is not there: ${title}`)
  for (const [i, element] of found.entries()) {
    const nth = found.length > 1 ? ` ${i + 1}` : ''
    const box = await element.boundingBox()
    if (!box || box.width < 1 || box.height < 1) {
      problems.push(`${name}${nth} has no size: ${title}`)
      continue
    }
    const file = `${name}${nth} ${title}`.replaceAll(/[^\w-]+/g, '-') + '.png'
    const png = await element.screenshot({ path: join(out, file), animations: 'disabled' })
    if (isOfOneColour(png)) problems.push(`${name}${nth} is blank: ${title}`)
    pictures.push({ chart: name, title: `${title}${nth}`, file })
  }
}

/**
 * Goes to another address as Back and Forward do: nothing is loaded again.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} path
 */
async function go(page, path) {
  await page.evaluate((to) => {
    history.pushState({ ignored: [] }, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    scrollTo({ top: 0, behavior: 'instant' })
  }, path)
  const view = path.includes('view=reports') ? '#side-by-side' : '#headline'
  await page.locator(view).waitFor()
}

/**
 * Charts follow a change one after another: until two frames in a row are alike.
 *
 * @param {import('@playwright/test').Page} page
 */
async function settled(page) {
  await page.evaluate(async () => {
    const shape = () => {
      const drawings = [...document.querySelectorAll('[data-drawing] > svg')]
      const { scrollHeight } = document.documentElement
      return `${innerWidth} ${scrollHeight} ${drawings.map((svg) => svg.innerHTML).join()}`
    }
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      })
    for (let before = '', i = 0; i < 30 && before !== shape(); i += 1) {
      before = shape()
      await frame()
    }
  })
}

/** Looks that share their stored settings share a page. */
function bySettings() {
  /** @type {Map<Readonly<Record<string, string>>, Look[]>} */
  const groups = new Map()
  /** @type {Readonly<Record<string, string>>} */
  const none = {}
  for (const look of looks) {
    const settings = look.settings ?? none
    groups.set(settings, [...(groups.get(settings) ?? []), look])
  }
  return groups
}

/**
 * The pixels of a PNG of eight bits a channel, not interlaced, as browsers write them.
 *
 * @param {Uint8Array} png
 */
function isOfOneColour(png) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const width = view.getUint32(16)
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[png[25] ?? 6] ?? 4
  /** @type {Uint8Array[]} */
  const parts = []
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const rows = new Uint8Array(inflateSync(joined(parts)))
  const stride = width * channels
  let above = new Uint8Array(stride)
  for (let start = 0; start < rows.length; start += stride + 1) {
    const row = rows.subarray(start + 1, start + 1 + stride)
    for (let i = 0; i < stride; i += 1) {
      const left = row[i - channels] ?? 0
      const up = above[i] ?? 0
      const corner = above[i - channels] ?? 0
      row[i] = (row[i] ?? 0) + predicted(rows[start] ?? 0, left, up, corner)
      // Rows are compared with the one above, pixels with the one before.
      const before = i >= channels ? left : start > 0 ? up : row[i]
      if (row[i] !== before) return false
    }
    above = row
  }
  return true
}

/**
 * What a filter of PNG takes a byte to be, from its neighbours.
 *
 * @param {number} filter
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function predicted(filter, left, up, corner) {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return Math.floor((left + up) / 2)
    case 4: {
      const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
      if (a === undefined || b === undefined || c === undefined) return 0
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
    default:
      return 0
  }
}

/** @param {readonly Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function contactSheet() {
  const names = wanted.map(({ name }) => name)
  const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ')
  const sections = names.map((name) => {
    const own = pictures.filter(({ chart }) => chart === name)
    const groups = [...new Set(own.map(({ title }) => title.split(', ')[0] ?? ''))]
    const parts = groups.map((state) => {
      const id = `${name}-${state.replaceAll(' ', '-')}`
      const figures = own
        .filter(({ title }) => title.startsWith(`${state}, `))
        .toSorted((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }))
        .map(
          ({ title, file }) =>
            `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${title}</figcaption></figure>`,
        )
      return { id, state, html: `<h3 id="${id}">${name}: ${state}</h3>${figures.join('')}` }
    })
    const inner = parts.map(({ id, state }) => `<a href="#${id}">${state}</a>`).join(' · ')
    return `<h2 id="${name}">${name}</h2><p>${inner}</p>${parts.map(({ html }) => html).join('')}`
  })
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 1rem }
nav { position: sticky; top: 0; background: Canvas; padding: 0.5rem 0 }
h2, h3 { scroll-margin-top: 3rem }
figure { display: inline-block; vertical-align: top; margin: 0 1rem 1.5rem 0 }
img { display: block; max-width: 640px; border: 1px solid GrayText }
figcaption { font-size: 13px }
</style><h1>Gallery: ${pictures.length} pictures</h1><nav>${links}</nav>${sections.join('')}`
}

/**
 * When the newest file in a folder was written; 0 where there is none.
 *
 * @param {string} folder
 * @returns {number}
 */
function newest(folder) {
  try {
    return (
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        // Fonts are cut anew at each build.
        .filter(({ parentPath }) => !parentPath.endsWith('fonts'))
        .reduce((last, { parentPath, name }) => {
          return Math.max(last, statSync(join(parentPath, name)).mtimeMs)
        }, 0)
    )
  } catch {
    return 0
  }
}
