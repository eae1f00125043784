// What somebody asks of one year, of either kind: the number, and whose it is.
import {
  chooseWay,
  expect,
  expectFigure,
  figure,
  filterGroup,
  headline,
  languages,
  names,
  open,
  panel,
  queryOf,
  row,
  show,
  test,
  texts,
} from './journey'

const said = {
  en: {
    children: 'Children',
    third: 'Third annual, 2018',
    toll: 'toll of the calendar year 2018',
    massacres: 'Toll of the calendar year 2017: massacres',
    schools: 'Schools',
    year2: 'Year 2',
  },
  ar: {
    children: 'أطفال',
    third: 'السنوي الثالث، 2018',
    toll: 'حصيلة السنة الميلادية 2018',
    massacres: 'حصيلة السنة الميلادية 2017: المجازر',
    schools: 'مدارس',
    year2: 'السنة الثانية',
  },
} as const

/** A text as far as its first value. */
const opening = (text: string) => text.split('{{')[0]?.trim() ?? ''

for (const language of languages) {
  if (language === 'ar') {
    test(`a calendar year is answered by its own tolls, in ${language}`, async ({ page }) => {
      const { filter, why, tolls, notice } = texts[language]
      const label = said[language]
      const lead = page.locator('#headline')

      await test.step('how many children in 2018?', async () => {
        await open(page, language)
        const years = filterGroup(page, language, 'year')
        await years.getByRole('button').click()
        await expect(years).toContainText(filter.kinds.calendar)
        await years.getByRole('checkbox', { name: '2018', exact: true }).click()
        await expect.poll(() => queryOf(page)).toBe('?year=2018')
        await page.keyboard.press('Escape')
        await expect(figure(headline(page), 467)).toHaveCount(1)
        await expect(lead).toContainText(label.toll)
        const facts = page.getByLabel(names[language].facts, { exact: true })
        await expect(figure(row(facts, label.children), 169)).toBeVisible()

        const all = lead.getByRole('link', { name: '2018' })
        await expect(all).toHaveAttribute('href', `/${language}/?view=figures&year=2018`)

        await show(page, language, '?year=2018&victim=children')
        await expect(figure(headline(page), 169)).toHaveCount(1)
        await expect(lead).toContainText(label.toll)
        await expect(lead).toContainText(tolls.lead)
        const { annual, ordinal } = texts[language].report
        const fifth = annual.replace('{{ordinal}}', ordinal['5'])
        await expect(page.getByRole('main')).not.toContainText(fifth)
      })

      await test.step('massacres in 2017?', async () => {
        await show(page, language, '?year=2017')
        const facts = page.getByLabel(names[language].facts, { exact: true })
        await expect(figure(facts, 83)).toBeVisible()
        await expect(facts).toContainText(label.massacres)
        const attacks = panel(page, language, 'byAttack')
        await expect(figure(attacks, 83).first()).toBeVisible()
        await expect(figure(attacks, 239).first()).toBeVisible()
      })

      await test.step('in 2016 and 2017 together? Each by itself, and never one number', async () => {
        await show(page, language, '?year=2016,2017')
        await expect(headline(page).locator('data')).toHaveCount(0)
        await expect(lead).toContainText(why.calendarTogether)
        await expect(figure(lead, 3967)).toHaveCount(1)
        await expect(figure(lead, 1436)).toHaveCount(1)
        await expect(page.locator('data[value="5403"]')).toHaveCount(0)
        const years = panel(page, language, 'byYear')
        await expect(figure(years, 3967).first()).toBeVisible()
        await expect(figure(years, 1436).first()).toBeVisible()
      })

      await test.step('one kind replaces the other, and a report takes calendar years out', async () => {
        await show(page, language, '?year=2018')
        const years = filterGroup(page, language, 'year')
        await years.getByRole('button').click()
        await years.getByRole('checkbox', { name: label.year2, exact: true }).click()
        await expect.poll(() => queryOf(page)).toBe('?year=2')
        await page.keyboard.press('Escape')

        await show(page, language, '?year=2018')
        const reports = filterGroup(page, language, 'report')
        await expect(reports.getByRole('button')).toContainText(filter.ownToll)
        await reports.getByRole('button').click()
        await expect(reports).toContainText(filter.ownTollNote)
        await reports.getByRole('radio', { name: label.third, exact: true }).click()
        await expect.poll(() => queryOf(page)).toBe('?report=snhr-annual-03')
        await page.keyboard.press('Escape')
        const left = page.getByRole('status').filter({ hasText: opening(notice.notInReport) })
        await expect(left).toContainText('2018')

        await open(page, language, '?year=2018,2')
        await expect.poll(() => queryOf(page)).toBe('?year=2018')
        await expect(
          page.getByRole('status').filter({ hasText: opening(notice.unknown) }),
        ).toBeVisible()
      })
    })
  }

  if (language === 'en') {
    test(`attacks and victims are shown by year, in ${language}`, async ({ page }) => {
      const { byYear, notice, panel: words } = texts[language]
      const label = said[language]

      await test.step('attacks on schools in the third year?', async () => {
        await open(page, language, '?report=snhr-annual-03')
        const attacks = panel(page, language, 'byAttack')
        await chooseWay(attacks, language, 'years')
        await expect(attacks).toContainText(byYear.each)
        const schools = attacks.getByRole('group', { name: label.schools, exact: true })
        for (const value of [74, 65, 34]) await expect(figure(schools, value)).toBeVisible()
        for (const value of [172, 90, 59, 83, 27, 22, 11]) {
          await expect(figure(attacks, value).first()).toBeVisible()
        }
        await attacks.getByRole('button', { name: words.table, exact: true }).click()
        const third = attacks.getByRole('row').filter({ hasText: label.schools }).nth(2)
        await expectFigure(third.getByRole('cell').first(), {
          value: 34,
          kind: 'published',
          text: '34',
        })
      })

      await test.step('a press on the type, and on the year, shows these by year alone', async () => {
        await show(page, language, '?panel=attacks-by-type&as=years&report=snhr-annual-03')
        const attacks = panel(page, language, 'byAttack')
        const schools = attacks.getByRole('group', { name: label.schools, exact: true })
        await schools.getByRole('button', { name: label.schools, exact: true }).click()
        await expect.poll(() => queryOf(page)).toContain('attack=school')
        await expect(figure(attacks, 172)).toHaveCount(0)
        for (const value of [74, 65, 34]) await expect(figure(attacks, value)).toBeVisible()
      })

      await test.step('with a type chosen, its years are a press away from the years of those killed', async () => {
        await show(page, language, '?report=snhr-annual-03&attack=market')
        const killed = panel(page, language, 'byYear')
        await killed.getByRole('link', { name: byYear.ofAttacks }).click()
        await expect(panel(page, language, 'byAttack')).toContainText(byYear.each)
        for (const value of [35, 12, 8]) {
          await expect(figure(panel(page, language, 'byAttack'), value)).toBeVisible()
        }
      })

      await test.step('years after a report are said to be after it', async () => {
        await open(page, language, '?report=snhr-annual-03&year=5')
        const left = page.getByRole('status').filter({ hasText: opening(notice.notInReport) })
        await expect(left).toContainText(notice.after.replace('{{name}}', '').trim())
      })

      await test.step('children by calendar year', async () => {
        await show(page, language, '?panel=killed-by-victim&as=years')
        const victims = panel(page, language, 'byVictim')
        for (const value of [1042, 439, 169, 112, 62, 32, 354, 79, 97]) {
          await expect(figure(victims, value).first()).toBeVisible()
        }
      })
    })
  }
}
