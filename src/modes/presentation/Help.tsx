import { useStore } from 'zustand'

import { LANGUAGE_KEYS } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { changeSettings, settingsStore } from '../../state/settings'
import styles from './Help.module.css'
import { Dialog } from '../../ui/controls/Dialog'

/** Which key does what on the stage. */
export function Help({ close }: { readonly close: () => void }) {
  const { t } = useWords()
  const { characterKeys } = useStore(settingsStore, ({ value }) => value)
  return (
    <Dialog heading={t('present.keys.heading')} closeLabel={t('present.close')} onClose={close}>
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`present.keys.${key}`, CAPS)}</dt>
            <dd>{t(`present.keys.${key}Does`, CAPS)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={characterKeys === 'on'}
          onChange={({ target }) => {
            changeSettings({ characterKeys: target.checked ? 'on' : 'off' })
          }}
        />{' '}
        {t('present.keys.characters')}
      </label>
      <p className={styles.note}>{t('present.keys.note')}</p>
    </Dialog>
  )
}

const KEYS = [
  'next',
  'previous',
  'ends',
  'marks',
  'fullScreen',
  'language',
  'black',
  'help',
  'escape',
] as const

/* eslint-disable house/no-loose-text -- what stands on the keys themselves, in every language */
const CAPS = {
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  home: 'Home',
  end: 'End',
  tab: 'Tab',
  enter: 'Enter',
  escape: 'Escape',
  f: 'F',
  l: 'L',
  b: 'B',
  altL: LANGUAGE_KEYS,
} as const
/* eslint-enable house/no-loose-text */
