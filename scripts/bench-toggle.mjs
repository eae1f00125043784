// npm run bench:toggle: how long the page takes from a press to the paint of what it changed, for a
// switch of the language and for a change of a filter, on the same page in the same run, one after the
// other and back again. It measures and judges nothing: times depend on the machine and on what else
// it does. Needs a built site (npm run build).
/* global document, performance, requestAnimationFrame, location, MessageChannel */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions, root } from './ensure.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20)
const FRAME = 1000 / 60
const VIEWS = ['overview', 'figures', 'reports']

const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  for (const view of VIEWS) {
    await page.goto(`${address}en/?view=${view}`)
    await page.locator('main data').first().waitFor()
    // The options stay open for both, and a press through the page moves no focus away from them.
    await page.getByRole('group', { name: 'Year', exact: true }).getByRole('button').click()
    // The drawings, and the texts of both languages: what is measured is no download.
    await page.waitForTimeout(1500)
    await timed(page, 'switch')
    await timed(page, 'switch')
    /** @type {Record<Act, number[]>} */
    const found = { switch: [], filter: [] }
    for (let i = 0; i < ROUNDS * 2; i += 1) {
      // Each goes first as often as the other, and each is undone by the next of its kind.
      for (const act of order(i)) found[act].push(await timed(page, act))
    }
    const [language, filter] = [medianOf(found.switch), medianOf(found.filter)]
    console.log(`\n${view}, ${found.switch.length} of each, medians (the longest in brackets)`)
    console.log(`  language  ${line(found.switch)}`)
    console.log(`  filter    ${line(found.filter)}`)
    const more = (language - filter) / FRAME
    console.log(
      `  language - filter: ${more.toFixed(1)} frames of 1/60 s; language / filter: ${(language / filter).toFixed(2)}`,
    )
  }
} finally {
  await browser.close()
  await server.close()
}

/** @typedef {'switch' | 'filter'} Act */

/**
 * @param {number} i
 * @returns {readonly Act[]}
 */
function order(i) {
  return i % 4 < 2 ? ['switch', 'filter'] : ['filter', 'switch']
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Act} act
 */
async function timed(page, act) {
  const paint = await page.evaluate(pressed, act)
  // What comes after the paint belongs to this press, not to the next one.
  await page.waitForTimeout(150)
  return paint
}

/**
 * Runs in the page: presses, and waits for the first paint that shows what was asked for.
 *
 * @param {Act} act
 * @returns {Promise<number>}
 */
function pressed(act) {
  const now = () => (act === 'switch' ? document.documentElement.lang : location.search)
  const target =
    act === 'switch'
      ? document.querySelector('header a[hreflang]')
      : document.querySelector('input[name="years"]')
  if (!target) throw new Error(`nothing to press for ${act}`)
  const button = /** @type {HTMLElement} */ (target)
  const before = now()
  return new Promise((resolve) => {
    // A frame begins, and then the press: as far from the next paint each time.
    requestAnimationFrame(() => {
      const start = performance.now()
      const look = () => {
        if (now() === before) {
          requestAnimationFrame(look)
          return
        }
        // What this frame paints holds it; a message comes after the paint.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          resolve(performance.now() - start)
        }
        port2.postMessage(null)
      }
      button.click()
      requestAnimationFrame(look)
    })
  })
}

/** @param {readonly number[]} times */
function medianOf(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** @param {readonly number[]} times */
function line(times) {
  return `${medianOf(times).toFixed(0)} ms to the paint (${Math.max(...times).toFixed(0)} ms)`
}
