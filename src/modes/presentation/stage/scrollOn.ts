import { useSyncExternalStore } from 'react'

// What does not fit a screen is not shrunk: the slide scrolls.

/** Shows more of the slide, the next screen of it or the one before; false where there is no more. */
export function scrollOn(way: 'down' | 'up'): boolean {
  if (way === 'down' ? !isMoreBelow() : scrollY < 1) return false
  // The last lines stay in sight, as the first of the next screen, and the bar hides none.
  scrollBy({ top: (way === 'down' ? 0.75 : -0.75) * innerHeight })
  return true
}

/** Whether the slide goes on below the screen. */
export function useIsMoreBelow(): boolean {
  return useSyncExternalStore(subscribe, isMoreBelow)
}

function isMoreBelow(): boolean {
  return document.documentElement.scrollHeight - innerHeight - scrollY > 1
}

function subscribe(listener: () => void): () => void {
  const sizes = new ResizeObserver(listener)
  sizes.observe(document.body)
  addEventListener('scroll', listener)
  addEventListener('resize', listener)
  return () => {
    sizes.disconnect()
    removeEventListener('scroll', listener)
    removeEventListener('resize', listener)
  }
}
