// The frames of the desk and of the comparison: what happens in them, and between them and the desk.
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { framed, marks, pointed, TRACES } from './framed'
import { drawn, expect, test, texts } from './journey'

const { compare, desk, view } = texts.en

function tab(frame: FrameLocator, nth: number): Locator {
  return frame.locator('header nav a').nth(nth)
}

/** Expects the frame around a thing to stand where the thing stands now. */
async function expectMarked(page: Page, thing: Locator): Promise<void> {
  await expect(async () => {
    await expect(marks(page)).toHaveCount(1, { timeout: 100 })
    const [mark, box] = [await marks(page).boundingBox(), await thing.boundingBox()]
    expect(Math.abs((mark?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(4)
    expect(Math.abs((mark?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(4)
  }).toPass()
}

test.describe('a page that is loaded anew', () => {
  test('in either frame is linked again, and the mark goes with what it marks', async ({
    page,
  }) => {
    await page.goto('/en/?mode=compare&view=reports')
    const [one, two] = [await framed(page), await framed(page, 1)]
    for (const [used, other] of [
      [one, two],
      [two, one],
    ] as const) {
      await tab(used, 2).click()
      await expect(tab(other, 2)).toHaveAttribute('aria-current', 'page')
      // The name of the product is a plain link.
      await used.locator('header a').first().click()
      await expect(tab(other, 0)).toHaveAttribute('aria-current', 'page')
      await expect(page).toHaveURL(/\/en\/\?mode=compare$/)
      await tab(used, 3).click()
      await expect(tab(other, 3)).toHaveAttribute('aria-current', 'page')
      await tab(other, 0).click()
      await expect(tab(used, 0)).toHaveAttribute('aria-current', 'page')
      const number = used.locator('section data').first()
      const value = (await number.getAttribute('value')) ?? ''
      await number.hover()
      await expectMarked(page, other.locator(`section data[value="${value}"]`).first())
    }

    const number = one.locator('section data').first()
    const twin = two.locator(`data[value="${(await number.getAttribute('value')) ?? ''}"]`).first()
    await number.hover()
    await expectMarked(page, twin)
    await two.locator('html').evaluate(() => scrollBy({ top: 60, behavior: 'instant' }))
    await expectMarked(page, twin)
    await page.setViewportSize({ width: 1100, height: 800 })
    // Laid out anew, the number may be somewhere else than the pointer.
    await number.hover()
    await expectMarked(page, twin)
    await two.locator('html').evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }))
    await expect(marks(page)).toHaveCount(0)
  })

  test('at the translators’ desk is pointed at again', async ({ page }) => {
    await page.goto('/en/?mode=translate&view=reports')
    const frame = await pointed(page)
    await frame.locator('html').evaluate((root) => {
      root.dataset.old = ''
    })
    await page.locator('iframe').evaluate((element) => {
      ;(element as HTMLIFrameElement).contentWindow?.location.reload()
    })
    await expect(frame.locator('html[data-old]')).toHaveCount(0)
    await pointed(page)
    await tab(frame, 0).click()
    await expect(page.getByRole('heading', { name: 'view.overview' })).toBeVisible()
    await expect(page).toHaveURL(/view=reports/)
  })
})

test('a link to elsewhere opens in a tab of its own, and the frames stay', async ({ page }) => {
  await page
    .context()
    .route(/^https:/, (route) => route.fulfill({ body: '', contentType: 'text/html' }))
  await page.goto('/en/?mode=compare&view=method')
  const [one, two] = [await framed(page), await framed(page, 1)]
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    one.locator('main a[href^="https:"]:visible').first().click(),
  ])
  await opened.close()
  await page.context().unroute(/^https:/)
  await tab(two, 1).click()
  await expect(tab(one, 1)).toHaveAttribute('aria-current', 'page')
})

test('a second language that goes takes nothing with it', async ({ page }) => {
  await page.goto('/en/?mode=translate')
  const one = await pointed(page)
  await page.getByRole('button', { name: desk.both, exact: true }).click()
  await pointed(page, 1)
  await one.getByRole('heading', { name: texts.en.byYear.heading }).click()
  await expect(page.locator('meter')).toHaveCount(2)
  await page.getByRole('button', { name: desk.both, exact: true }).click()
  await expect(page.locator('iframe')).toHaveCount(1)
  await expect(page.locator('meter')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1, name: desk.name })).toBeVisible()
})

