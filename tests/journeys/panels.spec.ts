// Every panel carries its period, qualifier and source, and has a table of the same answers.
import type { Locator } from '@playwright/test'
import {
  drawn,
  expect,
  languages,
  names,
  open,
  panel,
  panelNames,
  test,
  texts,
  turnTo,
  type PanelName,
} from './journey'

const said = {
  en: {
    period: '30 Sep 2015 to 30 Sep 2020',
    report: 'SNHR, fifth annual report',
    span: '17 Dec 2015 to 30 Sep 2025',
  },
  ar: {
    period: 'من 30 أيلول 2015 إلى 30 أيلول 2020',
    report: 'الشبكة السورية، التقرير السنوي الخامس',
    span: 'من 17 كانون الأول 2015 إلى 30 أيلول 2025',
  },
} as const

/** Where the answers of a chart stand; notes beside a heading repeat one and are left out. */
const answersOfChart: Record<PanelName, string> = {
  byYear: 'p data, ul data, td data',
  byGovernorate: 'ul data',
  byVictim: 'ul data',
  byAttack: 'ul data',
  overTime: 'div > span > span > span > data',
}

for (const language of languages) {
  if (language === 'ar') {
    test(`panels, in ${language}`, async ({ page }) => {
      const { period, report, span } = said[language]
      await open(page, language)
      await drawn(page)

      await test.step('say what is to be seen, for when, and who published it', async () => {
        for (const name of panelNames) {
          const region = panel(page, language, name)
          const heading = region.getByRole('heading', { level: 2 })
          await expect(heading).toHaveText(names[language][name])
          await expect(region.locator('p').first()).toHaveText(/\S.{20,}\./)
          const foot = region.locator('footer')
          await expect(foot).toContainText(names[language].snhr)
          await expect(foot).toContainText(name === 'overTime' ? span : period)
          if (name === 'overTime') continue
          // In how many texts: one number's are not another's.
          const { readRange_other, readEach_one } = texts[language].panel
          // Aleppo and Idlib are both known from one text alone.
          const [read = ''] = (
            name === 'byGovernorate' ? readEach_one.replace('{{count}}', '1') : readRange_other
          ).split('{{count')
          for (const part of [report, read.replace('{{least}}', '1')])
            await expect(foot).toContainText(part)
        }
      })

      await test.step('turn into tables of the same answers, and back', async () => {
        for (const name of panelNames) {
          await test.step(name, async () => {
            const region = panel(page, language, name)
            const inChart = await answers(region.locator(answersOfChart[name]))
            const dots = await region.locator('[data-drawn]').count()
            await turnTo(region, language, 'table')
            const table = region.getByRole('table')
            await expect(table).toHaveCount(1)

            // The kind of an answer repeats the figures of its sum: only its number counts here.
            const numbers = name === 'byYear' ? 'tbody td data' : 'tbody td:nth-of-type(1) data'
            const inTable = await answers(table.locator(numbers))
            if (name === 'overTime') {
              // A chart of dots names a few of them; the table names every one.
              expect(inTable).toEqual(expect.arrayContaining(inChart))
              // Besides the dots one report holds the total from below, and five give none.
              // And the total whose last day no text gives, which has no place in time.
              await expect(table.locator(numbers)).toHaveCount(dots + 1)
              await expect(table.locator('tbody [data-answer="unpublished"]')).toHaveCount(5)
              expect(dots).toBe(18)
            } else {
              expect(inTable).toEqual(inChart)
            }
            expect(inTable.length).toBeGreaterThan(2)
            await expect(table.getByRole('columnheader')).not.toHaveCount(0)
            await table.locator('tbody button[popovertarget]').first().click()
            await expect(table.locator('tbody a[href^="https:"]')).not.toHaveCount(0)
            await page.keyboard.press('Escape')

            await turnTo(region, language, 'chart')
            await expect(table).toHaveCount(name === 'byYear' ? 1 : 0)
            expect(await answers(region.locator(answersOfChart[name]))).toEqual(inChart)
          })
        }
      })

      await test.step('show what is missing as missing in chart and table alike', async () => {
        const region = panel(page, language, 'byGovernorate')
        // Twelve of fourteen governorates have no number: no bar, and rows that say so.
        const limit = page.locator('[data-answer="bounded"]')
        await expect(region.locator('[data-mark]')).toHaveCount(3)
        await turnTo(region, language, 'table')
        const missing = region.locator('tbody tr').filter({ has: limit })
        await expect(missing).toHaveCount(12)
      })
    })
  }
}

/** Value and kind of each visible number, each once, in a settled order. */
async function answers(numbers: Locator): Promise<string[]> {
  const all = await numbers.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && element.closest('[popover]') === null)
      .map((e) => `${String(e.getAttribute('value'))} ${String(e.getAttribute('data-answer'))}`),
  )
  return [...new Set(all)].sort()
}
