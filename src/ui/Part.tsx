import { Component, type ComponentType, createContext, type ReactNode, Suspense, use } from 'react'

import { LostPart } from '../platform/lazyPart'

/** What stands in the place of a part that failed. */
export interface PartFailedProps {
  /** `lost`: its code did not arrive; `broken`: it cannot be drawn. */
  readonly failure: 'lost' | 'broken'
  readonly heading: ReactNode
  readonly again: () => void
}

/** How a failed part is told; without it the failure is one of the whole page. */
export const PartFailedContext = createContext<ComponentType<PartFailedProps> | null>(null)

interface PartProps {
  /** What the part is, for as long as it is not there. */
  readonly heading?: ReactNode
  /** What stands there while its code comes; left out for a part that needs none. */
  readonly waiting?: ReactNode
  readonly children: ReactNode
}

/** A part of the page that fails alone: all others stay. */
export function Part({ heading = null, waiting, children }: PartProps) {
  const Failed = use(PartFailedContext)
  return (
    <Boundary heading={heading} Failed={Failed}>
      {waiting === undefined ? children : <Suspense fallback={waiting}>{children}</Suspense>}
    </Boundary>
  )
}

interface BoundaryProps {
  readonly heading: ReactNode
  readonly Failed: ComponentType<PartFailedProps> | null
  readonly children: ReactNode
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidUpdate(before: BoundaryProps) {
    // Another choice may be one that can be drawn.
    if (this.state.error !== null && before.children !== this.props.children) this.again()
  }

  private readonly again = () => {
    this.setState({ error: null })
  }

  override render() {
    const { heading, Failed, children } = this.props
    const { error } = this.state
    if (error === null) return children
    // Somebody took elements of the page away: it is for the whole page to be drawn anew.
    if (!Failed || error instanceof DOMException) throw error as Error
    const failure = error instanceof LostPart ? 'lost' : 'broken'
    return <Failed failure={failure} heading={heading} again={this.again} />
  }
}
