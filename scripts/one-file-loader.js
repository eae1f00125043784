/* global addEventListener, CSS, HTMLElement, document, window, atob, Blob, Response, DecompressionStream */
// Runs in the one file once all of it was read, or as much as arrived: unpacks what it carries, each
// part into a script of its own type, in order. Where one cannot be unpacked, the file says what it needs.
const unpack = async () => {
  try {
    // What the pages ask of a browser too: see early.js.
    const isAble =
      CSS.supports('color', 'light-dark(#000, #fff)') && 'popover' in HTMLElement.prototype
    if (!isAble) throw new Error()
    const rules = { createScript: (/** @type {string} */ text) => text }
    /** @typedef {{ trustedTypes?: { createPolicy(name: string, given: typeof rules): typeof rules } }} Trusting */
    const { trustedTypes } = /** @type {Trusting} */ (window)
    const parts = trustedTypes?.createPolicy('tawthiq-parts', rules) ?? rules
    for (const id of ['embedded-files', 'app']) {
      const packed = document.getElementById(id)
      if (!packed) throw new Error('half of a file')
      const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0))
      const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
      const script = document.createElement('script')
      script.id = id
      script.type = packed.getAttribute('data-packed') ?? ''
      script.text = parts.createScript(await new Response(inflated).text())
      packed.replaceWith(script)
    }
  } catch {
    document.getElementById('needs')?.removeAttribute('hidden')
  }
}
addEventListener('DOMContentLoaded', () => void unpack())
