import { useId } from 'react'

import { useWords } from '../../i18n/useWords'
import { HeaderTool } from '../../ui/HeaderTool'
import { keepBeside } from '../../ui/keepBeside'
import { Choice } from './Choice'
import styles from './Settings.module.css'
import type { SettingsProps } from './SettingsProps'
import { settingsWords } from './settingsWords'

/** A tool of the header that opens what the reader can set; the page follows at once. */
export function Settings({ values, change }: SettingsProps) {
  const words = useWords()
  const { t } = words
  const id = useId()
  return (
    <>
      <HeaderTool popoverTarget={id}>{t('settings.name')}</HeaderTool>
      <div
        id={id}
        className={styles.sheet}
        popover="auto"
        role="dialog"
        aria-label={t('settings.name')}
        onBeforeToggle={keepBeside}
      >
        {settingsWords(words).map(({ id: setting, name, note, options }) => (
          <Choice
            key={setting}
            name={name}
            note={note}
            options={options}
            value={values[setting]}
            choose={(option) => {
              change({ [setting]: option.value }, t('settings.set', { name, value: option.name }))
            }}
          />
        ))}
        <button
          type="button"
          className={styles.close}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {t('settings.close')}
        </button>
      </div>
    </>
  )
}
