import * as v from 'valibot'

import type { DataFile } from '../domain/data/edition'
import { embeddedFile, isOneFile } from '../platform/embeddedFiles'
import { assemble, RESOURCES, type Resource, type Texts } from './assemble'
import { type Dataset, DatasetError } from './Dataset'
import { dataPackage } from './rows'

const DESCRIPTOR = 'datapackage.json'

/**
 * Fetches the data package below `base` (an address that ends in a slash) and checks every file
 * against it: a half-updated copy on a server or in a cache is refused, not shown. A page that is
 * one file carries the package; it is checked no less. Rejects with a `DatasetError` that says
 * which file did not arrive or is damaged.
 */
export async function fetchDataset(base: string, signal?: AbortSignal): Promise<Dataset> {
  const bundle = await fetchBundle(base, signal)
  return datasetOf((path) => Promise.resolve(bundle?.[path] ?? fetchText(base, path, signal)))
}

/** The data package of which `textOf` gives the files by their paths, checked in the same way. */
export async function datasetOf(textOf: (path: string) => Promise<string>): Promise<Dataset> {
  const descriptor = describe(await textOf(DESCRIPTOR))
  const texts = await Promise.all(
    RESOURCES.map(async (name): Promise<[Resource, string]> => {
      const resource = descriptor.resources.find((r) => r.name === name)
      if (!resource) throw new DatasetError('damaged', DESCRIPTOR, `names no ${name}`)
      const text = await textOf(resource.path)
      await refuseOtherBytes(text, resource)
      return [name, text]
    }),
  )
  const table = assemble(Object.fromEntries(texts) as Record<Resource, string> satisfies Texts)
  const { version, gathered, resources } = descriptor
  return { table, version, gathered, files: resources.map(toFile) }
}

/** All files in one, by their paths: one request instead of many. Null where there is none. */
async function fetchBundle(base: string, signal?: AbortSignal) {
  if (isOneFile()) return null
  try {
    const response = await fetch(`${base}bundle.json`, signal ? { signal } : {})
    return response.ok ? ((await response.json()) as Partial<Record<string, string>>) : null
  } catch {
    return null
  }
}

async function fetchText(base: string, path: string, signal?: AbortSignal): Promise<string> {
  const embedded = embeddedFile(`data/${path}`)
  if (embedded !== null) return embedded
  try {
    const response = await fetch(`${base}${path}`, signal ? { signal } : {})
    if (!response.ok) throw new DatasetError('unreachable', path, String(response.status))
    return await response.text()
  } catch (error) {
    if (error instanceof DatasetError) throw error
    throw new DatasetError('unreachable', path, String(error))
  }
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

/** `crypto.subtle` is missing on plain http; the schema still stands guard there. */
async function refuseOtherBytes(
  text: string,
  { path, hash }: { readonly path: string; readonly hash: string },
): Promise<void> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (`sha256:${hex}` !== hash) throw new DatasetError('damaged', path, 'has another hash')
}
