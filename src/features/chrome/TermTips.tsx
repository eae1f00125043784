import { useEffect, useMemo, useState } from 'react'

import { useWords } from '../../i18n/useWords'
import { type Anchor, Tip } from '../../ui/controls/Tip'
import { dropTip, hoverTip, leaveTip, useIsTipShown } from '../../ui/controls/tips'
import type { StandingTerm } from './termAt'
import styles from './TermTips.module.css'
import type { Language } from '../../i18n/language'
import { isUnder } from '../../platform/underPoint'

/**
 * Where the pointer rests on a term of the glossary or a finger taps it, anywhere in the texts of the
 * page, a tip says why it is the word. For keys the same stands under Sources and method.
 */
export function TermTips() {
  const { t, language, direction } = useWords()
  const [found, setFound] = useState<StandingTerm | null>(null)
  const isShown = useIsTipShown(TIP)
  useEffect(() => {
    const end = restOnTerm(language, {
      onRest: (term) => {
        setFound(term)
        hoverTip(TIP)
      },
      onLeave: () => leaveTip(TIP),
    })
    return () => {
      end()
      dropTip(TIP)
    }
  }, [language])
  useUnderline(isShown ? found : null)
  const anchor = useMemo<Anchor | null>(() => found && anchorOf(found.words), [found])
  if (!isShown || !found || !anchor) return null
  return (
    <Tip id={TIP} tipKey={TIP} anchor={anchor} direction={direction} prefer="below">
      <b className={styles.term}>{t(`glossary.${found.term}.term`)}</b>
      <span className={styles.reason}>{t(`glossary.${found.term}.reason`)}</span>
      <span className={styles.evidence}>
        {t('glossary.evidence')} {t(`glossary.${found.term}.evidence`)}
      </span>
    </Tip>
  )
}

const TIP = 'term-tip'

function anchorOf(words: Range): Anchor {
  return {
    box: () => words.getBoundingClientRect(),
    panel: () => null,
    // Who asks about a word is looking at its number.
    avoid: () =>
      [...document.querySelectorAll('data')].map((number) => number.getBoundingClientRect()),
  }
}

/** Underlines the term that its tip is about, where the browser can do so without changing the page. */
function useUnderline(found: StandingTerm | null): void {
  useEffect(() => {
    if (!found || !('highlights' in CSS)) return
    CSS.highlights.set(TIP, new Highlight(found.words))
    return () => void CSS.highlights.delete(TIP)
  }, [found])
}

/** Milliseconds on a word before it is looked up: a pointer that passes over a text asks nothing. */
const REST = 450

interface Resting {
  readonly onRest: (found: StandingTerm) => void
  readonly onLeave: () => void
}

/** Tells of the term on which the pointer rests or that is tapped, and when it is left. Returns what ends that. */
function restOnTerm(language: Language, { onRest, onLeave }: Resting): () => void {
  const gone = new AbortController()
  let resting: ReturnType<typeof setTimeout> | undefined
  let rested: StandingTerm | null = null
  let isFinger = false
  const look = async (x: number, y: number) => {
    // The glossary's words are fetched by those who stop to ask; where they do not come, no tip does.
    const words = await import('./termAt').catch(() => null)
    const found = gone.signal.aborted ? null : words?.termAt(x, y, language)
    if (!found) return
    rested = found
    onRest(found)
  }
  const stop = () => clearTimeout(resting)
  const move = ({ pointerType, clientX: x, clientY: y, target }: PointerEvent) => {
    stop()
    // A finger does not rest: it taps or scrolls.
    if (pointerType === 'touch') return
    if (isIn(target, TOOLTIP)) return
    if (rested && isUnder(rested.words.getClientRects(), x, y)) {
      onRest(rested)
      return
    }
    if (rested) onLeave()
    rested = null
    resting = setTimeout(() => void look(x, y), REST)
  }
  const press = ({ pointerType, target }: PointerEvent) => {
    stop()
    isFinger = pointerType === 'touch'
    if (!isFinger || !rested || isIn(target, TOOLTIP)) return
    onLeave()
    rested = null
  }
  const tap = ({ clientX: x, clientY: y, target }: MouseEvent) => {
    // What leads away is followed.
    if (isFinger && !isIn(target, `${TOOLTIP}, a`)) void look(x, y)
  }
  addEventListener('pointermove', move, { passive: true, signal: gone.signal })
  addEventListener('pointerdown', press, { capture: true, passive: true, signal: gone.signal })
  addEventListener('click', tap, { passive: true, signal: gone.signal })
  for (const type of ['keydown', 'scroll'])
    addEventListener(type, stop, { capture: true, passive: true, signal: gone.signal })
  document.documentElement.addEventListener('pointerleave', stop, { signal: gone.signal })
  return () => {
    gone.abort()
    stop()
  }
}

const TOOLTIP = '[role="tooltip"]'

function isIn(target: EventTarget | null, places: string): boolean {
  return target instanceof Element && target.closest(places) !== null
}
