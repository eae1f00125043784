// The service worker: keeps one version of the whole site, and gives it without a network. See 016.
import { keptPath } from './keptPath'
import type { WorkerScope } from './WorkerScope'

/** Written in by the build: every file of the site by its path, with the hash of its bytes. */
declare const OFFLINE_EDITION: {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

const worker = globalThis as unknown as WorkerScope
const { version, files } = OFFLINE_EDITION
const { scope } = worker.registration
// eslint-disable-next-line house/no-loose-text -- the name of a cache
const family = `tawthiq ${scope} `
const own = family + version

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers(0).then(() => worker.clients.claim()))
})

worker.addEventListener('message', (event) => {
  // No page is reloaded by this: who asked for it does that itself.
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting())
  if (event.data === 'opened') event.waitUntil(forgetOthers(1))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const path = keptPath(request.url, scope, request.mode === 'navigate')
  if (path !== null) event.respondWith(answer(request, path))
})

/** Everything or nothing: half of a version would be a mixture of two. */
async function keepAll(): Promise<void> {
  try {
    const cache = await caches.open(own)
    await Promise.all(
      Object.entries(files).map(async ([path, integrity]) => {
        const address = new URL(path, scope).href
        await cache.put(address, (await keptBefore(path)) ?? (await fetched(address, integrity)))
      }),
    )
  } catch (error) {
    await caches.delete(own)
    throw error
  }
}

/** The name of such a file holds a hash of it: an earlier version's is the same. */
async function keptBefore(path: string): Promise<Response | undefined> {
  if (!path.startsWith('assets/')) return undefined
  return caches.match(new URL(path, scope).href, { ignoreVary: true })
}

async function fetched(
  address: string,
  integrity: string,
  from: RequestCache = 'no-cache',
): Promise<Response> {
  const response = await fetch(address, { integrity, cache: from })
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  // A page that was asked for may not be answered by what remembers another address.
  return response.redirected ? new Response(response.body, response) : response
}

/** Of this version; else of the one that a page of yesterday was made of; else of the server. */
async function answer(request: Request, path: string): Promise<Response> {
  const address = new URL(path, scope).href
  const renewed = request.cache === 'reload' ? await renew(request, path) : null
  // Not opened: that would make one anew where the reader had all of it forgotten.
  const kept = renewed ?? (await caches.match(address, { cacheName: own, ignoreVary: true }))
  return kept ?? (await caches.match(address, { ignoreVary: true })) ?? fetch(request)
}

/**
 * For a page that could not use what was kept: from the server, which is kept in its place if it is of
 * this version. Null where no server answers.
 */
async function renew(request: Request, path: string): Promise<Response | null> {
  const { href } = new URL(path, scope)
  try {
    const response = await fetched(href, files[path] ?? '', 'reload')
    if (path in files && (await caches.has(own))) {
      await (await caches.open(own)).put(href, response.clone())
    }
    return response
  } catch {
    return fetch(request).catch(() => null)
  }
}

/** Drops earlier versions, once no more than so many pages are open that could be made of them. */
async function forgetOthers(open: number): Promise<void> {
  const { installing, waiting } = worker.registration
  if (open > 0 && (installing ?? waiting)) return
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length > open) return
  const names = await caches.keys()
  const others = names.filter((name) => name.startsWith(family) && name !== own)
  await Promise.all(others.map((name) => caches.delete(name)))
}
