// What the reader sets: followed at once, kept for the next visit, and never in the address.
import type { Locator, Page } from '@playwright/test'
import { drawn, expect, go, languages, open, test, texts, type Language } from './journey'
import { axe, violations } from './axe'

/** A public promise (design §3). */
const NAME = { en: 'Settings', ar: 'الإعدادات' } as const

const PAPER = {
  light: 'rgb(250, 246, 238)',
  dark: 'rgb(25, 23, 20)',
  white: 'rgb(255, 255, 255)',
  black: 'rgb(0, 0, 0)',
}

for (const language of languages) {
  const { settings } = texts[language]

  test.describe(`settings, in ${language}`, () => {
    if (language === 'en') {
      test('the theme follows the system until one is chosen, and stays', async ({ page }) => {
        await open(page, language)
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectPaper(page, PAPER.dark)
        await page.emulateMedia({ colorScheme: 'light' })
        await expectPaper(page, PAPER.light)
        await page.emulateMedia({ contrast: 'more' })
        await expectPaper(page, PAPER.white)
        await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' })
        await expectPaper(page, PAPER.black)

        const sheet = await openSheet(page, language)
        for (const [theme, paper] of [
          ['light', PAPER.light],
          ['contrast', PAPER.white],
          ['dark', PAPER.dark],
        ] as const) {
          await radio(sheet, settings.theme[theme]).check()
          await expectPaper(page, paper)
          await expect(page.getByRole('status').last()).toContainText(settings.theme[theme])
        }
        await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' })
        await page.reload()
        await expectPaper(page, PAPER.dark)
        expect(new URL(page.url()).search).toBe('')
        await radio(await openSheet(page, language), settings.theme.system).check()
        await expectPaper(page, PAPER.light)
      })
    }

    if (language === 'ar') {
      test('is worked by keyboard, and axe finds nothing in it', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 700 })
        await open(page, language)
        const tool = page.getByRole('button', { name: NAME[language], exact: true })
        await tool.focus()
        await page.keyboard.press('Enter')
        const sheet = page.getByRole('dialog', { name: NAME[language] })
        await expect(sheet).toBeVisible()
        await page.keyboard.press('Tab')
        await expect(radio(sheet, settings.theme.system)).toBeFocused()
        await page.keyboard.press('ArrowDown')
        await expect(radio(sheet, settings.theme.light)).toBeChecked()
        await page.keyboard.press('Tab')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowDown')
        const fontSize = () =>
          page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
        expect(await fontSize()).toBe('20px')
        const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement)
        expect(scrollWidth).toBe(clientWidth)
        // Every rule that axe has.
        expect(await violations(page, axe(page))).toEqual([])
        await page.keyboard.press('Escape')
        await expect(sheet).toBeHidden()
        await expect(tool).toBeFocused()
        // The focus that leaves it closes it too: it would lie over what is read next.
        await page.keyboard.press('Enter')
        await expect(sheet).toBeVisible()
        for (let i = 0; i < 6; i += 1) await page.keyboard.press('Tab')
        await expect(sheet.getByRole('button')).toBeFocused()
        await page.keyboard.press('Tab')
        await expect(sheet).toBeHidden()
      })
    }

    test('digits are written as set, in Arabic alone', async ({ page }) => {
      await open(page, language)
      const sheet = await openSheet(page, language)
      await radio(sheet, '١٢٣').check()
      await radio(sheet, settings.time.ltr).check()
      await page.keyboard.press('Escape')
      const stored = await page.evaluate(() => localStorage.getItem('tawthiq.settings'))
      expect(JSON.parse(stored ?? '')).toMatchObject({ digits: 'arab', time: 'ltr' })
      const [shown, hidden] = language === 'ar' ? ['٦٬٨٥٩', '6,859'] : ['6,859', '٦٬٨٥٩']
      await expect(page.locator('#headline data[value="6859"]').first()).toHaveText(shown)
      await expect(page.locator('main')).not.toContainText(hidden)
    })
  })
}

test('with Arabic-Indic digits no view shows another digit, but in codes and names', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('tawthiq.settings', '{"digits":"arab"}')
  })
  await open(page, 'ar')
  await drawn(page)
  expect(await latinDigits(page)).toEqual([])
  await go(page, 'ar', '?year=1&gov=SY-HL')
  await expect(page.locator('#headline h1 [data-answer="unpublished"]')).toBeVisible()
  expect(await latinDigits(page)).toEqual([])
  const rows = page.locator('tbody tr[id]')
  for (const [view, arrived] of Object.entries({
    reports: '#series-killed',
    checks: 'article',
    method: '#data',
    figures: 'tbody tr[id]',
  })) {
    await go(page, 'ar', `?view=${view}`)
    await expect(page.locator(arrived).first()).toBeVisible()
    expect(await latinDigits(page), view).toEqual([])
  }
  for (const typed of ['6,859', '٦٨٥٩']) {
    await page.getByRole('searchbox').fill(typed)
    await expect(rows.first()).toContainText('٦٬٨٥٩')
  }
  // The test would find one.
  await page.evaluate(() => document.querySelector('main')?.append('13'))
  expect(await latinDigits(page)).toEqual(['13'])
})

/**
 * The texts and names with a Latin digit in them, but for what is copied as it is: the version of
 * the data, codes and checksums, files, the names of publishers, and the two names of the setting.
 */
function latinDigits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const excused = 'code, cite[lang], #data dd bdi, a[download], a[hreflang] bdi, [popover] label'
    const names = [
      /سوريا 24/,
      /دياريو سيغلو 21/,
      /sn4hr/,
      /إصدار البيانات [\u2068]?[\d.]+/,
      /SHA-256/,
    ]
    const found: string[] = []
    const judge = (text: string | null) => {
      const rest = names.reduce((left, name) => left.replace(name, ''), text ?? '')
      if (/\d/.test(rest)) found.push(rest.trim())
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: around } = node
      if (around && !around.closest(`${excused}, script, style, #recharts_measurement_span`))
        judge(node.textContent)
    }
    for (const named of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) judge(named.getAttribute(name))
    return found
  })
}

async function openSheet(page: Page, language: Language): Promise<Locator> {
  await page.getByRole('button', { name: NAME[language], exact: true }).click()
  return page.getByRole('dialog', { name: NAME[language] })
}

function radio(sheet: Locator, name: string): Locator {
  return sheet.getByRole('radio', { name, exact: true })
}

async function expectPaper(page: Page, color: string): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('background-color', color)
}

test('who leaves at once sees an empty page, and so does whoever goes back', async ({ page }) => {
  await page.goto('/en/?view=checks')
  await expect(page.locator('main summary').first()).toBeVisible()
  await open(page, 'en', '?year=1')
  await page.getByRole('link', { name: texts.en.view.figures, exact: true }).click()
  await expect(page.locator('tbody tr[id]').first()).toBeVisible()
  await page.getByRole('button', { name: texts.en.leave.name, exact: true }).click()
  await expect(page).toHaveURL('about:blank')
  for (let back = 0; back < 2; back += 1) {
    await page.evaluate(() => setTimeout(() => history.back()))
    await expect(page).toHaveURL('about:blank')
  }
  await expect(page).toHaveTitle('')
  await expect(page.locator('body')).toHaveText('')
  // Who comes by an address of their own is not turned away.
  await open(page, 'en')
})
