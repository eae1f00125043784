// Sources and method: one text in each language, every source in it, and data that can be verified.
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { pageProblems } from './geometry'
import {
  expect,
  expectFigure,
  languages,
  names,
  open,
  queryOf,
  show,
  test,
  texts,
  type Language,
} from './journey'
import { look, LOOKS, violations } from './axe'

const headings = {
  en: { sources: 'Every source', cite: 'How to cite' },
  ar: { sources: 'المصادر كلها', cite: 'طريقة الاقتباس' },
} as const

for (const language of languages) {
  if (language === 'en') {
    test(`what the report found in words leads from the overview to its source, in ${language}`, async ({
      page,
    }) => {
      await open(page, language)
      const found = page.getByRole('region', { name: texts[language].findings.heading })
      await expect(found.getByRole('listitem')).toHaveCount(3)
      await found.getByRole('link').click()
      await expect(page.locator('#source-syria-tv-2020-09')).toBeInViewport()
      await expect(page.locator('#found-in-words').getByRole('listitem')).toHaveCount(3)
      await expect(page.locator('#found-in-words')).toContainText('#5 سنوات على _ العدوان_ الروسي')
      await show(page, language, '?report=snhr-annual-06')
      await expect(found).toHaveCount(0)
    })
  }

  if (language === 'ar') {
    test(`sources and method, in ${language}`, async ({ page }) => {
      await openMethod(page, language)
      await test.step('leads from its contents to a section, and keeps the view', async () => {
        const contents = page.getByRole('article').getByRole('navigation')
        await contents.getByRole('link', { name: headings[language].sources }).click()
        const heading = page.getByRole('heading', { level: 2, name: headings[language].sources })
        await expect(heading).toBeInViewport()
        expect(queryOf(page)).toBe('?view=method')
        await expect(page.locator('tr[id^="source-"]')).toHaveCount(228)
      })

      await test.step('offers a figure to quote, with its qualifier', async () => {
        const cite = page.getByRole('region', { name: headings[language].cite })
        const text = { en: 'at least 6,859', ar: 'ما لا يقل عن 6,859' }[language]
        await expectFigure(cite, { value: 6859, kind: 'published', text })
      })

      await test.step('opens the sum of a calculated number in its text', async () => {
        const counted = page.locator('#counted')
        await counted.getByRole('button', { name: names[language].calculated }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await page.keyboard.press('Escape')
      })

      await test.step('fits any width, and axe finds nothing in it', async () => {
        await page.evaluate(() => document.fonts.ready)
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          expect.soft(await page.evaluate(pageProblems), `${String(width)} px`).toEqual([])
        }
        // One row is like another: five of each table speak for all, in half the time.
        await page.evaluate(() => {
          for (const row of document.querySelectorAll('tbody tr:nth-child(n + 6)')) row.remove()
        })
        await look(page, LOOKS[language])
        expect.soft(await violations(page)).toEqual([])
      })
    })
  }
}

test('sources and method open where a link names a source or a term', async ({ page }) => {
  for (const id of ['source-snhr-2018-09', 'definition-massacre', 'cite']) {
    await openMethod(page, 'ar', `#${id}`)
    await expect(page.locator(`#${id}`)).toBeInViewport()
    // The next address differs in its last part alone: a page that stays would not be opened.
    await page.goto('about:blank')
  }
})

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
