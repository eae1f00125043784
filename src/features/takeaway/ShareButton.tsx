import { useState } from 'react'

import { useWords } from '../../i18n/useWords'
import { lazyPart } from '../../platform/lazyPart'
import { Dialog } from '../../ui/controls/Dialog'
import { HeaderTool } from '../../ui/controls/HeaderTool'
import { Part } from '../../ui/Part'
import type { Wanted } from './ShareTexts'

interface ShareButtonProps {
  readonly hrefFor: (wanted: Wanted) => string
  readonly version: string
}

/** A tool of the header that gives a link to the page as it stands. */
export function ShareButton(props: ShareButtonProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <HeaderTool
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      >
        {t('takeaway.share.name')}
      </HeaderTool>
      {open && (
        <Dialog
          heading={t('takeaway.share.page')}
          closeLabel={t('takeaway.close')}
          onClose={() => {
            setOpen(false)
          }}
        >
          <Part waiting={null}>
            <ShareTexts {...props} framed={null} />
          </Part>
        </Dialog>
      )}
    </>
  )
}

const ShareTexts = lazyPart(async () => (await import('./ShareTexts')).ShareTexts)
