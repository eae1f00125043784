import { useId, useRef, useState } from 'react'

import { useWords } from '../../i18n/useWords'
import styles from './ShareSteps.module.css'

/** All steps as one link. */
export function ShareSteps({ link }: { readonly link: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState<string | null>(null)
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
            navigator.clipboard.writeText(link).then(
              () => {
                setCopied(link)
              },
              // It stands in the field, chosen, to be copied by hand.
              () => field.current?.focus(),
            )
          }}
        >
          {t('present.link.copy')}
        </button>{' '}
        <span role="status">{copied === link && t('present.link.copied')}</span>
      </p>
      <p id={noteId} className={styles.note}>
        {t('present.link.note')}
      </p>
    </div>
  )
}
