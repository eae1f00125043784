// Before a room: one chart a screen, large, with whose numbers these are; and back to the very place.
import type { Locator, Page } from '@playwright/test'
import { violations } from './axe'
import { brokenWords } from './geometry'
import {
  drawn,
  expect,
  go,
  headline,
  languages,
  menu,
  names,
  open,
  panel,
  test,
  texts,
} from './journey'

/** A public promise (design §3). */
const NAME = { en: 'Present', ar: 'عرض تقديمي' } as const
const SLIDES = [
  '?step=2',
  '?step=7',
  '?victim=women&year=3&step=1',
  '?report=snhr-annual-07&step=2',
  '?year=2018&step=2',
  '?step=1#steps=attacks-by-type.reports',
  '?step=1#steps=killed-by-victim.reports',
  '?gov=SY-ID&victim=children&step=1',
]
const SIZES = [
  [1920, 1080],
  [1366, 768],
  [1280, 800],
  [1024, 768],
] as const
const HEADINGS = ['byYear', 'byVictim', 'byGovernorate', 'overTime', 'byAttack'] as const

for (const language of languages) {
  const { present, page: pageTexts } = texts[language]
  const [on, back] = language === 'en' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']

  test.describe(`present mode, in ${language}`, () => {
    test('walks the tour by key, large, with source, qualifier and selection on each step', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1920, height: 1080 })
      await open(page, language)
      await drawn(page)
      const button = page.getByRole('button', { name: NAME[language], exact: true })
      await page.evaluate(() => {
        navigator.wakeLock.request = (type) => {
          document.documentElement.dataset.awake = type
          return Promise.reject(new Error('never mind'))
        }
      })
      await button.click()
      const stage = page.getByRole('main')
      await expect(headline(page)).toContainText('6,859')
      await expect(page).toHaveURL(new RegExp(`/${language}/\\?step=1$`))
      await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen')
      // Nothing of the page is there: no filter, no tab, no tool of a panel.
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.getByRole('group', { name: names[language].year })).toHaveCount(0)
      const version = page
        .getByText(pageTexts.data.split('{{')[0]!.trim())
        .filter({ visible: true })

      for (const step of [1, 2, 3, 4, 5, 6, 7]) {
        if (step > 1) {
          await page.keyboard.press([on, 'PageDown', ' '][step % 3]!)
          await expect(page).toHaveURL(new RegExp(`\\?step=${step}$`))
        }
        if (step === 2) await expect(stage).toContainText('2,005')
        if (step > 2) {
          const name = names[language][HEADINGS[step - 3]!]
          await expect(stage.getByRole('heading', { level: 1, name })).toBeVisible()
        }
        for (const tool of [names[language].table, names[language].menu])
          await expect(page.getByRole('button', { name: tool })).toHaveCount(0)
        await expect(page.getByRole('combobox')).toHaveCount(0)
        await expect(page.getByText(at(present.position, step, 7), { exact: true })).toBeAttached()
        await expect(version).toHaveCount(1)
        // By its short name or its whole one.
        const { publisher } = texts[language].report
        const source = page.getByText(new RegExp(`${names[language].snhr}|${publisher}`))
        await expect(source.filter({ visible: true }).first()).toBeVisible()
        await expect(stage).toContainText(names[language].atLeast, { ignoreCase: true })
        await expect(stage).toContainText('2015')
        await expect(stage).toContainText(language === 'en' ? 'in Syria' : 'في سوريا')
        await laidOut(page, step > 2)
        expect(await smallTexts(page), `step ${step}`).toEqual([])
        expect(await thinStrokes(page), `step ${step}`).toEqual([])
        expect(await outside(page), `step ${step}`).toEqual([])
      }
      await page.keyboard.press(on)
      await expect(page).toHaveURL(/step=7$/)
      await page.keyboard.press(back)
      await expect(page).toHaveURL(/step=6$/)
      await page.keyboard.press('Home')
      await expect(page).toHaveURL(/step=1$/)
      await page.keyboard.press('End')
      await expect(page).toHaveURL(/step=7$/)
      await page.keyboard.press('PageUp')
      await expect(page).toHaveTitle(new RegExp(present.title.replace('{{n}}', '.?6.?')))

      // The language, at the same step and with the same keys mirrored.
      await page.keyboard.press('l')
      const other = language === 'en' ? 'ar' : 'en'
      await expect(page).toHaveURL(new RegExp(`/${other}/\\?step=6$`))
      await expect(stage.getByRole('heading', { level: 1 })).toHaveText(names[other].overTime)
      await page.keyboard.press(on)
      await expect(page).toHaveURL(/step=5$/)
      await page.keyboard.press('l')
      await expect(page).toHaveURL(new RegExp(`/${language}/\\?step=5$`))

      // Steps are no history: Back leaves, and Forward is on the stage again.
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`/${language}/$`))
      await expect(page.getByRole('navigation').first()).toBeVisible()
      await expect(button).toBeFocused()
      await page.goForward()
      await expect(page).toHaveURL(/step=5$/)
      await expect(stage.getByRole('heading', { level: 1 })).toHaveText(
        names[language].byGovernorate,
      )
    })

    test('fills the screen with what is known, and cuts nothing of it, whatever its shape', async ({
      page,
    }) => {
      const stage = page.locator(STAGE)
      const { removes_one: removes } = texts[language].nearest
      for (const [i, query] of SLIDES.entries()) {
        if (i === 0) await open(page, language, query)
        else {
          const before = (await stage.textContent())!
          await go(page, language, query)
          await expect(stage).not.toHaveText(before)
        }
        await expect(stage).toBeVisible()
        await expect(stage).not.toContainText(removes.split('{{')[0]!.trim())
        // What one language does not see of a slide, the other does.
        const turn = (i + languages.indexOf(language)) % 2
        for (const [width, height] of SIZES.filter((_, nth) => nth % 2 === turn)) {
          await page.setViewportSize({ width, height })
          await laidOut(page, false)
          const slide = `${query} at ${width} × ${height}`
          await expect.poll(() => outside(page), slide).toEqual([])
          await expect.poll(() => heightUsed(page), slide).toBeGreaterThan(0.55)
        }
      }
    })

    if (language === 'ar') {
      test('is the same slide however one came to it, and what size the window had', async ({
        page,
      }) => {
        const [width, height] = [1366, 768]
        const root = page.locator('html')
        const drawing = page.locator(STAGE).locator('[data-plot]')
        const look = async () => {
          await laidOut(page, true)
          const box = (await drawing.boundingBox())!
          const type = await root.evaluate((html) => getComputedStyle(html).fontSize)
          return `${type}, ${Math.round(box.width)} × ${Math.round(box.height)}`
        }
        for (const step of [3, 5, 6]) {
          await page.setViewportSize({ width, height })
          await open(page, language, `?step=${step}`)
          const direct = await look()
          await page.setViewportSize({ width: 1024, height: 700 })
          await look()
          await page.setViewportSize({ width, height })
          await expect.poll(look, `step ${step} after another size`).toBe(direct)
          await open(page, language, `?step=${step - 1}`)
          await laidOut(page, false)
          await page.keyboard.press(on)
          await expect(page).toHaveURL(new RegExp(`step=${step}$`))
          await expect.poll(look, `step ${step} from the one before`).toBe(direct)
          await page.keyboard.press(on)
          await expect(page).toHaveURL(new RegExp(`step=${step + 1}$`))
          await page.keyboard.press(back)
          await expect.poll(look, `step ${step} from the one after`).toBe(direct)
          // Years and dots have what is left of the height.
          if (step !== 5)
            expect((await drawing.boundingBox())!.height).toBeGreaterThan(0.4 * height)
        }
      })
    }

    if (language === 'en') {
      test('says a slide’s sources within it, leaves them for the next, and is black without tips', async ({
        page,
      }) => {
        await page.setViewportSize({ width: 1366, height: 768 })
        await open(page, language, '?step=1')
        await laidOut(page, false)
        const stage = page.locator(STAGE)
        const sources = stage.locator('button[popovertarget]').first()
        await sources.click()
        const sheet = stage.getByRole('dialog')
        const close = sheet.getByRole('button').last()
        await expect(close).toBeInViewport({ ratio: 1 })
        // It is placed once what places it has come.
        await expect
          .poll(async () => {
            const { y, height } = (await sheet.boundingBox())!
            return y >= 0 && y + height <= 768
          })
          .toBe(true)
        await page.keyboard.press(on)
        await expect(page).toHaveURL(/step=2$/)
        await expect(page.locator(':popover-open')).toHaveCount(0)

        await page.keyboard.press(on)
        await laidOut(page, true)
        await stage.locator('[data-mark]').first().dispatchEvent('click')
        await expect(stage.getByRole('tooltip')).toBeVisible()
        await page.keyboard.press('b')
        await expect(page.getByRole('tooltip')).toHaveCount(0)
        await page.keyboard.press('b')
        await expect(page.getByRole('tooltip')).toHaveCount(0)

        // What stands as a name stands once.
        await page.keyboard.press('End')
        await expect(stage.getByRole('heading', { level: 1 })).toHaveText(names[language].byAttack)
        await expect(stage.locator('h3, li').filter({ hasText: 'Massacres' })).toHaveCount(1)
      })
    }

    if (language === 'en') {
      test('lists the steps that came with a link, to go to', async ({ page }) => {
        await open(page, language, '?step=1#steps=killed-by-year;killed-by-victim;attacks-by-type')
        await page.getByRole('button', { name: present.steps, exact: true }).click()
        const sheet = page.getByRole('dialog', { name: present.list.heading })
        await expect(sheet).toContainText(present.link.came)
        await expect(sheet).not.toContainText(present.list.none)
        await expect(sheet.getByRole('listitem')).toHaveCount(3)
        await sheet.getByRole('button', { name: names[language].byVictim }).click()
        await expect(page).toHaveURL(/step=2#steps=killed-by-year/)
        await expect(stageHeading(page)).toHaveText(names[language].byVictim)
      })
    }

    test('goes on to the end under a mouse held still, and has one line for its data', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1024, height: 768 })
      await open(page, language, '?step=1')
      const { x, y, width, height } = (await page
        .getByRole('button', { name: present.next, exact: true })
        .boundingBox())!
      await page.mouse.move(x + width / 2, y + height / 2)
      for (const step of [2, 3, 4, 5, 6, 7]) {
        await laidOut(page, false)
        await page.mouse.down()
        await page.mouse.up()
        await expect(page).toHaveURL(new RegExp(`step=${step}$`))
        // What was pressed by hand is not framed at the next key.
        await expect(page.getByRole('main')).toBeFocused()
        const data = page.getByText(pageTexts.data.split('{{')[0]!.trim()).filter({ visible: true })
        expect((await data.boundingBox())!.height, `step ${step}`).toBeLessThan(25)
      }
    })

    if (language === 'ar') {
      test('shows a slide longer than the screen to its end, by key, before the next', async ({
        page,
      }) => {
        await page.setViewportSize({ width: 1366, height: 400 })
        await open(page, language, '?step=1#steps=killed-by-governorate.reports;headline')
        await laidOut(page, true)
        const more = page.getByRole('button', { name: present.more, exact: true })
        const scrolled = () => page.evaluate(() => scrollY)
        await expect(more).toBeVisible()
        // The browser itself scrolls by this key, and for a while: it would go on over what comes next.
        const isAtRest = page.evaluate(
          () =>
            new Promise<void>((rest) =>
              addEventListener('scrollend', () => rest(), { once: true }),
            ),
        )
        await page.keyboard.press('ArrowDown')
        await isAtRest
        expect(await scrolled()).toBeGreaterThan(0)
        await page.keyboard.press(' ')
        await expect(more).toBeHidden()
        await expect(page).toHaveURL(/step=1#/)
        await page.keyboard.press('PageUp')
        await expect.poll(scrolled).toBe(0)
        await more.dispatchEvent('click')
        await expect(more).toBeHidden()
        await page.keyboard.press('PageDown')
        await expect(page).toHaveURL(/step=2#/)
        await expect.poll(scrolled).toBe(0)
        await page.keyboard.press('PageUp')
        await expect(page).toHaveURL(/step=1#/)
        // Left and right turn the page at once.
        await page.keyboard.press(on)
        await expect(page).toHaveURL(/step=2#/)
      })
    }

    test('breaks no word, in the small charts of a slide or on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 })
      await open(page, language, '?step=1#steps=attacks-by-type.reports')
      await laidOut(page, true)
      expect(await page.evaluate(brokenWords)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, language, '?panel=killed-by-year&as=calendar')
      await drawn(page)
      expect(await page.evaluate(brokenWords)).toEqual([])
    })

    if (language === 'ar') {
      test('shows no tool on a full screen until the pointer moves, not even one just pressed', async ({
        page,
      }) => {
        await page.setViewportSize({ width: 1920, height: 1080 })
        await open(page, language, '?step=3')
        await page.getByRole('button', { name: present.fullScreen, exact: true }).click()
        const leave = page.getByRole('button', { name: present.leave, exact: true })
        const isSeen = () =>
          leave.evaluate((tool) => tool.checkVisibility({ opacityProperty: true }))
        await expect.poll(isSeen).toBe(false)
        const { short } = texts[language].report
        await expect(page.getByText(short).filter({ visible: true }).first()).toBeVisible()
        await page.mouse.move(300, 300)
        await expect.poll(isSeen).toBe(true)
        await expect.poll(isSeen).toBe(false)
      })
    }

    if (language === 'en') {
      test('holds a mark, helps, goes on without full screen, and leaves to the very place', async ({
        page,
      }) => {
        await page.setViewportSize({ width: 1280, height: 720 })
        await open(page, language, '?report=snhr-annual-03')
        const foot = panel(page, language, 'byYear')
        await foot.getByRole('button', { name: names[language].table }).click()
        const tools = menu(foot, language)
        await tools.click()
        await foot.getByRole('button', { name: present.foot.add, exact: true }).click()
        await expect(tools).toBeFocused()
        const scroll = await page.evaluate(() => scrollY)
        expect(scroll).toBeGreaterThan(100)
        await tools.click()
        await foot.getByRole('button', { name: fill(present.foot.shown, { n: '1' }) }).click()
        await expect(page).toHaveURL(
          /report=snhr-annual-03&step=1#steps=killed-by-year~report=snhr-annual-03$/,
        )
        const stage = page.getByRole('main')
        await laidOut(page, true)

        // A mark is reached by Tab, others by up and down; a press chooses nothing.
        const marks = stage.locator('[data-mark]')
        while ((await marks.and(page.locator(':focus')).count()) === 0)
          await page.keyboard.press('Tab')
        await page.keyboard.press('ArrowDown')
        const held = marks.and(page.locator(':focus'))
        await expect(held).toHaveAttribute('data-mark', '2')
        await page.keyboard.press('Enter')
        await expect(held).toHaveAttribute('aria-pressed', 'true')
        await expect(stage.locator('li[data-light="lit"]')).toHaveCount(1)
        expect(await stage.locator('li[data-light="dim"]').count()).toBeGreaterThan(1)
        await expect(stage.getByRole('tooltip')).toBeVisible()
        await expect(page).toHaveURL(/report=snhr-annual-03&step=1#/)

        // Escape: first the list of keys, then the mark, then the stage.
        await page.keyboard.press('?')
        const help = page.getByRole('dialog', { name: present.keys.heading })
        await expect(help).toContainText('Page Down')
        expect(await help.evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)).toBe(0)
        await page.keyboard.press('Escape')
        await expect(help).toHaveCount(0)
        await expect(held).toHaveAttribute('aria-pressed', 'true')
        await page.keyboard.press('Escape')
        await expect(held).toHaveAttribute('aria-pressed', 'false')
        await expect(stage.locator('[data-light]')).toHaveCount(0)
        await expect(stage.getByRole('tooltip')).toHaveCount(0)
        expect(await violations(page)).toEqual([])

        await page.evaluate(() => {
          document.documentElement.requestFullscreen = () =>
            Promise.reject(new TypeError('refused'))
        })
        await page.keyboard.press('f')
        await expect(page.getByText(present.refused)).toBeVisible()
        const leave = page.getByRole('button', { name: present.leave, exact: true })
        expect((await leave.boundingBox())!.height).toBeGreaterThanOrEqual(44)

        await page.keyboard.press('Escape')
        await expect(page).toHaveURL(new RegExp(`/${language}/\\?.*report=snhr-annual-03$`))
        await expect(tools).toBeFocused()
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll)
        // The panel is as it was left.
        await expect(foot.getByRole('table').first()).toBeVisible()
      })
    }

    if (language === 'ar') {
      test('keeps steps: named, ordered, taken out and brought back, noted, shared as a link', async ({
        page,
      }) => {
        await page.addInitScript(() => {
          if (sessionStorage.getItem('told') !== null) return
          sessionStorage.setItem('told', '')
          localStorage.setItem('tawthiq.steps', '{ no steps')
        })
        await open(page, language, '?step=4')
        const steps = page.getByRole('button', { name: present.steps, exact: true })
        const sheet = page.getByRole('dialog', { name: present.list.heading })
        const items = sheet.getByRole('listitem')
        const own = 'مدارس حلب'
        const press = (name: string) => sheet.getByRole('button', { name, exact: true }).click()
        await steps.click()
        // What is stored and cannot be read is said, and stays stored.
        await expect(sheet).toContainText(present.list.unread)
        await expect(sheet).toContainText(present.list.none)
        await press(present.list.add)
        await expect(items).toHaveCount(1)
        expect(await stored(page)).toMatchObject({ unread: ['{ no steps'], steps: [{ id: '1' }] })
        await page.keyboard.press('Escape')
        await page.keyboard.press('End')
        await steps.click()
        await press(present.list.add)
        await expect(items).toHaveCount(2)
        await sheet.getByLabel(present.list.name).nth(1).fill(own)
        await press(fill(present.list.upOf, { name: own }))
        await expect(items.first()).toContainText(own)
        await press(fill(present.list.deleteOf, { name: own }))
        await expect(items).toHaveCount(1)
        await press(present.list.undo)
        await expect(items.first()).toContainText(own)
        expect(await violations(page)).toEqual([])
        const link = await sheet.getByLabel(present.link.label).inputValue()
        const written = encodeURIComponent(own).replace('~', '%7E')
        expect(link).toContain(
          `/${language}/?step=1#steps=attacks-by-type~~${written};killed-by-victim`,
        )

        await page.evaluate(() => {
          Object.assign(window, { opens: window.open })
          window.open = () => null
        })
        await press(present.notes.open)
        await expect(sheet.getByRole('alert')).toHaveText(present.notes.blocked)
        await page.evaluate(() => {
          window.open = (window as unknown as { opens: typeof window.open }).opens
        })

        // The notes are written and read in the second window alone; its keys turn the page too.
        const popup = page.waitForEvent('popup')
        await press(present.notes.open)
        const notes = await popup
        await expect(sheet).toHaveCount(0)
        await steps.click()
        await press(present.list.start)
        await expect(page).toHaveURL(/step=1#steps=attacks/)
        await expect(stageHeading(page)).toHaveText(names[language].byAttack)
        const field = notes.getByLabel(present.notes.label)
        await field.fill('Say it slowly.')
        await expect(notes.getByText(names[language].byVictim)).toBeVisible()
        await expect(page.getByText('Say it slowly.')).toHaveCount(0)
        await notes.getByRole('heading', { level: 1 }).click()
        await notes.keyboard.press('PageDown')
        await expect(field).toHaveValue('')
        await notes.keyboard.press('PageUp')
        await expect(field).toHaveValue('Say it slowly.')
        await notes.keyboard.press('PageDown')
        await expect(stageHeading(page)).toHaveText(names[language].byVictim)
        await expect(notes.getByText(present.notes.last)).toBeVisible()
        for (const keys of ['Alt+KeyL', 'l']) {
          await notes.keyboard.press(keys)
          const other = keys === 'l' ? language : 'en'
          await expect(notes.getByText(texts[other].present.notes.last)).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('lang', other)
        }
        await notes.close()

        // A link of another's steps: what is unknown is named, and nothing is taken without asking.
        const query = 'step=2#steps=headline.places~year=1,99;killed-by-nobody;total-over-time'
        await page.goto(`/${language}/?${query}`)
        const notice = page.getByRole('status').filter({ hasText: present.link.came })
        await expect(notice).toContainText('killed-by-nobody')
        await expect(notice).toContainText('year=99')
        await expect(stageHeading(page)).toHaveText(names[language].overTime)
        expect((await stored(page)).steps).toHaveLength(2)
        // Left where no page stands behind: the page is there, and the way back to the steps.
        await page.keyboard.press('Escape')
        await expect(page).toHaveURL(new RegExp(`/${language}/$`))
        await page.getByRole('button', { name: NAME[language], exact: true }).click()
        await page.getByRole('button', { name: present.ofLink, exact: true }).click()
        await expect(page).toHaveURL(
          /step=1#steps=headline\.places~year=1,99;killed-by-nobody;total/,
        )
        await expect(notice).toBeVisible()
        await page.keyboard.press('End')
        await expect(notice).toHaveCount(0)
        await page.reload()
        await notice.getByRole('button', { name: present.link.keep }).click()
        await expect(notice).toHaveCount(0)
        expect((await stored(page)).steps).toHaveLength(4)

        // Left where no page stands behind: the page is there, without the steps.
        await page.keyboard.press('Escape')
        await expect(page).toHaveURL(new RegExp(`/${language}/$`))
        await expect(headline(page)).toBeVisible()
        // Who has steps is asked whether to show them or the tour.
        await page.getByRole('button', { name: NAME[language], exact: true }).click()
        await page.getByRole('button', { name: present.list.tour, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`/${language}/\\?step=1$`))
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: NAME[language], exact: true }).click()
        const saved = fill(texts.ar.present.own_few, { count: '4' })
        await page.getByRole('button', { name: saved, exact: true }).click()
        await expect(page).toHaveURL(/step=1#steps=attacks/)
        for (const [query, kept] of [
          ['?step=9', ''],
          // The tour is shorter where less was found.
          ['?report=snhr-annual-07&step=4', '\\?report=snhr-annual-07'],
        ] as const) {
          await open(page, language, query)
          await expect(page).toHaveURL(new RegExp(`/${language}/${kept}$`))
          await expect(page.getByRole('main').getByRole('status')).toContainText('step')
        }
      })
    }
  })
}

