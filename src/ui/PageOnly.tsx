import { use, type ReactNode } from 'react'

import { StageContext } from './StageContext'
import { PictureContext } from './PictureContext'

interface PageOnlyProps {
  /** What stands in its place before a room, or in a picture. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** What belongs to a page alone, and to no stage or picture: a link that leads away, or to another choice. */
export function PageOnly({ instead = null, children }: PageOnlyProps) {
  const isPage = use(StageContext) === null && !use(PictureContext)
  return <>{isPage ? children : instead}</>
}
