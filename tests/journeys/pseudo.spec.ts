// Every text of the page comes from the messages or the data, and has room where it is longer. This
// walks by itself: the other journeys find things by the names and numbers of the real texts, and to
// run each of them again would take minutes to see the same dozen places.
import type { Page } from '@playwright/test'
import { expect, languages, test, texts, type Language } from './journey'
import { labelProblems, pageProblems } from './geometry'
import { clipped, pseudo, speakPseudo, strangers } from './pseudo'

/** Where a press shows other things: each view, a stage, a frame, and what is told of an address. */
const PLACES = [
  '?year=2,3&gov=XX&pin=0.9.0',
  '?view=figures&q=o',
  '?view=reports&with=snhr-annual-04',
  '?view=checks',
  '?view=method',
  '?year=1&gov=SY-HL',
  '?embed=1&panel=killed-by-victim',
  '?step=3',
]

/** On arrival both widths are looked at; what a press shows, wide in one and narrow in the other. */
const WIDTHS = { en: 1280, ar: 320 } as const

for (const language of languages) {
  const width = WIDTHS[language]
  test(`the page says nothing of its own, and has room, in a longer ${language}`, async ({
    page,
  }) => {
    test.slow()
    await speakPseudo(page)
    const seen = new Set<string>()
    const pressed = new Set<string>()
    for (const place of PLACES) {
      await arrive(page, language, place)
      await look(page, seen, place, [320, 1280])
      await page.setViewportSize({ width, height: 800 })
      for (;;) {
        const button = await press(page, [...pressed], texts[language].present.name)
        if (button === null) break
        pressed.add(button)
        await page.waitForTimeout(60)
        await look(page, seen, `${place} ${button}`, [width])
        await page.keyboard.press('Escape')
      }
    }
    expect([...seen].sort()).toEqual([])
    expect(pressed.size).toBeGreaterThan(25)
  })
}

test('a text of the page itself is seen, and one without room', async ({ page }) => {
  await speakPseudo(page)
  await arrive(page, 'en', '?view=checks')
  expect(await page.evaluate(strangers)).toEqual([])
  await page.evaluate(() => {
    const [text, named, cut] = ['p', 'p', 'p'].map((name) => document.createElement(name))
    text!.textContent = 'Killed by year'
    named!.setAttribute('aria-label', 'القتلى')
    cut!.textContent = '⟦⟧'.repeat(60)
    Object.assign(cut!.style, { overflow: 'hidden', whiteSpace: 'nowrap', inlineSize: '9rem' })
    document.querySelector('main')!.append(text!, named!, cut!, 'checksView.heading undefined')
    document.title = 'Checks'
  })
  const seen = (await page.evaluate(strangers)).join('\n')
  for (const word of [
    'text: Killed',
    'aria-label: القتلى',
    'title: Checks',
    'checksView',
    'undefined',
  ])
    expect(seen).toContain(word)
  expect(await page.evaluate(clipped)).toHaveLength(1)
})

async function arrive(page: Page, language: Language, place: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/${language}/${place}`)
  await expect(page.getByText('⟦').first()).toBeAttached()
  await expect(page.locator('h1, h2').first()).toBeVisible()
}

/** Looks at what is there: texts at the last width, their room at each. */
async function look(
  page: Page,
  seen: Set<string>,
  where: string,
  widths: readonly number[],
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    // Drawings follow the width a frame or two later.
    await page
      .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, {
        timeout: 500,
      })
      .catch(() => undefined)
    const found = [
      ...(width === widths.at(-1) ? await page.evaluate(strangers) : []),
      ...(await page.evaluate(pageProblems)),
      ...(await page.evaluate(clipped)),
      ...(/^\?(?:year|step|embed|view=r)/.test(where) && !where.includes(' ')
        ? await page.evaluate(labelProblems)
        : []),
    ]
    for (const one of found) seen.add(`${one} | ${where.slice(0, 60)} @${width}`)
  }
}

/** Presses the first button of a kind that was not pressed yet; null when there is none. */
function press(page: Page, pressed: readonly string[], present: string): Promise<string | null> {
  return page.evaluate(
    ([known, present]) => {
      for (const button of document.querySelectorAll<HTMLElement>('button, summary')) {
        if (!button.checkVisibility({ visibilityProperty: true })) continue
        // Each tool is its own kind; of marks, rows, options and lines one is like another.
        const isOneOfMany =
          'mark' in button.dataset ||
          button.closest('table, [role=search], fieldset, details, article, dialog') !== null
        const name = isOneOfMany ? '' : button.textContent
        const kind = `${button.tagName} ${button.className} ${name}`
        // The stage is a place of its own; the page is left to it by an address.
        if (known.includes(kind) || button.textContent === present) continue
        button.click()
        return kind
      }
      return null
    },
    [pressed, pseudo(present)] as const,
  )
}
