import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'

import { type Box, placeTip } from './placeTip'
import styles from './Tip.module.css'
import { dismissTip, hoverTip, leaveTip } from './tips'

interface TipProps {
  readonly id: string
  readonly tipKey: string
  readonly mark: RefObject<HTMLElement | null>
  readonly direction: 'ltr' | 'rtl'
  readonly prefer: 'below' | 'beside'
  readonly children: ReactNode
}

/**
 * The reading of a mark, beside it. It can be pointed at, stays as long as its mark has the pointer
 * or the focus, and Escape puts it away.
 */
export function Tip({ id, tipKey, mark, direction, prefer, children }: TipProps) {
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
    place(tip.current, mark.current, direction, prefer)
  })
  useEffect(() => {
    const move = () => {
      place(tip.current, mark.current, direction, prefer)
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
  }, [mark, direction, prefer])
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
  mark: HTMLElement | null,
  direction: 'ltr' | 'rtl',
  prefer: 'below' | 'beside',
): void {
  if (!tip || !mark) return
  const box = (mark.closest('[data-mark-box]') ?? mark).getBoundingClientRect()
  // Without the bar of a page that scrolls.
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const page = { left: 0, top: 0, right: width, bottom: height }
  // Over its own panel, it hides nothing of another.
  const panel = mark.closest('section')?.getBoundingClientRect() ?? page
  const areas = [common(panel, page), page] as const
  const spot = placeTip(box, tip.getBoundingClientRect(), areas, direction, prefer)
  tip.style.setProperty('--left', `${String(spot.left)}px`)
  tip.style.setProperty('--top', `${String(spot.top)}px`)
  tip.toggleAttribute('data-away', box.bottom < 0 || box.top > height)
}

/** The part of a box that is in the window. */
function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}
