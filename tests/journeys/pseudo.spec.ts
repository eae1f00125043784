// Every text of the page comes from the messages or the data, and has room where it is longer. This
// walks by itself, each place in one language, for the messages of both are made alike: the other journeys find things by the names and numbers of the real texts, and to
// run each of them again would take minutes to see the same places.
import type { Frame, Page } from '@playwright/test'
import { expect, go, languages, test, texts, type Language } from './journey'
import { isLost, labelProblems, pageProblems, spaceText } from './geometry'
import { FRAME_NAME } from '../../src/modes/translation/frames/frameHandle'
import { clipped, pseudo, quiet, speakPseudo, strangers } from './pseudo'

/** On arrival both widths are looked at; what a press shows, at the one with least room. */
const ARRIVAL = [320, 1280]
const NARROW = 320

/** A notice of an address that asks in vain, and one strange answer or more in every panel. */
const OVERVIEW = '?year=2,3&gov=XX&pin=0.9.0'
const PANELS = '?year=1&gov=SY-HL'
const VIEWS = [
  '?view=figures&q=o',
  '?view=reports&with=snhr-annual-04',
  '?view=checks',
  '?view=method',
] as const
const FRAME = '?embed=1&panel=killed-by-victim'
const STAGE = '?step=4'

for (const language of languages) {
  test.describe(`in a longer ${language} the page says nothing of its own, and has room,`, () => {
    test.beforeEach(async ({ page }) => {
      await speakPseudo(page)
    })

    if (language === 'en') {
      test('in the overview, its header and its filters', async ({ page }) => {
        const walk = walkOf(page, language)
        await walk.arrive(OVERVIEW)
        // But what leaves the page at once, and leaves nothing to look at.
        await walk.through(OVERVIEW, ':is(header, [role=search]) :not([data-leaves])')
        await walk.spaced([OVERVIEW], [NARROW])
        expect(walk.found()).toEqual([])
        expect(walk.pressed()).toBeGreaterThan(6)
      })
    }

    if (language === 'ar') {
      test('in the panels and their dialogs', async ({ page }) => {
        const walk = walkOf(page, language)
        await walk.arrive(PANELS)
        await walk.through(PANELS, 'main :not([role=search] *)')
        expect(walk.found()).toEqual([])
        expect(walk.pressed()).toBeGreaterThan(20)
      })
    }

    if (language === 'en') {
      test('in the other views', async ({ page }) => {
        const walk = walkOf(page, language)
        await walk.arrive(VIEWS[0])
        for (const place of VIEWS) await walk.through(place, 'main *')
        await walk.spaced([''], [NARROW])
        await walk.spaced([VIEWS[1], VIEWS[3]])
        expect(walk.found()).toEqual([])
        expect(walk.pressed()).toBeGreaterThan(12)
      })
    }

    if (language === 'en') {
      test('in a frame', async ({ page }) => {
        const walk = walkOf(page, language)
        await walk.arrive(FRAME)
        await walk.through(FRAME, '*')
        expect(walk.found()).toEqual([])
        expect(walk.pressed()).toBeGreaterThan(1)
      })
    }

    if (language === 'ar') {
      test('on the stage, in its steps and its notes', async ({ page }) => {
        const walk = walkOf(page, language)
        await walk.arrive(STAGE)
        await walk.through(STAGE, '*')
        await walk.button(texts[language].present.steps)
        await walk.button(texts[language].present.list.add)
        const [notes] = await Promise.all([
          page.waitForEvent('popup'),
          walk.button(texts[language].present.notes.open),
        ])
        await expect(notes.getByText('⟦').first()).toBeVisible()
        await walk.look('the notes', undefined, notes)
        await notes.close()
        expect(walk.found()).toEqual([])
        expect(walk.pressed()).toBeGreaterThan(11)
      })
    }

    if (language === 'en') {
      test('where both languages stand side by side, and at the desk', async ({ page }) => {
        const walk = walkOf(page, language)
        await walk.arrive('?mode=compare')
        await framesAreThere(page, 2)
        await walk.look('compare', ARRIVAL)

        await walk.arrive('?mode=translate')
        await framesAreThere(page, 1)
        await walk.look('the desk', ARRIVAL)
        // One with plural forms, that stands on the page.
        await page.getByRole('searchbox').fill('lead.read')
        await page
          .locator('li button')
          .filter({ has: page.getByText('lead.read', { exact: true }) })
          .click()
        await expect(page.locator('textarea').first()).toBeVisible()
        await walk.look('an entry')
        await page.locator('textarea').first().fill('{{lost}} killed')
        await walk.look('an entry with faults')

        const { desk } = texts[language]
        await walk.button(desk.changes.name.replace('{{number}}', '1'))
        await walk.look('the changes')
        await page.getByRole('button', { name: 'CSV' }).click()
        await walk.look('a file saved, less what has faults')
        for (const file of ['key,en,ar\nlost.key,x,y\n', 'lost\n']) {
          const buffer = Buffer.from(file)
          const input = page.locator('input[type=file]')
          await input.setInputFiles({ name: 'lost.csv', mimeType: 'text/csv', buffer })
          await walk.look('a file taken in')
        }
        for (const toggle of [desk.point, desk.both]) {
          await walk.button(toggle)
          await walk.look('the desk set otherwise')
        }
        expect(walk.found()).toEqual([])
      })
    }

    if (language === 'ar') {
      test.describe('before there are figures', () => {
        test.use({ mayFail: /\/data\// })

        test('while they load, and when they do not come', async ({ page }) => {
          const walk = walkOf(page, language)
          let fail: () => void = () => undefined
          const waited = new Promise<void>((resolve) => {
            fail = resolve
          })
          await page.route(/\/data\/(?:bundle\.json|observations\.csv)$/, async (route) => {
            await waited
            await route.abort()
          })
          await walk.arrive('')
          await walk.look('loading', ARRIVAL)
          fail()
          await expect(page.getByRole('alert')).toContainText('⟦')
          await walk.look('failed', ARRIVAL)
          expect(walk.found()).toEqual([])
        })
      })
    }
  })
}

test('a text of the page itself is seen, and one without room', async ({ page }) => {
  await speakPseudo(page)
  const walk = walkOf(page, 'en')
  await walk.arrive('?view=checks')
  await walk.look('as it is', [1280])
  expect(walk.found()).toEqual([])
  await page.evaluate(() => {
    const [text, named, cut] = ['p', 'p', 'p'].map((name) => document.createElement(name))
    text!.textContent = 'Killed by year'
    named!.setAttribute('aria-label', 'القتلى')
    cut!.textContent = '⟦⟧'.repeat(60)
    Object.assign(cut!.style, { overflow: 'hidden', whiteSpace: 'nowrap', inlineSize: '9rem' })
    for (const planted of [text, named, cut]) planted!.dataset.own = ''
    document.querySelector('main')!.append(text!, named!, cut!, 'checksView.heading undefined')
    document.title = 'Checks'
  })
  await walk.look('as it must not be', [1280])
  const seen = walk.found().join('\n')
  for (const planted of [
    'text: Killed',
    'aria-label: القتلى',
    'title: Checks',
    'checksView',
    'undefined',
    'cut short: ⟦⟧',
  ])
    expect(seen).toContain(planted)
})

async function framesAreThere(page: Page, count: number): Promise<void> {
  await expect(page.locator('iframe')).toHaveCount(count)
  for (let nth = 0; nth < count; nth += 1)
    await expect(
      page.locator('iframe').nth(nth).contentFrame().locator('data').first(),
    ).toBeVisible()
}

/** Goes through places of a page that speaks pseudo-texts, and gathers what is wrong in them. */
function walkOf(page: Page, language: Language) {
  const { present } = texts[language]
  // The stage is a place of its own, reached by an address; notes are a second window.
  const left = [present.name, present.leave, present.notes.open].map(pseudo)
  const found = new Set<string>()
  const pressed = new Set<string>()
  const settled = settling(page)

  const arrive = async (place: string) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`/${language}/${place}`)
    await expect(page.getByText('⟦').first()).toBeAttached()
    await settled()
  }
  const look = async (where: string, widths = [NARROW], at = page, labels = false) => {
    for (const wide of widths) {
      await at.setViewportSize({ width: wide, height: 800 })
      for (const one of await lastingProblems(at, settled, labels))
        found.add(`${one} | ${where.slice(0, 70)} @${String(wide)}`)
    }
  }
  const show = async (place: string) => {
    await go(page, language, place)
    await expect(
      page.locator('main').locator('h1, h2').locator('visible=true').first(),
    ).toBeVisible()
  }
  /** A dialog is there before what is in it, and that before the texts of both languages. */
  const filled = async () => {
    const dialog = page.locator('dialog[open]')
    if ((await dialog.count()) === 0) return
    await expect(dialog.locator('div:has(> h2) ~ *').first()).toBeAttached()
    await expect(dialog.getByText(pseudo(texts[language].files.making))).toHaveCount(0)
  }
  /** Presses what can be pressed at a place, where a selector says. */
  const through = async (place: string, where: string) => {
    await show(place)
    await look(place, ARRIVAL, page, /\?(?:year|step|embed|view=reports)/.test(place))
    await page.setViewportSize({ width: NARROW, height: 800 })
    for (;;) {
      const button = await page.evaluate(press, [where, [...pressed], left] as const)
      if (button !== null) {
        pressed.add(button)
        await settled()
        await filled()
        await look(`${place} ${button}`)
      }
      // A step that was added is a way to the stage, which is a place of its own.
      if (page.url().includes('step=') && !place.includes('step=')) await show(place)
      const isDialog = (await page.locator('dialog[open], :popover-open li button').count()) > 0
      if (button === null && !isDialog) return
      // What opened is closed, a dialog or a menu once all in it is pressed; a stage would be left by the key.
      if (isDialog ? button === null : !place.includes('step=')) await page.keyboard.press('Escape')
    }
  }
  /** The same places once more, as far apart as a reader may set texts. */
  const spaced = async (places: readonly string[], widths = ARRIVAL) => {
    await page.evaluate(spaceText)
    for (const place of places) {
      await show(place)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 256 })
        for (const one of await lastingProblems(page, settled, true))
          if (isLost(one)) found.add(`${one} | ${place}, spaced @${String(width)}`)
      }
    }
  }
  return {
    arrive,
    look,
    through,
    spaced,
    button: (name: string) => page.getByRole('button', { name: pseudo(name), exact: true }).click(),
    found: () => [...found].sort(),
    pressed: () => pressed.size,
  }
}

