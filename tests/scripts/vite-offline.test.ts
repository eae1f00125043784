import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withEdition } from '../../scripts/vite-offline'

let dir = ''
const worker = 'const edition=OFFLINE_EDITION;'

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tawthiq-offline-'))
  mkdirSync(join(dir, 'en'))
  for (const [name, text] of [
    ['index.html', 'one'],
    ['en/index.html', 'two'],
    ['sw.js', worker],
    ['whole.html', 'big'],
  ] as const) {
    writeFileSync(join(dir, name), text)
  }
})
afterAll(() => {
  rmSync(dir, { recursive: true })
})

describe('the worker', () => {
  it('knows every file of the site, pages by their folders, but itself and what stands apart', () => {
    const { files } = editionIn(withEdition(worker, dir, ['whole.html']))
    expect(Object.keys(files)).toEqual(['en/', ''])
    expect(files['']).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/)
  })

  it('is another version when a file or the worker itself changes, and else the same', () => {
    const version = () => editionIn(withEdition(worker, dir, [])).version
    const first = version()
    expect(version()).toBe(first)
    expect(editionIn(withEdition(`/**/${worker}`, dir, [])).version).not.toBe(first)
    writeFileSync(join(dir, 'en/index.html'), 'three')
    expect(version()).not.toBe(first)
  })

  it('is refused when it is more than one script, or has no place for its edition', () => {
    expect(() => withEdition(`import './x.js';${worker}`, dir, [])).toThrow('not one script')
    expect(() => withEdition('const edition=1;', dir, [])).toThrow('no one place')
  })
})

function editionIn(text: string) {
  const json = text.replace(/^(?:\/\*\*\/)?const edition=/, '').replace(/;$/, '')
  return JSON.parse(json) as { version: string; files: Record<string, string> }
}
