/* global addEventListener, CSS, document, HTMLScriptElement, localStorage, location, parent */
/* global Element, performance, removeEventListener, sessionStorage, setTimeout, window */
// Runs before the page is painted. The figures in it are those of no filter: at an address that asks
// for others, and in a frame, they stay unseen until the page has what is to be shown. Settings that
// change its look count at once.
{
  const root = document.documentElement
  // Without these colours published and calculated numbers would look alike, and without sheets
  // nothing would say where they come from: the page stays as it is without a script, and says why.
  const isAble = CSS.supports('color', 'light-dark(#000, #fff)') && 'popover' in root
  if (!isAble) root.dataset.below = ''
  if ((isAble && location.search.length > 1) || parent !== window) root.dataset.asked = ''
  else if (root.dataset.first) {
    // A part of what is first in sight would move when the rest of it comes: a browser that can be told
    // so waits for the last of it.
    const wait = document.createElement('link')
    wait.rel = 'expect'
    wait.href = `#${root.dataset.first}`
    wait.setAttribute('blocking', 'render')
    document.head.append(wait)
  }
  try {
    // Who left in haste and goes back sees nothing, whatever page of this site the history leads to.
    if (sessionStorage.getItem('tawthiq.left') !== null) {
      const [visit] = performance.getEntriesByType('navigation')
      if (/** @type {PerformanceNavigationTiming} */ (visit).type === 'back_forward') {
        root.hidden = true
        location.replace('about:blank')
      } else sessionStorage.removeItem('tawthiq.left')
    }
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
  if (isAble) setTimeout(tell, 8000)
  // What is pressed before the script is there is pressed once it is; what opens by itself has opened.
  /** @type {HTMLElement | null | undefined} */
  let pressed
  /** @param {Event} event */
  const keep = ({ target }) => {
    if (!(target instanceof Element)) return
    pressed = target.closest('button:not([popovertarget])') ?? pressed
    // Who is in haste waits for nothing: see src/platform/leave.ts.
    if (!target.closest('[data-leaves]')) return
    root.hidden = true
    try {
      sessionStorage.setItem('tawthiq.left', '')
    } catch {
      // Then Back may lead to the page that was seen before this one.
    }
    location.replace('about:blank')
  }
  addEventListener('click', keep, true)
  addEventListener(
    'taken-over',
    () => {
      removeEventListener('click', keep, true)
      pressed?.click()
    },
    { once: true },
  )
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) setTimeout(tell, 500)
    },
    true,
  )
}
