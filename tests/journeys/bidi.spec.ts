// The order in which a reader sees the signs of a value, whatever words stand around it: taken from
// where the browser puts each of them, not from the text.
import type { Page } from '@playwright/test'
import { expect, go, languages, open, test, texts } from './journey'

const softly = expect.configure({ soft: true })

/**
 * Values from outside the page, which the notice about an address repeats: each with what must be
 * seen from left to right, in either language: signs that belong to a number stay at its left.
 */
const CRUEL: readonly { readonly value: string; readonly seen: string }[] = [
  { value: '2015–2020', seen: '2015–2020' },
  { value: '2015-09-30', seen: '2015-09-30' },
  { value: '12.5%', seen: '12.5%' },
  { value: '-354', seen: '-354' },
  { value: '+7', seen: '+7' },
  { value: '≥ 354', seen: '≥ 354' },
  { value: '1/2', seen: '1/2' },
  { value: 'SY-HL+SY-ID', seen: 'SY-HL+SY-ID' },
  { value: 'zone:north_west!', seen: 'zone:north_west!' },
  { value: 'https://snhr.org/?p=5&q=1#a-b', seen: 'https://snhr.org/?p=5&q=1#a-b' },
  { value: 'Bellingcat (2016)', seen: 'Bellingcat (2016)' },
  { value: '#Aleppo 2016!', seen: '#Aleppo 2016!' },
  { value: 'حلب', seen: 'بلح' },
  { value: '#حلب 2016!', seen: '!2016 بلح#' },
  { value: '#5 سنوات على العدوان الروسي', seen: 'يسورلا ناودعلا ىلع تاونس #5' },
  { value: 'تقرير SNHR 2020', seen: 'SNHR 2020 ريرقت' },
]

for (const language of languages) {
  test(`values from outside keep their own order beside one another, in ${language}`, async ({
    page,
  }) => {
    const values = CRUEL.map(({ value }) => encodeURIComponent(value))
    await page.goto(`/${language}/?attack=${values.join(',')}`)
    const dismiss = page.getByRole('button', { name: texts[language].notice.dismiss })
    await expect(dismiss).toBeVisible()
    for (const { value, seen } of CRUEL) {
      softly(await seenIn(page, '[role="status"]:has(button)', value), value).toBe(seen)
    }
  })

  test(`numbers, shares, ranges and dates of the page read as written, in ${language}`, async ({
    page,
  }) => {
    await open(page, language, '?report=snhr-annual-08')
    const wrong = await page.evaluate(turnedRound)
    expect(wrong.looked).toBeGreaterThan(40)
    expect(wrong.problems).toEqual([])
    for (const query of ['?view=checks', '?view=method', '?year=1&gov=SY-HL']) {
      await go(page, language, query)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect((await page.evaluate(turnedRound)).problems, query).toEqual([])
    }
  })
}

/** The signs of a value in the order of their places, from left to right, line by line. */
function seenIn(page: Page, scope: string, value: string): Promise<string> {
  return page.evaluate(
    ({ scope, value }) => {
      const root = document.querySelector(scope)
      if (!root) return 'no such element'
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(value)
        if (at < 0) continue
        const signs = [...value].map((sign, i) => {
          const range = document.createRange()
          range.setStart(node, at + i)
          range.setEnd(node, at + i + 1)
          const { left, right, top, height } = range.getBoundingClientRect()
          return { sign, x: (left + right) / 2, y: Math.round(top / height), i }
        })
        return signs
          .sort((a, b) => a.y - b.y || a.x - b.x || a.i - b.i)
          .map(({ sign }) => sign)
          .join('')
      }
      return 'the value is in no text'
    },
    { scope, value },
  )
}

/** Runs in the page: every number with its signs must stand from left to right as it is written. */
function turnedRound(): { readonly looked: number; readonly problems: readonly string[] } {
  // A number with separators, a percent sign, or an ISO date.
  const pattern = /[\d٠-٩]+(?:[.,٫٬:/–-][\d٠-٩]+)+(?:\s?[%٪])?|[\d٠-٩]+\s?[%٪]/gu
  const problems: string[] = []
  let looked = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (const match of text.matchAll(pattern)) {
      const places = [...match[0]].map((_, i) => {
        const range = document.createRange()
        range.setStart(node, match.index + i)
        range.setEnd(node, match.index + i + 1)
        return range.getBoundingClientRect()
      })
      const shown = places.filter(({ width }) => width > 0)
      if (shown.length < 2) continue
      looked += 1
      const isTurned = shown.some((place, i) => {
        const before = shown[i - 1]
        // The same line, and further left than what was written before it.
        return before && Math.abs(before.top - place.top) < 2 && place.left < before.left - 0.5
      })
      if (isTurned) problems.push(`${match[0]} in “${text.slice(0, 80)}”`)
    }
  }
  return { looked, problems }
}