function stageHeading(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 })
}

/** The drawing of the stage is there, as large as its box. */
async function laidOut(page: Page, hasChart: boolean): Promise<void> {
  if (hasChart)
    await expect(page.getByRole('main').locator('.recharts-surface').first()).toBeVisible()
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/** Texts on the screen below 24 px. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let seen = 0
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const element = node.parentElement!
      if (node.data.trim() === '' || !element.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { width, height } = range.getBoundingClientRect()
      const clip = element.closest('[class*="unseen"], [class*="hidden"], [class*="announcement"]')
      if (width < 2 || height < 2 || clip) continue
      seen += 1
      const size = parseFloat(getComputedStyle(element).fontSize)
      if (size < 24) found.push(`${size}: ${node.data}`)
    }
    return seen > 15 ? found : ['nothing was seen']
  })
}

/** Lines that compression would eat: drawn strokes and edges below two pixels. */
function thinStrokes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main[tabindex="-1"]:not([id])')!
    const found: string[] = []
    for (const element of main.querySelectorAll<SVGGraphicsElement>('svg *')) {
      const style = getComputedStyle(element)
      if (style.stroke === 'none' || !element.checkVisibility()) continue
      const scale = Math.abs(element.getScreenCTM()?.a ?? 1)
      const width = parseFloat(style.strokeWidth) * scale
      if (width < 1.99) found.push(`${element.tagName} ${element.getAttribute('class')} ${width}`)
    }
    for (const element of main.querySelectorAll('*')) {
      if (!element.checkVisibility()) continue
      const { borderTopWidth, borderTopStyle, borderBottomWidth, borderBottomStyle } =
        getComputedStyle(element)
      const edges = [
        [borderTopWidth, borderTopStyle],
        [borderBottomWidth, borderBottomStyle],
      ] as const
      for (const [width, style] of edges) {
        if (style !== 'none' && parseFloat(width) > 0 && parseFloat(width) < 2) {
          found.push(`${element.tagName} ${element.className} ${width}`)
        }
      }
    }
    return [...new Set(found)]
  })
}

/** What does not fit: the page must not scroll, and no text may reach under the bar or out of sight. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    const found: string[] = []
    if (scrollHeight > innerHeight) found.push(`${scrollHeight} high`)
    if (scrollWidth > innerWidth) found.push(`${scrollWidth} wide`)
    return found
  })
}

const STAGE = 'main[tabindex="-1"]:not([id])'

/** How far down what a slide says reaches, as a part of the room over its foot. */
function heightUsed(page: Page): Promise<number> {
  return page.locator(STAGE).evaluate((main) => {
    const bottoms = [...main.querySelectorAll('*')]
      .filter((one) => one.children.length === 0 && one.checkVisibility())
      .map((one) => one.getBoundingClientRect().bottom)
    return Math.max(...bottoms) / main.getBoundingClientRect().bottom
  })
}

/** What the browser keeps of the steps. */
function stored(page: Page): Promise<{ steps: unknown[]; unread: unknown[] }> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('tawthiq.steps') ?? '{}'))
}

function at(text: string, n: number, total: number): string {
  return fill(text, { n: String(n), total: String(total) })
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
