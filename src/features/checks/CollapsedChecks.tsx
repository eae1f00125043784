import { type ReactNode, useState } from 'react'

import type { Check } from '../../domain/checks/checks'
import { usePrinting } from '../../platform/usePrinting'
import { useTarget } from './CheckTargetContext'
import styles from './CollapsedChecks.module.css'

interface CollapsedChecksProps {
  readonly summary: string
  readonly checks: readonly Check[]
  readonly children: ReactNode
}

/**
 * Checks that are many and quiet, one press away, and made only then. A link to one of them opens
 * it, and on paper all are open.
 */
export function CollapsedChecks({ summary, checks, children }: CollapsedChecksProps) {
  const target = useTarget()
  const [left, leave] = useState<Left>({ open: false, target: null })
  const isAskedFor = left.target !== target && checks.some(({ id }) => id === target)
  const printing = usePrinting()
  const open = left.open || isAskedFor || printing
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => {
        if (!printing) leave({ open: event.currentTarget.open, target })
      }}
    >
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}

/** How the reader left it, and the check that the address named then. */
interface Left {
  readonly open: boolean
  readonly target: string | null
}
