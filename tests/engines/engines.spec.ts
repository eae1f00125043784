// The page in the engines that the journeys do not use. What is drawn there is looked at by numbers:
// marks against their answers, letters against words, and texts against one another.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import ar from '../../src/i18n/messages/ar.json' with { type: 'json' }
import en from '../../src/i18n/messages/en.json' with { type: 'json' }
import ownWords from '../../src/i18n/messages/ownFile.en.json' with { type: 'json' }
import { pictureProblems } from '../fixtures/pictureProblems'
import { serveSite, type Site } from '../fixtures/siteServer'
import {
  barProblems,
  columnProblems,
  dotProblems,
  labelProblems,
  pageProblems,
} from '../journeys/geometry'
import type { Engine } from './Engine'
import { firefox } from './firefox'
import { webkit } from './webkit'

const texts = { en, ar } as const
const languages = ['en', 'ar'] as const
const PANELS = ['killed-by-victim', 'killed-by-year', 'total-over-time'] as const
const oneFile = pathToFileURL('dist/tawthiq.html').href
/** In the order of the tabs, with what shows that a view is there. */
const VIEWS = {
  figures: 'tbody tr[id]',
  reports: '[data-drawing] > svg',
  checks: 'main summary',
  method: '#data',
  overview: '#killed-by-year [data-drawn]',
} as const

