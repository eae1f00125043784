// axe finds nothing to say in any state of the page, and would say something if there were.
import type { Page } from '@playwright/test'
import {
  chooseWay,
  drawn,
  expect,
  filterGroup,
  languages,
  menu,
  names,
  open,
  panel,
  panelNames,
  show,
  test,
  turnTo,
  type Language,
} from './journey'
import { axe, look, LOOKS, putAway, violations } from './axe'

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
  'with a menu open, a panel of which nothing was found, and a map': async (
    page: Page,
    language: Language,
  ) => {
    await show(page, language, '?report=snhr-2020-04-11')
    const places = panel(page, language, 'byGovernorate')
    await chooseWay(places, language, 'map')
    await expect(places.locator('[data-tile]')).toHaveCount(14)
    await menu(places, language).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'with every panel as a table': async (page: Page, language: Language) => {
    await show(page, language)
    for (const name of panelNames) await turnTo(panel(page, language, name), language, 'table')
    await expect(page.getByRole('table')).toHaveCount(panelNames.length)
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
    await page.route(/\/data\/(?:bundle|observations)/, (route) => route.abort())
    await page.goto(`/${language}/`)
    await expect(page.getByRole('alert')).toBeVisible()
  },
}

for (const language of languages) {
  test.describe(`axe, in ${language},`, () => {
    test.use({ mayFail: /\/data\/(?:bundle|observations)/ })

    test('finds nothing in any state', async ({ page }) => {
      // No rule of axe reads words: each state is looked at once, in turn in each language and look.
      const turn = languages.indexOf(language)
      for (const [i, [state, reach]] of Object.entries(states).entries()) {
        if (i % 2 !== turn) continue
        const one = LOOKS[languages[(i >> 1) % 2]!]
        await test.step(state, async () => {
          await look(page, one)
          await reach(page, language, one.width)
          expect.soft(await violationsFromTop(page), state).toEqual([])
        })
      }
    })
  })
}

// In light and in dark every rule is tried, above and in the journeys of the other views. With more
// contrast only colours differ, and tests/app/themes.test.ts holds those of texts on their grounds: all
// but the boxes of where figures were found, whose ground is mixed.
test('axe finds the colours of mixed grounds strong enough where more contrast is asked for', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  await open(page, 'en', '?view=figures')
  await expect(page.locator('tbody tr[id]').first()).toBeVisible()
  await page.evaluate(putAway)
  const results = await axe(page).withRules(['color-contrast']).analyze()
  expect(results.passes.length).toBe(1)
  expect(results.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
})

test('axe reports what is planted: a button without a name, and faint text', async ({ page }) => {
  await open(page, 'en', '?panel=headline&embed=1')
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