/** Waits until nothing is fetched any more and nothing changes. */
function settling(page: Page): () => Promise<void> {
  const asked = new Set<unknown>()
  page.on('request', (request) => {
    // What a page that is left still asked for never ends.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) asked.clear()
    asked.add(request)
  })
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return async () => {
    for (const frame of framesOf(page)) await frame.evaluate(quiet)
    for (let tries = 0; tries < 20 && asked.size > 0; tries += 1) {
      await page.evaluate(quiet)
    }
  }
}

/** The page and those in the frames of the desk; a frame in which a picture is made is nobody's. */
function framesOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame === page.mainFrame() || frame.name() === FRAME_NAME)
}

/** What is wrong in a page and its frames, and stays so: drawings follow a change a little later. */
async function lastingProblems(
  page: Page,
  settled: () => Promise<void>,
  labels: boolean,
): Promise<readonly string[]> {
  let problems: string[] = []
  for (let tries = 0; tries < 4; tries += 1) {
    await settled()
    problems = []
    for (const frame of framesOf(page)) problems.push(...(await problemsIn(frame, labels)))
    if (problems.length === 0) break
  }
  return problems
}

async function problemsIn(frame: Frame, labels: boolean): Promise<readonly string[]> {
  return [
    ...(await frame.evaluate(strangers)),
    ...(await frame.evaluate(pageProblems)),
    ...(await frame.evaluate(clipped)),
    ...(labels ? await frame.evaluate(labelProblems) : []),
  ]
}

