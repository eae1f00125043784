// The whole dashboard as one file: opened from a disk, with the network cut.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { test as base, type Page } from '@playwright/test'
import { readCsvFile } from '../fixtures/readExport'
import {
  drawn,
  expect,
  filterGroup,
  headline,
  languages,
  names,
  panel,
  takeAway,
  texts,
} from './journey'

const file = pathToFileURL('dist/tawthiq.html').href

/** Fails on noise in the console, and on any request besides the file itself. */
const test = base.extend<{ page: Page }>({
  context: async ({ context }, use) => {
    await context.setOffline(true)
    await use(context)
    // The context is used again by the next journey.
    await context.setOffline(false)
  },
  page: async ({ page }, use) => {
    const surprises: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) surprises.push(message.text())
    })
    page.on('pageerror', ({ message }) => surprises.push(message))
    page.on('request', (request) => {
      const url = request.url()
      const isItself = request.isNavigationRequest() && /tawthiq\.html|half\.html/.test(url)
      if (!isItself && !/^(?:data|blob):/.test(url)) surprises.push(`request: ${url}`)
    })
    await use(page)
    expect(surprises).toEqual([])
  },
})

for (const language of languages) {
  const other = language === 'en' ? 'ar' : 'en'

  if (language === 'ar') {
    test(`one file from a disk does everything, in ${language}`, async ({ page }) => {
      const { view, single, methodView } = texts[language]
      await page.goto(`${file}?lang=${language}`)
      await expect(headline(page)).toContainText('6,859')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await drawn(page)
      expect(await page.evaluate(() => document.fonts.check('1em Vazirmatn', 'حلب'))).toBe(true)
      expect(await page.evaluate(() => 'subtle' in crypto)).toBe(true)
      await expect(page.getByRole('contentinfo')).toContainText(single.copy)

      // A filter, a step back, and the other language with the filter kept: nothing is loaded again.
      await page.evaluate(() => {
        document.documentElement.dataset.same = ''
      })
      const victims = filterGroup(page, language, 'victim')
      await victims.getByRole('button').click()
      await victims
        .locator('input[value="children"]')
        .or(victims.getByRole('checkbox'))
        .first()
        .click()
      await expect(page).toHaveURL(`${file}?lang=${language}&victim=children`)
      await page.keyboard.press('Escape')
      await expect(headline(page)).toContainText('2,005')
      await page.goBack()
      await expect(headline(page)).toContainText('6,859')
      await page.goForward()
      await page.getByRole('link', { name: names[language].switch, exact: true }).click()
      await expect(page).toHaveURL(`${file}?lang=${other}&victim=children`)
      await expect(panel(page, other, 'byYear')).toBeVisible()
      await page.getByRole('link', { name: names[other].switch, exact: true }).click()
      await expect(page.locator('html[data-same]')).toHaveAttribute('lang', language)

      // A picture, which tells the name of the file and what is chosen.
      const { pictures } = texts[language]
      await takeAway(panel(page, language, 'byYear'), language, 'picture')
      await page.getByRole('radio', { name: /SVG/ }).check()
      const drawing = page.waitForEvent('download')
      await page.getByRole('button', { name: pictures.save, exact: true }).click()
      const svg = await readFile(await (await drawing).path(), 'utf8')
      expect(svg).toContain('2,005')
      expect(svg).not.toContain('file:')
      await page.keyboard.press('Escape')

      // The figures that are shown, as a file that others read; it tells no folder of this machine.
      await page.getByRole('link', { name: view.figures, exact: true }).click()
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: 'CSV' }).click()
      const lines = readCsvFile(await readFile(await (await coming).path(), 'utf8'))
      expect(lines.map(({ value }) => value)).toContain('2005')
      expect(lines[0]?.address).toBe(`tawthiq.html?lang=${language}&view=figures&victim=children`)

      for (const name of ['reports', 'checks', 'method'] as const) {
        await page.getByRole('link', { name: view[name], exact: true }).click()
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      }

      // The data itself, byte for byte, out of the file.
      const rows = page.getByRole('table', { name: methodView.data.files })
      const raw = page.waitForEvent('download')
      await rows.getByRole('button', { name: 'observations.csv' }).click()
      expect(await readFile(await (await raw).path())).toEqual(
        await readFile('public/data/observations.csv'),
      )
      await expect(page.locator('html')).toHaveAttribute('data-same', '')
    })
  }
}

test('the site offers the file, and it is below 1.5 MB', async ({ browser, baseURL }) => {
  const page = await browser.newPage()
  await page.goto(`${baseURL ?? ''}/en/?view=method`)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: texts.en.single.get }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('tawthiq.html')
  const saved = await readFile(await download.path())
  expect(saved).toEqual(await readFile('dist/tawthiq.html'))
  expect(saved.byteLength).toBeLessThan(1_500_000)

  // From there it opens as well, and asks for nothing more.
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url())
  })
  await page.goto(`${baseURL ?? ''}/tawthiq.html?lang=en`)
  await expect(headline(page)).toContainText('6,859')
  await drawn(page)
  expect(asked).toEqual([`${baseURL ?? ''}/tawthiq.html?lang=en`])
  // It opens from the server too, and stays itself.
  await page.goto(`${baseURL ?? ''}/tawthiq.html?lang=ar&victim=children`)
  await expect(headline(page)).toContainText('2,005')
  await page.getByRole('link', { name: texts.ar.view.checks, exact: true }).click()
  await expect(page).toHaveURL(`${baseURL ?? ''}/tawthiq.html?lang=ar&view=checks&victim=children`)
  await page.close()
})

test('half of the file says so', async ({ page }, info) => {
  const half = info.outputPath('half.html')
  const whole = await readFile('dist/tawthiq.html', 'utf8')
  await writeFile(half, whole.slice(0, whole.length / 2))
  await page.goto(pathToFileURL(half).href)
  await expect(page.getByText(texts.en.single.needs)).toBeVisible()
  await expect(page.getByText(texts.ar.single.needs)).toBeVisible()
})

test('one file has no modes, and says so', async ({ page }) => {
  for (const mode of ['compare', 'translate']) {
    await page.goto(`${file}?lang=en&mode=${mode}`)
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('6,859')
    await expect(page.getByRole('status').filter({ hasText: mode })).toHaveCount(1)
    await expect(page).not.toHaveURL(/mode=/)
    await expect(page.locator('iframe')).toHaveCount(0)
  }
  const html = await readFile('dist/tawthiq.html', 'utf8')
  const packed = /<script id="app"[^>]*>([^<]*)/.exec(html)?.[1] ?? ''
  const app = gunzipSync(Buffer.from(packed, 'base64')).toString()
  expect(app).toContain('embed')
  // Neither the frames nor the desk.
  for (const code of ['tawthiq:ready', 'data-language']) expect(app).not.toContain(code)
})