for (const { name, start } of [firefox, webkit]) {
  test.describe(name, () => {
    // One browser for all of them; what is kept for use without a network comes last.
    test.describe.configure({ mode: 'default' })
    test.skip(start === null, `${name} is not installed`)
    let engine: Engine
    let site: Site
    test.beforeAll(async () => {
      site = await serveSite('dist')
      engine = await start!()
    })
    test.afterEach(async () => {
      const info = test.info()
      if (info.status === info.expectedStatus) return
      await writeFile(info.outputPath('window.png'), await engine.look())
    })
    test.afterAll(async () => {
      await engine.close()
      await site.stop()
    })

    for (const language of languages) {
      test(`shows, presents, saves and prints what is true, in ${language}`, async () => {
        const words = texts[language]
        await open(engine, `${site.address}/${language}/`)
        await expect.poll(() => engine.run(heading)).toContain('6,859')
        await looksRight(engine)
        expect.soft(await engine.run(letterProblems)).toEqual([])

        for (const [view, arrived] of Object.entries(VIEWS)) {
          await engine.press(linkNamed, words.view[view as keyof typeof VIEWS])
          await expect.poll(() => engine.run(isThere, arrived), { message: view }).toBe(true)
          const wanted = view === 'overview' ? '' : `?view=${view}`
          expect(await engine.run(() => location.search)).toBe(wanted)
          await expect.poll(() => engine.run(heading)).not.toBe('')
        }

        // A filter; a press beside it closes it, where a press gives no focus too.
        await engine.press(filterNamed, words.filter.victims)
        await engine.press(optionOf, words.filter.victims)
        await expect.poll(() => engine.run(heading)).toContain('2,005')
        await engine.press(() => document.querySelector('[role="search"] p'))
        await expect
          .poll(() => engine.run(isThere, '[role="search"] [aria-expanded="true"]'))
          .toBe(false)
        expect(await engine.run(() => location.search)).toBe('?victim=children')

        // A mark pressed is a filter too; the table in its place says the same.
        await untilDrawn(engine)
        await engine.press(() => document.querySelector('#killed-by-year [data-mark^="1 "]'))
        await expect.poll(() => engine.run(() => location.search)).toBe('?year=1&victim=children')
        const number = await engine.run(() => document.querySelector('#headline data')?.textContent)
        await engine.press(buttonIn, 'killed-by-year', words.panel.table)
        await expect
          .poll(() =>
            engine.run(() => document.querySelector('#killed-by-year table')?.textContent),
          )
          .toContain(number)
        await engine.press(buttonIn, 'killed-by-year', words.panel.chart)

        // The other language, by press and by key: all that was chosen stays.
        const other = language === 'en' ? 'ar' : 'en'
        const chosen = '?year=1&victim=children'
        await engine.press(linkNamed, words.language.other)
        await expect.poll(() => engine.run(placeOf)).toBe(`${other}/${other}/${chosen}`)
        await engine.key('l', true)
        await expect.poll(() => engine.run(placeOf)).toBe(`${language}/${language}/${chosen}`)
        await engine.press(buttonNamed, words.filter.clear)
        await expect.poll(() => engine.run(heading)).toContain('6,859')
        await untilDrawn(engine)

        for (const panel of PANELS) {
          const { svg, width } = await savedPicture(engine, words, panel)
          expect.soft(pictureProblems(svg), panel).toEqual([])
          expect.soft(tornWords(svg), panel).toEqual([])
          expect.soft(width).toBe(1920)
        }

        // With a sheet open, which a press by pointer would close: by key it stays, and WebKit froze.
        await engine.run(() => {
          document.querySelector<HTMLElement>('main button[popovertarget]')?.click()
        })
        await expect.poll(() => engine.run(openSheets)).toBeGreaterThan(0)
        await engine.run((called) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('header button')]
          buttons.find(({ textContent }) => textContent.trim() === called)?.click()
        }, words.present.name)
        await expect.poll(() => engine.run(() => location.search)).toBe('?step=1')
        await engine.run(() => {
          history.back()
        })
        await untilDrawn(engine)
        await engine.press(buttonNamed, words.present.name)
        await expect.poll(() => engine.run(() => document.body.innerText)).toContain('6,859')
        await engine.key('l', true)
        await expect.poll(() => engine.run(placeOf)).toBe(`${other}/${other}/?step=1`)
        await engine.key('l', true)
        await expect.poll(() => engine.run(placeOf)).toBe(`${language}/${language}/?step=1`)
        await engine.key('Escape')
        await expect.poll(() => engine.run(placeOf)).toBe(`${language}/${language}/`)
        await untilDrawn(engine)

        if (engine.print) {
          const pdf = await engine.print()
          expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
        }
        // As wide as A4 between its margins.
        await engine.resize(680, 900)
        await expect.poll(() => engine.run(() => innerWidth)).toBe(680)
        await looksRight(engine)
        await engine.run(asOnPaper)
        expect.soft(await engine.run(() => document.body.innerText)).toContain(words.print.printed)
        expect.soft(await engine.run(controls)).toEqual([])
        expect.soft(await engine.run(pageProblems)).toEqual([])
        expect.soft(await engine.run(partedHeadings)).toEqual([])
        expect(await engine.run(noise)).toEqual([])

        await engine.resize(1280, 900)
        await open(engine, `${oneFile}?lang=${language}`)
        await expect.poll(() => engine.run(heading)).toContain('6,859')
        await looksRight(engine)
        expect.soft(await engine.run(letterProblems)).toEqual([])
        await engine.press(linkNamed, words.view.figures)
        await expect.poll(() => engine.run(isThere, VIEWS.figures)).toBe(true)
        expect(await engine.run(noise)).toEqual([])
      })
    }

    test("counts a reader's own incidents, and shows them", async () => {
      const { ownFile } = ownWords
      await open(engine, `${site.address}/en/`)
      await untilDrawn(engine)
      await engine.press(
        (name) => [...document.querySelectorAll('button')].find((one) => one.textContent === name),
        en.end.ownFile,
      )
      const field = 'dialog[open] input[type="file"]'
      await expect.poll(() => engine.run(isThere, field)).toBe(true)
      await engine.run((selector) => {
        const rows = Array.from(
          { length: 9000 },
          (_, i) => `201${6 + (i % 4)}-05-1${i % 10},Idlib,2`,
        )
        const data = new DataTransfer()
        data.items.add(new File([['date,governorate,killed', ...rows].join('\n')], 'mine.csv'))
        const input = document.querySelector<HTMLInputElement>(selector)!
        input.files = data.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, field)
      await engine.press(() => document.querySelector('dialog[open] input[type="radio"]'))
      await engine.press(buttonNamed, ownFile.question.count)
      await expect.poll(() => engine.run(heading), { timeout: 60_000 }).toContain('18,000')
      await untilDrawn(engine)
      expect.soft(await engine.run(barProblems)).toEqual([])
      expect(await engine.run(noise)).toEqual([])
    })

    test('shows all of it without a network after the first visit', async () => {
      await open(engine, `${site.address}/en/`)
      await expect
        .poll(() => engine.run(() => navigator.serviceWorker.controller?.state), {
          timeout: 120_000,
        })
        .toBe('activated')
      await site.stop()
      for (const language of languages) {
        await open(engine, `${site.address}/${language}/?victim=children`)
        await expect.poll(() => engine.run(heading)).toContain('2,005')
        await untilDrawn(engine)
        await engine.press(linkNamed, texts[language].view.method)
        await expect.poll(() => engine.run(isThere, VIEWS.method)).toBe(true)
        expect(await engine.run(noise)).toEqual([])
      }
    })
  })
}

