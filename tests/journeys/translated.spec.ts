// A translator of the browser, or another extension, changes the page: its numbers stay those of
// their names, at every step of what a reader does.
import type { Page } from '@playwright/test'
import {
  expect,
  filterGroup,
  go,
  headline,
  languages,
  names,
  open,
  panel,
  panelNames,
  queryOf,
  takeAway,
  type Language,
  test,
  texts,
  turnTo,
  ways,
} from './journey'

/** How a translator finds the texts and what it leaves in their place. */
type Manner = 'font' | 'words'

for (const language of languages) {
  const other = language === 'en' ? 'ar' : 'en'
  // Translators put an element for a text; what reads aloud or explains puts one for each word.
  const manner: Manner = language === 'en' ? 'font' : 'words'
  const { takeaway, settings, present, view } = texts[language]

  test(`what is translated says what is true at every step, in ${language}`, async ({ page }) => {
    const plain = await page.context().newPage()
    await open(plain, language, '?gov=SY-HL')
    await open(page, language, '?gov=SY-ID')
    await translate(page, manner)
    /** Does something on the page that is translated. */
    const step = async (what: string, act: (on: Page) => Promise<unknown>) => {
      await act(page)
      await expectOwnTexts(page, what)
    }
    /** Does the same on the page that nobody touches, or sends it to the same address. */
    const alike = async (what: string, act?: (on: Page) => Promise<unknown>) => {
      if (act) await step(what, act)
      await (act ? act(plain) : go(plain, language, queryOf(page)))
      await expectAlike(page, plain, what)
    }
    const tool = (name: string) => (on: Page) =>
      on.getByRole('banner').getByRole('button', { name, exact: true }).click()
    const closed = (on: Page) => on.keyboard.press('Escape')

    await test.step('of filters and the history', async () => {
      const choose = async (
        on: Page,
        group: 'report' | 'year' | 'governorate' | 'victim' | 'attack',
        nth: number,
      ) => {
        const filter = filterGroup(on, language, group)
        await filter.getByRole('button').first().click()
        const role = group === 'report' ? 'radio' : 'checkbox'
        await filter.getByRole(role).nth(nth).click()
        await on.keyboard.press('Escape')
      }
      await step('Aleppo too', (on) => choose(on, 'governorate', 0))
      await step('Aleppo alone', (on) => go(on, language, '?gov=SY-HL'))
      await alike('Aleppo as it is')
      await step('a year', (on) => choose(on, 'year', 0))
      await step('victims', (on) => choose(on, 'victim', 0))
      await step('attacks', (on) => choose(on, 'attack', 1))
      await step('another report', (on) => choose(on, 'report', 3))
      await alike('all filters')
      await step('the step before', (on) => on.goBack())
      await alike('history')
      await step('no filters', (on) =>
        on.getByRole('button', { name: names[language].clear }).first().click(),
      )
      await alike('everything')
    })

    // One manner meets what opens over the page, the other what stands in its place.
    if (manner === 'font')
      await test.step('of dialogs', async () => {
        const victims = (on: Page) => panel(on, language, 'byVictim')
        await step('share', tool(takeaway.share.name))
        await step('shared', closed)
        await step('settings', tool(settings.name))
        await step('set', closed)
        for (const item of ['picture', 'data', 'link', 'frame'] as const) {
          await step(item, (on) => takeAway(victims(on), language, item))
          await step(`${item}, closed`, closed)
        }
        await alike('cite', (on) => takeAway(victims(on), language, 'cite'))
        await alike('cited', closed)
      })

    if (manner === 'words')
      await test.step('of the views', async () => {
        const turn = (to: keyof typeof view) => (on: Page) =>
          on.getByRole('banner').getByRole('link', { name: view[to], exact: true }).click()
        await step('figures', turn('figures'))
        for (const word of ['12', '1', '']) {
          await step(`a search for "${word}"`, (on) => on.getByRole('searchbox').fill(word))
        }
        // What is typed gets into the address a little later.
        await expect(page).not.toHaveURL(/[?&]q=/)
        await step('an order', (on) => on.locator('thead button').first().click())
        await alike('figures in order')
        await step('an open row', (on) =>
          on.locator('tbody tr[id]').nth(2).getByRole('button').first().click(),
        )
        await step('reports', turn('reports'))
        await step('beside another report', (on) =>
          on.getByRole('combobox').first().selectOption({ index: 2 }),
        )
        await alike('two reports')
        for (const to of ['checks', 'method', 'overview'] as const) {
          await step(to, turn(to))
          await alike(`${to} as it is`)
        }
      })

    if (manner === 'words')
      await test.step('of a presentation', async () => {
        await step('present', tool(present.name))
        for (let i = 0; i < 3; i += 1) {
          await step(`step ${String(i + 2)}`, (on) => on.keyboard.press('PageDown'))
        }
        await alike('the stage')
        await step('back from the stage', (on) => on.goBack())
        await alike('the page again')
      })

    if (manner === 'font')
      await test.step('of the ways to see every panel, in the other language', async () => {
        await alike('the other language', (on) => switchFrom(on, language))
        for (const name of panelNames) {
          const region = (on: Page) => panel(on, other, name)
          const offered = await ways(region(plain)).locator('option').count()
          // All ways of all panels are made of the same parts.
          const seen = name === 'byVictim' ? offered : Math.min(offered, 2)
          for (let index = 1; index < seen; index += 1) {
            await step(`way ${String(index)} of ${name}`, (on) =>
              ways(region(on)).selectOption({ index }),
            )
          }
          await step(`the table of ${name}`, (on) => turnTo(region(on), other, 'table'))
          if (seen > 1) await ways(region(plain)).selectOption({ index: seen - 1 })
          await turnTo(region(plain), other, 'table')
        }
        await expectAlike(page, plain, 'tables of the last ways')
        await alike('a chart', (on) => turnTo(panel(on, other, 'byYear'), other, 'chart'))
        await alike('and back', (on) => switchFrom(on, other))
      })
  })
}

