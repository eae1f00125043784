/**
 * Under which path a request is kept, or null for what is none of ours. A page is kept as the
 * folder that it stands for, and what was chosen (its query) is no part of it.
 */
export function keptPath(address: string, scope: string, isPage: boolean): string | null {
  const { origin, pathname } = new URL(address)
  const below = `${origin}${pathname}`
  if (!below.startsWith(scope)) return null
  const path = below.slice(scope.length)
  if (!isPage) return path
  const folder = path.replace(/(?:^|(?<=\/))index\.html$/, '')
  return /^(?:en|ar)$/.test(folder) ? `${folder}/` : folder
}
