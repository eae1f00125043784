import { useEffect, useEffectEvent } from 'react'

/**
 * Alt and the key of L, wherever the focus is: in a field, in a dialog, on the stage. Its place on
 * the keyboard counts, for on one that writes Arabic the same key writes another letter. A body is
 * that of another window of the page.
 */
export function useLanguageKey(press: () => void, body: HTMLElement | null = null): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (!isLanguageKey(event)) return
    // Alt writes a sign with this key on some systems.
    event.preventDefault()
    if (!event.repeat) press()
  })
  useEffect(() => {
    const screen = body ? body.ownerDocument.defaultView : window
    // Before anything in the page has its own use for the key.
    screen?.addEventListener('keydown', listen, true)
    return () => {
      screen?.removeEventListener('keydown', listen, true)
    }
  }, [body])
}

function isLanguageKey(event: KeyboardEvent): boolean {
  const { code, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event
  // Firefox takes Option on a Mac for AltGraph; elsewhere AltGraph comes without Alt, or with Ctrl.
  const isOther = ctrlKey || metaKey || shiftKey
  return code === 'KeyL' && altKey && !isOther && !isComposing
}
