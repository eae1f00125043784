import { Component, Suspense, useLayoutEffect, useRef, type ReactNode } from 'react'

import styles from './ChartFrame.module.css'
import { useGrow } from '../../platform/grow'
import { drawingAgrees } from '../../platform/picture/marksAgree'
import type { Plot } from '../../platform/picture/plot'
import { useMounted } from '../../platform/useMounted'
import { usePrinting } from '../../platform/usePrinting'

interface ChartFrameProps {
  /** What the drawing is held against. */
  readonly plot: Plot
  readonly children: ReactNode
}

/**
 * The one place where a drawing gets on the page. The drawing lies behind the numbers, which are
 * text: it is hidden from assistive technology, comes after the first paint, and the page is whole
 * without it. Its box has its size from the start, so nothing moves when it arrives. It is seen only
 * while its marks stand at the numbers of its plot: Recharts follows new numbers a moment later.
 */
export function ChartFrame({ plot, children }: ChartFrameProps) {
  const mounted = useMounted()
  const frame = useRef<HTMLDivElement>(null)
  const grow = useGrow()
  const printing = usePrinting()
  useLayoutEffect(() => (frame.current ? hideWhatIsWrong(frame.current, grow) : undefined), [grow])
  useLayoutEffect(() => {
    if (printing && frame.current) readyForPaper(frame.current)
  }, [printing])
  return (
    <div ref={frame} className={styles.frame} aria-hidden="true" data-plot={JSON.stringify(plot)}>
      {mounted && (
        <WithoutDrawing>
          <Suspense fallback={null}>{children}</Suspense>
        </WithoutDrawing>
      )}
    </div>
  )
}

/** Judges a drawing after every change of it, before the change is painted. */
function hideWhatIsWrong(frame: Element, grow: number): () => void {
  const judge = () => {
    frame.toggleAttribute('data-agrees', drawingAgrees(frame, grow))
  }
  judge()
  const observer = new MutationObserver(judge)
  observer.observe(frame, { subtree: true, childList: true, attributeFilter: WATCHED })
  return () => {
    observer.disconnect()
  }
}

const WATCHED = [
  ...['data-plot', 'viewBox', 'data-drawn', 'x', 'y', 'width', 'height'],
  ...['cx', 'cy', 'r', 'stroke-width'],
]

/** Says how large a drawing was drawn; the style sheet does the rest. */
function readyForPaper(frame: HTMLElement): void {
  const drawing = frame.querySelector('.recharts-surface')
  if (!drawing) return
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
