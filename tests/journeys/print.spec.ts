// On paper: the page says what it is, everything is on it, nothing can be pressed, and every bar is
// still as long as its number.
import type { Page } from '@playwright/test'

import { barProblems, columnProblems, dotProblems, pageProblems, tileProblems } from './geometry'
import {
  chooseWay,
  drawn,
  expect,
  languages,
  panel,
  show,
  test,
  texts,
  type Language,
} from './journey'

/** A4 between the margins of the style sheet, in CSS pixels. */
const PAPER = { width: 680, height: 980 }

/** What this page printed would hold, laid out in a window as wide as the paper. */
async function toPaper(page: Page) {
  // As the browser does it: first the event, while the page stands as on the screen.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

async function toScreen(page: Page) {
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
}

/** Sizes are told to nobody any more after `keep-still`, until `move-on`. */
function stillOnPaper() {
  let still = false
  addEventListener('keep-still', () => {
    still = true
  })
  addEventListener('move-on', () => {
    still = false
  })
  window.ResizeObserver = class extends ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      super((entries, observer) => {
        if (!still) callback(entries, observer)
      })
    }
  }
}

/** Pages of a PDF, as the root of their tree counts them. */
function pagesOf(pdf: Buffer): number {
  const counts = pdf.toString('latin1').matchAll(/\/Count (\d+)/g)
  return Math.max(0, ...[...counts].map(([, count]) => Number(count)))
}

/**
 * What is further off than stretching explains: a frame lies three quarters of a pixel inside its
 * value, and paper is up to four times as wide as the box that they were drawn in.
 */
function beyond(problems: readonly string[]): string[] {
  return problems.filter((problem) => {
    const [is, due] =
      /(?:is|:) (-?[\d.]+) px(?: long)?, not (-?[\d.]+)/.exec(problem)?.slice(1).map(Number) ?? []
    const off = Number(/(?:begins|stands) (-?[\d.]+) px (?:off the axis|from)/.exec(problem)?.[1])
    if (is === undefined || due === undefined) return !(Math.abs(off) <= 8)
    return !(Math.abs(is - due) <= (due > 20 ? 4.5 : 8))
  })
}

/** Controls that can be seen; names of rows are buttons too, and stay as names. */
function controls(): string[] {
  const found = document.querySelectorAll('button, input, select, summary svg, nav, [popover]')
  return [...found]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('[data-anchor] li, th[scope="row"]'))
    .filter((element) => element.getBoundingClientRect().width > 1)
    .map((element) => element.outerHTML.slice(0, 80))
}

const views = [
  {
    query: '?year=1,2&victim=children,women',
    least: 4,
    says: 'overview',
    in: 'ar',
    arrived: '[data-drawing] > svg',
  },
  {
    query: '?view=figures&gov=SY-HL',
    least: 2,
    says: 'figures',
    in: 'en',
    arrived: 'tbody tr[id]',
  },
  {
    query: '?view=reports&with=snhr-annual-03',
    least: 8,
    says: 'reports',
    in: 'en',
    arrived: '#side-by-side table',
  },
  {
    query: '?view=checks',
    least: 8,
    says: 'checks',
    in: 'ar',
    arrived: 'article summary, main summary',
  },
  { query: '?view=method', least: 8, says: 'method', in: 'ar', arrived: '#data' },
] as const

/** A report of which a map can be seen. */
const MAPPED = '?report=snhr-2020-04-11'

/** Where every text can be looked at in little time. */
const isQuick = (view: (typeof views)[number]['says']) => view === 'overview' || view === 'method'

