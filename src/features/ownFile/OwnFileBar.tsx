import { useId } from 'react'

import { useWords } from '../../i18n/useWords'
import hidden from '../../ui/Hidden.module.css'
import styles from './OwnFileBar.module.css'

interface OwnFileBarProps {
  /** Of the file. */
  readonly name: string
  /** Whether its figures are shown, or the published ones. */
  readonly isShown: boolean
  readonly change: (which: 'own' | 'published' | 'closed') => void
}

/** Says over the page whose figures it shows as long as a file is open, and lets one change between them. */
export function OwnFileBar({ name, isShown, change }: OwnFileBarProps) {
  const { t } = useWords()
  const group = useId()
  return (
    <aside className={styles.bar} aria-label={t('ownFile.bar.label')} data-own-file>
      <div className={styles.inside}>
        <p>{t(isShown ? 'ownFile.bar.own' : 'ownFile.bar.published', { name })}</p>
        <fieldset>
          <legend className={hidden.hidden}>{t('ownFile.bar.whose')}</legend>
          {(['own', 'published'] as const).map((which) => (
            <label key={which}>
              <input
                type="radio"
                name={group}
                checked={isShown === (which === 'own')}
                onChange={() => {
                  change(which)
                }}
              />{' '}
              {t(`ownFile.bar.${which}Name`)}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          onClick={() => {
            change('closed')
          }}
        >
          {t('ownFile.bar.close')}
        </button>
      </div>
    </aside>
  )
}
