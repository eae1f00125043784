// The page in the engines that the journeys do not use. What is drawn there is looked at by numbers:
// marks against their answers, and runs of letters against words.
import { expect, test } from '@playwright/test'
import ar from '../../src/i18n/messages/ar.json' with { type: 'json' }
import en from '../../src/i18n/messages/en.json' with { type: 'json' }
import { pictureProblems } from '../fixtures/pictureProblems'
import type { Engine } from './Engine'
import { firefox } from './firefox'
import { webkit } from './webkit'

const texts = { en, ar } as const
const PANELS = ['killed-by-victim', 'killed-by-year', 'total-over-time'] as const

for (const { name, packages, start } of [firefox, webkit]) {
  for (const language of ['en', 'ar'] as const) {
    test(`${name} shows, presents and saves what is true, in ${language}`, async ({ baseURL }) => {
      test.skip(start === null, `${name} is not installed (on Debian: apt install ${packages})`)
      const engine = await start!()
      try {
        await engine.open(`${baseURL!}/${language}/`)
        await untilDrawn(engine)
        for (const panel of PANELS) {
          const { svg, width } = await savedPicture(engine, texts[language], panel)
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
        }, texts[language].present.name)
        await expect.poll(() => engine.run(() => location.search)).toBe('?step=1')
        await engine.run(() => history.back())
        await untilDrawn(engine)
      } finally {
        await engine.close()
      }
    })
  }
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
  await engine.press(() => document.querySelectorAll<HTMLElement>('dialog input[type="radio"]')[1])
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
