import { Component, Fragment, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

import { LoadFailed } from '../features/chrome/Loading'
import { isLanguage } from '../i18n/language'
import { separateTexts } from '../platform/separateTexts'
import { removeForeignNodes, watchForForeignNodes } from '../platform/foreignNodes'

interface State {
  readonly failed: boolean
  /** How often the page was drawn anew. */
  readonly drawing: number
}

/**
 * Never a blank page, and never an old number beside a new name: where somebody else changes the
 * page, it is drawn anew at once, with texts that no one can part from their place. What fails is
 * drawn anew once, and said if it fails again; the address keeps every choice.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false, drawing: 0 }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  private stopWatching: (() => void) | null = null
  /** Where it was that a failure led to a new drawing: a second one there is told. */
  private failedAt: string | null = null

  override componentDidMount() {
    const root = pageRoot()
    if (!root) return
    this.stopWatching = watchForForeignNodes(root, isLanguage, () => {
      flushSync(() => {
        this.drawAnew()
      })
    })
  }

  override componentDidCatch() {
    if (this.failedAt === location.href) return
    this.failedAt = location.href
    this.drawAnew()
  }

  override componentDidUpdate() {
    // A part that was moved into somebody else's element is still there, and would grow old.
    const root = pageRoot()
    if (root) removeForeignNodes(root)
  }

  override componentWillUnmount() {
    this.stopWatching?.()
  }

  private drawAnew() {
    separateTexts()
    this.setState(({ drawing }) => ({ failed: false, drawing: drawing + 1 }))
  }

  override render() {
    const { failed, drawing } = this.state
    if (!failed) return <Fragment key={drawing}>{this.props.children}</Fragment>
    return (
      <main>
        <LoadFailed
          reason="broken"
          file={null}
          retrying={false}
          retry={() => {
            location.reload()
          }}
        />
      </main>
    )
  }
}

function pageRoot(): HTMLElement | null {
  return document.getElementById('root')
}
