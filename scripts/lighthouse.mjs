// npm run lighthouse: what Lighthouse says of the built site, in both languages, and of what it takes
// points. It needs a Chromium with windows of its own, and fetches Lighthouse when it is run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { findBrowser, root, runBeside } from './ensure.mjs'

/** The newest that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

const server = await preview({ root, preview: { port: 4199 }, logLevel: 'silent' })
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-lighthouse-'))
let isWhole = true
for (const language of ['en', 'ar']) {
  const file = join(folder, `${language}.json`)
  const { code, said } = await runBeside(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, `http://localhost:4199/${language}/`, '--quiet'],
      ...['--output=json', `--output-path=${file}`, '--chrome-flags=--headless=new --no-sandbox'],
    ],
    { CHROME_PATH: findBrowser() },
  )
  if (code !== 0) {
    console.error(said)
    isWhole = false
    continue
  }
  /** @type {{ categories: Record<string, { title: string, score: number, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, { score: number | null, title: string, displayValue?: string }> }} */
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'))
  for (const { title, score, auditRefs } of Object.values(categories)) {
    console.log(`${language}  ${title}: ${String(Math.round(score * 100))}`)
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) continue
      console.log(`      ${audit.title} ${audit.displayValue ?? ''}`)
    }
  }
}
rmSync(folder, { recursive: true })
await server.close()
process.exit(isWhole ? 0 : 1)