/** Opens an address, and listens to what goes wrong from then on. */
async function open(engine: Engine, address: string): Promise<void> {
  await engine.open(address)
  await engine.run(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const kind of ['error', 'warn'] as const) {
      console[kind] = (...said: unknown[]) => heard.push(said.map(String).join(' '))
    }
    addEventListener('error', ({ message }) => heard.push(message))
    addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)))
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      heard.push(`content policy: ${violatedDirective} ${blockedURI}`),
    )
  })
}

function noise(): readonly string[] {
  return (window as unknown as { heard: string[] }).heard
}

/** Marks stand at their numbers, texts apart and whole, their letters joined and in the font of the page. */
async function looksRight(engine: Engine): Promise<void> {
  await untilDrawn(engine)
  expect.soft(await engine.run(barProblems)).toEqual([])
  expect.soft(await engine.run(columnProblems)).toEqual([])
  expect.soft(await engine.run(dotProblems, '#total-over-time')).toEqual([])
  expect.soft(await engine.run(pageProblems)).toEqual([])
  expect.soft(await engine.run(labelProblems)).toEqual([])
}

/** Arabic words are as wide as their letters joined, in the font of the page: nothing is set between them. */
function letterProblems(): readonly string[] {
  const problems: string[] = []
  const pen = document.createElement('canvas').getContext('2d')!
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let measured = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!
    if (element.closest('svg') || !element.checkVisibility({ visibilityProperty: true })) continue
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
    // A few Arabic words in English are set in what is there.
    const isGuest =
      document.documentElement.lang === 'en' && /\p{Script=Arabic}/u.test(element.textContent)
    if (!isGuest && !fontFamily.startsWith('Vazirmatn'))
      problems.push(`${fontFamily}: ${node.textContent ?? ''}`)
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /[\p{Script=Arabic}\p{M}]{3,}/gu,
    )) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (range.getClientRects().length !== 1) continue
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
      const [is, due] = [range.getBoundingClientRect().width, pen.measureText(word).width]
      if (Math.abs(is - due) > 2) problems.push(`${word} is ${String(is)} wide, not ${String(due)}`)
      measured += 1
    }
  }
  if (
    ![...document.fonts].some(
      ({ family, status }) => family.includes('Vazirmatn') && status === 'loaded',
    )
  )
    problems.push('the font is not loaded')
  if (document.documentElement.lang === 'ar' && measured < 100)
    problems.push('no word was measured')
  return problems
}

/** Lays the page out as for paper: no driver of these can ask for it. */
function asOnPaper(): void {
  dispatchEvent(new Event('beforeprint'))
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('print'))
        rule.media.mediaText = 'all'
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList)
    }
  }
  for (const { cssRules } of document.styleSheets) turn(cssRules)
}

