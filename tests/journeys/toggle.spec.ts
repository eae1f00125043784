// The switch of the language, on a walk through states that nobody chose: whatever is open, typed,
// scrolled or focused is the same there and back, and so is every number.
import type { Page, Request } from '@playwright/test'
import { arrived, expect, go, languages, names, open, test, texts, type Language } from './journey'

const SEED = Number(process.env.FC_SEED ?? 6)
// Each view and the stage once, in the order of the seed; more of them come at random.
const STATES = Number(process.env.TOGGLE_STATES ?? 6)

const softly = expect.configure({ soft: true })

// There and back is both ways: where it begins is drawn like the rest.
const language = languages[SEED % 2]!
const other = language === 'en' ? 'ar' : 'en'

test(`a walk through states loses nothing to the switch, from ${language}, with seed ${SEED}`, async ({
  page,
}) => {
  const random = randomFrom(SEED * 2 + languages.indexOf(language))
  await page.clock.install()
  await open(page, language)
  await page.evaluate(() => Object.assign(window, { isStillHere: true }))
  const asked: string[] = []
  const pending = new Set<Request>()
  page.on('request', (request) => {
    pending.add(request)
    const { pathname } = new URL(request.url())
    if (pathname !== '/icon.svg') asked.push(pathname)
  })
  page.on('requestfinished', (request) => pending.delete(request))
  const fetched: string[] = []
  const done: string[] = []
  const order = shuffled(PLACES, random)
  for (let i = 0; i < STATES; i += 1) {
    const place = order[i] ?? PLACES[Math.floor(random() * PLACES.length)]!
    const did = [await arrive(page, language, random, place)]
    // What there is only here is done here; what else, chance decides.
    const kinds = [...(ONLY_IN[place] ?? []), ...someOf(ACTS, random)]
    for (const kind of kinds) {
      did.push(await page.evaluate(act, { kind, which: random() }))
    }
    done.push(...did)
    // A part of the page may be on its way since the last act, or wait for its time.
    await expect.poll(() => pending.size).toBe(0)
    await page.clock.runFor(300)
    await still(page)
    const state = did.join(', then ')
    // Before a sheet that is open nothing else can be pressed.
    const ways = (await page.evaluate(isCovered)) ? (['key'] as const) : WAYS
    for (const way of ways) {
      asked.length = 0
      const before = await page.evaluate(look, true)
      await toggle(page, way, other)
      const there = await page.evaluate(look, false)
      await toggle(page, way, language)
      const back = await page.evaluate(look, false)
      fetched.push(...asked)
      const where = `${way}: ${state}`
      // Rows of the long table are as high as their words: at its edge one comes or goes.
      const isTable = place === 'figures'
      const edge = isTable ? { opened: [] } : {}
      softly({ ...there.state, ...edge }, `${where}; there`).toEqual({ ...before.state, ...edge })
      const numbers = [distinct(there.numbers), distinct(before.numbers)] as const
      const [fewer, more] = isTable ? [...numbers].sort((a, b) => a.length - b.length) : numbers
      softly(fewer, `${where}; numbers there`).toEqual(
        isTable ? more.filter((one) => fewer.includes(one)) : more,
      )
      softly(back, `${where}; back`).toEqual(before)
    }
  }
  expect(await page.evaluate(() => 'isStillHere' in window)).toBe(true)
  const acts = ['press', 'choose', 'half a word', 'scroll to', 'inside', 'focus', 'open']
  for (const what of acts) {
    expect(
      done.some((one) => one.startsWith(what) || one.endsWith(what)),
      what,
    ).toBe(true)
  }
  expect(fetched.length).toBeLessThanOrEqual(1)
  for (const path of fetched) expect(path).toMatch(new RegExp(`^/assets/${other}-[^/]+\\.js$`))
})

