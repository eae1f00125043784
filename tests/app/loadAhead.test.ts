// Once a reader's own file is chosen nothing is asked for: every part that is fetched later is fetched before.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

it('all parts that a page of a reader’s file can show are fetched before it is chosen', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
  const parts = texts.flatMap((text) =>
    [...text.matchAll(/lazyPart\(\s*async[^]*?import\('([^']+)'\)/g)].map(([, path = '']) =>
      basename(path),
    ),
  )
  const ahead = readFileSync('src/app/loadAhead.ts', 'utf8')
  // Where both languages stand side by side, in a frame, and the dialog itself.
  const others = ['Desk', 'Translate', 'Embed', 'OwnFile']
  expect(parts.length).toBeGreaterThan(12)
  expect(parts.filter((part) => !ahead.includes(`/${part}')`)).sort()).toEqual(others.sort())
})
