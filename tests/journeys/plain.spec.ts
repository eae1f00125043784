// How much of a page the overview is, in both languages, and how much one can press in it.
import type { Page } from '@playwright/test'
import { drawn, expect, headline, languages, show, test } from './journey'

const softly = expect.configure({ soft: true })

for (const language of languages) {
  test(`the overview is short, and says little at a time, in ${language}`, async ({ page }) => {
    await test.step('on a desk', async () => {
      await show(page, language)
      await drawn(page)
      softly(await heightOf(page), 'height').toBeLessThanOrEqual(2_400)
      const pressed = await page.evaluate(toPress)
      softly(pressed.length, pressed.join(', ')).toBeLessThanOrEqual(45)
      softly(await page.evaluate(wordsOf), 'words').toBeLessThanOrEqual(750)
    })

    await test.step('without a limit that nobody asked for', async () => {
      await show(page, language, '?year=3&victim=women')
      await expect(headline(page)).toContainText('211')
      const said = await page.locator('body').innerText()
      expect(said).not.toMatch(/at most|between \d|لا يزيد على|على الأكثر/i)
      await expect(page.locator('[data-answer="bounded"] data:visible')).toHaveCount(0)
    })

    await test.step('on a phone, with facts before any key, and nothing too small to read', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await show(page, language)
      await drawn(page)
      softly(await heightOf(page), 'height').toBeLessThanOrEqual(4_500)
      softly(await page.evaluate(smallTexts), 'texts').toEqual([])
    })
  })
}

test('what counts a page sees what is planted in it', async ({ page }) => {
  await show(page, 'en')
  await drawn(page)
  const before = [(await page.evaluate(toPress)).length, await page.evaluate(wordsOf)] as const
  await page.evaluate(() => {
    const planted = document.createElement('p')
    planted.dataset.own = ''
    // Markup as text is against the content policy of the page.
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'text'))
    svg.lastElementChild!.textContent = 'tiny'
    const button = document.createElement('button')
    button.textContent = 'three more words'
    planted.append(button, ' ', svg)
    planted.style.fontSize = '13px'
    document.querySelector('main')?.append(planted)
  })
  expect((await page.evaluate(toPress)).length).toBe(before[0] + 1)
  expect(await page.evaluate(wordsOf)).toBe(before[1] + 4)
  expect(await page.evaluate(smallTexts)).toContainEqual('tiny: 13px')
})

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

/** Runs in the page: the names of all that can be pressed, besides the marks of charts. */
function toPress(): readonly string[] {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  return [...document.querySelectorAll<HTMLElement>(all)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.closest('[data-marks]') === null)
    .map((element) => element.getAttribute('aria-label') ?? element.textContent.trim())
}

/** Runs in the page: the words that are read, without those of closed lists of options. */
function wordsOf(): number {
  const options = [...document.querySelectorAll('option')].map((option) => option.innerText)
  const count = (text: string) =>
    text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
  return count(document.body.innerText) - count(options.join(' '))
}

/** Runs in the page: texts of less than 14 px, those of drawings too. */
function smallTexts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!
    const text = (node.textContent ?? '').trim()
    if (text === '' || !element.checkVisibility({ visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const { width } = range.getBoundingClientRect()
    // What is for the ear alone is one pixel wide.
    if (width <= 1) continue
    const { fontSize } = getComputedStyle(element)
    if (parseFloat(fontSize) < 14) found.push(`${text}: ${fontSize}`)
  }
  return found
}
