// When the figures do not come, or come damaged: a clear message, no number, and a way on.
import { readFileSync } from 'node:fs'
import type { Route } from '@playwright/test'
import { labelProblems, pageProblems } from './geometry'
import {
  expect,
  expectFigure,
  figure,
  headline,
  languages,
  open,
  panel,
  panelNames,
  queryOf,
  test,
  texts,
} from './journey'

/** One digit of one number is another: 6,859 would stand on the page as 6,858. */
const altered = readFileSync('public/data/observations.csv', 'utf8').replace(',6859,', ',6858,')

const failures = [
  {
    what: 'a file is cut off',
    file: 'observations.csv',
    reason: 'unreachable',
    answer: (route: Route) => route.abort(),
  },
  {
    what: 'a file is missing',
    file: 'governorates.csv',
    reason: 'missing',
    answer: (route: Route) => route.fulfill({ status: 404, body: 'not here' }),
  },
  {
    what: 'the package is something else',
    file: 'datapackage.json',
    reason: 'damaged',
    answer: (route: Route) => route.fulfill({ body: '<!doctype html><title>Log in</title>' }),
  },
  {
    what: 'one digit of a file has changed',
    file: 'observations.csv',
    reason: 'damaged',
    answer: (route: Route) => route.fulfill({ body: altered }),
  },
] as const

