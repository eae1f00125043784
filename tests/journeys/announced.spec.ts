// What is said to those who do not see the page change: one text for each new selection.
import type { Page } from '@playwright/test'
import {
  expect,
  filterGroup,
  headline,
  languages,
  names,
  open,
  panel,
  queryOf,
  row,
  test,
} from './journey'

const said = {
  en: {
    year: 'Year 1',
    aleppo: 'Aleppo',
    place: 'Aleppo, all five years: 2,843. 2 published figures match.',
    chosen: 'All of Syria, year 1: 3,564. 3 published figures match.',
    crossed: 'Aleppo, year 1: no figure found. 0 published figures match.',
    cleared: 'All of Syria, all five years: at least 6,859. 39 published figures match.',
    view: 'Reports',
  },
  ar: {
    year: 'السنة الأولى',
    aleppo: 'حلب',
    place: 'حلب، السنوات الخمس: 2,843. يوافق الاختيار رقمان منشوران.',
    chosen: 'كل سوريا، السنة الأولى: 3,564. توافق الاختيار 3 أرقام منشورة.',
    crossed: 'حلب، السنة الأولى: لم يُعثر على رقم. لا أرقام منشورة توافق الاختيار.',
    cleared: 'كل سوريا، السنوات الخمس: ما لا يقل عن 6,859. يوافق الاختيار 39 رقمًا منشورًا.',
    view: 'التقارير',
  },
} as const

for (const language of languages) {
  test(`each new selection is announced once, in ${language}`, async ({ page }) => {
    const name = names[language]
    const text = said[language]
    await page.clock.install()
    await open(page, language)
    const heard = await listen(page)

    const bar = row(panel(page, language, 'byGovernorate'), text.aleppo)
    await bar.getByRole('button', { name: new RegExp(`^${text.aleppo}:`) }).press('Enter')
    await expect.poll(heard).toEqual([text.place])

    const years = filterGroup(page, language, 'year')
    await years.getByRole('button').click()
    await years.getByRole('checkbox', { name: text.year, exact: true }).click()
    await expect.poll(heard).toEqual([text.crossed])
    await page.keyboard.press('Escape')

    await page.goBack()
    await expect.poll(heard).toEqual([text.place])
    await page.goForward()
    await expect.poll(heard).toEqual([text.crossed])

    await page.getByRole('button', { name: name.clear, exact: true }).click()
    await expect.poll(heard).toEqual([text.cleared])
    expect(queryOf(page)).toBe('')

    await page.getByRole('link', { name: text.view, exact: true }).click()
    await expect.poll(heard).toEqual([text.view])

    // A choice in the sheet of a phone is heard in the sheet, and the next one outside again.
    await page.goBack()
    await expect(headline(page)).toBeVisible()
    await page.setViewportSize({ width: 320, height: 800 })
    await page.getByRole('search').locator('button[aria-haspopup="dialog"]').click()
    const sheet = page.getByRole('dialog')
    await sheet.locator('summary', { hasText: name.year }).click()
    await sheet.getByRole('checkbox', { name: text.year, exact: true }).click()
    await expect.poll(heard).toEqual([text.chosen])
    await expect(page.locator('[role="status"]').filter({ hasText: /./ })).toHaveCount(1)
    await sheet.getByRole('button').first().click()
    await expect(sheet).toHaveCount(0)
    await page.goBack()
    await expect.poll(heard).toEqual([text.cleared])
    // Nothing more came late.
    await page.clock.runFor(200)
    expect(await heard()).toEqual([])
  })
}

/** Collects what the status of the page says; what was heard is handed out once. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    new MutationObserver((changes) => {
      // A status that comes with its text is not heard: only one that changes.
      const heard = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
      )
      for (const status of new Set(heard)) {
        // Behind a modal dialog nothing is heard either.
        const modal = document.querySelector('dialog:modal')
        if (!status || (modal && !modal.contains(status))) continue
        const said = status.textContent.replace(/[\u2066-\u2069]/g, '')
        if (said !== '') log.push(said)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  let given = 0
  return async () => {
    const log = await page.evaluate(() => (window as unknown as { log: string[] }).log)
    const fresh = log.slice(given)
    given = log.length
    return fresh
  }
}
