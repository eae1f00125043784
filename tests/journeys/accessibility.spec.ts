// axe finds nothing to say in any state of the page, and would say something if there were.
import type { Page } from '@playwright/test'
import {
  drawn,
  expect,
  filterGroup,
  go,
  languages,
  names,
  open,
  panel,
  panelNames,
  test,
  type Language,
} from './journey'
import { axe, violations } from './axe'

/** Colours do not depend on the width, nor sizes on the colours: both of each in two runs. */
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

const states = {
  'with nothing chosen': async (page: Page, language: Language) => {
    await show(page, language)
    await drawn(page)
  },
  'without an answer': async (page: Page, language: Language) => {
    await show(page, language, '?year=1&gov=SY-HL')
  },
  'with a filter open': async (page: Page, language: Language, width: number) => {
    await show(page, language, '?victim=children')
    if (width > 640) {
      await filterGroup(page, language, 'report').getByRole('button').click()
    } else {
      await page.getByRole('search').getByRole('button').first().click()
      const group = names[language].governorate
      await page.getByRole('dialog').locator('summary', { hasText: group }).click()
    }
  },
  'with every panel as a table': async (page: Page, language: Language) => {
    await show(page, language)
    for (const name of panelNames) {
      const { table } = names[language]
      const button = panel(page, language, name).getByRole('button', { name: table, exact: true })
      if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
      await expect(button).toHaveAttribute('aria-pressed', 'true')
    }
  },
  'with a sum open and a notice': async (page: Page, language: Language) => {
    await open(page, language, '?year=2,3&gov=XX')
    await page
      .locator('#headline')
      .getByRole('button', { name: names[language].calculated })
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'when loading has failed': async (page: Page, language: Language) => {
    await page.route('**/data/observations.csv', (route) => route.abort())
    await page.goto(`/${language}/`)
    await expect(page.getByRole('alert')).toBeVisible()
  },
}

/** Opens the page, or goes on in the one that is open: what is looked at is the same. */
async function show(page: Page, language: Language, query = ''): Promise<void> {
  if (!page.url().startsWith('http')) return open(page, language, query)
  // What was opened for the look before is closed, from the inmost to the outmost.
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await go(page, language, query)
}

for (const language of languages) {
  test.describe(`axe, in ${language}`, () => {
    test.use({ mayFail: /\/data\/observations/ })

    for (const [state, reach] of Object.entries(states)) {
      test(`finds nothing ${state}`, async ({ page }) => {
        for (const { width, colorScheme } of looks) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          await reach(page, language, width)
          expect
            .soft(await violationsFromTop(page), `${String(width)} px, ${colorScheme}`)
            .toEqual([])
        }
      })
    }
  })
}

// In light and in dark every rule is tried, above and in the journeys of the other views. Of the
// rules only those of colour depend on the theme.
const themes = [
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
] as const

const views = {
  '': '#headline',
  '?view=figures': 'tbody tr[id]',
  '?view=reports&with=snhr-annual-04': '#side-by-side table',
  '?view=checks': 'summary',
  '?view=method': '#data',
} as const

for (const language of languages) {
  test(`axe finds the colours of every view and theme strong enough, in ${language}`, async ({
    page,
  }) => {
    await open(page, language)
    for (const [query, arrived] of Object.entries(views)) {
      await go(page, language, query)
      await expect(page.locator(arrived).first()).toBeVisible()
      // One row is like another: five of each table speak for all, in half the time.
      if (query.endsWith('method')) {
        await page.evaluate(() => {
          for (const row of document.querySelectorAll('tbody tr:nth-child(n + 6)')) row.remove()
        })
      }
      for (const { name, media } of themes) {
        await page.emulateMedia(media)
        const results = await axe(page).withRules(['color-contrast']).analyze()
        expect(results.passes.length).toBe(1)
        const found = results.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
        expect.soft(found, `${query}, ${name}`).toEqual([])
      }
    }
  })
}

test('axe reports what is planted: a button without a name, and faint text', async ({ page }) => {
  await open(page, 'en')
  await page.evaluate(() => {
    const [button, text] = [document.createElement('button'), document.createElement('p')]
    text.textContent = 'Hardly to be read'
    text.className = 'planted'
    // Styles in attributes are refused by the content policy; the object model is not.
    text.style.color = '#ddd6c9'
    for (const planted of [button, text]) planted.dataset.own = ''
    document.querySelector('main')?.prepend(button, text)
  })
  const found = await violationsFromTop(page)
  expect(found.map(({ rule }) => rule)).toEqual(['button-name', 'color-contrast'])
})

/** Scrolled down, the filters lie over what passes under them, and axe calls that too small. */
async function violationsFromTop(page: Page) {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' })
  })
  return violations(page)
}
