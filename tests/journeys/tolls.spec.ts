// Years of the intervention, calendar years and months: three ways to count, each by itself.
import { chooseWay, expect, figure, languages, open, panel, test, texts, turnTo } from './journey'

const said = {
  en: { year: '2018', month: 'October 2015 (“suspected”)' },
  ar: { year: '2018', month: 'تشرين الأول 2015 («يُشتبه»)' },
} as const

for (const language of languages) {
  test(`calendar years and months are counted apart, in ${language}`, async ({ page }) => {
    const { tolls, byYear } = texts[language]
    await open(page, language)
    const region = panel(page, language, 'byYear')
    await expect(region).toHaveAccessibleName(byYear.heading)

    await chooseWay(region, language, 'calendar')
    await expect(region).toContainText(tolls.read.calendar)
    await turnTo(region, language, 'table')
    const year = region.getByRole('row').filter({ hasText: said[language].year })
    for (const value of [467, 169, 51, 247]) await expect(figure(year, value)).toBeVisible()

    await chooseWay(region, language, 'months')
    await expect(region).toContainText(tolls.read.months)
    const month = region.getByRole('row').filter({ hasText: said[language].month })
    for (const value of [263, 86, 44]) await expect(figure(month, value)).toBeVisible()
    // The head of the table, and 22 months.
    await expect(region.getByRole('row')).toHaveCount(23)
  })
}