for (const language of languages) {
  test.describe(`paper, in ${language}`, () => {
    test('holds every view whole, every figure as a row, and says what it is and where it stands', async ({
      page,
    }) => {
      const softly = expect.configure({ soft: true })
      const text = texts[language]
      // What is printed does not depend on the language: each view is held in one of them.
      for (const { query, least, says, arrived } of views.filter(
        ({ in: one }) => one === language,
      )) {
        await page.setViewportSize({ width: 1280, height: 800 })
        await show(page, language, query)
        await expect(page.locator(arrived).first()).toBeVisible()
        const pdf = await page.pdf({ format: 'A4' })
        softly(pdf.subarray(0, 5).toString()).toBe('%PDF-')
        softly(pagesOf(pdf), `pages of ${says}`).toBeGreaterThanOrEqual(least)

        await toPaper(page)
        await page.setViewportSize(PAPER)
        const said = await page.evaluate(() => document.body.innerText)
        const due = [
          ...[text.brand.name, text.brand.otherScript, text.view[says], text.filter.report],
          ...[text.print.publisher, text.report.publisher, text.print.printed],
          decodeURIComponent(page.url()),
          /\d+\.\d+\.\d+/.exec(await page.locator('footer').last().innerText())?.[0] ?? 'a version',
        ]
        for (const words of due) softly(said).toContain(words)
        softly(await page.evaluate(controls), `controls of ${says}`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        softly(wide, `width of ${says}`).toBeLessThanOrEqual(PAPER.width)
        if (isQuick(says)) {
          softly(await page.evaluate(pageProblems), `texts of ${says}`).toEqual([])
        }
        for (const words of [text.filter.clear, text.page.skip, text.answer.allows]) {
          softly(said.split('\n').map((line) => line.trim())).not.toContain(words)
        }
        if (says === 'figures') await expectEveryRow(page, language)
        await toScreen(page)
        await expect(page.locator('[data-paper]')).toHaveCount(0)
      }
    })

    if (language === 'ar') {
      test('keeps marks at their numbers, whatever the screen was', async ({ page }) => {
        await page.addInitScript(stillOnPaper)
        for (const width of [1280, 320]) {
          for (const query of ['', '?year=1&gov=SY-HL', MAPPED]) {
            await toScreen(page)
            await page.evaluate(() => dispatchEvent(new Event('move-on')))
            await page.setViewportSize({ width, height: 800 })
            await show(page, language, query)
            await drawn(page)
            if (query === MAPPED) {
              await chooseWay(panel(page, language, 'byGovernorate'), language, 'map')
              await expect(page.locator('li[data-row]')).toHaveCount(14)
            }
            await expect
              .poll(async () => [
                ...(await page.evaluate(barProblems)),
                ...(await page.evaluate(columnProblems)),
              ])
              .toEqual([])
            // Nothing lays the drawings out anew for paper: neither does it here.
            await page.evaluate(() => dispatchEvent(new Event('keep-still')))
            await toPaper(page)
            await page.setViewportSize(PAPER)
            const problems = [
              ...(await page.evaluate(barProblems)),
              ...(await page.evaluate(columnProblems)),
              ...(await page.evaluate(dotProblems, '#total-over-time')),
              ...(query === MAPPED ? await page.evaluate(tileProblems) : []),
            ]
            expect.soft(beyond(problems), `${String(width)} px, ${query}`).toEqual([])
            const round = await page.evaluate(() =>
              [...document.querySelectorAll('[data-drawn] circle')]
                .map((dot) => dot.getBoundingClientRect())
                .every((dot) => Math.abs(dot.width - dot.height) < 1.5),
            )
            expect.soft(round, 'round dots').toBe(true)
          }
        }
      })
    }
  })
}

/** Every figure is a row, and every text has its address. */
async function expectEveryRow(page: Page, language: Language) {
  const rows = await page.locator('tbody th[scope="row"]').count()
  const shown = await page.locator('[role="table"]').getAttribute('aria-rowcount')
  expect(rows).toBe(Number(shown) - 1)
  const sources = page.getByRole('region', { name: texts[language].print.sources })
  expect(
    await sources.getByRole('listitem').filter({ hasText: 'https://' }).count(),
  ).toBeGreaterThan(5)
}
