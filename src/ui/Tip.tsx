import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'

import { placeTip } from './placeTip'
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
  const spot = placeTip(box, tip.getBoundingClientRect(), { width, height }, direction, prefer)
  tip.style.setProperty('--left', `${String(spot.left)}px`)
  tip.style.setProperty('--top', `${String(spot.top)}px`)
  tip.toggleAttribute('data-away', box.bottom < 0 || box.top > height)
}
