// What axe cannot see: the way of the focus, targets, enlarged text, and the colours and movements
// that a reader's own system asks for.
import { chromium, type Locator, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/ensure.mjs'
import {
  chooseWay,
  drawn,
  expect,
  filterGroup,
  go,
  languages,
  menu,
  names,
  open,
  panel,
  takeAway,
  test,
  texts,
  type Language,
} from './journey'
import { isLost, labelProblems, pageProblems, spaceText } from './geometry'
import { focusStop, kindProblems, stuckShare, targetProblems, type Stop } from './reach'

const softly = expect.configure({ soft: true })

const views = ['overview', 'figures', 'reports', 'checks', 'method']
/** A report of whose governorates some have a figure, some a calculated number, and some none. */
const ALL_KINDS = '?report=snhr-2016-07-31'
/** What each view needs before it can be judged. */
const arrived: Record<string, string> = {
  overview: '[data-drawing] > svg',
  figures: 'tbody tr[id]',
  reports: '[data-drawing] > svg',
  checks: 'summary',
  method: '#data',
}

for (const language of languages) {
  test.describe(`without a mouse, in ${language}`, () => {
    test('the focus follows the reading, shows, and is under nothing', async ({ page }) => {
      await openAll(page, language, '?year=2,3&gov=XX', 1280)
      const down = await walk(page, 'Tab')
      // Each chart of marks is one stop; all else that can be pressed is one by itself.
      expect(down.length).toBeGreaterThan(40)
      softly(orderProblems(down), 'down the page').toEqual([])
      softly(
        down.flatMap(({ problems }) => problems),
        'down the page',
      ).toEqual([])
      // What is over what does not depend on the language: the way back is gone in one.
      if (language === 'ar') return
      // Going up, what was above the window comes in under what sticks to its top.
      const up = await walk(page, 'Shift+Tab', down.length)
      softly(
        up.flatMap(({ problems }) => problems),
        'up the page',
      ).toEqual([])

      await page.setViewportSize({ width: 320, height: 640 })
      await go(page, language, '?view=reports&with=snhr-annual-04')
      await expect(page.locator('#side-by-side table')).toBeVisible()
      const forth = await walk(page, 'Tab')
      const narrow = [...forth, ...(await walk(page, 'Shift+Tab', forth.length))]
      softly(
        narrow.flatMap(({ problems }) => problems),
        'reports on a phone',
      ).toEqual([])
    })

    if (language === 'en') {
      test('the focus is never lost to what changes', async ({ page }) => {
        await openAll(page, language, '', 1280)
        const after = async (what: string, target: Locator, key = 'Enter') => {
          await target.focus()
          await target.press(key)
          // What takes the focus away comes with the next drawing, or the one after it.
          await page.evaluate(
            () =>
              new Promise((resolve) => {
                requestAnimationFrame(() => requestAnimationFrame(resolve))
              }),
          )
          const stop = await page.evaluate(focusStop)
          softly(stop.lost, `${what}: the focus is on ${stop.what || 'nothing'}`).toBe(false)
        }
        const { table, chart, calculated } = names[language]
        const year = filterGroup(page, language, 'year')
        await after('a filter opened', year.getByRole('button'))
        await after('an option', year.getByRole('checkbox').nth(1), 'Space')
        await after('another option', year.getByRole('checkbox').nth(2), 'Space')
        await after('a filter closed', year.getByRole('checkbox').nth(2), 'Escape')
        const report = filterGroup(page, language, 'report')
        await after('the report opened', report.getByRole('button'))
        await after('a report', report.getByRole('radio', { checked: true }), 'ArrowDown')
        await after('the report back', report.getByRole('radio', { checked: true }), 'ArrowUp')
        await page.keyboard.press('Escape')

        const sum = page.locator('#headline').getByRole('button', { name: calculated })
        await after('a sum opened', sum)
        await after('a sum closed by key', sum, 'Escape')
        await after('a sum opened again', sum)
        const close = page.locator('[popover]:popover-open').getByRole('button').last()
        await after('a sum closed by its button', close)

        const chips = page.getByRole('list', { name: texts[language].filter.chosen })
        await after('a chip', chips.getByRole('button').first())
        await after('clear', chips.getByRole('button').last())
        const panels = (name: 'byYear' | 'byGovernorate') => panel(page, language, name)
        await after('a column', panels('byYear').locator('button[aria-pressed]').first())
        await after('a column again', panels('byYear').locator('button[aria-pressed]').first())
        const bars = panels('byGovernorate').locator('button[aria-pressed]')
        await after('a bar', bars.first())
        await after('the bar again', bars.first())
        const button = (name: string) => panels('byYear').getByRole('button', { name, exact: true })
        await after('a table', button(table))
        await after('a chart again', button(chart))
        const tools = menu(panels('byYear'), language)
        await after('a menu', tools)
        await after('a menu closed by key', tools, 'Escape')
        for (const item of ['picture', 'data', 'cite', 'link', 'frame'] as const) {
          await takeAway(panels('byYear'), language, item)
          const dialog = page.getByRole('dialog')
          await after(`${item} closed`, dialog.getByRole('button').last(), 'Escape')
          await expect.soft(tools, item).toBeFocused()
        }
        await tools.click()
        const add = texts[language].present.foot.add
        await after(
          'a step added',
          panels('byYear').getByRole('button', { name: add, exact: true }),
        )
        for (const index of [1, 2, 3, 4, 0]) {
          await after(
            `the view ${views[index]}`,
            page.getByRole('navigation').getByRole('link').nth(index),
          )
        }
        await after('the language', page.getByRole('link', { name: names[language].switch }))

        const other = language === 'en' ? 'ar' : 'en'
        await page.setViewportSize({ width: 320, height: 640 })
        const line = page.getByRole('search').getByRole('button').first()
        await after('the sheet', line)
        const sheet = page.getByRole('dialog')
        const group = sheet.locator('summary', { hasText: names[other].year })
        await after('a group of the sheet', group)
        await after('an option of the sheet', sheet.getByRole('checkbox').first(), 'Space')
        await after('clear in the sheet', sheet.getByRole('button', { name: names[other].clear }))
        await after('the sheet closed', sheet.getByRole('button').first())
        softly(await page.evaluate(focusStop), 'the sheet closed').toMatchObject({ lost: false })
      })
    }
  })

  test.describe(`enlarged, in ${language}`, () => {
    test('every view has targets to hit, room at 400 %, and room for spaced text', async ({
      page,
    }) => {
      // The one with most on it in both, the others by turns.
      const mine = views.filter((_, i) => i === 0 || i % 2 === languages.indexOf(language))
      await openAll(page, language, '', 1280)
      for (const view of mine) {
        await go(page, language, view === 'overview' ? '?year=1' : `?view=${view}`)
        await expect(page.locator(arrived[view]!).first()).toBeVisible()
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 })
          softly(await page.evaluate(targetProblems), `${view}, ${String(width)} px`).toEqual([])
        }
        // A window of 1280 × 1024 at 400 %.
        await page.setViewportSize({ width: 320, height: 256 })
        await softly
          .poll(() => page.evaluate(pageProblems), { message: `${view}, 400 %` })
          .toEqual([])
        await page.evaluate(() => {
          scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' })
        })
        softly(await page.evaluate(stuckShare), `${view}: what sticks, at 400 %`).toBeLessThan(0.5)
      }

      if (language === 'en') {
        await page.setViewportSize({ width: 1280, height: 800 })
        await go(page, language, '?step=3')
        await expect(
          page.locator('main [data-mark="5 men"]').filter({ visible: true }),
        ).toBeVisible()
        softly(await page.evaluate(targetProblems), 'the stage').toEqual([])
        // The page that was there before stays behind it, unseen.
        const low = page.locator('main [data-mark="5 children"]').filter({ visible: true })
        await low.evaluate((low) => {
          const { left, top, width, height } = low.getBoundingClientRect()
          const under = document.elementFromPoint(left + width / 2, top + height / 2)
          if (under?.getAttribute('data-mark') !== '5') throw new Error('it is pressed by itself')
        })
      }

      await page.evaluate(spaceText)
      for (const view of mine) {
        await go(page, language, view === 'overview' ? '' : `?view=${view}`)
        await expect(page.locator(arrived[view]!).first()).toBeVisible()
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 })
          const problems = async () =>
            [
              ...(await page.evaluate(pageProblems)),
              ...(await page.evaluate(labelProblems)),
            ].filter(isLost)
          await softly.poll(problems, { message: `${view}, ${String(width)} px` }).toEqual([])
        }
      }
    })
  })
}