for (const language of languages) {
  test.describe(`loading, in ${language}`, () => {
    test.use({ mayFail: /\/data\/|\/assets\/(?:drawings|index|Figures)-/ })
    const words = texts[language].load

    // Each reason is said in each language, and each failure met in one of them.
    const met = failures.filter((_, i) => (i % 2 === 0) === (language === 'en'))
    for (const { what, file, reason, answer } of met) {
      test(`says so when ${what}, and tries again`, async ({ page }) => {
        let asked = 0
        // Without the one file that holds all others, each is asked for by itself.
        await page.route('**/data/bundle.json', (route) => route.abort())
        await page.route(`**/data/${file}`, (route) => {
          asked += 1
          return answer(route)
        })
        await page.goto(`/${language}/?year=1`)
        const alert = page.getByRole('alert')
        await expect(alert).toContainText(words.failed)
        expect(plain(await alert.innerText())).toContain(words[reason].replace('{{file}}', file))
        await expect(page.locator('data')).toHaveCount(0)
        await expect(page.locator('html')).toHaveAttribute('lang', language)

        // Every try is made twice. One in vain says the same again; when the file is back, so is all.
        const retry = alert.getByRole('button', { name: words.retry })
        expect(asked).toBe(2)
        const method = alert.getByRole('link', { name: texts[language].view.method })
        await expect(method).toHaveAttribute('href', `/${language}/method.html`)
        await retry.click()
        await expect.poll(() => asked).toBe(4)
        await expect(retry).toBeEnabled()
        await page.unroute(`**/data/${file}`)
        await retry.click()
        await expectFigure(headline(page), { value: 3564, kind: 'published', text: '3,564' })
        expect(queryOf(page)).toBe('?year=1')
        await expect(alert).toHaveCount(0)
      })
    }

    test('says that it loads while it does, and shows no number of another question', async ({
      page,
    }) => {
      const { release, held } = gate()
      await page.route('**/data/bundle.json', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(`/${language}/?year=1`)
      await expect(page.getByRole('status').filter({ hasText: words.loading })).toBeVisible()
      await expect(page.locator('data')).toHaveCount(0)
      release()
      await expect(figure(headline(page), 3564)).toHaveCount(1)
      await expect(page.getByText(words.loading)).toHaveCount(0)
    })

    test('has the overview on the screen before its script and its data are there', async ({
      page,
    }) => {
      const { release, held } = gate()
      await page.route(/bundle\.json|assets\/index-.*js/, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(`/${language}/`, { waitUntil: 'commit' })
      await expect(figure(headline(page), 6859)).toHaveCount(1)
      for (const name of panelNames) await expect(panel(page, language, name)).toBeVisible()
      await expect(page.locator('[data-drawing] [data-drawn]:visible')).not.toHaveCount(0)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(changedByLaterRules)).toEqual([])
      }
      // At the address of another question they stay unseen, and it is said that they are on the way.
      await page.goto(`/${language}/?year=1`, { waitUntil: 'commit' })
      await expect(page.getByRole('banner')).toBeVisible()
      await expect(page.locator('data:visible')).toHaveCount(0)
      const waiting = () =>
        page.locator('#root').evaluate((root) => getComputedStyle(root, '::before').content)
      expect(await waiting()).toBe(`"${words.loading}"`)
      release()
      await expect(figure(headline(page), 3564)).toHaveCount(1)
      expect(await waiting()).toBe('none')
    })

    if (language === 'ar') {
      test('answers what was pressed before its script was there', async ({ page }) => {
        const { release, held } = gate()
        await page.route(/assets\/index-.*js/, async (route) => {
          await held
          await route.continue()
        })
        await page.goto(`/${language}/`, { waitUntil: 'commit' })
        await page.locator('#killed-by-year button[aria-pressed]').first().click()
        const { name, theme } = texts[language].settings
        await page.getByRole('button', { name, exact: true }).click()
        release()
        await expect.poll(() => queryOf(page)).toBe('?year=1')
        await expect(page.getByRole('radio', { name: theme.dark })).toBeVisible()
        await expect(figure(headline(page), 3564)).toHaveCount(1)
      })
    }

    if (language === 'en') {
      test.describe('whoever is in haste', () => {
        // What is left before it is there takes along all that was on its way.
        test.use({ mayFail: /\/\?year=1$|\/assets\/|\/data\// })

        test('leaves at once before its script is there', async ({ page }) => {
          const { release, held } = gate()
          await page.route(/assets\/index-.*js/, async (route) => {
            await held
            await route.abort()
          })
          await page.goto(`/${language}/?year=1`, { waitUntil: 'commit' })
          await page.locator('[data-leaves]').click()
          await expect.poll(() => page.url()).toBe('about:blank')
          release()
        })
      })
    }

    test('stays where it is when it comes bit by bit and its font late, and has room without it', async ({
      page,
    }) => {
      // One after the other, as on a slow line: the page is seen with either alone.
      const letters = { latin: gate(), arabic: gate() }
      await page.route(/\.woff2$/, async (route) => {
        await letters[route.request().url().includes('arabic') ? 'arabic' : 'latin'].held
        await route.continue()
      })
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
            moved.push(shift.value)
        }).observe({ type: 'layout-shift', buffered: true })
        const moved: number[] = []
        Object.assign(window, { moved })
      })
      await page.setViewportSize({ width: language === 'en' ? 1280 : 390, height: 800 })
      const line = await page.context().newCDPSession(page)
      await line.send('Network.enable')
      const speed = { offline: false, latency: 50, uploadThroughput: -1 }
      await line.send('Network.emulateNetworkConditions', { ...speed, downloadThroughput: 1e5 })
      await page.goto(`/${language}/`, { waitUntil: 'commit' })
      await expect(page.locator('#killed-by-year button[aria-pressed]').first()).toBeVisible()
      await line.send('Network.emulateNetworkConditions', { ...speed, downloadThroughput: -1 })
      const problems = async () => [
        ...(await page.evaluate(pageProblems)),
        ...(await page.evaluate(labelProblems)),
      ]
      await expect.poll(problems).toEqual([])
      const has = (letter: string) =>
        expect
          .poll(() => page.evaluate((one) => document.fonts.check('1em Vazirmatn', one), letter))
          .toBe(true)
      letters.arabic.release()
      if (language === 'ar') await has('ا')
      letters.latin.release()
      await has('a')
      const { stands, moved } = await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        return {
          // Another machine may have none of the fonts that stand in for it.
          stands: [...document.fonts].some(
            (one) => one.family.includes('-like') && one.status === 'loaded',
          ),
          moved: (window as unknown as { moved: number[] }).moved.reduce(
            (sum, one) => sum + one,
            0,
          ),
        }
      })
      if (stands) expect(moved).toBeLessThan(0.005)
    })

    test('has sources and method without a script and without the data', async ({
      browser,
      baseURL,
    }) => {
      const without = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! })
      const noise: string[] = []
      await without.route('**/data/**', (route) => route.abort())
      await without.goto(`/${language}/`)
      without.on('console', (message) => {
        if (!message.location().url.includes('/data/')) noise.push(message.text())
      })
      await without.locator(`noscript a[href="/${language}/method.html"]`).click()
      await expect(without.getByRole('heading', { level: 1 })).toHaveText(
        texts[language].methodView.heading,
      )
      expect(await without.evaluate(pageProblems)).toEqual([])
      await without.locator('#sources summary').first().click()
      await expect(without.locator('#sources table a:visible').first()).toBeVisible()
      // Styles that it shares with other parts too.
      await expect(without.locator('#sources table').first()).toHaveCSS('font-size', '15px')
      expect(noise).toEqual([])
      await without.close()
    })

    test('goes on with the rest where a part of it is gone from the server', async ({ page }) => {
      const { part, late } = texts[language].load
      await page.route('**/assets/Figures-*', (route) => route.fulfill({ status: 404 }))
      await open(page, language)
      const views = page.getByRole('navigation').first()
      await views.getByRole('link', { name: texts[language].view.figures, exact: true }).click()
      await expect(page.getByRole('alert')).toContainText(part.lost)
      await expect(page.getByRole('alert').getByRole('button', { name: part.reload })).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[language].view.figures)
      await views.getByRole('link', { name: texts[language].view.checks, exact: true }).click()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page.getByRole('main').locator('data').first()).toBeVisible()

      // Where its own script is gone, the page says so without one.
      await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }))
      await page.goto(`/${language}/?year=1`)
      await expect(page.getByRole('alert')).toContainText(late.text)
      await expect(page.getByRole('link', { name: late.overview })).toBeVisible()
      await expect(views).toBeVisible()
      await expect(page.locator('data:visible')).toHaveCount(0)
    })

    if (language === 'en') {
      test('says all in numbers on a stage where the drawings do not come', async ({ page }) => {
        await page.route('**/assets/drawings-*', (route) => route.abort())
        await open(page, language, '?step=3')
        await expect(page.getByRole('main').locator('data:visible')).not.toHaveCount(0)
        await expect(page.locator('.recharts-surface')).toHaveCount(0)
      })
    }
  })
}

