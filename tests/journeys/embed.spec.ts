// A panel in a frame of another page: as high as it needs to be, and never without its source.
import type { Page } from '@playwright/test'
import { MODES } from '../../src/domain/panels/panel'
import { modesOf, PANELS } from '../../src/domain/panels/panels'
import { embedCode } from '../../src/features/takeaway/embedCode'
import { expect, languages, open, panel, panelNames, takeAway, test, texts } from './journey'

// A panel that is there keeps its manner: between two of one panel stand all others.
const CODES = [null, ...MODES].flatMap((mode) =>
  PANELS.filter((panel) => mode === null || modesOf(panel).includes(mode)).map(
    (panel) => `${panel}${mode === null ? '' : `&as=${mode}`}`,
  ),
)

/** A panel for which nothing was found. */
const SILENT = 'killed-by-year&gov=SY-LA'

for (const language of languages) {
  const { takeaway, report } = texts[language]

  if (language === 'en') {
    test(`the copied code of every panel is high enough, in ${language}`, async ({ page }) => {
      await open(page, language)
      const codes: string[] = []
      for (const name of panelNames) {
        await takeAway(panel(page, language, name), language, 'frame')
        const field = page.getByRole('textbox', { name: takeaway.share.code })
        await expect(field).not.toHaveValue(/height="1200"/)
        await expect(
          page.locator('dialog iframe').contentFrame().locator('[data-drawing] > svg').first(),
        ).toBeAttached()
        codes.push(await field.inputValue())
        await page.keyboard.press('Escape')
        await expect(field).toHaveCount(0)
      }
      // Without its script: a page may not allow any.
      await hold(page, codes[0]!.replace(/<script>[^]*/u, ''))
      for (const code of codes) {
        const [, address, height] = /src="([^"]+)".* height="(\d+)"/u.exec(code) ?? []
        await page.locator('iframe').evaluate((frame, tall) => {
          frame.setAttribute('height', tall)
        }, height)
        await show(page, address!.replaceAll('&amp;', '&'))
        for (const width of [320, 760]) {
          await setWidth(page, width)
          await expect
            .poll(() => lacking(page), `${code} at ${String(width)}`)
            .toBeLessThanOrEqual(0)
          expect(await below(page), `${code} at ${String(width)}`).toEqual([])
        }
      }
      // With it, it is no higher than it has to be.
      await hold(page, codes[0]!)
      await expect
        .poll(async () => Math.abs(await lacking(page)), 'followed')
        .toBeLessThanOrEqual(1)
    })
  }

  if (language === 'ar') {
    test(`the source of a panel is in sight in a frame of any height, in ${language}`, async ({
      page,
    }) => {
      const addressOf = (code: string) => `/${language}/?panel=${code}&embed=1`
      await hold(
        page,
        `<iframe src="${addressOf('headline')}" title="Panel" width="100%" height="300"></iframe>`,
      )
      for (const code of [...CODES, SILENT]) {
        await show(page, addressOf(code))
        for (const width of [320, 760]) {
          await setWidth(page, width)
          expect(await below(page), `${code} at ${String(width)}`).toEqual([])
        }
        await expect(
          page.frameLocator('iframe').getByText(report.publisher).last(),
        ).toBeInViewport()
      }
      await expect(page.frameLocator('iframe').locator('[data-answer="unpublished"]')).toHaveCount(
        1,
      )
    })
  }
}

test('a frame of another page draws one panel, tells its height and offers nothing to open', async ({
  page,
}) => {
  const [, follow = ''] = /(<script>[^]*)/u.exec(
    embedCode('', { title: '', spoken: 'en', height: 0 }),
  )!
  await hold(
    page,
    `<iframe sandbox="allow-scripts" src="/en/?panel=killed-by-year&embed=1&gov=nowhere" title="Panel" width="100%" height="300"></iframe>${follow}`,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.recharts-surface').first()).toBeVisible()
  await expect(frame.getByText(texts.en.report.publisher).last()).toBeVisible()
  await expect(frame.getByRole('link')).toHaveCount(0)
  await expect(frame.getByRole('status').filter({ hasText: 'nowhere' })).toHaveCount(0)
  await frame.locator('[data-mark="1 men"]').click()
  await expect(frame.getByRole('tooltip')).toBeVisible()
  await expect.poll(() => lacking(page)).toBeLessThanOrEqual(0)
  expect(page.context().pages()).toHaveLength(1)

  // The whole page shows nothing of itself there, and a way out.
  await page.locator('iframe').evaluate((element) => element.setAttribute('src', '/en/?year=1'))
  const way = frame.getByRole('link', { name: texts.en.framed.open })
  await expect(way).toHaveAttribute('href', '/en/?year=1')
  await expect(frame.getByText(texts.en.framed.refused)).toBeVisible()
  await expect(frame.locator('data')).toHaveCount(0)
})

/** A page of somebody else's with this in it. */
async function hold(page: Page, code: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><div style="width:320px">${code}</div>`,
    }),
  )
  await page.goto('/host.html')
  await arrived(page)
  await page.unroute('**/host.html')
}

/** Another panel in the same frame, as the address of another frame would show it. */
async function show(page: Page, address: string) {
  const html = page.frameLocator('iframe').locator('html')
  await html.evaluate((_, to) => {
    history.replaceState({ ignored: [] }, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, address)
  // Its own link stands in the frame, so it is this panel and no other.
  const code = /panel=[^&]+(?:&as=\w+)?/u.exec(address)![0]
  await expect(
    html.locator(`a[href$="${code}"], a[href*="${code}&pin"], a[href*="${code}&gov"]`).first(),
  ).toBeAttached()
  await arrived(page)
}

async function arrived(page: Page) {
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('main')).toBeVisible()
  await expect(frame.locator('data:visible').first()).toBeVisible()
  await frame.locator('html').evaluate(() => document.fonts.ready)
}

async function setWidth(page: Page, width: number) {
  await page.locator('div').evaluate((div, wide) => (div.style.width = `${String(wide)}px`), width)
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

/** What of the source lies outside the frame, at either end of the panel: its line, who and when, the link. */
function below(page: Page): Promise<readonly string[]> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(
      (html, wayOut) =>
        [0, 99_999].flatMap((from) => {
          html.scrollTo({ top: from, behavior: 'instant' })
          const { clientHeight, clientWidth } = html
          const parts = 'main footer span, main > div > p span, main a'
          return [...document.querySelectorAll<HTMLElement>(parts)]
            .filter((part) => part.tagName !== 'A' || wayOut.includes(part.innerText))
            .filter((part) => part.checkVisibility())
            .filter((part) => {
              const { top, bottom, left, right } = part.getBoundingClientRect()
              return top < 0 || left < -1 || bottom > clientHeight + 1 || right > clientWidth + 1
            })
            .map((part) => `${part.innerText}, from ${String(from)}`)
        }),
      [texts.en.takeaway.embed.open, texts.ar.takeaway.embed.open],
    )
}
