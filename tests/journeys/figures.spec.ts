// All figures in one table: more rows than are on the page, reached by wheel, key and link.
import type { Locator, Page } from '@playwright/test'
import { expect, figure, languages, names, test, texts, type Language } from './journey'
import { look, LOOKS, violations } from './axe'

async function open(page: Page, language: Language, rest = '') {
  await page.goto(`/${language}/?view=figures${rest}`)
  await expect(rows(page).first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

const region = (page: Page) =>
  page
    .getByRole('main')
    .locator('[role="region"]')
    .filter({ has: page.getByRole('table') })
const rows = (page: Page) => page.getByRole('table').locator('tbody tr[id]')
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })
const focusedRow = (page: Page) => page.locator('tr:has(button:focus)')
const label = (language: Language) => texts[language].figuresView

/** Rows of which something is seen below the head of the table. */
async function firstSeen(page: Page): Promise<string | null> {
  return region(page).evaluate((box) => {
    const top = box.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0
    const seen = [...box.querySelectorAll('tbody tr[id]')].find(
      (row) => row.getBoundingClientRect().bottom > top + 4,
    )
    return seen?.id ?? null
  })
}

async function expectInSight(row: Locator) {
  await expect(async () => {
    const isSeen = await row.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      const box = element.closest('[role="region"]')
      const above = box?.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0
      const below = box?.getBoundingClientRect().bottom ?? 0
      return top >= above - 2 && bottom <= below + 2
    })
    expect(isSeen).toBe(true)
  }).toPass()
}

