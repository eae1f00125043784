import { useWords } from '../../../i18n/useWords'
import { Popover } from '../../../ui/controls/Popover'
import { Choice } from './Choice'
import type { SettingsProps } from './SettingsProps'
import { settingsWords } from './settingsWords'

/** A tool of the header that opens what the reader can set; the page follows at once. */
export function Settings({ values, change }: SettingsProps) {
  const words = useWords()
  const { t } = words
  return (
    <Popover
      kind="tool"
      trigger={t('settings.name')}
      label={t('settings.name')}
      close={t('settings.close')}
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
    </Popover>
  )
}
