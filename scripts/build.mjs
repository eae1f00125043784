// npm run build: the fonts, the drawing of the pages without a browser, the site, and the one file.
// `--base /folder/` builds a site that is served from a folder, `--out` builds it elsewhere, and
// `--data` builds it of another data package: see docs/another-subject.md.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { root, run } from './ensure.mjs'

const string = /** @type {const} */ ({ type: 'string' })
const { values } = parseArgs({ options: { base: string, data: string, out: string } })
const { base = '/', data } = values
const outDir = resolve(values.out ?? 'dist')
// The configuration of the build reads it, and so do the fonts.
if (data !== undefined) process.env.TAWTHIQ_DATA = resolve(data)

if (run('node', ['scripts/fonts.mjs']) !== 0) process.exit(1)
const cache = data === undefined ? '.cache' : '.cache/package'
const drawn = { ssr: 'src/prerender.tsx', outDir: `${cache}/prerender` }
await build({ root, base, build: drawn })
await build({ root, base, build: { outDir, emptyOutDir: true } })
await build({ root, base, mode: 'single', build: { outDir } })
