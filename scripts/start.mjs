// npm start: install if need be, build, and serve the built site on this machine. `--data` and `--out`
// are those of the build.
import { parseArgs } from 'node:util'
import { ensureInstalled, root, run } from './ensure.mjs'

ensureInstalled()

const given = process.argv.slice(2)
const code = run('npm', ['run', 'build', ...(given.length > 0 ? ['--', ...given] : [])])
if (code !== 0) {
  console.error('\nThe build failed, so there is nothing to show. / تعذّر بناء الموقع.')
  process.exit(code)
}

// Only now: Vite may have been installed a moment ago.
const { preview } = await import('vite')
const string = /** @type {const} */ ({ type: 'string' })
const { values } = parseArgs({ args: given, options: { data: string, out: string } })
const server = await preview({
  root,
  ...(values.out !== undefined && { build: { outDir: values.out } }),
  preview: { port: Number(process.env.PORT) || 4173, strictPort: false },
})
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'
console.log(`
Tawthiq is ready. Open this address in a browser (Ctrl+C stops it):
«توثيق» جاهز. افتح هذا العنوان في المتصفح (للإيقاف: Ctrl+C):

  ${address}
`)
