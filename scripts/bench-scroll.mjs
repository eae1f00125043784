// npm run bench:scroll: how the table of all figures scrolls with 100,000 rows, beside an empty page
// of the same height on the same machine in the same run. It measures and judges nothing: frames
// depend on the machine and on what else it does. Needs a built site (npm run build).
/* global document, performance, requestAnimationFrame */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import Papa from 'papaparse'
import { preview } from 'vite'
import { withFacts } from './data.mjs'
import { launchOptions, root } from './ensure.mjs'

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000)
const SECONDS = 5
const data = join(root, 'public/data')

/** How far the table is scrolled in each frame, in CSS pixels. */
const PACES = [
  { name: 'reading', pixels: 20 },
  { name: 'a fast wheel', pixels: 120 },
  { name: 'pulling the bar', pixels: 3000 },
]

const observations = generated(ROWS)
const descriptor = withFacts(readFileSync(join(data, 'datapackage.json'), 'utf8'), (path) =>
  path === 'observations.csv' ? Buffer.from(observations) : readFileSync(join(data, path)),
)

const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.route('**/data/observations.csv', (route) =>
    route.fulfill({ body: observations, contentType: 'text/csv; charset=utf-8' }),
  )
  await page.route('**/data/datapackage.json', (route) =>
    route.fulfill({ body: descriptor, contentType: 'application/json' }),
  )
  await page.goto(`${address}en/?view=figures`)
  await page.locator('tbody tr[id]').first().waitFor({ timeout: 120_000 })
  const ready = await page.evaluate(() => performance.now())
  const rows = await page.getByRole('table').getAttribute('aria-rowcount')
  const inPage = await page.locator('tbody tr[id]').count()
  console.log(`${rows} rows counted, ${inPage} of them on the page`)
  console.log(`from opening the page to the first row: ${ms(ready)}`)

  const searching = await timed(page, async () => {
    await page.getByRole('searchbox').fill('حلب 41')
    await page.getByRole('button', { name: 'Clear the search' }).waitFor()
  })
  const again = await timed(page, async () => {
    await page.getByRole('button', { name: 'Clear the search' }).click()
    await page.getByRole('button', { name: 'Clear the search' }).waitFor({ state: 'detached' })
  })
  const sorting = await timed(page, async () => {
    await page.getByRole('columnheader', { name: 'Governorate' }).getByRole('button').click()
    await page.locator('th[aria-sort="ascending"]').waitFor()
  })
  console.log(`first search (makes the index): ${ms(searching)}; cleared: ${ms(again)}`)
  console.log(`sorted by governorate: ${ms(sorting)}`)

  const height = await page.evaluate(
    () => document.querySelector('[role="region"][tabindex]')?.scrollHeight ?? 0,
  )
  const table = await paces(page, '[role="region"][tabindex]')
  await page.route('**/empty', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><div id="box" style="height:600px;overflow:auto"><div style="height:${height}px"></div></div>`,
    }),
  )
  await page.goto(`${address}empty`)
  const empty = await paces(page, '#box')

  console.log(`\nscrolling for ${SECONDS} s each, a frame being 1/60 s`)
  for (const [i, { name, pixels }] of PACES.entries()) {
    const [of, beside] = [table[i], empty[i]]
    if (!of || !beside) continue
    console.log(`\n${name}, ${pixels} px a frame`)
    console.log(`  table  ${line(of)}, ${of.blank} with nothing in the middle`)
    console.log(`  empty  ${line(beside)}`)
    console.log(`  table / empty: ${(of.drawn / beside.drawn).toFixed(3)} of the frames`)
  }
} finally {
  await browser.close()
  await server.close()
}

/** @typedef {{ drawn: number, missed: number, longest: number, blank: number }} Frames */

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 */
async function paces(page, selector) {
  /** @type {Frames[]} */
  const found = []
  for (const { pixels } of PACES) {
    await page.waitForTimeout(500)
    found.push(await page.evaluate(scroll, { selector, pixels, seconds: SECONDS }))
  }
  return found
}

/**
 * Runs in the page: scrolls on in every frame and counts those that came late.
 *
 * @param {{ selector: string, pixels: number, seconds: number }} how
 * @returns {Promise<Frames>}
 */
function scroll({ selector, pixels, seconds }) {
  const box = document.querySelector(selector)
  if (!box) throw new Error(`no ${selector}`)
  const { left, top, width, height } = box.getBoundingClientRect()
  const frame = 1000 / 60
  return new Promise((resolve) => {
    const times = [0]
    times.pop()
    let blank = 0
    box.scrollTop = 0
    const step = (/** @type {number} */ now) => {
      times.push(now)
      // What the last frame showed, before this one changes it.
      const seen = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, 700))
      if (!seen?.closest('tr[id]')) blank += 1
      box.scrollTop += pixels
      if (now - (times[0] ?? now) < seconds * 1000) requestAnimationFrame(step)
      else {
        const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
        const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0)
        resolve({ drawn: gaps.length, missed, longest: Math.max(...gaps), blank })
      }
    }
    requestAnimationFrame(step)
  })
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 */
async function timed(page, act) {
  const before = await page.evaluate(() => performance.now())
  await act()
  return (await page.evaluate(() => performance.now())) - before
}

/** @param {Frames} frames */
function line({ drawn, missed, longest }) {
  const perSecond = (drawn / SECONDS).toFixed(1)
  return `${drawn} frames drawn (${perSecond} a second), ${missed} missed, longest ${ms(longest)}`
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(0)} ms`
}

/**
 * So many observations of made-up numbers, each a cell of its own, spread over all reports, places
 * and categories of the code lists. They are made here, measured, and never shipped.
 *
 * @param {number} count
 */
function generated(count) {
  const codes = (/** @type {string} */ file, /** @type {string} */ column) =>
    Papa.parse(readFileSync(join(data, file), 'utf8'), { header: true, skipEmptyLines: true })
      .data.map((/** @type {any} */ row) => String(row[column]))
      .filter((/** @type {string} */ code) => code !== '_Z')
  const reports = codes('reports.csv', 'id')
  const sources = codes('sources.csv', 'id')
  const places = codes('governorates.csv', 'code')
  const victims = codes('victims.csv', 'code')
  const head =
    'id,report,source,measure,unit,period_start,period_end,period_kind,year,governorate,victim,attack,value,qualifier,reading,reason'
  const lines = Array.from({ length: count }, (_, i) => {
    const nth = Math.floor(i / reports.length)
    const place = places[nth % places.length]
    const victim = victims[Math.floor(nth / places.length) % victims.length]
    const day = Math.floor(nth / places.length / victims.length)
    const start = new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)
    const value = (i * 7919) % 9973
    const qualifier = i % 3 === 0 ? 'at_least' : 'exact'
    return `o${String(i + 1).padStart(6, '0')},${reports[i % reports.length]},${sources[i % sources.length]},killed,persons,${start},2020-12-31,window,,${place},${victim},_T,${value},${qualifier},accepted,`
  })
  return `${[head, ...lines].join('\n')}\n`
}
