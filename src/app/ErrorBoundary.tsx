import { Component, type ReactNode } from 'react'

import { LoadFailed } from '../features/loading/LoadFailed'

/** Never a blank page: what fails is said, and the address keeps every choice. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
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
