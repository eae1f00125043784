// What adds up and what does not can be read, traced to its sources, and sent as a link.
import type { Page } from '@playwright/test'
import { expect, languages, names, test, texts, type Language } from './journey'
import { look, LOOKS, violations } from './axe'

const misprint = 'check-reading-snhr-annual-05-killed-to-2020-09-30'
const women = 'check-sum-snhr-annual-05-killed-to-2020-09-30-women-by-year'
const sums = {
  en: ['3,564 + 1,547 + 958 + 447 + 343 = 6,859', '74 + 65 + 34 = 173'],
  ar: ['3,564 زائد 1,547 زائد 958 زائد 447 زائد 343 يساوي 6,859', '74 زائد 65 زائد 34 يساوي 173'],
} as const

for (const language of languages) {
  const { checksView } = texts[language]

  test.describe(`the checks in ${language}`, () => {
    test('begin with the misprint, and lead from its proof to the sources', async ({ page }) => {
      await openChecks(page, language)
      const first = page.getByRole('article').first()
      await expect(first).toHaveAttribute('id', misprint)
      await expect(first.locator('s:visible')).toHaveText('6,589')
      await expect(first).toContainText(sums[language][0])
      await first.getByRole('button', { name: names[language].calculated }).click()
      const receipt = page.getByRole('dialog')
      await expect(receipt.locator('data[value="343"]').first()).toBeVisible()
      expect(await receipt.getByRole('link').count()).toBeGreaterThan(4)
      await page.keyboard.press('Escape')

      const schools = page.locator('[id$="-school-by-year"]')
      await expect(schools).toContainText(sums[language][1])
      await expect(schools.locator('strong data')).toHaveText('3')
    })

    if (language === 'en') {
      test('can be linked to, one by one, even where they are folded away', async ({ page }) => {
        await openChecks(page, language, `#${women}`)
        const check = page.locator(`#${women}`)
        await expect(check).toBeInViewport()
        await expect(check).toBeFocused()
        await expect(check.locator('data[value="969"]').first()).toBeVisible()

        // A link to another, pressed on the page, is followed even where the choice hides it.
        await page.getByLabel(checksView.show.shares, { exact: true }).check()
        await expect(check).toHaveCount(0)
        await expect(page.getByRole('article')).toHaveCount(11)
        await page.evaluate((id) => {
          location.hash = id
        }, misprint)
        await expect(page.locator(`[id="${misprint}"]`)).toBeInViewport()
        await expect(page.getByLabel(checksView.show.all, { exact: true })).toBeChecked()

        await page.goBack()
        await expect(check).toBeInViewport()
      })
    }

    if (language === 'ar') {
      test('have nothing that axe finds, nor run off a narrow screen', async ({ page }) => {
        await look(page, LOOKS[language])
        await openChecks(page, language, `#${women}`)
        await page.locator('summary').first().click()
        expect.soft(await violations(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 800 })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(over).toBeLessThanOrEqual(0)
      })
    }
  })
}

async function openChecks(page: Page, language: Language, hash = ''): Promise<void> {
  // A change of what stands after # alone would load nothing.
  await page.goto('about:blank')
  await page.goto(`/${language}/?view=checks${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    texts[language].checksView.heading,
  )
}