test('the keys switch in a dialog of the stage, are heard there, and leave a frame alone', async ({
  page,
}) => {
  await open(page, 'en', '?step=2')
  await page.getByRole('button', { name: texts.en.present.steps, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Alt+KeyL')
  const said = dialog.getByRole('status').filter({ hasText: texts.ar.language.announced })
  await expect(said).toHaveCount(1)
  await expect(
    page.getByRole('status').filter({ hasText: texts.ar.language.announced }),
  ).toHaveCount(1)
  await expect(
    dialog.getByRole('button', { name: texts.ar.present.close, exact: true }),
  ).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Alt+KeyL')
  await expect(page.getByRole('button', { name: names.en.switch, exact: true })).toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: texts.en.language.announced }),
  ).toHaveCount(1)
  // With another key beside them they are somebody else's.
  for (const keys of ['Control+Alt+KeyL', 'Shift+Alt+KeyL']) await page.keyboard.press(keys)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const offered = page.getByRole('button', { name: names.en.switch, exact: true })
  await expect(offered).toHaveAttribute('aria-keyshortcuts', 'Alt+L L')
  await expect(offered).toHaveAccessibleDescription(/Alt\+L/)

  await page.goto('/en/?panel=killed-by-year&embed=1')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+KeyL')
  await still(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

const WAYS = ['press', 'key'] as const

const PLACES = ['overview', 'figures', 'reports', 'checks', 'method', 'stage'] as const

type Where = (typeof PLACES)[number]

const ACTS = ['press', 'way', 'search', 'scrollInside', 'header', 'scroll', 'focus'] as const

type Act = (typeof ACTS)[number]

const ONLY_IN: Partial<Record<Where, readonly Act[]>> = {
  overview: ['way', 'header'],
  figures: ['search', 'scrollInside'],
  reports: ['press'],
  checks: ['press', 'focus'],
  method: ['scroll'],
}

/** Goes to a view with other filters, or to a step of the presentation. */
async function arrive(page: Page, language: Language, random: () => number, place: Where) {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const query =
    place === 'stage'
      ? `?step=${String(1 + Math.floor(random() * 6))}`
      : `?${[
          place === 'overview' ? '' : `view=${place}`,
          one(['', 'year=1,2', 'year=3']),
          one(['', 'gov=SY-HL,SY-ID', 'gov=SY-RD']),
          one(['', 'victim=children', 'victim=women']),
          one(['', 'attack=school', 'basis=latest']),
        ]
          .filter((part) => part !== '')
          .join('&')}`.replace(/^\?$/, '')
  await page.keyboard.press('Escape')
  await go(page, language, query)
  await arrived(page, language)
  await still(page)
  return query
}

/** Runs in the page: does something that a reader could do, and says what. */
function act({ kind, which }: { readonly kind: Act; readonly which: number }): string {
  const nth = <T>(list: readonly T[]): T | undefined => list[Math.floor(which * list.length)]
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((e) => e.checkVisibility())
  const name = (e: Element) => `${e.tagName} “${e.textContent.trim().slice(0, 30)}”`
  const focused = nth(seen('main :is(a[href], button, summary, input, [tabindex="0"])'))
  const pressed = nth(seen('main :is(button[aria-pressed], button[aria-expanded], summary)'))
  const search = seen('input[type="search"]')[0]
  const settings = seen('button[popovertarget]')[0]
  switch (kind) {
    case 'press':
      if (!pressed) return 'nothing to open'
      pressed.click()
      return `press ${name(pressed)}`
    case 'way': {
      const select = nth(seen('main section select'))
      if (!(select instanceof HTMLSelectElement)) return 'no way to choose'
      select.focus()
      // As if chosen: React listens to the change of the field.
      select.selectedIndex = select.options.length - 1
      select.dispatchEvent(new Event('change', { bubbles: true }))
      return `choose the way ${select.value}`
    }
    case 'search': {
      if (!(search instanceof HTMLInputElement)) break
      search.focus()
      // As if typed: React listens to the setter of its own field alone.
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      setter?.call(search, nth(['hal', 'حل', '20', 'Idl']))
      search.dispatchEvent(new Event('input', { bubbles: true }))
      return 'half a word in the search'
    }
    case 'scrollInside': {
      const boxes = seen('*').filter((e) => e.scrollHeight > e.clientHeight + 40)
      const box = nth(boxes.filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowY)))
      box?.scrollTo(0, box.scrollHeight * which * 0.7)
      return box ? `scroll ${box.tagName} inside` : 'nothing scrolls inside'
    }
    case 'header':
      settings?.click()
      return settings ? 'open settings or a sheet of the header' : 'no sheet in the header'
    case 'scroll':
      scrollTo({ top: document.documentElement.scrollHeight * which, behavior: 'instant' })
      return `scroll to ${which.toFixed(2)}`
    case 'focus':
  }
  focused?.focus()
  return focused ? `focus ${name(focused)}` : 'nothing to focus'
}