test('only moves by keyboard are said, and a move within a text is none', async ({ page }) => {
  await page.goto('/en/?mode=translate')
  const frame = await pointed(page)
  await page.evaluate(() => {
    const shared = Object.assign(window, { said: 0 })
    new MutationObserver(() => (shared.said += 1)).observe(document.body, {
      subtree: true,
      childList: true,
    })
  })
  const changes = () => page.evaluate(() => (window as unknown as { said: number }).said)
  const heading = frame.getByRole('heading', { name: texts.en.byYear.heading })
  await heading.hover()
  await expect(marks(page)).toHaveCount(1)
  const before = await changes()
  const box = await heading.boundingBox()
  for (const x of [4, 9, 14]) await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + 12)
  await expect(marks(page)).toHaveCount(1)
  expect((await changes()) - before).toBeLessThanOrEqual(1)
  const key = page.getByRole('status').filter({ hasText: /, key \w+/ })
  await expect(key).toHaveCount(0)
  await tab(frame, 0).focus()
  await page.keyboard.press('Tab')
  await expect(key).toHaveCount(1)
})

test('the texts of a page at the desk', async ({ page }) => {
  await page.goto('/en/?mode=translate')
  const frame = await pointed(page)

  await test.step('are led past by Tab, at either end', async () => {
    const search = page.getByRole('searchbox')
    await search.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(marks(page).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(search).toBeFocused()
    await expect(marks(page)).toHaveCount(0)

    await tab(frame, 0).focus()
    // The first text is one that is not seen: the way past the head of the page.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(marks(page).first()).toBeVisible()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('link', { name: compare.leave })).toBeFocused()

    const toggle = page.getByRole('button', { name: desk.point, exact: true })
    await expect(toggle).toHaveAccessibleDescription(/Tab.*Enter.*Escape/)
    await frame.locator('main').focus()
    await page.keyboard.press('Escape')
    await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('never leave it with what says their keys', async () => {
    await page.getByRole('button', { name: desk.point, exact: true }).click()
    await pointed(page)
    const body = frame.locator('body')
    const copied = await body.evaluate((element) => {
      getSelection()?.selectAllChildren(element)
      return ['copy', 'cut'].map((type) => {
        const clipboardData = new DataTransfer()
        const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true })
        document.querySelector('main')?.dispatchEvent(event)
        return ['text/plain', 'text/html'].map((kind) => clipboardData.getData(kind))
      })
    })
    expect(copied[0]?.[0]).toContain(texts.en.byYear.heading)
    expect(copied[0]?.[1]).toContain(texts.en.byYear.heading)
    expect(copied.flat().join()).not.toMatch(TRACES)
    const printed = await body.evaluate((element) => {
      dispatchEvent(new Event('beforeprint'))
      return element.innerHTML
    })
    expect(printed).not.toMatch(TRACES)
    await body.evaluate(() => dispatchEvent(new Event('afterprint')))
    await pointed(page)
  })
})

test('figures are linked by what they are, however each frame has them', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 })
  await page.goto('/en/?mode=compare&view=figures')
  const [one, two] = [await framed(page), await framed(page, 1)]
  await one.getByRole('searchbox').fill('hama')
  await expect(two.getByRole('searchbox')).toHaveValue('hama')
  await expect
    .poll(() => two.locator('tbody tr[id]').count())
    .toBe(await one.locator('tbody tr[id]').count())
  // By the numbers: names stand in the order of their language.
  await one.locator('thead button').first().click()
  await expect(two.locator('thead th').first()).toHaveAttribute('aria-sort', /ascending|descending/)
  await one.getByRole('searchbox').fill('')
  await expect(two.getByRole('searchbox')).toHaveValue('')

  // Another part of the same list: the rows on the page are others.
  await expect(two.locator('table')).toHaveAttribute(
    'aria-rowcount',
    (await one.locator('table').getAttribute('aria-rowcount')) ?? '',
  )
  const row = one.locator('tbody tr[id]').nth(2)
  const id = (await row.getAttribute('id')) ?? ''
  await expect(async () => {
    await two.locator('[role="region"]').evaluate((region) => {
      region.scrollTop = 4000
    })
    await expect(two.locator(`#${id}`)).toHaveCount(0, { timeout: 300 })
  }).toPass()
  await row.locator('td').first().hover()
  await expect(marks(page)).toHaveCount(0)
  await row.locator('button').click()
  await expect(one.locator('tbody [aria-expanded="true"]')).toHaveCount(1)
  await expect(two.locator('tbody [aria-expanded="true"]')).toHaveCount(0)

  // Scrolled here by hand the lists go together.
  await one.locator('tbody tr[id]').first().hover()
  await page.mouse.wheel(0, 2000)
  await expect
    .poll(async () => {
      const ids = await two.locator('tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id))
      const seen = await one.locator('tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id))
      return seen.filter((id) => ids.includes(id)).length
    })
    .toBeGreaterThan(3)
})

