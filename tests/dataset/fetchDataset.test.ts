import { createHash } from 'node:crypto'
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
const caches: (RequestCache | undefined)[] = []

beforeEach(() => {
  asked.splice(0)
  caches.splice(0)
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
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

  it('is accepted where the browser cannot compute a hash, which it does by itself then', async () => {
    serve()
    vi.stubGlobal('crypto', {})
    await expect(fetchDataset(BASE)).resolves.toMatchObject({ gathered: expect.any(String) })
  })

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('is accepted where a server or its publisher put %s into a file', async (_, change) => {
    const text = change(fromDisk('observations.csv'))
    const own = createHash('sha256').update(text).digest('hex')
    const plain = shippedEdition.files.find(({ path }) => path === 'observations.csv')?.sha256
    const descriptor = fromDisk('datapackage.json').replace(plain ?? '', own)
    expect(descriptor).toContain(own)
    // With the hash of the plain file, and with a hash of what was served.
    for (const description of [fromDisk('datapackage.json'), descriptor]) {
      serve((file) => {
        if (file === 'datapackage.json') return new Response(description)
        return file === 'observations.csv' ? new Response(text) : undefined
      })
      const { table } = await fetchDataset(BASE)
      expect(ask(table, questionOf(EVERYTHING, 'killed'))).toMatchObject({ value: 6859 })
    }
    // The plain file under the hash of the other one is the same figures too.
    serve((file) => (file === 'datapackage.json' ? new Response(descriptor) : undefined))
    await expect(fetchDataset(BASE)).resolves.toMatchObject({ gathered: expect.any(String) })
  })

  it('is asked for past every cache where that is wanted', async () => {
    serve()
    await fetchDataset(BASE, { isRetry: true })
    expect(new Set(caches)).toEqual(new Set(['reload']))
    caches.splice(0)
    await fetchDataset(BASE)
    expect(new Set(caches)).toEqual(new Set(['default']))
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
    await expect(fetchDataset(BASE, { signal: controller.signal })).rejects.toMatchObject({
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
      await expectRefusal('missing', missing, /404/)
    },
  )

  it('is named when the server fails', async () => {
    serve((file) => (file === 'sources.csv' ? new Response('', { status: 500 }) : undefined))
    await expectRefusal('missing', 'sources.csv', /500/)
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

  it('is said to be out of reach of a device without a network', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    serve(() => {
      throw new TypeError('Failed to fetch')
    })
    await expectRefusal('offline', 'datapackage.json', /Failed to fetch/)
  })

  it.each([
    ['before its first byte', 'bundle.json', () => new Promise<Response>(() => undefined)],
    ['in the middle', 'bundle.json', halfAnAnswer],
    ['where it comes alone', 'zones.csv', halfAnAnswer],
  ])('is given up once nothing came for half a minute: %s', async (_, stalled, answer) => {
    vi.useFakeTimers()
    serve((file) => {
      if (file === stalled) return answer()
      return file === 'bundle.json' ? new Response('', { status: 404 }) : undefined
    })
    const refused = expectRefusal('slow', stalled, /30 s/)
    await vi.advanceTimersByTimeAsync(29_000)
    expect(asked).not.toContain(stalled === 'bundle.json' ? 'datapackage.json' : '')
    await vi.advanceTimersByTimeAsync(2_000)
    await refused
  })

  it('is waited for as long as it goes on coming', async () => {
    vi.useFakeTimers()
    const parts = fromDisk('observations.csv').match(/[^]{1,20000}/g) ?? []
    serve((file) => {
      if (file !== 'observations.csv') return undefined
      const body = new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          await new Promise((resolve) => setTimeout(resolve, 20_000))
          const part = parts.shift()
          if (part === undefined) controller.close()
          else controller.enqueue(new TextEncoder().encode(part))
        },
      })
      return new Response(body)
    })
    const coming = fetchDataset(BASE)
    await vi.advanceTimersByTimeAsync(20_000 * (parts.length + 2))
    await expect(coming).resolves.toMatchObject({ gathered: expect.any(String) })
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
  ])('is refused by its hash when %s, on plain http too', async (_, change) => {
    const changed = change(fromDisk('observations.csv'))
    expect(changed).not.toBe(fromDisk('observations.csv'))
    serve((file) => (file === 'observations.csv' ? new Response(changed) : undefined))
    await expectRefusal('damaged', 'observations.csv', /hash/)
    // Where a page did not come by https, the browser computes none.
    vi.stubGlobal('crypto', {})
    await expectRefusal('damaged', 'observations.csv', /hash/)
  })
})

/** Serves the shipped files, or what `special` gives in place of one. */
function serve(special: Serve = () => undefined): void {
  vi.stubGlobal('fetch', async (address: string, { signal, cache }: RequestInit = {}) => {
    caches.push(cache)
    signal?.throwIfAborted()
    expect(address.startsWith(BASE)).toBe(true)
    const file = address.slice(BASE.length)
    asked.push(file)
    return (await special(file)) ?? new Response(fromDisk(file))
  })
}

/** What begins to come and then stays away. */
function halfAnAnswer(): Response {
  return new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{'))
      },
    }),
  )
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
