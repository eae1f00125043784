// Sources and method: one text in each language, every source in it, and data that can be verified.
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { pageProblems } from './geometry'
import { expect, expectFigure, languages, names, queryOf, test, type Language } from './journey'
import { violations } from './axe'

const headings = {
  en: { sources: 'Every source', cite: 'How to cite' },
  ar: { sources: 'المصادر كلها', cite: 'طريقة الاقتباس' },
} as const

for (const language of languages) {
  test.describe(`sources and method, in ${language}`, () => {
    test('leads from its contents to a section, and keeps the view', async ({ page }) => {
      await openMethod(page, language)
      const contents = page.getByRole('article').getByRole('navigation')
      await contents.getByRole('link', { name: headings[language].sources }).click()
      const heading = page.getByRole('heading', { level: 2, name: headings[language].sources })
      await expect(heading).toBeInViewport()
      expect(queryOf(page)).toBe('?view=method')
      await expect(page.locator('tr[id^="source-"]')).toHaveCount(228)
    })

    test('opens where a link names a source or a term', async ({ page }) => {
      for (const id of ['source-snhr-2018-09', 'definition-massacre', 'cite']) {
        await openMethod(page, language, `#${id}`)
        await expect(page.locator(`#${id}`)).toBeInViewport()
        // The next address differs in its last part alone: a page that stays would not be opened.
        await page.goto('about:blank')
      }
    })

    test('offers a figure to quote, with its qualifier', async ({ page }) => {
      await openMethod(page, language)
      const cite = page.getByRole('region', { name: headings[language].cite })
      const text = { en: 'at least 6,859', ar: 'ما لا يقل عن 6,859' }[language]
      await expectFigure(cite, { value: 6859, kind: 'published', text })
    })

    test('opens the sum of a calculated number in its text', async ({ page }) => {
      await openMethod(page, language)
      const counted = page.locator('#counted')
      await counted.getByRole('button', { name: names[language].calculated }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    })

    test('fits any width, and axe finds nothing in it', async ({ page }) => {
      for (const [width, colorScheme] of [
        [320, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await openMethod(page, language)
        await page.evaluate(() => document.fonts.ready)
        expect.soft(await page.evaluate(pageProblems), `${String(width)} px`).toEqual([])
        // One row is like another: five of each table speak for all, in half the time.
        await page.evaluate(() => {
          for (const row of document.querySelectorAll('tbody tr:nth-child(n + 6)')) row.remove()
        })
        expect.soft(await violations(page), `${String(width)} px, ${colorScheme}`).toEqual([])
      }
    })
  })
}

test('the hash on the page is that of the file behind the link', async ({ page, request }) => {
  await openMethod(page, 'en')
  const link = page.locator('#data').getByRole('link', { name: 'observations.csv' })
  const file = await request.get((await link.getAttribute('href')) ?? '')
  const hash = createHash('sha256')
    .update(await file.body())
    .digest('hex')
  await expect(page.locator('#data').getByText(hash, { exact: true })).toBeVisible()
})

async function openMethod(page: Page, language: Language, hash = ''): Promise<void> {
  await page.goto(`/${language}/?view=method${hash}`)
  await expect(page.locator('#data')).toBeAttached()
}
