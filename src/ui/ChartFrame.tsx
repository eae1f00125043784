import { Component, Suspense, useLayoutEffect, useRef, type ReactNode } from 'react'

import styles from './ChartFrame.module.css'
import { useMounted } from './useMounted'
import { usePrinting } from './usePrinting'

/**
 * The one place where a drawing gets on the page. The drawing lies behind the numbers, which are
 * text: it is hidden from assistive technology, comes after the first paint, and the page is whole
 * without it. Its box has its size from the start, so nothing moves when it arrives.
 */
export function ChartFrame({ children }: { readonly children: ReactNode }) {
  const mounted = useMounted()
  const frame = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  useLayoutEffect(() => {
    if (printing && frame.current) readyForPaper(frame.current)
  }, [printing])
  return (
    <div ref={frame} className={styles.frame} aria-hidden="true" data-drawing>
      {mounted && (
        <WithoutDrawing>
          <Suspense fallback={null}>{children}</Suspense>
        </WithoutDrawing>
      )}
    </div>
  )
}

/** Lets a drawing be stretched, and says how large it was drawn; the style sheet does the rest. */
function readyForPaper(frame: HTMLElement): void {
  const drawing = frame.querySelector('.recharts-surface')
  if (!drawing) return
  drawing.setAttribute('preserveAspectRatio', 'none')
  const [, , across = '1', down = '1'] = drawing.getAttribute('viewBox')?.split(' ') ?? []
  frame.style.setProperty('--drawn-across', `${across}px`)
  frame.style.setProperty('--drawn-down', `${down}px`)
}

/** When the code of the drawings does not arrive, the numbers still stand. */
class WithoutDrawing extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
