import { Component, Suspense, type ReactNode } from 'react'

import styles from './ChartFrame.module.css'
import { useMounted } from './useMounted'

/**
 * The one place where a drawing gets on the page. The drawing lies behind the numbers, which are
 * text: it is hidden from assistive technology, comes after the first paint, and the page is whole
 * without it. Its box has its size from the start, so nothing moves when it arrives.
 */
export function ChartFrame({ children }: { readonly children: ReactNode }) {
  const mounted = useMounted()
  return (
    <div className={styles.frame} aria-hidden="true">
      {mounted && (
        <WithoutDrawing>
          <Suspense fallback={null}>{children}</Suspense>
        </WithoutDrawing>
      )}
    </div>
  )
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