for (const language of languages) {
  const other = language === 'en' ? 'ar' : 'en'

  test.describe(`the table of all figures, in ${language}`, () => {
    if (language === 'en') {
      test('is walked by keys from its first row to its last, and keeps the focus', async ({
        page,
      }) => {
        await open(page, language)
        const count = Number(await page.getByRole('table').getAttribute('aria-rowcount'))
        expect(await rows(page).count()).toBeLessThan(count / 4)
        // The browser would find what is drawn of it: the page has a search of its own.
        await page.keyboard.press('Control+f')
        await expect(page.getByRole('searchbox')).toBeFocused()
        await rows(page).first().getByRole('button').focus()
        await page.keyboard.press('ArrowDown')
        await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', '3')
        await page.keyboard.press('End')
        await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', String(count))
        await expectInSight(focusedRow(page))
        await page.keyboard.press('PageUp')
        await expectInSight(focusedRow(page))
        const index = await focusedRow(page).getAttribute('aria-rowindex')

        // Scrolled out of sight, the row with the focus is still there, and keys go on from it.
        await region(page).evaluate((box) => {
          box.scrollTop = 0
        })
        await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2')
        await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', index ?? '')
        await page.keyboard.press('ArrowUp')
        await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', String(Number(index) - 1))
        await expectInSight(focusedRow(page))
        await page.keyboard.press('Enter')
        await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1))
      })
    }

    if (language === 'ar') {
      test('opens the row that a link names, and says which number was misread', async ({
        page,
      }) => {
        await open(page, language, '#figure-o0425')
        const row = page.locator('#figure-o0425')
        await expectInSight(row)
        await expect(row.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
        await expect(figure(row, 6859)).toHaveCount(1)
        const details = page.locator('#figure-o0425 + tr')
        await expect(details.locator('s')).toHaveText('6,589')
        await expect(figure(details, 6589)).toHaveCount(0)
        // Six texts with the number, one with the misprint, and the checks that it stands in.
        await expect(details.locator('s, data[value="6859"]')).not.toHaveCount(0)
        await expect(details.locator('span[role="listitem"]')).toHaveCount(7)
        await expect(details.getByRole('link').last()).toHaveAttribute('href', /view=checks#check-/)

        // A link to another row, followed on the page.
        await page.evaluate(() => {
          location.hash = '#figure-o0001'
        })
        await expectInSight(page.locator('#figure-o0001'))
        await expect(page.locator('#figure-o0001 button')).toHaveAttribute('aria-expanded', 'true')
      })
    }

    if (language === 'en') {
      test('keeps search, order, columns, open rows and place when the language changes', async ({
        page,
      }) => {
        // A word of the other language: its texts have to arrive first.
        const query = language === 'en' ? 'ادلب' : 'idlib'
        await open(page, language)
        await page.getByRole('searchbox').fill(query)
        await expect(rows(page).first()).toContainText(language === 'en' ? 'Idlib' : 'إدلب')
        await expect(page).toHaveURL(/[?&]q=/)
        const status = page.getByRole('main').getByRole('status').first()
        const found = /^\d+/.exec((await status.textContent()) ?? '')?.[0] ?? 'none'
        await page.locator('details summary').click()
        await page.getByRole('checkbox', { name: label(language).column.qualifier }).check()
        await page.getByRole('checkbox', { name: label(language).column.measure }).uncheck()
        await page.locator('details summary').click()
        await head(page, label(language).column.report).getByRole('button').click()
        const top = await firstSeen(page)
        await region(page).evaluate((box) => {
          box.scrollTop = 600
        })
        await expect.poll(() => firstSeen(page)).not.toBe(top)
        const seen = await firstSeen(page)
        const row = rows(page).nth(Math.floor((await rows(page).count()) / 2))
        const id = (await row.getAttribute('id')) ?? ''
        await row.getByRole('button').click()

        await page.getByRole('link', { name: names[language].switch }).click()
        await expect(page.locator('html')).toHaveAttribute('lang', other)
        await expect(head(page, label(other).column.report)).toHaveAttribute(
          'aria-sort',
          'ascending',
        )
        await expect(head(page, label(other).column.qualifier)).toHaveCount(1)
        await expect(head(page, label(other).column.measure)).toHaveCount(0)
        await expect(page.locator(`#${id} button`)).toHaveAttribute('aria-expanded', 'true')
        await expect.poll(() => firstSeen(page)).toBe(seen)

        await expect(page.getByRole('searchbox')).toHaveValue(query)
        await expect(status).toHaveText(new RegExp(`^${found} `))
      })
    }

    test('has search and order in its address, and finds reports by the same words', async ({
      page,
    }) => {
      const [hama, wanted, report] =
        language === 'en' ? ['Hama', 'kids killed', 'half-yearly'] : ['حماة', 'طفلين', 'النصف']
      await open(page, language, `&q=${encodeURIComponent(hama)}&sort=-number`)
      await expect(head(page, label(language).column.number)).toHaveAttribute(
        'aria-sort',
        'descending',
      )
      await expect(rows(page).first()).toContainText(hama)
      const search = page.getByRole('main').getByRole('searchbox')
      await expect(search).toHaveValue(hama)
      await search.fill(wanted)
      const asked = () => new URL(page.url()).searchParams.get('q')
      await expect.poll(asked).toBe(wanted)
      const children = language === 'en' ? 'Children' : 'أطفال'
      await expect(rows(page).first()).toContainText(children)
      await page.reload()
      await expect(search).toHaveValue(wanted)
      await expect(rows(page).first()).toContainText(children)

      await page.getByRole('button', { name: names[language].report }).first().click()
      const picker = page.getByRole('searchbox', { name: texts[language].filter.search })
      await picker.fill(report)
      await expect(page.getByRole('radio')).toHaveCount(8)
      await picker.fill('zzz')
      await expect(page.getByText(texts[language].filter.searchNone)).toBeVisible()
    })

    if (language === 'ar') {
      test('narrows to a place and year where figures were found, and Back undoes it', async ({
        page,
      }) => {
        await look(page, LOOKS[language])
        await open(page, language)
        await page.getByRole('button', { name: label(language).boxes.heading }).click()
        const box = page.locator('[data-mark="SY-HL.2016"]')
        const figures = (await box.textContent()) ?? 'none'
        await box.click()
        await expect(box).toHaveAttribute('aria-pressed', 'true')
        await expect(page.getByRole('status').first()).toContainText(figures)
        expect(new URL(page.url()).searchParams.get('box')).toBe('SY-HL.2016')
        // Rows out of sight are not drawn.
        await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(Number(figures))
        // What is wider than a narrow page scrolls in its own place.
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(wider).toBe(0)
        // What the sticky filters lie over just now would be too small to be pressed.
        await page.evaluate(() => scrollTo(0, 0))
        expect.soft(await violations(page)).toEqual([])
        await page.goBack()
        await expect(box).toHaveAttribute('aria-pressed', 'false')
        await box.focus()
        await page.keyboard.press('ArrowDown')
        await expect(page.locator('[data-mark="zone:eastern_aleppo.2016"]')).toBeFocused()
      })
    }

    test('has nothing for axe to say, wide and narrow, and never scrolls the page sideways', async ({
      page,
    }) => {
      await look(page, LOOKS[language])
      await open(page, language, '#figure-o0425')
      // What an open row asks for is not cut off by leaving the page.
      await page.waitForLoadState('networkidle')
      await expect(page.locator('#figure-o0425 + tr')).toBeVisible()
      await page.locator('details summary').click()
      // What the sticky filters lie over just now would be too small to be pressed.
      await page.evaluate(() => scrollTo(0, 0))
      expect.soft(await violations(page)).toEqual([])
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(wider, `${String(width)} px`).toBe(0)
      }
    })
  })
}

test('a short list stands whole, with what is opened in it, and is walked by keys', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, 'en', '&gov=SY-DY')
  const hidden = () => region(page).evaluate((box) => box.scrollHeight - box.clientHeight)
  expect(await rows(page).count()).toBeLessThanOrEqual(12)
  expect(await hidden()).toBe(0)
  await rows(page).first().getByRole('button').click()
  await expect(page.getByRole('link', { name: 'Link to this row' })).toBeVisible()
  // How to cite it comes last.
  await expect(page.getByRole('heading', { name: texts.en.files.cite.heading })).toBeVisible()
  expect(await hidden()).toBe(0)
  await rows(page).first().getByRole('button').focus()
  await page.keyboard.press('End')
  const last = rows(page).last()
  await expect(last.getByRole('button')).toBeFocused()
  await expect(last).toBeInViewport({ ratio: 1 })
})
