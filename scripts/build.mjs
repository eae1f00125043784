// npm run build: the fonts, the drawing of the pages without a browser, the site, and the one file.
// `--base /folder/` builds a site that is served from a folder, `--outDir` builds it elsewhere.
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { root, run } from './ensure.mjs'

const {
  values: { base = '/', outDir = 'dist' },
} = parseArgs({ options: { base: { type: 'string' }, outDir: { type: 'string' } } })

if (run('node', ['scripts/fonts.mjs']) !== 0) process.exit(1)
const drawn = { ssr: 'src/prerender.tsx', outDir: '.cache/prerender' }
await build({ root, base, build: drawn })
await build({ root, base, build: { outDir, emptyOutDir: true } })
await build({ root, base, mode: 'single', build: { outDir } })
