/**
 * Calls `onSeen` when somebody else than React has put an element under `root`, or has said that the
 * page is in another language, once: a translator or another extension of the browser. And whenever
 * `root` has been emptied. Returns what ends the watch.
 */
export function watchForForeignNodes(
  root: Element,
  isOwnLanguage: (code: string) => boolean,
  onSeen: () => void,
): () => void {
  const { documentElement } = root.ownerDocument
  let isKnown = false
  const observer = new MutationObserver((records) => {
    const isForeign =
      !isOwnLanguage(documentElement.lang) ||
      records.some(({ addedNodes }) => [...addedNodes].some(isForeignElement))
    if (root.childElementCount > 0 && (isKnown || !isForeign)) return
    isKnown = true
    onSeen()
  })
  observer.observe(root, { childList: true, subtree: true })
  observer.observe(documentElement, { attributeFilter: ['lang'] })
  return () => {
    observer.disconnect()
  }
}

/** Takes away what somebody else has put into `root` itself, with all that it holds. */
export function removeForeignNodes(root: Element): void {
  for (const child of [...root.children]) if (isForeignElement(child)) child.remove()
}

/**
 * React remembers in every element which part of the page it is, until it takes it away: others have
 * no such property. What the product itself puts into the page without React says so by `data-own`.
 */
function isForeignElement(node: Node): boolean {
  return (
    node instanceof Element &&
    node.isConnected &&
    !node.hasAttribute('data-own') &&
    !Object.keys(node).some((name) => name.startsWith(OWN))
  )
}

const OWN = '__reactFiber$'
