import { useEffect, useId, useRef, type ReactNode } from 'react'

import { useWords } from '../../i18n/useWords'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly heading: string
  readonly close: () => void
  readonly children: ReactNode
}

/** What opens above the stage; Escape closes it, and it alone. */
export function Sheet({ heading, close, children }: SheetProps) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} onClose={close}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('present.close')}
        </button>
      </div>
      {children}
    </dialog>
  )
}
