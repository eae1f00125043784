// Panels in percent of a printed whole, and as one small chart a report or a governorate.
import type { Page } from '@playwright/test'
import { barProblems, columnProblems, pageProblems } from './geometry'
import {
  chooseWay,
  drawn,
  expect,
  figure,
  languages,
  names,
  open,
  panel,
  queryOf,
  test,
  turnTo,
  ways,
  type Language,
} from './journey'

const charts = ['byYear', 'byVictim', 'byGovernorate', 'byAttack'] as const

for (const language of languages) {
  if (language === 'en') {
    test(`parts turn into shares of a printed whole, in ${language}`, async ({ page }) => {
      await open(page, language)
      await drawn(page)
      await chooseInAll(page, language, 'percent')
      // By hand: 3,885 of 6,859 men; 2,843 in Aleppo; 222 schools of 1,217 facilities.
      for (const [chart, percent] of [
        ['byVictim', 56.6],
        ['byAttack', 18.2],
      ] as const) {
        const share = figure(panel(page, language, chart), percent)
        await expect(share).toHaveAttribute('data-answer', 'derived')
        await expect(share.locator('..')).toContainText(names[language].calculated)
      }
      await expect(page.locator('#killed-by-governorate data[value="41.4"]:visible')).toHaveCount(1)
      // 1,027 of 3,564 in year 1 are children.
      await expect(figure(panel(page, language, 'byYear'), 28.8)).toHaveCount(1)
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await drawn(page)
        await expect.poll(() => page.evaluate(barProblems)).toEqual([])
        await expect.poll(() => page.evaluate(columnProblems)).toEqual([])
        expect(await page.evaluate(pageProblems)).toEqual([])
      }
      // Year 1 is 3,564 of 6,859 = 51.96 %, and the table says of what.
      const years = panel(page, language, 'byYear')
      await turnTo(years, language, 'table')
      const first = years.locator('tbody tr').first()
      await expect(first.locator('data[value="28.8"]:visible')).toHaveCount(1)
      await first.getByRole('button', { name: names[language].calculated }).first().click()
      await expect(first.locator('[popover] data[value="28.82"]').first()).toBeVisible()
    })
  }

  if (language === 'ar') {
    test(`panels turn into one small chart a report, or a governorate, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 900 })
      await open(page, language, '?report=snhr-2020-04-11')
      await drawn(page)
      const victims = panel(page, language, 'byVictim')
      await chooseWay(victims, language, 'places')
      await expect(victims.getByRole('heading', { level: 3 })).toHaveCount(3)
      // Whoever is sent the address sees it in the same way, and every other panel too.
      const byYear = panel(page, language, 'byYear')
      await chooseWay(byYear, language, 'reports')
      expect(queryOf(page)).toContain('ways=killed-by-year.reports,killed-by-victim.places')
      await page.reload()
      await expect(victims.getByRole('heading', { level: 3 })).toHaveCount(3)
      await expect(byYear.getByRole('combobox')).toHaveValue('reports')
      await chooseWay(byYear, language, 'intervention')
      // In its table too.
      await victims.getByRole('button', { name: names[language].table }).click()
      expect(queryOf(page)).toContain('ways=killed-by-victim.places.table')
      await page.reload()
      await expect(victims.getByRole('table')).toBeVisible()
      await victims.getByRole('button', { name: names[language].chart }).click()
      expect(queryOf(page)).not.toContain('table')
      await chooseInAll(page, language, 'reports')
      expect(await page.evaluate(pageProblems)).toEqual([])
      const years = panel(page, language, 'byYear')
      const reports = years.getByRole('heading', { level: 4 })
      await expect(reports).toHaveCount(6)
      await reports.nth(3).getByRole('button').click()
      await expect(page).not.toHaveURL(/report=/)
      await expect(reports.nth(3).getByRole('button')).toHaveAttribute('aria-pressed', 'true')
    })
  }
}

async function chooseInAll(page: Page, language: Language, way: 'percent' | 'reports') {
  for (const name of charts) {
    const region = panel(page, language, name)
    await chooseWay(region, language, way)
    await expect(ways(region)).toHaveValue(way)
  }
}
