// Another organisation's figures about another country: an invented package, built as ours is.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { serveSite, type Site } from '../fixtures/siteServer'
import { expect, names, test as base, texts } from './journey'

const root = join(import.meta.dirname, '../..')

const test = base.extend<object, { readonly built: Site & { readonly folder: string } }>({
  built: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs out of it
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tawthiq-subject-'))
      const options = ['--data', 'tests/fixtures/subject', '--out', folder]
      execFileSync('node', ['scripts/build.mjs', ...options], { cwd: root, stdio: 'pipe' })
      const site = await serveSite(folder)
      await use({ ...site, folder })
      await site.stop()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ built }, use) => use(built.address),
})

/** Words of our subject; a key of a message may hold the code of a source, in small letters. */
const OURS = /Syria|سوري|Russia|روسي|SNHR|(?<!تبويب )الشبكة|\bSY-[A-Z]|snhr|2015-09-30/u

test('another package is a page of its own, without a word of our subject', async ({
  page,
  built,
}) => {
  const spoken = textsIn(built.folder)
  expect(spoken.size).toBeGreaterThan(60)
  expect([...spoken].filter(([, text]) => OURS.test(text)).map(([file]) => file)).toEqual([])

  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  const panels = ['Injured by year', 'Injured by category', 'Injured by province']
  await page.goto('en/')
  await expect(heading).toHaveText(
    /At least\s*1,386\s*people injured by the Upland militia in Brennia/u,
  )
  await expect(page).toHaveTitle('Tawthiq: an invented example of another subject')
  for (const name of [...panels, 'Total over time', 'Attacks by type'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  // Nobody counts them here: they are no gap.
  await expect(page.getByRole('main')).not.toContainText('Displaced')
  await page.getByRole('button', { name: /^Province/u }).click()
  await page.getByRole('checkbox', { name: /^Lakeside/u }).check()
  await expect(heading).toHaveText(
    /391\s*people injured by the Upland militia in Lakeside province/u,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading).toContainText('391')

  // Its years end on the day before the next begins, and are added.
  await page.goto('en/?year=1,2')
  await expect(page.getByRole('main')).toContainText('1 April 2021 to 31 March 2023')
  await expect(heading).toContainText('914')

  await page.goto('ar/')
  await expect(heading).toHaveText(
    /ما لا يقل عن\s*1,386\s*شخصًا أُصيبوا على يد ميليشيا المرتفعات في برينيا/u,
  )
  for (const view of ['figures', 'reports', 'checks', 'method'] as const) {
    await page.getByRole('link', { name: texts.ar.view[view], exact: true }).click()
    await expect(page).toHaveURL(`/ar/?view=${view}`)
    await expect(heading).toBeVisible()
  }
  await page.getByRole('link', { name: names.ar.switch, exact: true }).click()
  await expect(page).toHaveURL('/en/?view=method')
  await expect(page.getByText('These numbers were invented for an example')).toBeVisible()
})

/** All that was built and is text, by its path; what is packed in the one file too. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['.png', '.woff2'].includes(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name))
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8')
      const packed = [...text.matchAll(/data-packed="[^"]*">([^<]*)</g)].map(([, part = '']) =>
        gunzipSync(Buffer.from(part, 'base64')).toString(),
      )
      // Fonts and hashes may spell anything.
      const said = [text, ...packed].join('\n').replace(/[A-Za-z0-9+/=]{40,}/g, '')
      return [relative(folder, file), said]
    }),
  )
}