test('every page carries the policy by which it reaches nothing else', async ({ request }) => {
  for (const page of ['/', '/en/', '/ar/']) {
    const html = await (await request.get(page)).text()
    expect(html).toContain(
      `Content-Security-Policy" content="default-src 'none'; script-src 'self'`,
    )
  }
})

test('the first view asks for few files, each once, and for nothing that is heavy', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  // What comes when the page is at rest is not of the first view.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await open(page, 'en')
  await expect.poll(() => asked.some((path) => path.includes('/assets/en-first-'))).toBe(true)
  await page.waitForLoadState('networkidle')
  const beforehand = await page
    .locator('link[rel="preload"], link[rel="modulepreload"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  expect(beforehand).toContain('/data/bundle.json')
  expect(beforehand.filter((path) => !asked.includes(path))).toEqual([])
  expect(asked.filter((path, i) => asked.indexOf(path) !== i)).toEqual([])
  // The page, its script, its texts, its font and the figures; an icon where there is a window for it.
  const kinds = asked
    .filter((path) => path !== '/icon.svg')
    .map((path) => path.replace(/-[\w-]{8}\./u, '.'))
    .toSorted()
  expect(kinds).toEqual([
    '/assets/en-first.js',
    '/assets/index.js',
    '/assets/rolldown-runtime.js',
    '/assets/vazirmatn-latin.woff2',
    '/data/bundle.json',
    '/en/',
  ])
})

test('a browser that cannot tell kinds of numbers apart keeps the page without a script, and says why', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CSS.supports = () => false
  })
  await page.goto('/en/?year=1')
  await expect(page.locator('#below p[lang="en"]')).toBeVisible()
  await expect(headline(page)).toContainText('6,859')
  await page.waitForLoadState('networkidle')
  // Nothing has taken it over.
  await expect(page).toHaveURL(/\/en\/\?year=1$/)
  await expect(headline(page)).toContainText('6,859')
  await page.goto('/tawthiq.html?lang=en')
  await expect(page.locator('#needs')).toContainText(texts.en.single.needs)
  await expect(page.locator('data')).toHaveCount(0)
})

function gate() {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  return { held, release: () => release() }
}

/** Text without the marks that keep its reading order. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '')
}

/** What stands elsewhere or looks otherwise while a page has only the rules that come first in it. */
function changedByLaterRules(): string[] {
  const elements = [...document.querySelectorAll('#root *')]
  const look = (element: Element) => {
    if (!element.checkVisibility()) return ''
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, fill, font, borderBlockStart, textDecoration, visibility } =
      getComputedStyle(element)
    const paint = [color, backgroundColor, fill, font, borderBlockStart, textDecoration, visibility]
    const around = ['::before', '::after'].map((one) => {
      const { content, inlineSize, backgroundColor: ground } = getComputedStyle(element, one)
      return [content, inlineSize, ground].join()
    })
    return [x, y, width, height, ...paint, ...around].join()
  }
  const later = document.body.querySelector<HTMLStyleElement>('style')!.sheet!
  const root = document.documentElement
  return [{}, { theme: 'dark', text: 'larger' }, { theme: 'contrast', text: 'large' }].flatMap(
    (settings) => {
      Object.assign(root.dataset, settings)
      const whole = elements.map(look)
      later.disabled = true
      const first = elements.map(look)
      later.disabled = false
      delete root.dataset.theme
      delete root.dataset.text
      return elements.flatMap((element, i) =>
        first[i] === whole[i] ? [] : [element.outerHTML.slice(0, 200)],
      )
    },
  )
}
