import type { Language } from '../../i18n/language'
import { isUnder } from '../../platform/underPoint'
import type { StandingTerm } from './termAt'

/** Milliseconds on a word before it is looked up: a pointer that passes over a text asks nothing. */
const REST = 450

interface Resting {
  readonly onRest: (found: StandingTerm) => void
  readonly onLeave: () => void
}

/** Tells of the term on which the pointer rests, and when it leaves it. Returns what ends that. */
export function restOnTerm(language: Language, { onRest, onLeave }: Resting): () => void {
  const gone = new AbortController()
  let resting: ReturnType<typeof setTimeout> | undefined
  let rested: StandingTerm | null = null
  const look = async (x: number, y: number) => {
    // The glossary's words are fetched by those who stop to ask.
    const { termAt } = await import('./termAt')
    const found = gone.signal.aborted ? null : termAt(x, y, language)
    if (!found) return
    rested = found
    onRest(found)
  }
  const stop = () => clearTimeout(resting)
  const move = ({ pointerType, clientX: x, clientY: y, target }: PointerEvent) => {
    stop()
    // A finger does not rest: it presses or scrolls.
    if (pointerType === 'touch') return
    if (target instanceof Element && target.closest('[role="tooltip"]')) return
    if (rested && isUnder(rested.words.getClientRects(), x, y)) {
      onRest(rested)
      return
    }
    if (rested) onLeave()
    rested = null
    resting = setTimeout(() => void look(x, y), REST)
  }
  addEventListener('pointermove', move, { passive: true, signal: gone.signal })
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    addEventListener(type, stop, { capture: true, passive: true, signal: gone.signal })
  document.documentElement.addEventListener('pointerleave', stop, { signal: gone.signal })
  return () => {
    gone.abort()
    stop()
  }
}
