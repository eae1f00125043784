// Every mark of every chart by key: one stop a chart, arrows as one sees them, a tip for each.
import type { Page } from '@playwright/test'
import {
  chooseWay,
  drawn,
  expect,
  languages,
  names,
  open,
  panel,
  queryOf,
  show,
  test,
  turnTo,
} from './journey'

/** A report with numbers of three places, which can be seen as a map. */
const MAPPED = '?report=snhr-2020-04-11'

for (const language of languages) {
  if (language === 'ar') {
    test(`marks, in ${language}`, async ({ page }) => {
      await test.step('are all reached by arrows, which move as one sees them, with tips in the window', async () => {
        for (const [width, query, charts] of [
          [1280, '', 7],
          [1280, '?gov=SY-HL', 2],
          [320, '', 7],
        ] as const) {
          await page.setViewportSize({ width, height: 800 })
          await show(page, language, query)
          await drawn(page)
          expect(await page.evaluate(walkAll, charts), `${String(width)} px, ${query}`).toEqual([])
        }
      })

      await test.step('lie under every button that opens what a number rests on', async () => {
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 })
          for (const query of ['', '?year=3&victim=women', '?gov=SY-DY,SY-DI']) {
            await show(page, language, query)
            await drawn(page)
            expect(await page.evaluate(coveredButtons), `${String(width)} px, ${query}`).toEqual([])
          }
        }
      })

      await page.setViewportSize({ width: 1280, height: 800 })
      await test.step('are one stop for Tab in each chart, and keep the focus when they choose', async () => {
        await show(page, language)
        await drawn(page)
        const places = panel(page, language, 'byGovernorate')
        await expect(places.locator('[data-mark][tabindex="0"]')).toHaveCount(1)
        const bars = places.getByRole('list', { name: names[language].byGovernorate })
        await bars.locator('[data-mark]').first().focus()
        await page.keyboard.press('Enter')
        await expect.poll(() => queryOf(page)).toBe('?gov=SY-HL')
        expect(await focusedMark(page)).toBe('SY-HL')
        await page.keyboard.press('Enter')
        await expect.poll(() => queryOf(page)).toBe('')
        // What stands for twelve governorates is no choice: a press reads it, and the choice takes it away.
        await page.keyboard.press('End')
        expect(await focusedMark(page)).toBe('others')
        await page.keyboard.press('Enter')
        expect(queryOf(page)).toBe('')
        await expect(page.getByRole('tooltip')).toContainText('1,479')
        await page.goBack()
        await expect(bars.locator('[data-mark]')).toHaveCount(1)
        await expect.poll(() => focusedMark(page)).toBe('SY-HL')
      })

      await test.step('of all fourteen governorates stand in the map, and with their numbers in the table', async () => {
        await show(page, language, MAPPED)
        const places = panel(page, language, 'byGovernorate')
        await chooseWay(places, language, 'map')
        const tiles = places.locator('[data-row]')
        await expect(tiles).toHaveCount(14)
        await expect(tiles.locator('[aria-pressed]')).toHaveCount(14)
        await expect(places.locator('[data-mark][tabindex="0"]')).toHaveCount(1)
        expect(await page.evaluate(walkAll, 2)).toEqual([])
        await turnTo(places, language, 'table')
        await expect(places.locator('tbody tr')).toHaveCount(15)
      })
    })
  }

  if (language === 'en') {
    test(`marks have a tip that Escape puts away, and the pointer can reach, in ${language}`, async ({
      page,
    }) => {
      await page.clock.install()
      await open(page, language)
      await drawn(page)
      const victims = panel(page, language, 'byVictim')
      const men = victims.locator('[data-mark="men"]')
      await men.focus()
      const tip = page.getByRole('tooltip')
      for (const text of ['3,885', '2,005', '969', names[language].snhr])
        await expect(tip).toContainText(text)
      await expect(men).toHaveAccessibleDescription(/3,885/)
      await page.keyboard.press('Escape')
      await expect(tip).toHaveCount(0)
      await expect(men).toBeFocused()

      await men.hover()
      await expect(tip).toHaveCount(1)
      await tip.hover()
      await page.clock.runFor(400)
      await expect(tip).toHaveCount(1)
      await page.mouse.move(5, 5)
      await expect(tip).toHaveCount(0)
    })
  }
}

