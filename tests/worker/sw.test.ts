import { expect, it, vi } from 'vitest'

type Answer = (event: {
  readonly request: Pick<Request, 'url' | 'method' | 'mode' | 'cache'>
  readonly respondWith: (response: Promise<Response>) => unknown
}) => void

it('what was kept damaged is asked of the server once it is of no use, and kept mended', async () => {
  const address = 'https://example.org/data/bundle.json'
  const kept = new Map([[address, 'dam']])
  const cache = {
    match: (key: string) =>
      Promise.resolve(kept.has(key) ? new Response(kept.get(key)) : undefined),
    put: async (key: string, response: Response) => kept.set(key, await response.text()),
  }
  const served = { text: 'whole', isUp: true }
  const listeners = new Map<string, Answer>()
  vi.stubGlobal('registration', { scope: 'https://example.org/' })
  vi.stubGlobal('caches', {
    open: () => Promise.resolve(cache),
    has: () => Promise.resolve(true),
    match: cache.match,
  })
  vi.stubGlobal('addEventListener', (type: string, listener: Answer) =>
    listeners.set(type, listener),
  )
  vi.stubGlobal('OFFLINE_EDITION', { version: '1', files: { 'data/bundle.json': 'sha256-whole' } })
  vi.stubGlobal('fetch', (_: unknown, { integrity }: RequestInit = {}) =>
    !served.isUp || (integrity && integrity !== `sha256-${served.text}`)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(served.text)),
  )
  await import('../../src/worker/sw')
  const ask = async (from: RequestCache) => {
    let given = Promise.reject<Response>(new Error('not answered'))
    given.catch(() => undefined)
    listeners.get('fetch')?.({
      request: { url: address, method: 'GET', mode: 'cors', cache: from },
      respondWith: (response) => (given = response),
    })
    return (await given).text()
  }

  expect(await ask('default')).toBe('dam')
  served.isUp = false
  expect(await ask('reload')).toBe('dam')
  served.isUp = true
  expect(await ask('reload')).toBe('whole')
  expect(await ask('default')).toBe('whole')

  // Another release has other files: this one is given them, but keeps its own.
  served.text = 'newer'
  expect(await ask('reload')).toBe('newer')
  expect(await ask('default')).toBe('whole')
  vi.unstubAllGlobals()
})