test('the headline of Aleppo never has the number of Idlib, however late it is translated', async ({
  page,
}) => {
  await open(page, 'en', '?gov=SY-ID')
  await expect(headline(page)).toContainText('2,537')
  const translator = await translateLate(page)
  await go(page, 'en', '?gov=SY-HL')
  await translator.arrive()
  await expect(headline(page)).toHaveText(/2,843.*Aleppo/)
  await go(page, 'en', '?gov=SY-HM')
  await translator.arrive()
  await expect(headline(page)).toHaveText(/Hama/)
  await expect(headline(page)).not.toHaveText(/2,843|2,537|Aleppo|Idlib/)
})

test('what is not the page’s own is seen in it: an old text, a bare one, and what was left', async ({
  page,
}) => {
  await open(page, 'en', '?panel=headline&embed=1')
  await translate(page, 'font')
  await expect.poll(() => notOwn(page)).toEqual([])
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('main x-text')
    first!.textContent = 'Idlib'
    second!.replaceWith('2,537')
  })
  expect(await notOwn(page)).toEqual([
    'bare: 2,537',
    expect.stringMatching(/^"Idlib" for /),
    expect.stringContaining('left over: <font>'),
    expect.stringContaining('left over: <font '),
  ])
})

test('a page that nobody touches is never drawn anew', async ({ page }) => {
  await open(page, 'en')
  await headline(page).evaluate((heading) => {
    heading.closest('section')?.setAttribute('data-first', '')
  })
  await switchFrom(page, 'en')
  await switchFrom(page, 'ar')
  await go(page, 'en', '?gov=SY-HL&year=1')
  await expect(headline(page)).toContainText('Aleppo')
  await expect(page.locator('section[data-first]')).toHaveCount(1)
  await expect(page.locator('x-text')).toHaveCount(0)
})

test.describe('a page whose parts are taken out of their places', () => {
  // React says what it could not remove.
  test.use({ mayFail: /NotFoundError|not a child of this node/ })

  test('is drawn anew or says that it failed, and nothing of the old one is left', async ({
    page,
  }) => {
    const root = page.locator('#root')
    const goTo = async (query: string, heading: RegExp) => {
      await go(page, 'en', query)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([heading])
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page.getByRole('alert')).toHaveCount(0)
    }
    await open(page, 'en', '?gov=SY-ID')
    await root.evaluate(() => {
      const around = document.createElement('div')
      const main = document.querySelector('main')
      main?.replaceWith(around)
      if (main) around.append(main)
    })
    await goTo('?gov=SY-HL', /2,843.*Aleppo/)
    await root.evaluate(() => {
      document.body.append(...(document.querySelector('main h1')?.parentElement?.children ?? []))
      document.querySelector('body > h1')?.remove()
    })
    await goTo('?view=reports', /each report/)
    await root.evaluate((element) => {
      element.replaceChildren()
    })
    // Drawn again, or said: never blank.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([
      new RegExp(`each report|${texts.en.load.failed}`),
    ])
    await expect(page).toHaveURL(/view=reports/)
  })
})

