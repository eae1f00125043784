import { use, type ReactNode } from 'react'

import { useIsOnStage } from './StageContext'
import { PictureContext } from './PictureContext'

interface PageOnlyProps {
  /** What stands in its place before a room, or in a picture. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** What belongs to a page alone, and to no stage or picture: a link that leads away, or to another choice. */
export function PageOnly({ instead = null, children }: PageOnlyProps) {
  return <>{useIsOnPage() ? children : instead}</>
}

/** Whether something can be pressed here: not before a room, nor in a picture. */
export function useIsOnPage(): boolean {
  const isOnStage = useIsOnStage()
  const picture = use(PictureContext)
  return !isOnStage && !picture
}