/**
 * Runs in the page: all that a switch must keep. `isFirst` remembers what has the focus and what is
 * at the top of the window, for the looks that follow.
 */
function look(isFirst: boolean) {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  // Behind the stage the page is drawn when there is time, and has no size.
  const onScreen = (selector: string) =>
    all(selector).filter((e) => e.closest('[style*="display: none"]') === null)
  const shared = window as unknown as { focus0: Element | null; anchor0: Element; top0: number }
  if (isFirst) {
    shared.focus0 = document.activeElement
    const anchors = all('[data-anchor]')
    const inSight = anchors.find((e) => e.getBoundingClientRect().bottom > 180)
    shared.anchor0 = inSight ?? anchors.at(-1) ?? document.body
    shared.top0 = shared.anchor0.getBoundingClientRect().top
  }
  const end = document.documentElement.scrollHeight - innerHeight
  const moved = Math.abs(shared.anchor0.getBoundingClientRect().top - shared.top0)
  const isAtEdge = scrollY <= 1 || scrollY >= end - 1
  return {
    state: {
      query: location.search + location.hash,
      opened: onScreen('details, [aria-pressed], [aria-expanded], dialog, [popover]').map((e) =>
        [
          e.tagName,
          e.hasAttribute('open'),
          e.getAttribute('aria-pressed'),
          e.getAttribute('aria-expanded'),
          e.matches(':popover-open'),
        ].join(),
      ),
      typed: onScreen('input, textarea, select').map((e) => {
        const { type, value, checked } = e as HTMLInputElement
        const isKept = type === 'search' || type === 'select-one'
        return `${type} ${isKept ? value : ''} ${String(checked)}`
      }),
      selected: [window.getSelection()?.toString() === '', document.hasFocus()],
      hasSameFocus: document.activeElement === shared.focus0,
      isInPlace: isAtEdge || moved <= 2,
    },
    numbers: onScreen('data[value]').map(
      (e) => `${e.getAttribute('value')!} ${e.getAttribute('data-answer') ?? ''}`,
    ),
    // For the way back alone, in steps that let two pixels pass.
    scrolled: [document.documentElement, ...all('main *')]
      .filter((e) => e.scrollTop !== 0 || e.scrollLeft !== 0)
      .map((e) =>
        [e.tagName, Math.round(e.scrollTop / 4), Math.round(Math.abs(e.scrollLeft) / 4)].join(),
      ),
  }
}

function isCovered(): boolean {
  return document.querySelector('dialog[open], header [popover]:popover-open') !== null
}

async function toggle(page: Page, way: (typeof WAYS)[number], to: Language): Promise<void> {
  if (way === 'key') await page.keyboard.press('Alt+KeyL')
  else {
    // As a press arrives from any tool: where the focus is, it stays.
    await page.evaluate(() => {
      for (const e of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts^="Alt+L"]'))
        if (e.checkVisibility()) e.click()
    })
  }
  await expect(page.locator('html')).toHaveAttribute('lang', to)
  expect(new URL(page.url()).pathname).toBe(`/${to}/`)
  await still(page)
}

/** Until nothing of the page has changed for some frames. */
function still(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0
        const watch = new MutationObserver(() => {
          quiet = 0
        })
        watch.observe(document, { subtree: true, childList: true, attributes: true })
        const frame = () => {
          quiet += 1
          if (quiet < 5) {
            requestAnimationFrame(frame)
            return
          }
          watch.disconnect()
          resolve()
        }
        requestAnimationFrame(frame)
      }),
  )
}

/** Each once: how often a chart can repeat a number in a label depends on how long its words are. */
function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort()
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** One to three of a list, by chance. */
function someOf<T>(list: readonly T[], random: () => number): readonly T[] {
  return shuffled(list, random).slice(0, 1 + Math.floor(random() * 3))
}