async function switchFrom(page: Page, language: Language) {
  await page.getByRole('link', { name: names[language].switch, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'ar' : 'en', {})
}

async function expectAlike(page: Page, plain: Page, what: string) {
  await expect(async () => {
    const [got, wanted] = [await said(page), await said(plain)]
    // Only where they part: a page has thousands of words.
    const from = wanted.findIndex((word, i) => word !== got[i])
    const at = from < 0 ? wanted.length : from
    expect(got.slice(at, at + 20), what).toEqual(wanted.slice(at, at + 20))
  }).toPass()
}

/** Expects every text to be the one that React last gave it, and nothing of an old page to be left. */
async function expectOwnTexts(page: Page, what: string) {
  expect(await notOwn(page), what).toEqual([])
}

/** What can be read on a page, word by word, without what is only heard. */
function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header, [role="group"], main, dialog[open]')]
      .filter((part) => part.checkVisibility())
      .flatMap((part) => part.innerText.split(/\s+/u)),
  )
}

/**
 * Texts without an element of their own, which a change would not find again; texts other than those that
 * React gave their elements; and elements that React does not know, or no longer.
 */
function notOwn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('#root')!
    const found: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const isOwn = text.parentElement?.closest('x-text, option, textarea')
      if (text.nodeValue?.trim() !== '' && !isOwn) found.push(`bare: ${text.nodeValue ?? ''}`)
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.parentElement?.closest('x-text, option')) continue
      const own = Object.entries(element).find(([name]) => name.startsWith('__reactProps$'))
      if (!own && !element.closest('[data-own]')) found.push(`left over: ${element.outerHTML}`)
      if (!element.matches('x-text, option')) continue
      const { children } = (own?.[1] ?? {}) as { readonly children?: unknown }
      const given = [children].flat().join('')
      if (element.textContent !== given) found.push(`"${element.textContent}" for "${given}"`)
    }
    return found
  })
}

/** Translates a page as Google's translator does, and whatever comes into it later. */
function translate(page: Page, manner: Manner): Promise<void> {
  return page.evaluate((how) => {
    const put = (text: Text) => {
      const words = text.data.match(/\s+|\S+/gu) ?? []
      const inside = how === 'font' ? [text.data] : words
      const made = inside.map((one) => {
        const outer = document.createElement(how === 'font' ? 'font' : 'span')
        const inner = document.createElement(how === 'font' ? 'font' : 'span')
        inner.textContent = one
        inner.dataset.foreign = ''
        outer.append(inner)
        return outer
      })
      text.replaceWith(...made)
    }
    const all = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const kept = text.parentElement?.closest(
          '[translate="no"], script, style, textarea, noscript, svg, [data-foreign]',
        )
        if (!kept && text.nodeValue?.trim() !== '') found.push(text as Text)
      }
      found.forEach(put)
    }
    all()
    new MutationObserver(all).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  }, manner)
}

/** A translator whose answers come when they are told to, for the texts as they were when asked. */
async function translateLate(page: Page) {
  await page.evaluate(() => {
    let asked: (readonly [Text, string])[] = []
    const ask = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      asked = []
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const kept = text.parentElement?.closest(
          '[translate="no"], script, style, noscript, svg, mark',
        )
        if (!kept && text.nodeValue?.trim() !== '') asked.push([text as Text, text.nodeValue ?? ''])
      }
    }
    ask()
    Object.assign(window, {
      arrive: () => {
        for (const [text, was] of asked) {
          const font = document.createElement('mark')
          font.textContent = was
          if (text.isConnected) text.replaceWith(font)
        }
        ask()
      },
    })
  })
  return {
    arrive: () => page.evaluate(() => (window as unknown as { arrive: () => void }).arrive()),
  }
}
