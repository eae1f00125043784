import { use, type ReactNode } from 'react'

import { OnStage } from './OnStage'
import { Still } from './Still'

interface OffStageProps {
  /** What stands in its place before a room, or in a picture. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** What belongs to a page alone, and to no stage or picture: a link that leads away, or to another choice. */
export function OffStage({ instead = null, children }: OffStageProps) {
  const isPage = use(OnStage) === null && !use(Still)
  return <>{isPage ? children : instead}</>
}
