/**
 * The address of the page, as it may stand in what leaves it. Of a file on a disk that is its name
 * and what was chosen: the folders of the reader's machine are nobody's business.
 */
export function pageAddress(of: URL | Location = location): string {
  const { protocol, pathname, search, hash, href } = of
  if (protocol !== 'file:') return href
  return `${pathname.split('/').at(-1) ?? ''}${search}${hash}`
}
