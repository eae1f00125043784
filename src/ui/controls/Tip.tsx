import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'

import { intersection } from '../../platform/rectangle'
import { placeTip } from './placeTip'
import styles from './Tip.module.css'
import { dismissTip, hoverTip, leaveTip } from './tips'

/** What a tip is about, and the panel over which it had best stay. */
export interface Anchor {
  readonly box: () => DOMRect | null
  readonly panel: () => Element | null
  /** What it leaves uncovered where it can. */
  readonly avoid?: () => readonly DOMRect[]
}

interface TipProps {
  readonly id: string
  readonly tipKey: string
  /** The same one at every drawing. */
  readonly anchor: Anchor
  readonly direction: 'ltr' | 'rtl'
  readonly prefer: 'below' | 'beside'
  readonly children: ReactNode
}

/**
 * The reading of a mark or of a word, beside it. It can be pointed at, stays as long as what it is
 * about has the pointer or the focus, and Escape puts it away.
 */
export function Tip({ id, tipKey, anchor, direction, prefer, children }: TipProps) {
  const tip = useRef<HTMLSpanElement>(null)
  // Above all else, and measured by the window whatever box its mark stands in. A browser that
  // knows no such layer shows it where it is.
  useLayoutEffect(() => {
    if (!('showPopover' in HTMLElement.prototype)) return
    tip.current?.setAttribute('popover', 'manual')
    tip.current?.showPopover()
  }, [])
  // After every change of what it says, for that changes its size.
  useLayoutEffect(() => {
    place(tip.current, anchor, direction, prefer)
  })
  useEffect(() => {
    const move = () => {
      place(tip.current, anchor, direction, prefer)
    }
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') dismissTip()
    }
    addEventListener('scroll', move, { capture: true, passive: true })
    addEventListener('resize', move)
    document.addEventListener('keydown', dismiss)
    return () => {
      removeEventListener('scroll', move, { capture: true })
      removeEventListener('resize', move)
      document.removeEventListener('keydown', dismiss)
    }
  }, [anchor, direction, prefer])
  return (
    <span
      ref={tip}
      id={id}
      role="tooltip"
      dir={direction}
      className={styles.tip}
      onPointerEnter={() => {
        hoverTip(tipKey)
      }}
      onPointerLeave={() => {
        leaveTip(tipKey)
      }}
    >
      <span className={styles.sheet}>{children}</span>
    </span>
  )
}

function place(
  tip: HTMLElement | null,
  anchor: Anchor,
  direction: 'ltr' | 'rtl',
  prefer: 'below' | 'beside',
): void {
  const box = anchor.box()
  if (!tip || !box) return
  // Without the bar of a page that scrolls.
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const page = { left: 0, top: 0, right: width, bottom: height }
  // Over its own panel, it hides nothing of another.
  const panel = anchor.panel()?.getBoundingClientRect() ?? page
  const areas = [intersection(panel, page), page] as const
  const spot = placeTip(
    box,
    tip.getBoundingClientRect(),
    areas,
    direction,
    prefer,
    anchor.avoid?.(),
  )
  tip.style.setProperty('--left', `${String(spot.left)}px`)
  tip.style.setProperty('--top', `${String(spot.top)}px`)
  // Words that have gone from the page have no size.
  const isThere = box.width > 0 && box.bottom >= 0 && box.top <= height
  tip.toggleAttribute('data-away', !isThere)
}
