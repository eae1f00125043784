import { useState, type ReactNode } from 'react'

import type { Mode } from '../../../domain/panels/panels'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'

interface Allowed {
  readonly percent: boolean
  readonly places?: boolean
  /** The mode at first. */
  readonly initial?: Mode | null | undefined
}

/**
 * The mode of a panel, and the tools that choose it: one for each mode that the answers allow; by
 * report always. Null is the plain chart. A mode that the answers no longer allow waits until they
 * do.
 */
export function useModes({ percent, places = false, initial = null }: Allowed): {
  readonly mode: Mode | null
  readonly tools: ReactNode
} {
  const { t } = useWords()
  const allowed = { percent, reports: true, places }
  const [chosen, setChosen] = useState<Mode | null>(initial)
  const mode = chosen !== null && allowed[chosen] ? chosen : null
  const tool = (own: Mode, name: string) =>
    allowed[own] && (
      <ToolButton
        pressed={mode === own}
        onPress={() => {
          setChosen(mode === own ? null : own)
        }}
      >
        {name}
      </ToolButton>
    )
  return {
    mode,
    tools: (
      <>
        {tool('percent', t('shares.tool'))}
        {tool('reports', t('shares.byReport'))}
        {tool('places', t('shares.byPlace'))}
      </>
    ),
  }
}
