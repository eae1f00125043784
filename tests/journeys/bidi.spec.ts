// The order in which a reader sees the signs of a value, whatever words stand around it: taken from
// where the browser puts each of them, not from the text.
import type { Page } from '@playwright/test'
import { isolate } from '../../src/i18n/format/isolate'
import { expect, go, languages, names, open, test, texts } from './journey'

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
  { value: '30–41', seen: '30–41' },
  { value: '2015–2016', seen: '2015–2016' },
  { value: '41 %', seen: '41 %' },
  { value: 'about 41 %', seen: 'about 41 %' },
  { value: 'at least 6859', seen: 'at least 6859' },
  { value: 'ما لا يقل عن 354', seen: '354 نع لقي ال ام' },
  { value: '-5', seen: '-5' },
  { value: 'SY-HL', seen: 'SY-HL' },
  { value: 'منظمة Bellingcat', seen: 'Bellingcat ةمظنم' },
  { value: '“41” ‘x’', seen: '“41” ‘x’' },
  // Quotes of Arabic words are mirrored with them: the one written first stands last, and opens there.
  { value: '«قال "نعم 5"»', seen: '»"5 معن" لاق«' },
  { value: 'tawthiq-2026-11-24.csv', seen: 'tawthiq-2026-11-24.csv' },
  { value: '0.2.0', seen: '0.2.0' },
  { value: '9:30', seen: '9:30' },
]

/** Words around a value, in each language: before it, after it, in brackets, and at the end. */
const AROUND = {
  ar: [
    ['وثقت الشبكة ', ' في حلب'],
    ['بين حلب (', ') وإدلب'],
    ['قالت الشبكة: «', '»، ثم سكتت'],
    ['بلغ العدد ', '.'],
  ],
  en: [
    ['SNHR documented ', ' in Aleppo'],
    ['between Aleppo (', ') and Idlib'],
    ['SNHR said “', '”, and no more'],
    ['the number was ', '.'],
  ],
} as const

/** What the words of a language turn round where nothing is done about it: the test would see it. */
const TURNED: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  ar: [
    '2015–2020',
    '2015-09-30',
    '12.5%',
    '-354',
    '+7',
    '≥ 354',
    'zone:north_west!',
    '#Aleppo 2016!',
    '#5 سنوات على العدوان الروسي',
    '30–41',
    '2015–2016',
    '41 %',
    'about 41 %',
    '-5',
    '“41” ‘x’',
  ],
  en: [
    '#حلب 2016!',
    '#5 سنوات على العدوان الروسي',
    'تقرير SNHR 2020',
    'منظمة Bellingcat',
    '«قال "نعم 5"»',
  ],
}

for (const language of languages) {
  test(`values from outside keep their own order beside one another, in ${language}`, async ({
    page,
  }) => {
    // The notice quotes eight, and counts the others.
    for (let first = 0; first < CRUEL.length; first += 8) {
      const some = CRUEL.slice(first, first + 8)
      const values = some.map(({ value }) => encodeURIComponent(value))
      const address = `/${language}/?attack=${values.join(',')}`
      // Later ones come as a link on the page would: nothing is loaded again.
      if (first === 0) await page.goto(address)
      else {
        await page.evaluate((to) => {
          history.pushState(null, '', to)
          dispatchEvent(new PopStateEvent('popstate'))
        }, address)
        await expect(page.getByRole('status').filter({ hasText: some[0]!.value })).toBeVisible()
      }
      const dismiss = page.getByRole('button', { name: texts[language].notice.dismiss })
      await expect(dismiss).toBeVisible()
      // In one line: what is looked at is the order within it.
      await dismiss.evaluate((button) => {
        button.parentElement!.style.whiteSpace = 'nowrap'
      })
      for (const { value, seen } of some) {
        softly(await seenIn(page, '[role="status"]:has(button)', value), value).toBe(seen)
      }
    }
  })

  test(`no words around a value turn it round, in ${language}, and without isolation they do`, async ({
    page,
  }) => {
    await page.goto(`/${language}/?view=method`)
    const order = async (write: (value: string) => string) => {
      const lines = CRUEL.flatMap(({ value }) =>
        AROUND[language].map(([before, after]) => ({ before, written: write(value), after })),
      )
      const seen = await page.evaluate(seenBetween, lines)
      return CRUEL.map((one, i) => ({
        ...one,
        lines: seen.slice(i * 4, i * 4 + 4).map((line) => line.replace(/[\u2068\u2069]/gu, '')),
      }))
    }
    for (const { value, seen, lines } of await order((value) => isolate(value, language)))
      softly(lines, value).toEqual(lines.map(() => seen))
    const bare = await order((value) => value)
    const turned = bare.filter(({ seen, lines }) => lines.some((line) => line !== seen))
    expect(turned.map(({ value }) => value)).toEqual(TURNED[language])
  })

  test(`numbers, shares, ranges and dates of the page read as written, in ${language}`, async ({
    page,
  }) => {
    await open(page, language, '?report=snhr-annual-08')
    const charts = await page.evaluate(turnedRound)
    const tables = page.getByRole('button', { name: names[language].table, exact: true })
    // Pressed, a button is called "Chart".
    while ((await tables.count()) > 0) await tables.first().click()
    await expect(tables).toHaveCount(0)
    const wrong = await page.evaluate(turnedRound)
    expect(wrong.looked + charts.looked).toBeGreaterThan(60)
    expect([...charts.problems, ...wrong.problems]).toEqual([])
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

/** Runs in the page: lines of its own with a value between words, and the order it is seen in. */
function seenBetween(
  lines: readonly { readonly before: string; readonly written: string; readonly after: string }[],
): readonly string[] {
  const box = document.createElement('div')
  document.body.prepend(box)
  const seen = lines.map(({ before, written, after }) => {
    const line = document.createElement('p')
    line.style.whiteSpace = 'nowrap'
    const text = new Text(before + written + after)
    line.append(text)
    box.append(line)
    return [...written]
      .map((sign, i) => {
        const range = document.createRange()
        range.setStart(text, before.length + i)
        range.setEnd(text, before.length + i + 1)
        const { left, right } = range.getBoundingClientRect()
        return { sign, x: (left + right) / 2, i }
      })
      .sort((a, b) => a.x - b.x || a.i - b.i)
      .map(({ sign }) => sign)
      .join('')
  })
  box.remove()
  return seen
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