test('a text pressed on the page is opened, in the field of its form', async ({ page }) => {
  await page.goto('/ar/?mode=translate&view=figures')
  const frame = await pointed(page)
  const { desk: words } = texts.ar
  await page.getByRole('button', { name: words.changes.name.replace('{{number}}', '0') }).click()
  const cell = frame.locator('td[data-column="readIn"]').nth(1)
  await cell.scrollIntoViewIfNeeded()
  const tags = (await cell.textContent())?.match(/[\u{E0020}-\u{E007E}]+/u)?.[0] ?? ''
  const key = [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
  expect(key.join('')).toMatch(/^figuresView\.texts_/)
  const box = await cell.boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 20, (box?.y ?? 0) + 20)
  const field = page.locator(`textarea[data-language="ar"][data-key="${key.join('')}"]`)
  await expect(field).toBeFocused()
})

test('the next place is one of those that are counted, after the one pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 })
  await page.goto('/en/?mode=translate&view=figures')
  const one = await pointed(page)
  await page.getByRole('button', { name: desk.both, exact: true }).click()
  await pointed(page, 1)
  // The name of a column stands in the head, in the order to choose, and among the columns.
  await one.locator('thead button').nth(1).click()
  await expect(page.getByRole('heading', { name: 'figuresView.column.measure' })).toBeVisible()
  const next = page.getByRole('button', { name: desk.next })
  const seen = new Set<string>()
  for (let i = 0; i < 8; i += 1) {
    await next.click()
    const box = await marks(page).first().boundingBox()
    if (i === 0) {
      const head = await one.locator('thead button').nth(1).boundingBox()
      expect(box?.y).not.toBe(head?.y)
    }
    expect(box?.x).toBeLessThan(960)
    seen.add(JSON.stringify(box))
  }
  expect(seen.size).toBeLessThan(8)
})

test('a mode takes the focus, is said and named, and gives the focus back', async ({ page }) => {
  await page.goto('/en/')
  const title = texts.en.page.title
  for (const name of [desk.name, compare.name]) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    const heading = page.getByRole('heading', { level: 1, name })
    await expect(heading).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: name })).toHaveCount(1)
    await expect(page).toHaveTitle(`${name} · ${title}`)
    await framed(page)
    await page.getByRole('link', { name: compare.leave }).click()
    await expect(page.getByRole('contentinfo').getByRole('link', { name })).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: view.overview })).toHaveCount(1)
    await expect(page).toHaveTitle(title)
  }
  await drawn(page)
  // Nothing is taken from who begins there, and going from one mode to the other is said.
  await page.goto('/en/?mode=compare')
  await framed(page)
  await expect(page.locator('body')).toBeFocused()
  const other = page.getByRole('link', { name: desk.name })
  await other.click()
  await expect(other).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: desk.name })).toHaveCount(1)
  await expect(page).toHaveTitle(`${desk.name} · ${title}`)
})

test('no text says its key while the page still reacts', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/Translate-[^/]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en/?mode=translate')
  const frame = await framed(page)
  await tab(frame, 2).click()
  await expect(page).toHaveURL(/view=reports/)
  await expect(frame.locator('main')).not.toHaveText(TRACES)
  release()
  await pointed(page)
  await tab(frame, 0).click()
  await expect(page).toHaveURL(/view=reports/)
})

test('a page is drawn anew only for a wording that can be tried', async ({ page }) => {
  await page.clock.install()
  await page.goto('/en/?mode=translate')
  const frame = await pointed(page)
  await frame.getByRole('heading', { name: texts.en.byYear.heading }).click()
  const field = page.locator('textarea[data-language="en"]')
  await expect(field).toBeFocused()
  await frame.locator('html').evaluate(() => {
    const shared = Object.assign(window as Window & { tawthiqFrame?: { show: unknown } }, {
      shows: 0,
    })
    const handle = shared.tawthiqFrame as { show: (shown: unknown) => void }
    const { show } = handle
    handle.show = (shown) => {
      shared.shows += 1
      show(shown)
    }
  })
  const shows = () =>
    frame.locator('html').evaluate(() => (window as unknown as { shows: number }).shows)
  await field.fill('Killed {{a}}')
  await field.fill('Killed {{ab}}')
  await expect(page.locator('[aria-live] li')).toContainText('{{ab}}')
  await page.clock.runFor(300)
  expect(await shows()).toBe(0)
  await field.fill('Killed in each year')
  await expect(frame.getByRole('heading', { name: /Killed in each year/ })).toBeVisible()
  expect(await shows()).toBe(1)
})