/** Controls that can be seen on paper; names of rows are buttons too, and stay as names. */
function controls(): readonly string[] {
  return [...document.querySelectorAll('button, input, select, nav, [popover]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('[data-anchor] li, th[scope="row"]'))
    .filter((element) => element.getBoundingClientRect().width > 1)
    .map((element) => element.outerHTML.slice(0, 80))
}

/** Headings that paper may part from what they are of. */
function partedHeadings(): readonly string[] {
  return [...document.querySelectorAll('main section[data-anchor] h2')]
    .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
    .map(({ textContent }) => textContent)
}

function heading(): string {
  return document.querySelector('main h1')?.textContent ?? ''
}

function isThere(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false
}

/** The language of the page, and its address. */
function placeOf(): string {
  return document.documentElement.lang + location.pathname + location.search
}

function linkNamed(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('header a, nav a')].find(
    ({ textContent }) => textContent.trim() === name,
  )
}

function filterNamed(name: string): Element | null | undefined {
  return [...document.querySelectorAll('[role="search"] [role="group"]')]
    .find((group) => group.querySelector('button')?.textContent.includes(name))
    ?.querySelector('button')
}

/** The first option of a filter: all children, where it is the one of victims. */
function optionOf(name: string): Element | null | undefined {
  return [...document.querySelectorAll('[role="search"] [role="group"]')]
    .find((group) => group.querySelector('button')?.textContent.includes(name))
    ?.querySelector('input[type="checkbox"]')
}

/** Every drawing on the page is there and true to its numbers. */
async function untilDrawn(engine: Engine): Promise<void> {
  const count = () =>
    engine.run(() => {
      const frames = [...document.querySelectorAll('[data-plot]')]
      const seen = frames.filter((frame) => getComputedStyle(frame).visibility === 'visible')
      return frames.length > 0 && seen.length === frames.length
    })
  await expect.poll(count, { timeout: 30_000 }).toBe(true)
}

/** Saves a slide of a panel as a reader does; gives the SVG that it was made from, and its width. */
async function savedPicture(engine: Engine, words: typeof en | typeof ar, panel: string) {
  await engine.run(() => {
    const kept: Record<string, Blob[]> = {}
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file: Blob) => {
      ;(kept[file.type] ??= []).push(file)
      return create(file)
    }
    // The file itself is not wanted on this machine.
    HTMLAnchorElement.prototype.click = () => undefined
    Object.assign(window, { kept })
  })
  await engine.press(menuOf, panel)
  await engine.press(buttonIn, panel, words.pictures.name)
  await engine.press(
    () => document.querySelectorAll<HTMLElement>('dialog[open] label:has(input[type="radio"])')[1],
  )
  await engine.press(buttonNamed, words.pictures.save)
  const [done = ''] = words.pictures.saved.split('{{')
  const said = () => engine.run(() => document.querySelector('dialog [role="status"]')?.textContent)
  await expect.poll(said, { timeout: 60_000 }).toMatch(/\.png/u)
  expect(await said()).toContain(done)
  const taken = await engine.run(async () => {
    const { kept } = window as unknown as { kept: Record<string, Blob[]> }
    const [png] = kept['image/png'] ?? []
    const image = await createImageBitmap(png!)
    return { svg: await kept['image/svg+xml']![0]!.text(), width: image.width }
  })
  await engine.press(buttonNamed, words.takeaway.close)
  return taken
}

/** Lines of a picture in which there are more runs than words: letters that were drawn apart. */
function tornWords(svg: string): readonly string[] {
  const lines = new Map<string, string[]>()
  for (const [, attributes = '', text = ''] of svg.matchAll(/<text([^>]*)>([^<]*)</gu)) {
    const line = / y="([^"]*)"/u.exec(attributes)?.[1] ?? ''
    lines.set(line, [...(lines.get(line) ?? []), text])
  }
  return [...lines.values()]
    .filter(
      (runs) =>
        runs.length >
        runs
          .join(' ')
          .split(/[\s()«»“”:,·،]+/u)
          .filter(Boolean).length,
    )
    .map((runs) => runs.join('|'))
}

function openSheets(): number {
  return document.querySelectorAll(':popover-open').length
}

function buttonNamed(name: string): HTMLElement | undefined {
  const open = document.querySelector('dialog[open]') ?? document
  return [...open.querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent.trim() === name,
  )
}

/** The button of the menu at the foot of a panel. */
function menuOf(panel: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`#${panel} footer button`)].at(-1)
}

function buttonIn(panel: string, name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`#${panel} button`)].find(
    ({ textContent }) => textContent.trim() === name,
  )
}
