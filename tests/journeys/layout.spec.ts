// Where things stand, and that what measures this (in the journeys of labels, paper and pictures) sees.
import {
  chooseWay,
  drawn,
  expect,
  languages,
  open,
  panel,
  panelNames,
  show,
  test,
  turnTo,
} from './journey'
import { barProblems, columnProblems, dotProblems, pageProblems, tileProblems } from './geometry'

for (const language of languages) {
  test(`the charts are mirrored with the language, in ${language}, and the tiles never`, async ({
    page,
  }) => {
    await open(page, language)
    await drawn(page)
    const columns = panel(page, language, 'byYear').getByRole('listitem')
    const [first, last] = [await columns.nth(0).boundingBox(), await columns.nth(4).boundingBox()]
    expect(first!.x < last!.x).toBe(language === 'en')
    await show(page, language, '?report=snhr-2020-04-11')
    const places = panel(page, language, 'byGovernorate')
    await chooseWay(places, language, 'map')
    const tile = (name: string) => places.locator('[data-tile]').filter({ hasText: name })
    const west = await tile(language === 'en' ? 'Lattakia' : 'اللاذقية').boundingBox()
    const east = await tile(language === 'en' ? 'Hasakah' : 'الحسكة').boundingBox()
    expect(west!.x).toBeLessThan(east!.x)
    expect(Math.abs(west!.y - east!.y)).toBeLessThan(1)

    await test.step('tables stay within their panels on a phone', async () => {
      await page.setViewportSize({ width: 320, height: 800 })
      await show(page, language)
      for (const name of panelNames) await turnTo(panel(page, language, name), language, 'table')
      await expect(page.locator('table')).toHaveCount(5)
      expect(await page.evaluate(pageProblems)).toEqual([])
    })

    await test.step('and the numbers of many years apart', async () => {
      await show(page, language, '?ways=killed-by-year.calendar')
      await drawn(page)
      await expect(panel(page, language, 'byYear').locator('thead th')).toHaveCount(8)
      expect(await page.evaluate(columnProblems)).toEqual([])
    })
  })
}

test('what measures the layout sees what is planted in it', async ({ page }) => {
  await open(page, 'en')
  await drawn(page)
  await expect(page.locator('#killed-by-year [data-drawn]').first()).toBeAttached()
  await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    all('#attacks-by-type [data-drawn] rect')[1]!.setAttribute('width', '90')
    all('#killed-by-year [data-drawn]')[0]!.remove()
    for (const label of all('#total-over-time div > span:has(data)')) label.style.inset = '0'
    const pre = document.createElement('pre')
    pre.dataset.own = ''
    pre.textContent = 'wide'.repeat(500)
    all('#headline')[0]!.append(pre)
  })
  const seen = [
    await page.evaluate(barProblems),
    await page.evaluate(columnProblems),
    await page.evaluate(dotProblems, '#total-over-time'),
    await page.evaluate(pageProblems),
  ]
  for (const [i, words] of ['222', 'column', 'overlaps', 'scrolls sideways'].entries()) {
    expect(seen[i]).toContainEqual(expect.stringContaining(words))
  }

  expect(await page.evaluate(tileProblems)).toEqual(['0 tiles'])
  await show(page, 'en', '?report=snhr-2020-04-11')
  await chooseWay(panel(page, 'en', 'byGovernorate'), 'en', 'map')
  await expect(page.locator('li[data-row]')).toHaveCount(14)
  expect(await page.evaluate(tileProblems)).toEqual([])
  await page.evaluate(() => {
    const [name] = document.querySelectorAll<HTMLElement>('li[data-row] > span')
    name!.textContent = 'Unbroken'.repeat(5)
    name!.style.whiteSpace = 'nowrap'
  })
  expect(await page.evaluate(tileProblems)).toContainEqual(expect.stringContaining('tile'))
})

test('the filters stand over a chart that is scrolled below them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, 'en')
  const over = await page.evaluate(() => {
    const bar = document.querySelector('[role="search"]')!
    const marks = [...document.querySelectorAll('#killed-by-year [data-marks] button')]
    scrollTo({ top: 400, behavior: 'instant' })
    return marks.flatMap((mark) => {
      const height = () => bar.getBoundingClientRect().bottom - 8
      const { left, width, top, bottom } = mark.getBoundingClientRect()
      scrollBy({ top: (top + bottom) / 2 - height(), behavior: 'instant' })
      const seen = document.elementFromPoint(left + width / 2, height())
      return bar.contains(seen) ? [] : [seen?.outerHTML.slice(0, 120)]
    })
  })
  expect(over).toEqual([])
})

test('sheets stay in a low window, and what has the focus in them is seen', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 330 })
  await open(page, 'en')
  for (const name of [/^6 sources/, /^Sources of these figures/]) {
    await page.getByRole('button', { name }).first().click()
    const sheet = page.getByRole('dialog')
    const close = sheet.getByRole('button', { name: 'Close', exact: true })
    await expect(close).toBeInViewport({ ratio: 1 })
    const box = (await sheet.boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(330)
    for (const link of await sheet.getByRole('link').all()) {
      await link.focus()
      const [{ y, height }, foot] = [(await link.boundingBox())!, (await close.boundingBox())!]
      expect(y + height).toBeLessThanOrEqual(foot.y + 1)
    }
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  }
})
