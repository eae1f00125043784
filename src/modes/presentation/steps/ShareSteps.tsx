import { useId, useRef, useState } from 'react'

import { useWords } from '../../../i18n/useWords'
import { COPY_KEYS, copyText } from '../../../platform/copyText'
import styles from './ShareSteps.module.css'

/** All steps as one link. */
export function ShareSteps({ link }: { readonly link: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState<{ readonly link: string; readonly isDone: boolean } | null>(
    null,
  )
  const field = useRef<HTMLInputElement>(null)
  const [id, noteId] = [useId(), useId()]
  return (
    <div className={styles.share}>
      <label htmlFor={id}>{t('present.link.label')}</label>
      <input
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        value={link}
        aria-describedby={noteId}
        onFocus={({ currentTarget }) => {
          currentTarget.select()
        }}
      />
      <p>
        <button
          type="button"
          onClick={() => {
            void copyText(link, field.current).then((isDone) => {
              setCopied({ link, isDone })
            })
          }}
        >
          {t('present.link.copy')}
        </button>{' '}
        <span role="status">
          {copied?.link === link &&
            (copied.isDone ? t('present.link.copied') : t('files.cite.notCopied', COPY_KEYS))}
        </span>
      </p>
      <p id={noteId} className={styles.note}>
        {t('present.link.note')}
      </p>
    </div>
  )
}
