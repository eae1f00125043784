import { readFile } from 'node:fs/promises'
import type { FrameLocator } from '@playwright/test'
import { framed, marks, pointed } from './framed'
import { expect, test, texts } from './journey'

// The two languages beside one another, and the desk where they are written.

/** The headings as people read them. */
async function headingsIn(frame: FrameLocator): Promise<string> {
  const headings = await frame.locator('h2').allTextContents()
  return headings.join().replace(/[\u{E0000}-\u{E007F}]/gu, '')
}

test('both languages stand side by side with one choice, linked marks and one scroll', async ({
  page,
}) => {
  await page.goto('/en/?mode=compare')
  const [one, two] = [await framed(page), await framed(page, 1)]
  await expect(one.locator('html')).toHaveAttribute('lang', 'en')
  await expect(two.locator('html')).toHaveAttribute('dir', 'rtl')

  // Enlarged four times there is room to read in each, and a way to scroll to it.
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 256 })
  for (const nth of [0, 1])
    expect((await page.locator('iframe').nth(nth).boundingBox())!.height).toBeGreaterThan(200)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize(size)

  await one.locator('header nav a').nth(2).click()
  await expect(two.locator('header nav [aria-current]')).toHaveText(texts.ar.view.reports)
  await expect(page).toHaveURL(/mode=compare&view=reports/)
  await two.locator('header nav a').nth(0).click()
  await expect(one.locator('header nav [aria-current]')).toHaveText(texts.en.view.overview)

  // What is pointed at in one has its frame around the same number in the other.
  const number = one.locator('section data').first()
  await number.hover()
  const marker = marks(page)
  await expect(marker).toHaveCount(1)
  const twin = two.locator(`data[value="${(await number.getAttribute('value')) ?? ''}"]`).first()
  const [marked, there] = [await marker.boundingBox(), await twin.boundingBox()]
  expect(Math.abs((marked?.x ?? 0) - (there?.x ?? 99))).toBeLessThan(4)
  expect(Math.abs((marked?.y ?? 0) - (there?.y ?? 99))).toBeLessThan(4)

  await page.mouse.wheel(0, 1500)
  await expect
    .poll(
      async () =>
        (await two
          .locator('#total-over-time, section')
          .last()
          .evaluate(() => scrollY)) > 500,
    )
    .toBe(true)
  const tops = await Promise.all(
    [one, two].map((frame) =>
      frame
        .locator('section[data-anchor]')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top)),
    ),
  )
  const first = tops[0]?.findIndex((top) => top > 0) ?? 0
  expect(first).toBeGreaterThanOrEqual(0)
  expect(first).toBe(tops[1]?.findIndex((top) => top > 0))

  // On a narrow screen one stands above the other.
  await page.setViewportSize({ width: 320, height: 800 })
  const boxes = await Promise.all([0, 1].map((i) => page.locator('iframe').nth(i).boundingBox()))
  expect(boxes.map((box) => box?.width)).toEqual([320, 320])
  expect((boxes[1]?.y ?? 0) - (boxes[0]?.y ?? 0)).toBeGreaterThan(100)

  await page.getByRole('link', { name: texts.en.compare.leave }).click()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page).toHaveURL(/\/en\/$/)
})

const language = 'ar'

test(`in ${language} a text is pointed at, written, tried on the page and kept`, async ({
  page,
}) => {
  const { desk, byYear } = texts[language]
  const other = 'en'
  await page.goto(`/${language}/?mode=translate`)
  const frame = await pointed(page)
  const heading = frame.getByRole('heading', { name: byYear.heading })
  await heading.scrollIntoViewIfNeeded()
  await heading.click()
  await expect(page.getByRole('heading', { name: 'byYear.heading' })).toBeVisible()
  const field = page.locator(`textarea[data-language="${language}"]`)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(byYear.heading)
  await expect(page.locator(`textarea[data-language="${other}"]`)).toHaveValue(
    texts[other].byYear.heading,
  )

  const wording = 'القتلى سنةً بعد سنة'
  await field.fill(wording)
  await expect.poll(() => headingsIn(frame)).toContain(wording)
  await field.fill(`${wording} {{lost}}`)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('[aria-live] li')).toContainText('{{lost}}')
  // What has a fault is not tried on the page.
  await expect(frame.getByRole('heading', { name: byYear.heading })).toBeVisible()
  await field.fill(wording)

  // A press on the page did nothing else: nothing was chosen, and no view was left.
  await frame.locator('header nav a').nth(1).click()
  await expect(page).toHaveURL(new RegExp(`/${language}/\\?mode=translate$`))

  await page.reload()
  const again = await framed(page)
  await expect.poll(() => headingsIn(again)).toContain(wording)

  await page.getByRole('button', { name: desk.changes.name.replace('{{number}}', '1') }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON' }).click(),
  ])
  const path = await file.path()
  expect(await readFile(path, 'utf8')).toContain(wording)
  await page.locator('ol li button').last().click()
  await expect.poll(() => headingsIn(again)).not.toContain(wording)
  await page.locator('input[type="file"]').setInputFiles({
    name: 'texts.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  })
  await expect.poll(() => headingsIn(again)).toContain(wording)
  await page.locator('input[type="file"]').setInputFiles({
    name: 'texts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('key,en,ar\nno.such,a,b\n'),
  })
  await expect(page.getByText(desk.refused.unknown_key)).toBeVisible()
})

test('texts are gone through with Tab, and found by words, place and state', async ({ page }) => {
  const { desk } = texts.en
  await page.goto('/en/?mode=translate')
  const frame = await pointed(page)
  await expect(page.getByRole('searchbox')).toBeVisible()
  await frame.locator('header nav a').first().focus()
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Tab')
  await expect(marks(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('textarea').first()).toBeVisible()

  await page.getByRole('searchbox').fill('data.governorates.SY-HL')
  await page.locator('section ul button').first().click()
  await expect(page.locator('textarea[data-language="ar"]')).toHaveValue('حلب')
  await page.getByRole('searchbox').fill('desk.found')
  await page.locator('section ul button').first().click()
  await expect(page.locator('textarea[data-language="ar"]')).toHaveCount(6)

  // A term says why it is the word.
  await page.getByRole('searchbox').fill('byYear.heading')
  await page.locator('section ul button').first().click()
  const term = page.getByRole('list', { name: desk.terms }).first().getByRole('button').first()
  await expect(term).toHaveAccessibleDescription(
    new RegExp(texts.en.glossary.killed.reason.slice(0, 20)),
  )
  await term.hover()
  await expect(page.getByText(texts.en.glossary.killed.reason).first()).toBeVisible()

  await page.getByRole('button', { name: desk.point }).click()
  await frame.locator('header nav a').nth(3).click()
  await expect(page).toHaveURL(/view=checks/)
})
