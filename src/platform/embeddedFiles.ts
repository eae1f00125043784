/**
 * What the page carries within itself where it is one file (see decision 015): no server gives it
 * anything, and no path of its address can say anything.
 */
export function isOneFile(): boolean {
  return typeof document !== 'undefined' && document.getElementById(EMBEDDED) !== null
}

/** The text of a file that the page carries; null where it carries none of that path. */
export function embeddedFile(path: string): string | null {
  if (typeof document === 'undefined') return null
  const embedded = document.getElementById(EMBEDDED)
  if (!embedded) return null
  const files = JSON.parse(embedded.textContent) as Readonly<Record<string, string>>
  return Object.hasOwn(files, path) ? (files[path] ?? null) : null
}

/** The element that holds the files: an object of their texts, by path. */
const EMBEDDED = 'embedded-files'
