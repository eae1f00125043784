// The site built for a folder of a server, and built twice.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import ar from '../../src/i18n/messages/ar.json' with { type: 'json' }
import en from '../../src/i18n/messages/en.json' with { type: 'json' }
import { serveSite } from '../fixtures/siteServer'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-hosting-'))

test.afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the same commit gives the same bytes, and works in a folder of a server', async ({
  page,
  context,
}) => {
  build('first/tawthiq')
  build('second/tawthiq')
  const first = filesIn('first')
  expect(first.size).toBeGreaterThan(50)
  expect([...first].filter(([file, bytes]) => !filesIn('second').get(file)?.equals(bytes))).toEqual(
    [],
  )

  const noise: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text())
  })
  page.on('pageerror', ({ message }) => noise.push(message))
  page.on('response', (response) => {
    if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith('/tawthiq/'))
      noise.push(`${String(response.status())} ${response.url()}`)
  })
  const site = await serveSite(join(folder, 'first'))
  const home = `${site.address}/tawthiq`
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  try {
    await page.goto(`${home}/`)
    await expect(page).toHaveURL(`${home}/en/`)
    await expect(heading).toContainText('6,859')
    await page.getByRole('link', { name: en.language.other, exact: true }).click()
    await expect(page).toHaveURL(`${home}/ar/`)
    for (const view of ['figures', 'reports', 'checks', 'method'] as const) {
      await page.getByRole('link', { name: ar.view[view], exact: true }).click()
      await expect(page).toHaveURL(`${home}/ar/?view=${view}`)
      await expect(heading).toBeVisible()
    }
    await page.goto(`${home}/ar/?mode=compare`)
    for (const nth of [0, 1]) {
      const frame = page.locator('iframe').nth(nth).contentFrame()
      await expect(frame.locator('data').first()).toBeVisible()
    }
    await page.goto(`${home}/tawthiq.html?lang=en`)
    await expect(heading).toContainText('6,859')

    await page.goto(`${home}/en/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await context.setOffline(true)
    await page.goto(`${home}/ar/?victim=children`)
    await expect(heading).toContainText('2,005')
    expect(noise).toEqual([])
  } finally {
    await context.setOffline(false)
    await site.stop()
  }
})

function build(into: string): void {
  const out = join(folder, into)
  execFileSync('node', ['scripts/build.mjs', '--base', '/tawthiq/', '--out', out], { cwd: root })
}

function filesIn(site: string): ReadonlyMap<string, Buffer> {
  const at = join(folder, site)
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [relative(at, file), readFileSync(file)]
    }),
  )
}
