// The views are links: they keep what is chosen, have an address, and Back leads out of them.
import { expect, languages, open, queryOf, test, type Language } from './journey'

const views: Record<Language, readonly string[]> = {
  en: ['Overview', 'Figures', 'Reports', 'Checks', 'Sources and method'],
  ar: ['نظرة عامة', 'الأرقام', 'التقارير', 'التدقيق', 'المصادر والمنهجية'],
}
const codes = ['overview', 'figures', 'reports', 'checks', 'method']

for (const language of languages) {
  test.describe(`the views in ${language}`, () => {
    if (language === 'en') {
      test('are reached by their links, each with an address of its own', async ({ page }) => {
        await open(page, language, '?year=1&gov=SY-HL')
        const nav = page.getByRole('navigation')
        for (const [i, name] of views[language].entries()) {
          await nav.getByRole('link', { name, exact: true }).click()
          await expect(nav.locator('[aria-current="page"]')).toHaveText(name)
          await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
          const view = i === 0 ? '' : `view=${codes[i]}&`
          expect(queryOf(page)).toBe(`?${view}year=1&gov=SY-HL`)
          if (i > 0) await expect(page).toHaveTitle(new RegExp(`^${name} · `))
        }
        await page.goBack()
        await expect(nav.locator('[aria-current="page"]')).toHaveText(views[language][3] ?? '')
      })
    }

    if (language === 'en') {
      test('stay the same when the language is switched', async ({ page }) => {
        await page.goto(`/${language}/?view=checks&year=2`)
        const other = language === 'en' ? 'ar' : 'en'
        await page.getByRole('link', { name: language === 'en' ? 'العربية' : 'English' }).click()
        const current = page.getByRole('navigation').locator('[aria-current="page"]')
        await expect(current).toHaveText(views[other][3] ?? '')
        expect(new URL(page.url()).pathname).toBe(`/${other}/`)
        expect(queryOf(page)).toBe('?view=checks&year=2')
      })
    }
  })
}
