import type { ReactNode } from 'react'

import type { Question } from '../../../domain/ask/selection'
import { isForBrowser } from '../../../platform/isForBrowser'
import { PageOnly } from '../../../ui/PageOnly'
import type { Linking } from '../PanelProps'

interface SelectionLinkProps extends Linking {
  /** What is chosen by a press. */
  readonly question: Question
  /** Where its answer stands, as an anchor of the address; empty for the head of the page. */
  readonly hash?: string
  /** Called after the choice. */
  readonly onChosen?: () => void
  /** What stands in its place before a room, or in a picture; what is in the link by default. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** A link to another selection, followed without a new page where the browser is not asked for one. */
export function SelectionLink(props: SelectionLinkProps) {
  const { question, hash = '', onChosen, children, instead = children, choose, hrefOf } = props
  const { report, basis, years, governorates, victims, attacks } = question
  const target = { report, basis, years, governorates, victims, attacks }
  return (
    <PageOnly instead={instead}>
      <a
        href={`${hrefOf(target)}${hash}`}
        onClick={(event) => {
          if (isForBrowser(event)) return
          event.preventDefault()
          choose(target)
          onChosen?.()
        }}
      >
        {children}
      </a>
    </PageOnly>
  )
}
