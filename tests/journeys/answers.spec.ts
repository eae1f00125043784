// What can be known where no number is printed, what a number rests on, and whose number it is.
import {
  drawn,
  expect,
  figure,
  headline,
  languages,
  names,
  open,
  panel,
  queryOf,
  row,
  show,
  test,
  turnTo,
} from './journey'

const labels = {
  en: {
    aleppo: 'Aleppo',
    idlib: 'Idlib',
    allows: 'what the figures allow',
    part: 'At most 2,843: it is part of 2,843 (All civilians, Aleppo, 30 Sep 2015 to 30 Sep 2020).',
    documented:
      'for those documented only (at least 6,859); “at least” says that the true number may be higher',
    rest: 'At most 1,479: of at least 6,859, less 2,843 and 2,537 counted elsewhere.',
    third: 'third in rank',
    children: 'Children',
    swapped: 'a misprint, two digits swapped',
    window: /Idlib, .*Apr 2019.*2020/,
    latest: 'Latest for each number',
    tenth: 'Tenth annual, 2025',
    fifth: 'Fifth annual, 2020',
    year1: 'Year 1',
  },
  ar: {
    aleppo: 'حلب',
    idlib: 'إدلب',
    allows: 'ما يُستنتج من الأرقام',
    part: 'لا يزيد على 2,843 لأنه جزء من هذا العدد: 2,843 (كل المدنيين، حلب، من 30 أيلول 2015 إلى 30 أيلول 2020).',
    documented:
      'ويخص ما وُثّق وحده (ما لا يقل عن 6,859)، أما «ما لا يقل عن» فتعني أن العدد الفعلي قد يكون أكبر',
    rest: 'لا يزيد على 1,479: من أصل ما لا يقل عن 6,859، أُحصي خارجه 2,843 و2,537.',
    third: 'في المرتبة الثالثة',
    children: 'أطفال',
    swapped: 'خطأ مطبعي: تبادلت خانتان موضعيهما',
    window: /إدلب، .*نيسان 2019.*2020/,
    latest: 'أحدث تقرير لكل رقم',
    tenth: 'السنوي العاشر، 2025',
    fifth: 'السنوي الخامس، 2020',
    year1: 'السنة الأولى',
  },
} as const

for (const language of languages) {
  const label = labels[language]
  const name = names[language]

  if (language === 'en') {
    test(`answers, in ${language}`, async ({ page }) => {
      await test.step('of the latest report each wear its name, and are not put together', async () => {
        await open(page, language)
        const filter = page.getByRole('group', { name: name.report, exact: true })
        await filter.getByRole('button').click()
        await page.getByRole('radio', { name: label.latest }).check()
        await expect.poll(() => queryOf(page)).toBe('?basis=latest')
        await expect(figure(headline(page), 6993)).toHaveCount(1)
        await expect(headline(page)).toContainText(label.tenth)
        const years = panel(page, language, 'byYear')
        await expect(row(years, label.year1).locator('[data-report]')).toHaveCount(1)
        // Every answer on show names its report, but those that their own report names already.
        const unnamed = await page
          .locator(
            '#main section:not(#total-over-time) [data-answer]:visible, #main dl [data-answer]',
          )
          .evaluateAll((all) =>
            all
              .filter((e) => e.closest('[popover]') === null)
              .filter((e) => !/unpublished|bounded/.test(e.getAttribute('data-answer') ?? ''))
              .filter((e) => !e.parentElement?.querySelector('[data-report]'))
              .filter(
                (e) => !e.parentElement?.closest('[data-answer]')?.querySelector('[data-report]'),
              )
              .filter((e) => !e.querySelector('[data-report]'))
              // A sum stands beside its number, which names the report.
              .filter((e) => e.closest('[class*="term"]') === null)
              // The sentence on numbers that are left out names their reports itself.
              .filter((e) => !/ report|التقرير/u.test(e.closest('p')?.textContent ?? ''))
              .map((e) => e.parentElement?.textContent),
          )
        expect(unnamed).toEqual([])
        // No stack: every year is one bar, and no total stands under them.
        await drawn(page)
        await turnTo(years, language, 'table')
        await expect(years.locator('tbody tr')).toHaveCount(10)

        await filter.getByRole('button').click()
        await page.getByRole('radio', { name: label.fifth }).check()
        await expect.poll(() => queryOf(page)).toBe('?ways=killed-by-year.table')
        await expect(page.locator('[data-report]')).toHaveCount(0)
      })

      // Where figures only limit a number, nothing is shown of it but a way to what they allow.
      const allowed = async (query: string, ...texts: readonly string[]) => {
        await show(page, language, query)
        await expect(headline(page).locator('data')).toHaveCount(0)
        await page.locator('#headline').getByRole('button', { name: label.allows }).click()
        const sheet = page.getByRole('dialog').filter({ visible: true })
        for (const text of texts) await expect(sheet).toContainText(text, { useInnerText: true })
        return sheet
      }

      await test.step('to year 1 in Aleppo: none, and the figure that limits it behind a press', async () => {
        await allowed('?year=1&gov=SY-HL', label.part)
        await page.keyboard.press('Escape')
        await drawn(page)
        const places = panel(page, language, 'byGovernorate')
        await expect(places.locator('[data-drawn]')).toHaveCount(0)
        // A line without a number, that leads to the nearest.
        await expect(places.locator('[data-answer="unpublished"]')).toHaveCount(1)
        await expect(places.getByRole('button', { name: name.table, exact: true })).toHaveCount(0)
        await expect(places.getByRole('link').locator('data')).toHaveCount(1)
      })

      await test.step('to Deir ez-Zor: a limit by taking away, with its published rank', async () => {
        const sheet = await allowed('?gov=SY-DY', label.documented, label.rest)
        for (const value of [6859, 2843, 2537]) {
          await expect(figure(sheet, value).first()).toHaveAttribute('data-answer', 'published')
        }
        await page.keyboard.press('Escape')
        await expect(sheet).toHaveCount(0)
        await expect(panel(page, language, 'byGovernorate')).toContainText(label.third)
      })

      await test.step('to two years in two governorates: a lowest and a highest', async () => {
        await allowed('?year=1,2&gov=SY-HL,SY-ID', '5,111', '3,632')
        await page.keyboard.press('Escape')
      })

      await test.step('open to the texts they were read in, the misprint with its reason among them', async () => {
        await show(page, language)
        await page.locator('#headline').getByRole('button').first().click()
        const sheet = page.getByRole('dialog').filter({ visible: true })
        await expect(sheet.locator('s')).toHaveText('6,589')
        await expect(sheet).toContainText(label.swapped)
        await expect(sheet.locator('data[value="6859"]')).toHaveCount(6)
        await expect(sheet.getByRole('link')).not.toHaveCount(0)
      })

      await test.step('of children in Idlib stand near: a window of 2019 and 2020', async () => {
        await show(page, language, '?gov=SY-ID&victim=children')
        const near = page.locator('#headline li').getByRole('link')
        await expect(near).toHaveCount(3)
        await near.filter({ hasText: label.window }).click()
        await expect
          .poll(() => queryOf(page))
          .toBe('?report=snhr-2020-04-11&gov=SY-ID&victim=children')
        await expect(figure(headline(page), 113)).toHaveCount(1)
      })
    })
  }
}
