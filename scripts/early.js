/* global addEventListener, document, HTMLScriptElement, localStorage, location, setTimeout */
// Runs before the page is painted. The figures in it are those of no filter: at an address that asks
// for others they stay unseen until the page has them. Settings that change its look count at once.
{
  const root = document.documentElement
  if (location.search.length > 1) root.dataset.asked = ''
  try {
    const stored = localStorage.getItem('tawthiq.settings') ?? '{}'
    const { theme = '', textSize = '' } = /** @type {Partial<Record<string, string>>} */ (
      JSON.parse(stored)
    )
    if (/^(light|dark|contrast)$/.test(theme)) root.dataset.theme = theme
    if (/^larger?$/.test(textSize)) root.dataset.text = textSize
  } catch {
    // What cannot be read is as it is at first.
  }
  // Takes no longer than this, or is told; the script takes the notice away.
  const tell = () => document.getElementById('late')?.removeAttribute('hidden')
  setTimeout(tell, 8000)
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) setTimeout(tell, 500)
    },
    true,
  )
}