test('text of twice the size, set in the browser, has room in every view', async ({ baseURL }) => {
  const settings = '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'
  const { args, ...rest } = launchOptions()
  const browser = await chromium.launch({ ...rest, args: [...args, settings] })
  try {
    const page = await browser.newPage({
      baseURL: baseURL!,
      viewport: { width: 1280, height: 800 },
    })
    for (const [i, view] of views.entries()) {
      const language = languages[i % 2]!
      await page.goto(`/${language}/${view === 'overview' ? '' : `?view=${view}`}`)
      await expect(page.locator(arrived[view]!).first()).toBeVisible()
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px')
      const problems = async () => [
        ...(await page.evaluate(pageProblems)),
        ...(await page.evaluate(labelProblems)),
      ]
      await softly.poll(problems, { message: `${view}, ${language}` }).toEqual([])
    }
  } finally {
    await browser.close()
  }
})

// Neither colours nor movements depend on the language.
test.describe('as the system asks', () => {
  const language = 'en'

  test('marks keep their kinds in forced colours, and the focus shows', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openAll(page, language, ALL_KINDS, 1280)
    await chooseWay(panel(page, language, 'byGovernorate'), language, 'map')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      softly(await page.evaluate(kindProblems), colorScheme).toEqual([])
      const targets = [
        '#killed-by-governorate li[data-row] button',
        '#killed-by-governorate footer button',
        '#killed-by-governorate select',
      ]
      for (const target of [...targets, '[role="search"] button', 'nav a']) {
        await page.locator(target).first().focus()
        await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('Tab')
        const { problems } = await page.evaluate(focusStop)
        softly(problems, `${target}, ${colorScheme}`).toEqual([])
      }
    }
  })

  test('nothing moves where less movement is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openAll(page, language, '', 1280)
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? ''),
      )
    const acts: (() => Promise<unknown>)[] = [
      () => filterGroup(page, language, 'year').getByRole('button').click(),
      () => page.keyboard.press('Escape'),
      () => panel(page, language, 'byGovernorate').locator('li button').nth(2).click(),
      () => page.getByRole('navigation').getByRole('link').nth(2).click(),
      () => page.getByRole('link', { name: names[language].switch }).click(),
    ]
    softly(await moving()).toEqual([])
    for (const act of acts) {
      await act()
      softly(await moving()).toEqual([])
    }
    const behaviour = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    )
    softly(behaviour).toBe('auto')
  })
})

