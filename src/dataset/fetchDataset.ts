import * as v from 'valibot'

import type { DataFile } from '../domain/data/edition'
import { embeddedFile, isOneFile } from '../platform/embeddedFiles'
import { inTime, PATIENCE } from '../platform/inTime'
import { assemble, RESOURCES, type Resource, type Texts } from './assemble'
import { type Dataset, DatasetError } from './Dataset'
import { dataPackage } from './rows'

const DESCRIPTOR = 'datapackage.json'

/** How the files are asked for. */
interface Asking {
  readonly signal?: AbortSignal
  /** What came before was no use: nothing is taken out of a cache. */
  readonly isRetry?: boolean
}

/**
 * Fetches the data package below `base` (an address that ends in a slash) and checks every file
 * against it: a half-updated copy on a server or in a cache is refused, not shown. A page that is
 * one file carries the package; it is checked no less. Rejects with a `DatasetError` that says
 * which file did not arrive or is damaged.
 */
export async function fetchDataset(base: string, asking: Asking = {}): Promise<Dataset> {
  const bundle = await fetchBundle(base, asking)
  return datasetOf((path) => Promise.resolve(bundle?.[path] ?? fetchText(base, path, asking)))
}

/** The data package of which `textOf` gives the files by their paths, checked in the same way. */
export async function datasetOf(textOf: (path: string) => Promise<string>): Promise<Dataset> {
  const descriptor = describe(await textOf(DESCRIPTOR))
  const texts = await Promise.all(
    RESOURCES.map(async (name): Promise<[Resource, string]> => {
      const resource = descriptor.resources.find((r) => r.name === name)
      if (!resource) throw new DatasetError('damaged', DESCRIPTOR, `names no ${name}`)
      return [name, await refuseOtherContent(await textOf(resource.path), resource)]
    }),
  )
  const table = assemble(Object.fromEntries(texts) as Record<Resource, string> satisfies Texts)
  const { version, gathered, resources } = descriptor
  return { table, version, gathered, files: resources.map(toFile) }
}

/** All files in one, by their paths: one request instead of many. Null where there is none. */
async function fetchBundle(base: string, asking: Asking) {
  if (isOneFile()) return null
  try {
    const text = await fetchText(base, 'bundle.json', asking)
    return JSON.parse(text) as Partial<Record<string, string>> | null
  } catch (error) {
    // What does not come at all does not come in parts either.
    if (error instanceof DatasetError && error.reason === 'slow') throw error
    return null
  }
}

async function fetchText(base: string, path: string, asking: Asking): Promise<string> {
  const embedded = embeddedFile(`data/${path}`)
  if (embedded !== null) return embedded
  const { signal, isRetry = false } = asking
  const stop = new AbortController()
  const within = <T>(work: Promise<T>) =>
    inTime(work, PATIENCE, () => {
      stop.abort()
      return new DatasetError('slow', path, `nothing came for ${String(PATIENCE / 1000)} s`)
    })
  try {
    const response = await within(
      fetch(`${base}${path}`, {
        signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
        cache: isRetry ? 'reload' : 'default',
      }),
    )
    if (!response.ok) throw new DatasetError('missing', path, String(response.status))
    return await textIn(response, within)
  } catch (error) {
    if (error instanceof DatasetError) throw error
    throw new DatasetError(navigator.onLine ? 'unreachable' : 'offline', path, String(error))
  }
}

/** The text to the letter, a byte order mark too: the hash is one of all bytes. */
async function textIn(
  response: Response,
  within: <T>(work: Promise<T>) => Promise<T>,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const reader = response.body?.getReader()
  let text = ''
  while (reader) {
    const { done, value } = await within(reader.read())
    text += decoder.decode(value, { stream: !done })
    if (done) break
  }
  return text
}

function describe(text: string): v.InferOutput<typeof dataPackage> {
  let json: unknown = null
  try {
    json = JSON.parse(text)
  } catch {
    // Falls through to the check, which names the file.
  }
  const result = v.safeParse(dataPackage, json)
  if (result.success) return result.output
  throw new DatasetError('damaged', DESCRIPTOR, result.issues[0].message)
}

function toFile(resource: v.InferOutput<typeof dataPackage>['resources'][number]): DataFile {
  const { name, path, titles, rows, hash } = resource
  return { name, path, label: titles, rows, sha256: hash.replace('sha256:', '') }
}

/**
 * The text with plain line ends, if its bytes are those of which the package names the hash; a byte order
 * mark and line ends of Windows, which servers and spreadsheets put in and take out, make no other figures.
 */
async function refuseOtherContent(
  text: string,
  { path, hash }: { readonly path: string; readonly hash: string },
): Promise<string> {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  const ofWindows = plain.replaceAll('\n', '\r\n')
  for (const same of new Set([text, plain, `\ufeff${plain}`, ofWindows, `\ufeff${ofWindows}`])) {
    if (`sha256:${await sha256(new TextEncoder().encode(same))}` === hash) return plain
  }
  throw new DatasetError('damaged', path, 'has another hash')
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // A page that did not come by https has none.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
