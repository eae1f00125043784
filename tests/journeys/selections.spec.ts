// What a selection in the address says, and what it says instead of a number.
import type { Page } from '@playwright/test'
import {
  expect,
  expectFigure,
  figure,
  headline,
  languages,
  menu,
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
    children: 'Children',
    women: 'Women',
    schools: 'Schools',
    medicalFacilities: 'Medical facilities',
    markets: 'Markets',
    massacres: 'Massacres',
    aleppo: 'Aleppo',
    idlib: 'Idlib',
    northWest: 'north-west Syria',
    crossed: 'The texts consulted do not break down those killed by year and governorate together',
    crossedVictims: 'No such figure was found for',
    nearestAleppo: /^Aleppo, all five years 2,843/,
    nearestYear: /^All of Syria, year 1 3,564/,
    nearestChildren: /^Children, all of Syria, all five years 2,005/,
    nearestSchools: /^Schools, all of Syria, all five years 222 counts attacks, not people/,
    firstReport: /^All of Syria, one year 3,264 .*SNHR, first annual report/,
    fifthReport: /^All of Syria, all five years at least 6,859 .*SNHR, fifth annual report/,
    item: (name: string, value: string) => `${name} “${value}”`,
    lateYear: /no figure for it was found in the texts on this report: Year 9/,
  },
  ar: {
    children: 'أطفال',
    women: 'نساء',
    schools: 'مدارس',
    medicalFacilities: 'منشآت طبية',
    markets: 'أسواق',
    massacres: 'مجازر',
    aleppo: 'حلب',
    idlib: 'إدلب',
    northWest: 'شمال غرب سوريا',
    crossed: 'لا تورد النصوص التي رُوجعت القتلى بحسب السنة والمحافظة معًا',
    crossedVictims: 'لم يُعثر على رقم',
    nearestAleppo: /^حلب، السنوات الخمس 2,843/,
    nearestYear: /^كل سوريا، السنة الأولى 3,564/,
    nearestChildren: /^أطفال، كل سوريا، السنوات الخمس 2,005/,
    nearestSchools: /^مدارس، كل سوريا، السنوات الخمس 222 يُحصي الهجمات لا الأشخاص/,
    firstReport: /^كل سوريا، سنة واحدة 3,264 .*التقرير السنوي الأول/,
    fifthReport: /^كل سوريا، السنوات الخمس ما لا يقل عن 6,859 .*التقرير السنوي الخامس/,
    item: (name: string, value: string) => `${name} «${value}»`,
    lateYear: /أُسقط ما لم يُعثر له على رقم في النصوص التي رُوجعت عن هذا التقرير: السنة التاسعة/,
  },
} as const

