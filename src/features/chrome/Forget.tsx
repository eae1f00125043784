import { useState } from 'react'

import { useWords } from '../../i18n/useWords'
import { ToolButton } from '../../ui/controls/ToolButton'

interface ForgetProps {
  /** Takes away all that was kept; `said` is that in words. */
  readonly forget: (said: string) => Promise<void>
}

/** Offers to take away what the page has kept in this browser; only the second press does it. */
export function Forget({ forget }: ForgetProps) {
  const { t } = useWords()
  const [isDone, setIsDone] = useState(false)
  return (
    <details>
      <summary>{t('forget.name')}</summary>
      <p>{isDone ? t('forget.done') : t('forget.what')}</p>
      {!isDone && (
        <ToolButton
          onPress={() => {
            void forget(t('forget.done')).then(() => {
              setIsDone(true)
            })
          }}
        >
          {t('forget.do')}
        </ToolButton>
      )}
    </details>
  )
}
