// What each report said: one series a subject, what was revised, and two reports side by side.
import type { Locator, Page } from '@playwright/test'
import { dotProblems, pageProblems } from './geometry'
import {
  drawn,
  expect,
  expectFigure,
  figure,
  go,
  languages,
  names,
  open,
  queryOf,
  row,
  test,
  texts,
} from './journey'
import { look, LOOKS, violations } from './axe'

const labels = {
  en: { all: 'All civilians', women: 'Women', yearOne: 'Year 1, all civilians' },
  ar: { all: 'كل المدنيين', women: 'نساء', yearOne: 'السنة الأولى، كل المدنيين' },
} as const

function series(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The marks of a chart of dots, in the order of time. */
function dots(chart: Locator, name: string): Locator {
  return chart.getByRole('list', { name, exact: true }).getByRole('button')
}

for (const language of languages) {
  const { all, women, yearOne } = labels[language]
  const { atLeast, notPublished, table } = names[language]

  test.describe(`the reports, in ${language}`, () => {
    if (language === 'en') {
      test('go from 570 to 6,993, and say what was revised', async ({ page }) => {
        await open(page, language, '?view=reports')
        await drawn(page)
        const killed = series(page, all)
        await expect(killed.locator('[data-drawn]')).toHaveCount(18)
        await expect(dots(killed, all)).toHaveCount(18)
        const reading = killed.locator('p').nth(1)
        await expectFigure(reading, { value: 570, kind: 'published', text: '570' })
        await expectFigure(reading, { value: 6993, kind: 'published', text: '6,993' })
        const revised = killed.getByRole('list').nth(1).locator('li')
        for (const value of [3264, 3734, 3564]) await expect(figure(revised, value)).toHaveCount(1)
        await expect(revised).toContainText(texts[language].reportsView.why.none)
        const fell = series(page, women).getByRole('list').nth(1).locator('li').first()
        for (const value of [992, 642]) await expect(figure(fell, value)).toHaveCount(1)
        await expect(fell).toContainText(texts[language].reportsView.why.coding)
      })
    }

    if (language === 'ar') {
      test('are chosen by a dot or by name, and every number opens to who printed it', async ({
        page,
      }) => {
        await open(page, language, '?view=reports')
        await drawn(page)
        const killed = series(page, all)
        await dots(killed, all).last().click()
        await expect.poll(() => queryOf(page)).toBe('?view=reports&report=snhr-annual-10')
        await page.goBack()
        await killed.getByRole('button', { name: table, exact: true }).click()
        const rows = killed.getByRole('row')
        await expect(rows).toHaveCount(20)
        const fifth = rows.filter({ has: page.locator('a[aria-current]') })
        await expectFigure(fifth, { value: 6859, kind: 'published', text: `${atLeast} 6,859` })
        await fifth.getByRole('button').click()
        await expect(page.getByRole('dialog').locator('s')).toHaveText('6,589')
        await page.keyboard.press('Escape')
        await rows.nth(1).getByRole('link').first().click()
        await expect.poll(() => queryOf(page)).toBe('?view=reports&report=snhr-undated-2015-11')
      })
    }

    if (language === 'en') {
      test('ask the chosen year or place of every report, and name what none gives', async ({
        page,
      }) => {
        await open(page, language, '?view=reports&year=1')
        await drawn(page)
        await expect(series(page, all).locator('[data-drawn]')).toHaveCount(5)
        await go(page, language, '?view=reports&gov=SY-LA')
        // The ninth report's 24 media workers were all killed in Aleppo and Idlib: no zero is made of it.
        await expect(page.locator('[data-drawing] > svg')).toHaveCount(0)
        const gaps = series(page, texts[language].reportsView.gaps).getByRole('listitem')
        await expect(gaps).toHaveCount(16)
        await expect(gaps.filter({ hasText: notPublished })).toHaveCount(16)
      })
    }

    if (language === 'ar') {
      test('lie side by side, with an address of their own', async ({ page }) => {
        await open(page, language, '?view=reports')
        const beside = page.locator('#side-by-side')
        await beside.getByRole('combobox').selectOption('snhr-annual-04')
        await expect.poll(() => queryOf(page)).toBe('?view=reports&with=snhr-annual-04')
        const first = row(beside, yearOne)
        for (const value of [3564, 3734]) await expect(figure(first, value)).toHaveCount(1)
        await expect(first.getByRole('rowheader')).toContainText('170')
        await expect(figure(first, 170)).toHaveCount(0)
        // Reading by the second report closes the comparison: there is nothing to lay beside itself.
        await beside.getByRole('columnheader').getByRole('link').last().click()
        await expect.poll(() => queryOf(page)).toBe('?view=reports&report=snhr-annual-04')
        await expect(beside.getByRole('table')).toHaveCount(0)
        await page.goBack()
        await expect(beside.getByRole('table')).toBeVisible()
      })
    }

    if (language === 'ar') {
      test('hold together at any width, and satisfy axe', async ({ page }) => {
        await open(page, language, '?view=reports&with=snhr-annual-04')
        await drawn(page)
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          const problems = async () => [
            ...(await page.evaluate(pageProblems)),
            ...(await page.evaluate(dotProblems, '#series-killed')),
            ...(await page.evaluate(dotProblems, '#series-killed-women')),
            ...(await page.evaluate(dotProblems, '#series-attacks-incendiary')),
            ...(await page.evaluate(dotProblems, '#series-displaced')),
          ]
          await expect.soft.poll(problems, { message: `${String(width)} px` }).toEqual([])
        }
        // One chart with its revisions, then gaps; each beside another report: enough for axe.
        await look(page, LOOKS[language])
        for (const query of [
          'victim=women&with=snhr-annual-04',
          'gov=SY-HL&with=snhr-2016-07-31',
        ]) {
          await go(page, language, `?view=reports&${query}`)
          await drawn(page)
          expect.soft(await violations(page), query).toEqual([])
        }
        await series(page, all).getByRole('button', { name: table, exact: true }).click()
        expect.soft(await violations(page), 'as a table').toEqual([])
      })
    }
  })
}