/**
 * Runs in the page: presses a button of a kind that was not pressed yet, in the dialog that is open
 * or else where the selector says; null when there is none.
 */
function press([where, known, left]: readonly [string, readonly string[], readonly string[]]) {
  const menu = document.querySelector('[popover]:popover-open:has(li button)')
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1) ?? menu
  const pressable = ':is(button, summary)'
  const view = new URLSearchParams(location.search).get('view') ?? ''
  // In a dialog from the end: what closes it stands first.
  const buttons = dialog
    ? [...dialog.querySelectorAll<HTMLElement>(pressable)].reverse()
    : [...document.querySelectorAll<HTMLElement>(where + pressable)]
  for (const button of buttons) {
    if (!button.checkVisibility({ visibilityProperty: true })) continue
    // Each tool is its own kind; of marks, rows, options and lines one is like another.
    const isItem = menu?.contains(button) === true
    const isOneOfMany =
      'mark' in button.dataset ||
      button.closest('table, [role=search], fieldset, details, article, li') !== null
    const name = isOneOfMany && !isItem ? '' : button.textContent.replace(/\d+/g, '')
    // A press in a menu closes it: it is opened again as long as there was something new in it.
    const opens = button.matches('[popovertarget][aria-label]')
    const items = opens ? String(known.filter((one) => one.startsWith('item ')).length) : ''
    const kind = [isItem ? 'item' : view, button.tagName, button.className, name, items].join(' ')
    // The other language is walked through by itself.
    if (button.hasAttribute('aria-keyshortcuts')) continue
    if (known.includes(kind) || left.includes(button.textContent)) continue
    button.click()
    return kind
  }
  return null
}
