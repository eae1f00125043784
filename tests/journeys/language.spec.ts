// Switching the language: nothing is reloaded, nothing is lost, and everybody is told.
import type { Page } from '@playwright/test'
import {
  expect,
  figure,
  headline,
  languages,
  names,
  open,
  panel,
  queryOf,
  test,
  type Language,
} from './journey'

const said = {
  en: { title: /^Tawthiq/, dir: 'ltr', announced: 'The page is now in English.' },
  ar: { title: /^توثيق/, dir: 'rtl', announced: 'الصفحة الآن بالعربية.' },
} as const

for (const language of languages) {
  const other = language === 'en' ? 'ar' : 'en'

  test.describe(`a switch from ${language} to ${other}`, () => {
    test('keeps filters, focus and open table, and reloads nothing', async ({ page }) => {
      await open(page, language, '?year=2,3&victim=children')
      const table = panel(page, language, 'byYear').getByRole('button', {
        name: names[language].table,
        exact: true,
      })
      await table.click()
      await page.evaluate(() => Object.assign(window, { isStillHere: true }))
      // What a switch needs came when the page was at rest.
      const isReady = (wanted: string) =>
        document.fonts.check('1em Vazirmatn', 'ا') &&
        performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${wanted}-`))
      await expect.poll(() => page.evaluate(isReady, other)).toBe(true)
      const requests: string[] = []
      // A browser may ask for the icon again when the address changes; the page does not.
      page.on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (pathname !== '/icon.svg') requests.push(pathname)
      })

      const from = page.getByRole('link', { name: names[language].switch, exact: true })
      await from.focus()
      await page.keyboard.press('Enter')

      await expectSpoken(page, other)
      expect(queryOf(page)).toBe('?ways=killed-by-year.table&year=2,3&victim=children')
      await expect(figure(headline(page), 802)).toHaveCount(1)
      const to = page.getByRole('link', { name: names[other].switch, exact: true })
      await expect(to).toBeFocused()
      await expect(
        panel(page, other, 'byYear').getByRole('button', { name: names[other].chart, exact: true }),
      ).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: said[other].announced })).toHaveCount(
        1,
      )
      expect(await page.evaluate(() => 'isStillHere' in window)).toBe(true)
      expect(requests).toEqual([])
    })

    if (language === 'en') {
      test('keeps the panel that is being read where it is', async ({ page }) => {
        await open(page, language)
        const before = panel(page, language, 'overTime')
        await before.evaluate((element) => {
          scrollTo(0, element.getBoundingClientRect().top + scrollY - 160)
        })
        const top = await topOf(page, language)
        // The switch is out of sight here: a press on it through the keyboard's own way is scrolled
        // to first, so only the switch itself is asked for.
        await page
          .getByRole('link', { name: names[language].switch, exact: true })
          .dispatchEvent('click')
        await expectSpoken(page, other)
        await expect.poll(async () => Math.abs((await topOf(page, other)) - top)).toBeLessThan(3)
      })
    }

    if (language === 'ar') {
      test('goes back and forth with the address', async ({ page }) => {
        await open(page, language)
        await panel(page, language, 'byYear').getByRole('listitem').first().click()
        await expect(figure(headline(page), 3564)).toHaveCount(1)
        await page.getByRole('link', { name: names[language].switch, exact: true }).click()
        await expectSpoken(page, other)
        // Back undoes the choice, and not the language.
        await page.goBack()
        await expect(figure(headline(page), 6859)).toHaveCount(1)
        await expectSpoken(page, other)
        await page.goForward()
        await expectSpoken(page, other)
        await expect(figure(headline(page), 3564)).toHaveCount(1)
        await page.reload()
        await expectSpoken(page, other)
        await expect(figure(headline(page), 3564)).toHaveCount(1)
      })
    }

    if (language === 'en') {
      test('works where nothing can be stored', async ({ page }) => {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        })
        await open(page, language)
        await page.getByRole('link', { name: names[language].switch, exact: true }).click()
        await expectSpoken(page, other)
        await page.goto('/')
        await expectSpoken(page, 'en')
      })
    }
  })
}

for (const { locale, language } of [
  { locale: 'ar-SY', language: 'ar' },
  { locale: 'en-GB', language: 'en' },
  { locale: 'fr-FR', language: 'ar' },
] as const) {
  test.describe(`the bare address in a browser that speaks ${locale}`, () => {
    test.use({ locale })

    test(`opens in ${language}`, async ({ page }) => {
      await page.goto('/?year=1')
      await expectSpoken(page, language)
      expect(queryOf(page)).toBe('?year=1')
      await expect(figure(headline(page), 3564)).toHaveCount(1)
    })

    // Of the browser's language, and against it.
    if (locale !== 'fr-FR')
      test('opens as a link or the switch said', async ({ page }) => {
        const other = language === 'en' ? 'ar' : 'en'
        // A link says its language, whatever the browser speaks.
        await open(page, other)
        await expectSpoken(page, other)
        for (const [from, to] of [
          [other, language],
          [language, other],
        ] as const) {
          await page.getByRole('link', { name: names[from].switch, exact: true }).click()
          await expectSpoken(page, to)
        }
        await page.goto('/')
        await expectSpoken(page, other)
      })
  })
}

/** The page speaks this language: address, document, title and panels. */
async function expectSpoken(page: Page, language: Language): Promise<void> {
  await expect(panel(page, language, 'byYear')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('dir', said[language].dir)
  await expect(page).toHaveTitle(said[language].title)
  expect(new URL(page.url()).pathname).toBe(`/${language}/`)
}

function topOf(page: Page, language: Language): Promise<number> {
  return panel(page, language, 'overTime').evaluate((e) => e.getBoundingClientRect().top)
}
