import { Component, Suspense, useLayoutEffect, useRef, type ReactNode } from 'react'

import styles from './ChartFrame.module.css'
import { useDrawingScale } from '../../platform/drawingScale'
import { drawingAgrees } from '../../platform/picture/marksAgree'
import type { Plot } from '../../platform/picture/plot'
import { useIsOnPage } from '../PageOnly'
import { type MarkLook, PlotDrawing } from './PlotDrawing'

interface ChartFrameProps {
  /** What the drawing is held against. */
  readonly plot: Plot
  readonly looks: Readonly<Record<string, MarkLook>>
  /** The drawing of Recharts: for a stage and for pictures, which say how large it is. */
  readonly children: ReactNode
}

/**
 * The one place where a drawing gets on the page. The drawing lies behind the numbers, which are
 * text: it is hidden from assistive technology, and the page is whole without it.
 */
export function ChartFrame({ plot, looks, children }: ChartFrameProps) {
  const isOnPage = useIsOnPage()
  return isOnPage ? (
    <div className={styles.frame} aria-hidden="true" data-plot={JSON.stringify(plot)} data-drawing>
      <PlotDrawing plot={plot} looks={looks} />
    </div>
  ) : (
    <MeasuredDrawing plot={plot}>{children}</MeasuredDrawing>
  )
}

/** It is seen only while its marks stand at the numbers of its plot: Recharts follows later. */
function MeasuredDrawing({ plot, children }: Pick<ChartFrameProps, 'plot' | 'children'>) {
  const frame = useRef<HTMLDivElement>(null)
  const grow = useDrawingScale()
  useLayoutEffect(() => (frame.current ? hideWhatIsWrong(frame.current, grow) : undefined), [grow])
  return (
    <div
      ref={frame}
      className={`${styles.frame} ${styles.measured}`}
      aria-hidden="true"
      data-plot={JSON.stringify(plot)}
    >
      <WithoutDrawing>
        <Suspense fallback={null}>{children}</Suspense>
      </WithoutDrawing>
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
