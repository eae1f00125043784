import type { ReactNode } from 'react'

import type { Selection } from '../../domain/ask/selection'
import { isForBrowser } from '../../platform/isForBrowser'
import styles from './ReportLink.module.css'

interface ReportLinkProps {
  readonly report: string
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  readonly hrefOf: (selection: Selection) => string
  readonly children: ReactNode
}

/** The name of a report, which reads the page by that report. */
export function ReportLink({ report, selection, choose, hrefOf, children }: ReportLinkProps) {
  const target: Selection = { ...selection, report, basis: 'report' }
  return (
    <a
      className={styles.link}
      href={hrefOf(target)}
      aria-current={
        selection.basis === 'report' && report === selection.report ? 'true' : undefined
      }
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        choose(target)
      }}
    >
      {children}
    </a>
  )
}
