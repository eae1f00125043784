import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { RESOURCES } from '../../src/dataset/assemble'
import { DatasetError } from '../../src/dataset/Dataset'
import { fetchDataset } from '../../src/dataset/fetchDataset'
import { ask } from '../../src/domain/ask/ask'
import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { shippedEdition } from '../fixtures/shippedEdition'

type Serve = (file: string) => Response | Promise<Response> | undefined

const BASE = '/tawthiq/data/'
const asked: string[] = []

beforeEach(() => asked.splice(0))
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the data package', () => {
  it('is fetched whole from below its base, and nothing besides', async () => {
    serve()
    const { table, version, gathered } = await fetchDataset(BASE)
    expect([...asked].sort()).toEqual(
      ['bundle.json', 'datapackage.json', ...RESOURCES.map((name) => `${name}.csv`)].sort(),
    )
    expect(ask(table, questionOf(EVERYTHING, 'killed'))).toMatchObject({ value: 6859 })
    const descriptor = JSON.parse(fromDisk('datapackage.json')) as Record<string, unknown>
    expect([version, gathered]).toEqual([descriptor.version, descriptor.gathered])
  })

  it('is one request where the server has it in one file, and checked no less', async () => {
    const files = ['datapackage.json', ...RESOURCES.map((name) => `${name}.csv`)]
    const bundle = Object.fromEntries(files.map((name) => [name, fromDisk(name)]))
    serve((file) => (file === 'bundle.json' ? Response.json(bundle) : undefined))
    expect(await fetchDataset(BASE)).toMatchObject(shippedEdition)
    expect(asked).toEqual(['bundle.json'])
    const altered = fromDisk('observations.csv').replace(',6859,', ',6858,')
    serve((file) =>
      file === 'bundle.json'
        ? Response.json({ ...bundle, 'observations.csv': altered })
        : undefined,
    )
    await expect(fetchDataset(BASE)).rejects.toMatchObject({
      reason: 'damaged',
      file: 'observations.csv',
    })
  })

  it('brings the hash and rows of every file along, for readers to verify', async () => {
    serve()
    expect(await fetchDataset(BASE)).toMatchObject(shippedEdition)
    expect(shippedEdition.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is accepted where the browser cannot compute a hash', async () => {
    serve()
    vi.stubGlobal('crypto', {})
    await expect(fetchDataset(BASE)).resolves.toMatchObject({ gathered: expect.any(String) })
  })

  it('is read out of the page that carries it, and checked no less', async () => {
    const files = Object.fromEntries(
      ['datapackage.json', ...RESOURCES.map((name) => `${name}.csv`)].map((name) => [
        `data/${name}`,
        fromDisk(name),
      ]),
    )
    const carry = (texts: object) => {
      vi.stubGlobal('document', { getElementById: () => ({ textContent: JSON.stringify(texts) }) })
    }
    serve()
    carry(files)
    expect(await fetchDataset(BASE)).toMatchObject(shippedEdition)
    expect(asked).toEqual([])
    carry({ ...files, 'data/reasons.csv': `${fromDisk('reasons.csv')}\n` })
    await expect(fetchDataset(BASE)).rejects.toMatchObject({
      reason: 'damaged',
      file: 'reasons.csv',
    })
  })

  it('is not fetched further once the reader has gone away', async () => {
    serve()
    const controller = new AbortController()
    controller.abort()
    await expect(fetchDataset(BASE, controller.signal)).rejects.toMatchObject({
      reason: 'unreachable',
      file: 'datapackage.json',
    })
  })
})

describe('a file that does not arrive', () => {
  it.each(['datapackage.json', 'observations.csv', 'zones.csv'])(
    'is named when it is missing: %s',
    async (missing) => {
      serve((file) => (file === missing ? new Response('', { status: 404 }) : undefined))
      await expectRefusal('unreachable', missing, /404/)
    },
  )

  it('is named when the server fails', async () => {
    serve((file) => (file === 'sources.csv' ? new Response('', { status: 500 }) : undefined))
    await expectRefusal('unreachable', 'sources.csv', /500/)
  })

  it('is named when the network fails', async () => {
    serve((file) => {
      if (file === 'reports.csv') throw new TypeError('Failed to fetch')
      return undefined
    })
    await expectRefusal('unreachable', 'reports.csv', /Failed to fetch/)
  })

  it('is named when the network fails in the middle of it', async () => {
    serve((file) => {
      if (file !== 'observations.csv') return undefined
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('id,report'))
          controller.error(new TypeError('terminated'))
        },
      })
      return new Response(body)
    })
    await expectRefusal('unreachable', 'observations.csv', /terminated/)
  })
})

describe('a file that is not what it should be', () => {
  it.each([
    ['is broken', '{ "version": '],
    ['is a page of a server', '<!doctype html><title>Not found</title>'],
    ['is empty', ''],
    ['says nothing', 'null'],
    ['names no version', JSON.stringify({ gathered: '2026-11-23', resources: [] })],
  ])('is refused when the descriptor %s', async (_, text) => {
    serve((file) => (file === 'datapackage.json' ? new Response(text) : undefined))
    await expectRefusal('damaged', 'datapackage.json', /./)
    expect(asked).toEqual(['bundle.json', 'datapackage.json'])
  })

  it('is refused when the descriptor names one file less', async () => {
    const descriptor = JSON.parse(fromDisk('datapackage.json')) as {
      resources: { name: string }[]
    }
    const resources = descriptor.resources.filter(({ name }) => name !== 'zones')
    expect(resources).toHaveLength(descriptor.resources.length - 1)
    serve((file) =>
      file === 'datapackage.json' ? Response.json({ ...descriptor, resources }) : undefined,
    )
    await expectRefusal('damaged', 'datapackage.json', /zones/)
  })

  it.each([
    ['one digit is another', (text: string) => text.replace(',6859,', ',6589,')],
    ['its last line is missing', (text: string) => text.slice(0, text.trimEnd().lastIndexOf('\n'))],
    ['it is a page of a server', () => '<!doctype html><title>Sign in</title>'],
  ])('is refused by its hash when %s', async (_, change) => {
    const changed = change(fromDisk('observations.csv'))
    expect(changed).not.toBe(fromDisk('observations.csv'))
    serve((file) => (file === 'observations.csv' ? new Response(changed) : undefined))
    await expectRefusal('damaged', 'observations.csv', /hash/)
  })

  it('is refused by its rows where the browser cannot compute a hash', async () => {
    vi.stubGlobal('crypto', {})
    serve((file) =>
      file === 'observations.csv' ? new Response('<!doctype html>\n<p>') : undefined,
    )
    await expectRefusal('damaged', 'observations.csv', /row/)
  })
})

/** Serves the shipped files, or what `special` gives in place of one. */
function serve(special: Serve = () => undefined): void {
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted()
    expect(address.startsWith(BASE)).toBe(true)
    const file = address.slice(BASE.length)
    asked.push(file)
    return (await special(file)) ?? new Response(fromDisk(file))
  })
}

function fromDisk(file: string): string {
  return readFileSync(`public/data/${file}`, 'utf8')
}

async function expectRefusal(
  reason: DatasetError['reason'],
  file: string,
  message: RegExp,
): Promise<void> {
  const error: unknown = await fetchDataset(BASE).then(
    () => new Error('The files were accepted'),
    (refusal: unknown) => refusal,
  )
  expect(error).toBeInstanceOf(DatasetError)
  expect(error).toMatchObject({ reason, file, message: expect.stringMatching(message) })
}
