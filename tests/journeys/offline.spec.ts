// The site without a network after the first visit, and a newer version that waits to be asked for.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type Page } from '@playwright/test'
import { withEdition } from '../../scripts/vite-offline'
import { readCsvFile } from '../fixtures/readExport'
import { serveSite, type Site } from '../fixtures/siteServer'
import { drawn, expect, headline, languages, texts, type Language } from './journey'

test.use({ serviceWorkers: 'allow' })

let site: Site
const folders: string[] = []

test.beforeEach(async () => {
  site = await serveSite('dist')
})
test.afterEach(async ({ context }) => {
  await context.setOffline(false)
  await site.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('after the first visit everything works without a network', async ({ page, context }) => {
  const noise = noiseOf(page)
  await visit(page, 'en')
  await context.setOffline(true)
  await site.stop()

  for (const language of languages) {
    await page.goto(`${site.address}/${language}/?victim=children`)
    await expect(headline(page)).toContainText('2,005')
    await drawn(page)
    const { view } = texts[language]
    for (const name of ['figures', 'reports', 'checks', 'method'] as const) {
      await page.getByRole('link', { name: view[name], exact: true }).click()
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      if (name !== 'figures') continue
      for (const format of ['csv', 'xlsx']) {
        const coming = page.waitForEvent('download')
        await page.getByRole('button', { name: format.toUpperCase() }).click()
        const saved = await readFile(await (await coming).path())
        if (format === 'xlsx') expect(saved.subarray(0, 2).toString()).toBe('PK')
        else expect(readCsvFile(saved.toString()).map(({ value }) => value)).toContain('2005')
      }
    }
  }
  // From the start, without a language; and the data files that the page offers.
  await page.goto(`${site.address}/`)
  await expect(headline(page)).toContainText('6,859')
  const bytes = await page.evaluate(async () => (await fetch('/data/observations.csv')).text())
  expect(bytes).toBe(readFileSync('public/data/observations.csv', 'utf8'))
  expect(noise).toEqual([])

  // And all of it is forgotten where that is asked for, the page that is open included.
  const { settings, forget } = texts.en
  await page.goto(`${site.address}/en/`)
  await page.getByRole('button', { name: settings.name, exact: true }).click()
  await page.getByRole('radio', { name: settings.theme.dark }).check()
  await page.getByText(forget.name).click()
  await page.getByRole('button', { name: forget.do }).click()
  await expect(page.getByRole('dialog').getByText(forget.done)).toBeVisible()
  await expect(page.getByRole('radio', { name: settings.theme.system })).toBeChecked()
  expect(
    await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
    ]),
  ).toEqual([])
})

test('a newer version waits, asks, and loads only the page that asks', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await visit(one, 'en')
  await visit(other, 'ar')
  for (const page of [one, other]) {
    await page.evaluate(() => {
      document.documentElement.dataset.same = ''
    })
  }

  site.serve(newerSite())
  await one.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(notice(one, 'en')).toBeVisible()
  await expect(notice(other, 'ar')).toBeVisible()
  await other.getByRole('button', { name: texts.ar.updates.later }).click()
  await expect(notice(other, 'ar')).toBeHidden()
  await expect(other.locator('#main')).toBeFocused()
  await expect(one.locator('html[data-same]')).toHaveCount(1)

  // Loading it by hand is no consent: it is the same version, and asks again.
  await one.reload()
  await expect(notice(one, 'en')).toBeVisible()
  await expect(one.locator('html[data-newer]')).toHaveCount(0)

  await one.getByRole('button', { name: texts.en.updates.reload }).click()
  await expect(one.locator('html[data-newer]')).toHaveCount(1)
  await expect(headline(one)).toContainText('6,859')
  await expect(notice(one, 'en')).toBeHidden()

  // The other page goes on, though the server no longer has the parts that it is made of.
  await expect(other.locator('html[data-same]')).toHaveCount(1)
  await other.getByRole('link', { name: texts.ar.view.figures, exact: true }).click()
  await expect(other.getByRole('table').first()).toBeVisible()
  await expect(notice(other, 'ar')).toBeVisible()
  expect(await editions(one)).toBe(2)

  await other.close()
  await one.reload()
  await expect(headline(one)).toContainText('6,859')
  await expect.poll(() => editions(one)).toBe(1)
})

/** Opens the site, and waits until the worker has all of it. */
async function visit(page: Page, language: Language): Promise<void> {
  await page.goto(`${site.address}/${language}/`)
  await expect(headline(page)).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

function notice(page: Page, language: Language) {
  return page.getByText(texts[language].updates.ready)
}

function editions(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length)
}

const PAGES = ['index.html', 'en/index.html', 'ar/index.html']

/** The next version of the site: its lazy parts have other names, and the old ones are gone. */
function newerSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-newer-'))
  folders.push(folder)
  cpSync('dist', folder, { recursive: true })
  const renamed = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const texts = [...renamed.map((name) => `assets/${name}`), ...PAGES]
  for (const file of texts) {
    const text = renamed.reduce(
      (rest, name) => rest.replaceAll(name, name.replace('.js', 'z.js')),
      readFileSync(join(folder, file), 'utf8'),
    )
    rmSync(join(folder, file))
    const name = file.startsWith('assets/') ? file.replace('.js', 'z.js') : file
    writeFileSync(join(folder, name), text.replace('<html ', '<html data-newer '))
  }
  const worker = readFileSync('dist/sw.js', 'utf8').replace(
    /\{"version":"\w+","files":\{[^}]*\}\}/,
    'OFFLINE_EDITION',
  )
  writeFileSync(join(folder, 'sw.js'), withEdition(worker, folder, ['tawthiq.html']))
  return folder
}

function noiseOf(page: Page): readonly string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text())
  })
  page.on('pageerror', ({ message }) => noise.push(message))
  return noise
}