for (const language of languages) {
  const name = names[language]
  const label = labels[language]

  if (language === 'ar') {
    test(`a selection in the address, in ${language}`, async ({ page }) => {
      await test.step('of one year gives its published numbers', async () => {
        await show(page, language, '?year=1')
        await expectFigure(headline(page), { value: 3564, kind: 'published', text: '3,564' })
        const facts = page.getByLabel(name.facts)
        for (const [term, value, text] of [
          [label.children, 1027, '1,027'],
          [label.women, 404, '404'],
        ] as const) {
          await expectFigure(row(facts, term), { value, kind: 'published', text })
        }
      })

      await test.step('of two years gives their sum, and shows how it is made', async () => {
        await show(page, language, '?year=2,3')
        await expectFigure(headline(page), {
          value: 2505,
          kind: 'derived',
          text: '2,505',
        })
        await page.locator('#headline').getByRole('button', { name: name.calculated }).click()
        const receipt = page.getByRole('dialog')
        for (const part of [1547, 958]) await expect(figure(receipt, part)).toHaveCount(2)
      })

      await test.step('of a year and a governorate gives no number, and the way to both', async () => {
        await show(page, language, '?year=1&gov=SY-HL')
        const lead = page.locator('#headline')
        await expect(headline(page).locator('data')).toHaveCount(0)
        await expect(headline(page).locator('[data-answer="unpublished"]')).toHaveText(
          new RegExp(`^${name.notPublished}$`, 'i'),
        )
        expect(plain(await lead.innerText())).toContain(label.crossed)
        await expect(lead.getByRole('listitem').getByRole('link')).toHaveCount(3)

        await linkNamed(page, label.nearestAleppo).click()
        await expect.poll(() => queryOf(page)).toBe('?gov=SY-HL')
        await expectFigure(headline(page), { value: 2843, kind: 'published', text: '2,843' })

        await page.goBack()
        await linkNamed(page, label.nearestYear).click()
        await expect.poll(() => queryOf(page)).toBe('?year=1')
        await expectFigure(headline(page), { value: 3564, kind: 'published', text: '3,564' })
      })

      await test.step('of another report gives the numbers of that report', async () => {
        await show(page, language, '?report=snhr-annual-03')
        await expectFigure(headline(page), {
          value: 6239,
          kind: 'published',
          text: new RegExp(`^${name.atLeast}\\s+6,239$`, 'i'),
        })
        const columns = panel(page, language, 'byYear').getByRole('list').first()
        await expect(columns.getByRole('listitem')).toHaveText(['3,734', '1,547', '958'])
      })

      await test.step('of a year of the third report gives the attacks of that year', async () => {
        const terms = [label.massacres, label.schools, label.medicalFacilities, label.markets]
        const years = [
          { year: 1, killed: 3734, numbers: [172, 74, 77, 35] },
          { year: 2, killed: 1547, numbers: [90, 65, 54, 12] },
          { year: 3, killed: 958, numbers: [59, 34, 33, 8] },
        ]
        for (const { year, killed, numbers } of years) {
          await show(page, language, `?report=snhr-annual-03&year=${String(year)}`)
          await expect(figure(headline(page), killed)).toHaveCount(1)
          const attacks = panel(page, language, 'byAttack')
          for (const [i, term] of terms.entries()) {
            const value = numbers[i]!
            const text = value === 59 ? `${name.atLeast} 59` : String(value)
            await expectFigure(row(attacks, term), { value, kind: 'published', text })
          }
        }
      })

      await test.step('of children and schools offers the two nearest questions', async () => {
        await show(page, language, '?victim=children&attack=school')
        await expect(headline(page).locator('data')).toHaveCount(0)
        const lead = page.locator('#headline')
        expect(plain(await lead.innerText())).toContain(label.crossedVictims)
        await expect(lead.getByRole('listitem').getByRole('link')).toHaveCount(2)
        await expect(linkNamed(page, label.nearestSchools)).toBeVisible()
        // Counts of attacks do not know victims, and say so.
        await expectFigure(row(panel(page, language, 'byAttack'), label.schools), {
          value: 222,
          kind: 'published',
          text: '222',
        })

        await linkNamed(page, label.nearestChildren).click()
        await expect.poll(() => queryOf(page)).toBe('?victim=children')
        await expectFigure(headline(page), { value: 2005, kind: 'published', text: '2,005' })

        await page.goBack()
        await linkNamed(page, label.nearestSchools).click()
        await expect(figure(headline(page), 222)).toBeInViewport()
        await expect(figure(panel(page, language, 'byAttack'), 222)).toHaveCount(1)
        await expect.poll(() => queryOf(page)).toBe('?attack=school')
      })

      await test.step('of a report about a window keeps to that window and its places', async () => {
        await show(page, language, '?report=snhr-2020-04-11')
        await expect(headline(page).locator('data')).toHaveCount(0)
        await expect(page.locator('#headline')).toContainText(texts[language].why.total)
        await expect(linkNamed(page, label.fifthReport)).toBeVisible()
        const places = panel(page, language, 'byGovernorate').getByRole('list').first()
        for (const [place, value] of [
          [label.northWest, 571],
          [label.idlib, 418],
          [label.aleppo, 113],
        ] as const) {
          const text = String(value)
          await expectFigure(row(places, place), { value, kind: 'published', text })
        }
        await expect(panel(page, language, 'byYear')).toContainText(texts[language].byYear.short)
      })

      await test.step('of a report without a verified figure shows none of its numbers', async () => {
        await show(page, language, '?report=snhr-2017-03-31')
        await expectUnpublishedHeadline(page, name.notPublished)
        await expect(page.locator('#headline')).toContainText(texts[language].why.total)
        await expect(page.locator('data[value="5211"], data[value="591"]')).toHaveCount(0)
        for (const where of ['byVictim', 'byGovernorate', 'byAttack'] as const) {
          // A line that says so, and no number but the nearest, a press away.
          const silent = panel(page, language, where)
          await expect(silent.locator('[data-answer="unpublished"]')).toHaveText(/\S.{20,}\./)
          await expect(silent.locator('data:not(a data)')).toHaveCount(0)
          // Nor anything to take along.
          await expect(menu(silent, language)).toHaveCount(0)
        }
        const near = panel(page, language, 'byVictim').getByRole('link')
        await expect(near.locator('data')).toHaveCount(1)
        await linkNamed(page, label.firstReport).click()
        await expect.poll(() => queryOf(page)).toBe('?report=snhr-annual-01')
        await expect(figure(headline(page), 3264)).toHaveCount(1)
      })
    })
  }

  test.describe(`a selection in an address that is corrected, in ${language},`, () => {
    if (language === 'en') {
      test('with unknown codes shows everything, and names what it left out', async ({ page }) => {
        await open(page, language, '?year=9&gov=XX')
        await expect(figure(headline(page), 6859)).toHaveCount(1)
        expect(queryOf(page)).toBe('')
        const notice = page.getByRole('status').filter({ hasText: 'XX' })
        expect(plain(await notice.innerText())).toContain(label.item('gov', 'XX'))
        await expect(notice).toContainText(label.lateYear)

        // A reload of the cleaned address still says it, and dismissing ends it.
        await page.reload()
        await notice.getByRole('button', { name: texts[language].notice.dismiss }).click()
        await expect(notice).toHaveCount(0)
        await page.reload()
        await expect(headline(page)).toBeVisible()
        await expect(notice).toHaveCount(0)
      })
    }

    if (language === 'en') {
      test('of garbage shows everything, and names the garbage', async ({ page }) => {
        await open(
          page,
          language,
          '?%E0%A4%A=1&report=<b>x</b>&year=1e0,-1,0x1&constructor=1&==&gov=,,',
        )
        await expect(figure(headline(page), 6859)).toHaveCount(1)
        expect(queryOf(page)).toBe('')
        const notice = page.getByRole('status').filter({ hasText: 'constructor' })
        const said = plain(await notice.innerText())
        for (const [key, value] of [
          ['report', '<b>x</b>'],
          ['year', '1e0'],
          ['year', '-1'],
          ['year', '0x1'],
          ['constructor', '1'],
        ] as const) {
          expect(said).toContain(label.item(key, value))
        }
        await expect(notice.locator('b')).toHaveCount(0)
      })
    }

    if (language === 'ar') {
      test('with repeated names takes all of them, in the order of the lists', async ({ page }) => {
        await open(page, language, '?gov=SY-ID&year=3&year=2,3&gov=SY-HL&victim=children')
        expect(queryOf(page)).toBe('?year=2,3&gov=SY-HL,SY-ID&victim=children')
        await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0)
      })
    }
  })
}

function linkNamed(page: Page, name: RegExp) {
  return page.locator('#headline').getByRole('link', { name })
}

async function expectUnpublishedHeadline(page: Page, text: string): Promise<void> {
  await expect(headline(page).locator('data')).toHaveCount(0)
  const answer = headline(page).locator('[data-answer="unpublished"]')
  await expect(answer).toHaveText(new RegExp(`^${text}$`, 'i'))
}

/** Text without the marks that keep its reading order. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '')
}
