// Choosing: by mouse and by key, in the filters and in the charts, with the address as the state.
import type { Locator, Page } from '@playwright/test'
import {
  chooseWay,
  drawn,
  expect,
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

const labels = {
  en: {
    year: 'Year 1',
    aleppo: 'Aleppo',
    children: 'Children',
    facility: 'Vital civilian facilities',
    schools: 'Schools',
    third: 'Third annual, 2018',
    none: '0 published figures',
    some: /^[1-9]\d* published figures?$/,
    column: 'Year 1: 3,564',
    tile: 'Aleppo: 113',
    remove: (name: string) => `Remove ${name}`,
    chosen: 'Chosen filters',
    sheet: 'Filters',
    done: 'Done',
  },
  ar: {
    year: 'السنة الأولى',
    aleppo: 'حلب',
    children: 'أطفال',
    facility: 'مراكز حيوية مدنية',
    schools: 'مدارس',
    third: 'السنوي الثالث، 2018',
    none: 'لا أرقام منشورة',
    some: /^(?:رقم منشور واحد|رقمان منشوران|\d+ (?:أرقام|رقمًا|رقم) .+)$/,
    column: 'السنة الأولى: 3,564',
    tile: 'حلب: 113',
    remove: (name: string) => `إزالة ${name}`,
    chosen: 'عوامل التصفية المختارة',
    sheet: 'عوامل التصفية',
    done: 'إغلاق',
  },
} as const

for (const language of languages) {
  test.describe(`filters, in ${language},`, () => {
    const name = names[language]
    const label = labels[language]
    const { victimDoesNotApply, yearDoesNotApply } = texts[language].panel

    // What is chosen by mouse in one language is chosen by keys in the other.
    if (language === 'en') {
      test('are chosen by mouse; Back undoes each step, and a reload keeps them', async ({
        page,
      }) => {
        await open(page, language)
        const steps = [
          ['year', label.year, '?year=1'],
          ['governorate', label.aleppo, '?year=1&gov=SY-HL'],
          ['victim', label.children, '?year=1&gov=SY-HL&victim=children'],
          ['attack', label.schools, '?year=1&gov=SY-HL&victim=children&attack=school'],
          [
            'report',
            label.third,
            '?report=snhr-annual-03&year=1&gov=SY-HL&victim=children&attack=school',
          ],
        ] as const
        for (const [group, option, query] of steps) {
          const filter = filterGroup(page, language, group)
          await filter.getByRole('button').click()
          const role = group === 'report' ? 'radio' : 'checkbox'
          await filter.getByRole(role, { name: option, exact: true }).click()
          await expect.poll(() => queryOf(page)).toBe(query)
          await expect(filter.getByRole(role, { name: option, exact: true })).toBeChecked()
          await page.keyboard.press('Escape')
          await expect(filter.getByRole(role)).toHaveCount(0)
          await expect(filter.getByRole('button')).toBeFocused()
        }
        const chips = page.getByRole('list', { name: label.chosen })
        await expect(chips.getByRole('listitem')).toHaveCount(5)

        await page.reload()
        await expect(headline(page)).toBeVisible()
        expect(queryOf(page)).toBe(steps[4][2])
        for (const [, , query] of steps.slice(0, 4).reverse()) {
          await page.goBack()
          await expect.poll(() => queryOf(page)).toBe(query)
        }
        await page.goBack()
        await expect(figure(headline(page), 6859)).toHaveCount(1)
        expect(queryOf(page)).toBe('')
      })
    } else {
      test('are chosen by keys alone', async ({ page }) => {
        await open(page, language)
        const steps = [
          ['year', label.year, '?year=1'],
          ['governorate', label.aleppo, '?year=1&gov=SY-HL'],
          ['victim', label.children, '?year=1&gov=SY-HL&victim=children'],
          ['attack', label.facility, '?year=1&gov=SY-HL&victim=children&attack=facility'],
        ] as const
        for (const [group, option, query] of steps) {
          const filter = filterGroup(page, language, group)
          await filter.getByRole('button').focus()
          await page.keyboard.press('Enter')
          await expect(filter.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
          const checkbox = filter.getByRole('checkbox', { name: option, exact: true })
          await tabTo(page, checkbox)
          await page.keyboard.press('Space')
          await expect.poll(() => queryOf(page)).toBe(query)
          await expect(checkbox).toBeFocused()
          await page.keyboard.press('Escape')
          await expect(filter.getByRole('button')).toBeFocused()
        }
        const reports = filterGroup(page, language, 'report')
        await reports.getByRole('button').focus()
        await page.keyboard.press('Enter')
        await expect(reports.getByRole('searchbox')).toBeVisible()
        // The search among the reports stands before them.
        await page.keyboard.press('Tab')
        await page.keyboard.press('Tab')
        await page.keyboard.press('ArrowUp')
        await expect.poll(() => queryOf(page)).toContain('?report=snhr-annual-04&year=1')
        // Leaving the group closes it.
        await page.keyboard.press('Escape')
        await page.keyboard.press('Shift+Tab')
        await expect(reports.getByRole('radio')).toHaveCount(0)
      })
    }

    if (language === 'en') {
      test('lead on from one page', async ({ page }) => {
        await test.step('say beside each option how many figures it leads to', async () => {
          await show(page, language, '?year=1')
          const places = filterGroup(page, language, 'governorate')
          await places.getByRole('button').click()
          // No text gives year × governorate: every one of them is a dead end.
          await expect(places.getByRole('checkbox')).toHaveCount(14)
          for (const option of await places.getByRole('checkbox').all()) {
            await expect(option).toHaveAccessibleDescription(label.none)
            await expect(option.locator('xpath=ancestor::label')).toContainText('0')
          }
          await page.keyboard.press('Escape')
          const victims = filterGroup(page, language, 'victim')
          await victims.getByRole('button').click()
          const children = victims.getByRole('checkbox', { name: label.children, exact: true })
          await expect(children).toHaveAccessibleDescription(label.some)
          // Year 1 and children: one published figure, the 1,027.
          await expect(children.locator('xpath=ancestor::label')).toContainText(/1$/, {
            useInnerText: true,
          })
        })

        await test.step('are taken out one by one at their chips, or all at once', async () => {
          await show(page, language, '?report=snhr-annual-03&year=1,2&gov=SY-HL&victim=children')
          const chips = page.getByRole('list', { name: label.chosen })
          await chips.getByRole('button', { name: label.remove(label.aleppo) }).click()
          await expect
            .poll(() => queryOf(page))
            .toBe('?report=snhr-annual-03&year=1,2&victim=children')
          await chips.getByRole('button', { name: label.remove(label.children) }).click()
          await expect.poll(() => queryOf(page)).toBe('?report=snhr-annual-03&year=1,2')
          await chips.getByRole('button', { name: name.clear, exact: true }).click()
          await expect.poll(() => queryOf(page)).toBe('?report=snhr-annual-03')
          await expect(chips).toHaveCount(0)
          await expect(figure(headline(page), 6239)).toHaveCount(1)
        })

        await test.step('follow a press on a column, a bar, a dot and a tile', async () => {
          await show(page, language)
          await drawn(page)
          const bars = (where: 'byVictim' | 'byGovernorate' | 'byAttack', text: string) =>
            row(panel(page, language, where), text).getByRole('button', {
              name: new RegExp(`^${text}: `),
            })
          const column = panel(page, language, 'byYear').getByRole('button', { name: label.column })
          for (const [mark, query] of [
            [column, '?year=1'],
            [bars('byGovernorate', label.aleppo), '?gov=SY-HL'],
            [bars('byVictim', label.children), '?victim=children'],
            [bars('byAttack', label.schools), '?attack=school'],
          ] as const) {
            await expect(mark).toHaveAttribute('aria-pressed', 'false')
            await pressed(mark).click()
            await expect.poll(() => queryOf(page)).toBe(query)
            await expect(mark).toHaveAttribute('aria-pressed', 'true')
            await pressed(mark).click()
            await expect.poll(() => queryOf(page)).toBe('')
          }
          const dots = panel(page, language, 'overTime').getByRole('listitem').getByRole('button')
          await dots.nth(1).click()
          await expect.poll(() => queryOf(page)).toBe('?report=snhr-2015-12-17')
          await expect(figure(headline(page), 570)).toHaveCount(1)

          await show(page, language, '?report=snhr-2020-04-11')
          const places = panel(page, language, 'byGovernorate')
          await chooseWay(places, language, 'map')
          const tile = places.getByRole('button', { name: label.tile })
          await pressed(tile).click()
          await expect
            .poll(() => queryOf(page))
            .toBe('?ways=killed-by-governorate.map&report=snhr-2020-04-11&gov=SY-HL')
          await expect(tile).toHaveAttribute('aria-pressed', 'true')
        })

        await test.step('that do not apply to a panel leave it as it is, and it says so', async () => {
          await show(page, language, '?year=1&victim=children')
          const attacks = panel(page, language, 'byAttack')
          const overTime = panel(page, language, 'overTime')
          await expect(overTime).toContainText(yearDoesNotApply)
          await show(page, language, '?victim=children')
          await expect(attacks).toContainText(victimDoesNotApply)
          await expect(figure(row(attacks, label.schools), 222)).toHaveCount(1)
          await expect(overTime).not.toContainText(yearDoesNotApply)
          await show(page, language, '?year=1')
          await expect(attacks).not.toContainText(victimDoesNotApply)
        })

        await test.step('fit a phone in one sheet', async () => {
          await page.setViewportSize({ width: 320, height: 640 })
          await show(page, language)
          const line = page.getByRole('search').getByRole('button')
          await line.click()
          const sheet = page.getByRole('dialog', { name: label.sheet })
          await sheet.locator('summary', { hasText: name.governorate }).click()
          const places = sheet.getByRole('group', { name: name.governorate, exact: true })
          await places.getByRole('checkbox', { name: label.aleppo, exact: true }).click()
          await expect.poll(() => queryOf(page)).toBe('?gov=SY-HL')
          await sheet.getByRole('button', { name: label.done, exact: true }).click()
          await expect(sheet).toHaveCount(0)
          await expect(page.getByRole('search').getByRole('button').first()).toBeFocused()
          await expect(figure(headline(page), 2843)).toHaveCount(1)
          await expect(page.getByRole('search')).toContainText(label.aleppo)

          await page.getByRole('search').getByRole('button').first().click()
          await sheet.getByRole('button', { name: name.clear, exact: true }).click()
          await page.keyboard.press('Escape')
          await expect(sheet).toHaveCount(0)
          expect(queryOf(page)).toBe('')
        })
      })
    }
  })
}

/** A mark is pressed anywhere in its row, column or tile. */
function pressed(mark: Locator): Locator {
  return mark.locator('xpath=ancestor::li')
}

/** Moves the focus on by Tab until it is there, as a person does; gives up after a list's length. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}