test('what walks through the marks sees a chart that runs against its arrows', async ({ page }) => {
  await open(page, 'en')
  await drawn(page)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#killed-by-year [data-marks]')!.style.flexDirection =
      'row-reverse'
  })
  expect(await page.evaluate(walkAll, 7)).toContainEqual(expect.stringContaining('ArrowRight'))
})

function focusedMark(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark)
}

/** Buttons of sheets whose middle a press would not reach. */
function coveredButtons(): string[] {
  const buttons = [...document.querySelectorAll('main [data-anchor] [popovertarget]')].filter(
    (button) => button.checkVisibility(),
  )
  if (buttons.length === 0) return ['no button']
  return buttons.flatMap((button) => {
    button.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = button.getBoundingClientRect()
    const met = document.elementFromPoint(left + width / 2, top + height / 2)
    return met && button.contains(met)
      ? []
      : [`${button.textContent} under ${met?.outerHTML.slice(0, 60)}`]
  })
}

/** Runs in the page: names every mark that arrows do not reach, or that they reach the wrong way. */
async function walkAll(least: number): Promise<string[]> {
  const problems: string[] = []
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  const placeOf = (element: Element) => {
    const box = element.getBoundingClientRect()
    // A whole column begins above its parts.
    return { x: (box.left + box.right) / 2, y: box.top }
  }
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(event)
  }
  const charts = [...document.querySelectorAll<HTMLElement>('[data-marks]')]
  if (charts.length < least) problems.push(`${String(charts.length)} charts`)
  for (const chart of charts) {
    const marks = [...chart.querySelectorAll<HTMLElement>('[data-mark]')]
    const name = chart.getAttribute('aria-label') ?? ''
    const stops = marks.filter((mark) => mark.tabIndex === 0)
    if (stops.length !== 1) problems.push(`${name}: ${String(stops.length)} stops`)
    const start = stops[0]!
    const seen = new Set([start])
    for (const mark of seen) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        mark.focus({ preventScroll: seen.size > 1 })
        press(key)
        const there = document.activeElement as HTMLElement
        if (there === mark) continue
        const [a, b] = [placeOf(mark), placeOf(there)]
        const moved = {
          ArrowRight: b.x - a.x,
          ArrowLeft: a.x - b.x,
          ArrowDown: b.y - a.y,
          ArrowUp: a.y - b.y,
        }[key]!
        // Two reports may count to the same day.
        if (moved < -0.5) problems.push(`${name}: ${key} from ${mark.dataset.mark!} goes back`)
        seen.add(there)
      }
    }
    if (seen.size !== marks.length)
      problems.push(`${name}: ${String(seen.size)} of ${String(marks.length)} reached`)
    for (const mark of marks) {
      mark.focus()
      await settle()
      const [tip, ...more] = document.querySelectorAll('[role="tooltip"]')
      const what = `${name}, ${mark.dataset.mark!}`
      if (!tip || more.length > 0) {
        problems.push(`${what}: ${String(more.length + (tip ? 1 : 0))} tips`)
        continue
      }
      if (!mark.getAttribute('aria-label')) problems.push(`${what} has no name`)
      if (mark.getAttribute('aria-describedby') !== tip.id) problems.push(`${what} is not read`)
      const box = tip.getBoundingClientRect()
      if (
        box.left < -0.5 ||
        box.top < -0.5 ||
        box.right > innerWidth + 0.5 ||
        box.bottom > innerHeight + 0.5
      )
        problems.push(`the tip of ${what} leaves the window`)
      const own = (mark.closest('[data-mark-box]') ?? mark).getBoundingClientRect()
      if (
        box.left < own.right - 1 &&
        own.left < box.right - 1 &&
        box.top < own.bottom - 1 &&
        own.top < box.bottom - 1
      )
        problems.push(`the tip of ${what} covers it`)
    }
  }
  return problems
}