test('what is planted is seen: a lost ring, a jump upwards, small targets, a mark like another', async ({
  page,
}) => {
  await openAll(page, 'en', ALL_KINDS, 1280)
  await chooseWay(panel(page, 'en', 'byGovernorate'), 'en', 'map')
  expect(await page.evaluate(kindProblems)).toEqual([])
  await page.evaluate(() => {
    const make = (top: string, text: string) => {
      const button = document.createElement('button')
      button.textContent = text
      Object.assign(button.style, { position: 'absolute', top, left: '0', outline: 'none' })
      Object.assign(button.style, { width: '12px', height: '12px', overflow: 'hidden' })
      return button
    }
    const planted = document.createElement('nav')
    planted.style.position = 'relative'
    planted.append(make('40px', 'lower'), make('20px', 'upper'))
    document.body.prepend(planted)
    const bar = document.querySelector<HTMLElement>('[role="search"]')!
    Object.assign(bar.style, { position: 'fixed', top: '0', left: '0', right: '0', height: '100%' })
    const [first, second] = document.querySelectorAll('#killed-by-governorate p svg')
    second!.replaceChildren(...first!.cloneNode(true).childNodes)
    for (const planted of second!.querySelectorAll('*')) planted.setAttribute('data-own', '')
  })
  await page.locator('body > nav button').first().focus()
  const stops = [await page.evaluate(focusStop)]
  await page.keyboard.press('Tab')
  stops.push(await page.evaluate(focusStop))
  expect(orderProblems(stops)).toEqual([expect.stringContaining('above')])
  const said = stops.flatMap(({ problems }) => problems)
  expect(said).toContainEqual(expect.stringContaining('no ring'))
  expect(said).toContainEqual(expect.stringContaining('covered by'))
  expect(await page.evaluate(targetProblems)).toContainEqual(expect.stringContaining('12 × 12'))
  expect(await page.evaluate(stuckShare)).toBe(1)
  expect(await page.evaluate(kindProblems)).toContainEqual(expect.stringContaining('alike'))
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  expect(await page.evaluate(focusStop)).toMatchObject({ lost: true })
})

async function openAll(page: Page, language: Language, query: string, width: number) {
  await page.setViewportSize({ width, height: 800 })
  await open(page, language, query)
  await drawn(page)
}

/** Presses a key until the focus has left the page, and notes each stop on the way. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 250): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(focusStop)
    if (stop.lost) break
    stops.push(stop)
  }
  return stops
}

/** Within a region the focus goes on to the next line, or along the line as it is read. */
function orderProblems(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, i) => {
    const before = stops[i - 1]
    if (before?.region !== stop.region) return []
    const [top, bottom] = stop.line
    if (bottom <= before.line[0] + 1) return [`${stop.what} stands above ${before.what}`]
    const sameLine = top < before.line[1] - 1 && before.line[0] < bottom - 1
    if (sameLine && !stop.isMap && stop.along < before.along - 1)
      return [`${stop.what} stands before ${before.what}`]
    return []
  })
}
