import { use, type ReactNode } from 'react'

import { OnStage } from './OnStage'

interface OffStageProps {
  /** What stands in its place before a room. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** What belongs to a page alone: a link that leads away, or to another choice. */
export function OffStage({ instead = null, children }: OffStageProps) {
  return use(OnStage) === null ? children : instead
}
