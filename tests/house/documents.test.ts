import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docs/architecture.md', 'docs/hosting.md', 'docs/large-data.md', 'docs/reliability.md'],
]

/** Paths of the repository that a text names in code, and the targets of its links. */
function namedIn(text: string): readonly string[] {
  const code = [...text.matchAll(/`((?:src|tests|scripts|public|docs)\/[\w./-]+)`/g)]
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
  return [...code, ...links].map(([, path]) => path ?? '')
}

it.each(documents)('%s names files that are there', (document) => {
  const named = namedIn(readFileSync(join(root, document), 'utf8'))
  const base = (path: string) =>
    path.startsWith('.') ? join(root, document, '..', path) : join(root, path)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((path) => !existsSync(base(path)))).toEqual([])
})

it('a path that is not there is found', () => {
  expect(namedIn('`src/nowhere.ts` and [this](docs/nowhere.md)')).toEqual([
    'src/nowhere.ts',
    'docs/nowhere.md',
  ])
})

it('docs/architecture.md knows every room of src', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(rooms.filter((room) => !text.includes(`\`src/${room}\``))).toEqual([])
})

it('docs/reliability.md names a test for each fault, in words of its title', () => {
  const text = readFileSync(join(root, 'docs/reliability.md'), 'utf8')
  const rows = text.split('\n').filter((line) => /^\| (?!fault|-)/.test(line))
  const held = rows.filter((row) => {
    const [, file = '', title = ''] = /`(tests\/[^`]+)` "([^"]+)" *\|$/.exec(row) ?? []
    return file !== '' && readFileSync(join(root, file), 'utf8').includes(title)
  })
  expect(text).toContain(`and ${String(rows.length)} stand below`)
  expect(rows.filter((row) => !held.includes(row))).toEqual([])
})
