// Labels on real text metrics: in every state with long ones, at every width, in both languages,
// none lies on a mark or on another label, none is cut off, none leaves its panel. And the marks on
// the way: every one is as long as its number.
import type { Page } from '@playwright/test'
import {
  chooseWay,
  drawn,
  expect,
  go,
  languages,
  open,
  panel,
  test,
  type Language,
} from './journey'
import {
  barProblems,
  columnProblems,
  dotProblems,
  labelProblems,
  pageProblems,
  tileProblems,
} from './geometry'

const widths = [320, 768, 1280, 1920] as const

/** The states with the longest labels: the strangest answers, and reports with few or long names. */
const states = [
  '',
  '?year=1&gov=SY-HL',
  '?year=2,3&victim=children',
  '?victim=children&attack=school',
  '?basis=latest',
  '?report=snhr-annual-03',
  '?report=snhr-annual-08',
  '?report=snhr-annual-09',
  '?report=snhr-annual-10',
  '?report=snhr-2016-07-31',
  '?report=snhr-2020-04-11',
  '?report=snhr-undated-2015-11',
  '?gov=SY-DY,SY-RD,SY-HL,SY-SU',
  '?view=reports&with=snhr-annual-04',
  '?view=reports&victim=women&basis=latest&with=snhr-2016-07-31',
]

/** Where the map of governorates is looked at beside their bars. */
const mapped = ['?basis=latest', '?report=snhr-2020-04-11']

/** In these every mark is held against its number too. */
const measured = ['', '?year=2,3&victim=children', '?report=snhr-2020-04-11', '?year=1&gov=SY-HL']

interface Manner {
  readonly name: string
  /** Settings in local storage, by their keys. */
  readonly stored?: Readonly<Record<string, string>>
  /** Size of the root's text, in the browser's own setting. */
  readonly rootSize?: string
  /** The one language in which it is seen. */
  readonly only?: Language
  readonly widths: readonly [number, ...number[]]
}

/**
 * The narrowest in each language, where labels have least room, and the others in turn: of the states of
 * one kind each meets all of them, half in each language.
 */
function widthsAt(turn: number, { widths: [least, ...others] }: Manner): readonly number[] {
  const other = others[turn % others.length]
  return [least, ...(other === undefined ? [] : [other])]
}

/** What readers may set that makes labels longer or larger. */
const manners: readonly Manner[] = [
  { name: 'as they come', widths },
  // A phone of 400 px then has the room of one of 320.
  {
    name: 'in larger text',
    stored: { 'tawthiq.settings': JSON.stringify({ textSize: 'larger' }) },
    widths: [400, 1280],
  },
  {
    name: 'in other digits',
    only: 'ar',
    stored: { 'tawthiq.settings': JSON.stringify({ digits: 'arab' }) },
    widths: [320, 1280],
  },
]

for (const language of languages) {
  test.describe(`labels, in ${language}`, () => {
    for (const manner of manners.filter(({ only = language }) => only === language)) {
      test(`stand apart ${manner.name}`, async ({ page }) => {
        await openIn(page, language, manner)
        // What is set changes sizes, not what stands where: the states with most of it will do.
        for (const [i, query] of (manner.stored ? states.slice(0, 7) : states).entries()) {
          await go(page, language, query)
          const isMeasured = !manner.stored && measured.includes(query)
          for (const way of mapped.includes(query) ? (['numbers', 'map'] as const) : [null]) {
            const places = panel(page, language, 'byGovernorate')
            if (way !== null) await chooseWay(places, language, way)
            for (const width of widthsAt(i + languages.indexOf(language), manner)) {
              await page.setViewportSize({ width, height: 900 })
              await drawn(page)
              // Charts follow a change of width one after another; what counts is where they rest.
              await expect
                .soft(async () => {
                  const found = [
                    ...(await page.evaluate(labelProblems)),
                    ...(await page.evaluate(pageProblems)),
                    ...(isMeasured ? await markProblems(page) : []),
                    ...(way === 'map' ? await page.evaluate(tileProblems) : []),
                  ]
                  expect(found, `${query} ${way ?? ''} at ${String(width)} px`).toEqual([])
                })
                .toPass({ intervals: [100, 200, 400] })
            }
          }
        }
      })
    }
  })
}

async function markProblems(page: Page): Promise<readonly string[]> {
  return [
    ...(await page.evaluate(barProblems)),
    ...(await page.evaluate(columnProblems)),
    ...(await page.evaluate(dotProblems, '#total-over-time')),
  ]
}

async function openIn(page: Page, language: Language, { stored = {}, rootSize }: Manner) {
  await page.addInitScript((settings) => {
    for (const [key, value] of Object.entries(settings)) localStorage.setItem(key, value)
  }, stored)
  await open(page, language)
  if (rootSize !== undefined) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, rootSize)
  }
}

test('labels that are moved onto a mark, another label, or out of the panel are seen', async ({
  page,
}) => {
  await open(page, 'en')
  await drawn(page)
  await page.evaluate(() => {
    const move = (selector: string, by: string) => {
      document.querySelector<HTMLElement>(selector)!.style.translate = by
    }
    move('#attacks-by-type li > span > span:last-child', '-30px 0')
    move('#killed-by-victim li button', '0 34px')
    move('#killed-by-governorate li > span', '-150px 0')
    const cut = document.querySelector<HTMLElement>('#total-over-time h2')!
    Object.assign(cut.style, { overflow: 'hidden', width: '20px', whiteSpace: 'nowrap' })
  })
  const found = await page.evaluate(labelProblems)
  for (const words of ['lies on a mark', '" lies on "', 'leaves its panel', 'is cut off']) {
    expect(found).toContainEqual(expect.stringContaining(words))
  }
})
