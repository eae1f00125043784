// What every journey stands on: a page that is watched, and the names by which people find things.
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import ar from '../../src/i18n/messages/ar.json' with { type: 'json' }
import en from '../../src/i18n/messages/en.json' with { type: 'json' }

export { expect }

export type Language = 'en' | 'ar'
export const languages: readonly Language[] = ['en', 'ar']

/** The sentences of the page: translators may change them, and no journey should mind. */
export const texts = { en, ar } as const

/** Public promises (design §3), written out here so that a changed message cannot change them. */
export const names = {
  en: {
    report: 'Report',
    year: 'Year',
    governorate: 'Governorate',
    victim: 'Victim category',
    attack: 'Attack type',
    clear: 'Clear filters',
    switch: 'العربية',
    table: 'Table',
    chart: 'Chart',
    menu: 'Save or share',
    picture: 'Picture',
    data: 'Data',
    cite: 'Cite',
    link: 'Link',
    frame: 'Embed',
    byYear: 'Killed by year',
    byGovernorate: 'Killed by governorate',
    byVictim: 'Killed by victim category',
    byAttack: 'Attacks by type',
    overTime: 'Total over time',
    facts: 'Headline figures',
    calculated: 'calculated',
    notPublished: 'no figure found',
    atLeast: 'at least',
    about: 'about',
    snhr: 'SNHR',
  },
  ar: {
    report: 'التقرير',
    year: 'السنة',
    governorate: 'المحافظة',
    victim: 'فئة الضحايا',
    attack: 'نوع الهجوم',
    clear: 'مسح عوامل التصفية',
    switch: 'English',
    table: 'جدول',
    chart: 'رسم',
    menu: 'حفظ أو مشاركة',
    picture: 'صورة',
    data: 'بيانات',
    cite: 'اقتباس',
    link: 'رابط',
    frame: 'تضمين',
    byYear: 'القتلى بحسب السنة',
    byGovernorate: 'القتلى بحسب المحافظة',
    byVictim: 'القتلى بحسب فئة الضحايا',
    byAttack: 'الهجمات بحسب النوع',
    overTime: 'الحصيلة عبر الزمن',
    facts: 'أبرز الأرقام',
    calculated: 'محسوب',
    notPublished: 'لم يُعثر على رقم',
    atLeast: 'ما لا يقل عن',
    about: 'قرابة',
    snhr: 'الشبكة السورية',
  },
} as const

export type PanelName = 'byYear' | 'byGovernorate' | 'byVictim' | 'byAttack' | 'overTime'
export const panelNames: readonly PanelName[] = [
  'byYear',
  'byVictim',
  'byGovernorate',
  'overTime',
  'byAttack',
]

interface Watched {
  /** Requests that this test makes fail: their failure is no surprise. */
  readonly mayFail: RegExp | null
  readonly watch: undefined
}

/** Every journey fails on noise in the console, a refused or failed request, or a foreign one. */
export const test = base.extend<Watched>({
  mayFail: [null, { option: true }],
  watch: [
    async ({ page, baseURL, mayFail }, use) => {
      const surprises: string[] = []
      const expected = (said: string) => mayFail?.test(said) === true
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return
        // The runner's own word for what playwright.config.ts asks of it.
        if (message.text() === 'Service Worker registration blocked by Playwright') return
        // A busy machine is no failure: what was loaded beforehand may be used late.
        if (message.text().includes('but not used within a few seconds')) return
        if (expected(message.location().url) || expected(message.text())) return
        surprises.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => {
        if (!expected(error.message)) surprises.push(`page error: ${error.message}`)
      })
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        const local = ['data:', 'blob:'].includes(protocol) || origin === baseURL
        if (!local) surprises.push(`foreign request: ${request.url()}`)
      })
      page.on('requestfailed', (request) => {
        // A page that is left takes along its icon, and the words and letters of the other language.
        const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED'
        // So does a frame that is put away while its page is still on the way.
        if (isLeft && request.frame().parentFrame() !== null) return
        if (
          isLeft &&
          /\/icon\.svg$|\/assets\/(?:(?:en|ar)-[\w-]+\.js|vazirmatn-[\w-]+\.woff2)$/.test(
            request.url(),
          )
        )
          return
        if (!expected(request.url())) surprises.push(`request failed: ${request.url()}`)
      })
      page.on('response', (response) => {
        if (response.status() < 400 || expected(response.url())) return
        surprises.push(`${String(response.status())}: ${response.url()}`)
      })
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`content policy: ${violatedDirective} ${blockedURI}`)
        })
      })
      await use(undefined)
      await page.context().clearPermissions()
      await page.context().setOffline(false)
      expect(surprises).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page of a language and waits for its figures. */
