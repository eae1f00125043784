// Every term of the glossary says why it is the word, where it stands.
import type { Locator, Page } from '@playwright/test'
import { expect, languages, names, open, test, texts } from './journey'

const WORDS = {
  en: { killed: 'killed', massacres: 'Massacres', children: 'Children' },
  ar: { killed: 'قُتل', massacres: 'مجازر', children: 'أطفال' },
} as const

for (const language of languages) {
  const { glossary } = texts[language]
  const [words, label] = [WORDS[language], names[language]]

  if (language === 'ar') {
    test(`a term says why it is the word where the pointer rests on it, in ${language}`, async ({
      page,
    }) => {
      await page.clock.install()
      await open(page, language)
      const tip = page.getByRole('tooltip')
      await restOn(page, page.getByRole('heading', { level: 1 }), words.killed)
      await expect(tip).toContainText(glossary.killed.reason)
      await expect(tip).toContainText(glossary.killed.evidence)
      // It can be gone to and read in peace, and put away from the keys.
      await tip.hover()
      await page.clock.runFor(400)
      await expect(tip).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(tip).toHaveCount(0)

      const facts = page.locator(`dl[aria-label="${label.facts}"]`)
      await restOn(page, facts, words.children)
      await expect(tip).toContainText(glossary.child.reason)
      await restOn(page, facts, words.massacres)
      await expect(tip).toHaveCount(1)
      await expect(tip).toContainText(glossary.massacre.reason)
      expect(await page.evaluate(() => CSS.highlights.has('term-tip'))).toBe(true)
      await page.mouse.move(2, 2)
      await expect(tip).toHaveCount(0)
      expect(await page.evaluate(() => CSS.highlights.has('term-tip'))).toBe(false)
    })
  }
}

test('a term on something to press is left to what a press does, and one passed over too', async ({
  page,
}) => {
  await page.clock.install()
  await open(page, 'en')
  const filters = page.getByRole('search')
  await restOn(page, filters, names.en.governorate)
  await page.clock.runFor(700)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  const point = await pointOn(page.getByRole('heading', { level: 1 }), 'killed')
  await page.mouse.move(point.x, point.y)
  await page.mouse.move(2, 2)
  await page.clock.runFor(700)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
})

test('a finger taps a term, and presses what is there to press', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  try {
    const page = await context.newPage()
    await open(page, 'en')
    const tip = page.getByRole('tooltip')
    const tap = async (within: Locator, word: string) => {
      await within.scrollIntoViewIfNeeded()
      const { x, y } = await pointOn(within, word)
      await page.touchscreen.tap(x, y)
    }
    const lead = page.getByRole('heading', { level: 1 })
    await tap(lead, 'killed')
    await expect(tip).toContainText(texts.en.glossary.killed.reason)
    await page.touchscreen.tap(2, 400)
    await expect(tip).toHaveCount(0)
    // A link is followed.
    const facts = page.locator(`dl[aria-label="${names.en.facts}"]`)
    await tap(facts, WORDS.en.massacres)
    await expect(page).toHaveURL(/view=method/)
    await expect(tip).toHaveCount(0)
  } finally {
    await context.close()
  }
})

/** Moves the pointer onto a word of an element and leaves it there. */
async function restOn(page: Page, within: Locator, word: string): Promise<void> {
  const { x, y } = await pointOn(within, word)
  await page.mouse.move(x - 1, y)
  await page.mouse.move(x, y)
}

function pointOn(within: Locator, word: string): Promise<{ x: number; y: number }> {
  return within.evaluate((element, word) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(word)
      if (at < 0 || !node.parentElement!.checkVisibility()) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + word.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error(`no ${word}`)
  }, word)
}
