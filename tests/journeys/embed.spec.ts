// A panel in a frame of another page: as high as it needs to be, and never without its source.
import type { Page } from '@playwright/test'
import { expect, languages, open, panel, type PanelName, panelNames, test, texts } from './journey'

// A frame is loaded for each panel, and one more to be measured.
test.describe.configure({ timeout: 120_000 })

const CODES = {
  byYear: ['killed-by-year', 'killed-by-year&as=percent', 'killed-by-year&as=reports'],
  byVictim: ['killed-by-victim', 'killed-by-victim&as=percent'],
  byGovernorate: ['killed-by-governorate', 'killed-by-governorate&as=reports'],
  overTime: ['total-over-time'],
  byAttack: ['attacks-by-type', 'attacks-by-type&as=places'],
} as const satisfies Record<PanelName, readonly string[]>

for (const language of languages) {
  const { takeaway, report } = texts[language]

  test(`the copied code of every panel is high enough, in ${language}`, async ({ page }) => {
    for (const name of panelNames) {
      await open(page, language)
      const tool = { name: takeaway.share.name, exact: true }
      await panel(page, language, name).getByRole('button', tool).click()
      const field = page.getByRole('textbox', { name: takeaway.share.code })
      await expect(field).not.toHaveValue(/height="1200"/)
      await expect(
        page.locator('dialog iframe').contentFrame().locator('.recharts-surface').first(),
      ).toBeAttached()
      const code = await field.inputValue()
      // Without its script: a page may not allow any.
      await hold(page, code.replace(/<script>[^]*/u, ''))
      for (const width of [320, 480, 760]) {
        await page
          .locator('div')
          .evaluate((div, wide) => (div.style.width = `${String(wide)}px`), width)
        await expect.poll(() => lacking(page), `${name} at ${String(width)}`).toBeLessThanOrEqual(0)
        expect(await below(page), `${name} at ${String(width)}`).toEqual([])
      }
      // With it, it is no higher than it has to be.
      await hold(page, code)
      await expect
        .poll(async () => Math.abs(await lacking(page)), `${name}, followed`)
        .toBeLessThanOrEqual(1)
    }
  })

  test(`the source of a panel is in sight in a frame of any height, in ${language}`, async ({
    page,
  }) => {
    for (const code of ['headline', ...Object.values(CODES).flat()]) {
      const address = `/${language}/?panel=${code}&embed=1`
      await hold(page, `<iframe src="${address}" title="Panel" width="100%" height="300"></iframe>`)
      for (const width of [320, 480, 760]) {
        await page
          .locator('div')
          .evaluate((div, wide) => (div.style.width = `${String(wide)}px`), width)
        for (const top of [0, 99_999]) {
          await page
            .frameLocator('iframe')
            .locator('html')
            .evaluate((html, y) => {
              html.scrollTo({ top: y, behavior: 'instant' })
            }, top)
          expect(await below(page), `${code} at ${String(width)}, from ${String(top)}`).toEqual([])
        }
      }
      await expect(page.frameLocator('iframe').getByText(report.publisher).last()).toBeInViewport()
    }
  })
}

/** A page of somebody else's with this in it. */
async function hold(page: Page, code: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><div style="width:320px">${code}</div>`,
    }),
  )
  await page.goto('/host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('main')).toBeVisible()
  await expect(frame.locator('data:visible').first()).toBeVisible()
  await frame.locator('html').evaluate(() => document.fonts.ready)
  await page.unroute('**/host.html')
}

/** How many pixels of the panel the frame has no room for; less than none where room is left. */
function lacking(page: Page): Promise<number> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(
      ({ clientHeight }) => Math.round(document.body.getBoundingClientRect().height) - clientHeight,
    )
}

/** What of the source lies outside the frame: the line of the panel, who and when, the link. */
function below(page: Page): Promise<readonly string[]> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(({ clientHeight, clientWidth }) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main footer span, main > div > p span, a[href*="panel="]',
        ),
      ]
        .filter((part) => part.checkVisibility())
        .filter((part) => {
          const { top, bottom, left, right } = part.getBoundingClientRect()
          return top < 0 || left < -1 || bottom > clientHeight + 1 || right > clientWidth + 1
        })
        .map((part) => part.innerText),
    )
}