export async function open(page: Page, language: Language, query = ''): Promise<void> {
  await page.goto(`/${language}/${query}`)
  await arrived(page, language)
}

/** The page has its heading, and its view: the one stands there before the code of the other has come. */
export async function arrived(page: Page, language: Language): Promise<void> {
  await expect(headline(page)).toBeVisible()
  const { view, load } = texts[language]
  for (const text of [view.loading, load.loading])
    await expect(page.getByText(text, { exact: true })).toHaveCount(0)
  // What stands in the page from the build is taken over bit by bit, and the last bits come with it.
  await expect.poll(() => page.evaluate(isTakenOver)).toBe(true)
}

/** Whether React follows every part of the page. */
function isTakenOver(): boolean {
  return [...document.querySelectorAll('main section')].every((part) =>
    Object.keys(part).some((name) => name.startsWith('__reactFiber')),
  )
}

/** The heading of the page: the number of those killed, or that none was found. */
export function headline(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 })
}

export function panel(page: Page, language: Language, name: PanelName): Locator {
  return page.getByRole('region', { name: names[language][name], exact: true })
}

/** Where the ways to see a panel are chosen. */
export function ways(region: Locator): Locator {
  return region.getByRole('combobox')
}

/** Chooses a way to see a panel: its percentages, a chart for each report, and so on. */
export async function chooseWay(
  region: Locator,
  language: Language,
  way: keyof typeof en.panel.way,
): Promise<void> {
  await ways(region).selectOption({ label: texts[language].panel.way[way] })
}

/** Puts the table of a panel in the place of its chart, or the chart back. */
export async function turnTo(
  region: Locator,
  language: Language,
  what: 'table' | 'chart',
): Promise<void> {
  await region.getByRole('button', { name: names[language][what], exact: true }).click()
}

/** Opens the menu of a panel and presses one of its items. */
export async function takeAway(
  region: Locator,
  language: Language,
  item: 'picture' | 'data' | 'cite' | 'link' | 'frame',
): Promise<void> {
  await menu(region, language).click()
  const items = region.locator(':popover-open')
  await items.getByRole('button', { name: names[language][item], exact: true }).click()
  await expect(items).toHaveCount(0)
  await expect(region.page().locator('dialog[open]')).toBeVisible()
}

/** The button at the foot of a panel that opens its menu. */
export function menu(region: Locator, language: Language): Locator {
  return region.getByRole('button', { name: names[language].menu })
}

/** The row of a chart's list, a table or the facts that is named by exactly this text. */
export function row(scope: Locator, name: string): Locator {
  const named = scope.page().getByText(name, { exact: true })
  return scope.locator('li, tr, div:has(> dt)').filter({ has: named })
}

interface Expected {
  readonly value: number
  readonly kind: 'published' | 'derived'
  /** The number as it is read, qualifier and kind included. */
  readonly text: string | RegExp
}

/** Expects one number in a scope: its value, its kind, and everything said with it. */
export async function expectFigure(scope: Locator, { value, kind, text }: Expected): Promise<void> {
  const number = figure(scope, value)
  await expect(number).toHaveCount(1)
  await expect(number).toHaveAttribute('data-answer', kind)
  await expect(number.locator('..')).toHaveText(text, { useInnerText: true })
}

/** Every `<data>` of this value in a scope that is on screen; sums that are folded away are not. */
export function figure(scope: Locator | Page, value: number): Locator {
  return scope.locator(`data[value="${String(value)}"]:visible`)
}

export function filterGroup(
  page: Page,
  language: Language,
  name: 'report' | 'year' | 'governorate' | 'victim' | 'attack',
): Locator {
  return page.getByRole('group', { name: names[language][name], exact: true })
}

/** The charts are there, and the fonts that their words are set in. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('[data-drawing] > svg').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}

/**
 * Goes to another address of the page that is open, as Back and Forward do: nothing is loaded
 * again. An address that would be corrected on arrival is not for this.
 */
export async function go(page: Page, language: Language, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState({ ignored: [] }, '', address)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    scrollTo({ top: 0, behavior: 'instant' })
  }, `/${language}/${query}`)
}

/** Opens the page, or goes on in the one that is open: a load costs as much as a few looks. */
export async function show(page: Page, language: Language, query = ''): Promise<void> {
  if (!page.url().startsWith('http')) return open(page, language, query)
  // What was opened before is closed, from the inmost to the outmost.
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await go(page, language, query)
  await arrived(page, language)
}
