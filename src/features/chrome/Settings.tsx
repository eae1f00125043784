import { useId } from 'react'

import type { Words } from '../../i18n/Words'
import { useWords } from '../../i18n/useWords'
import type { Settings as Values } from '../../state/settings'
import { Popover } from '../../ui/controls/Popover'
import { Forget } from './Forget'
import styles from './Settings.module.css'

interface SettingsProps {
  readonly values: Values
  /** Changes some of them; `said` is the change in words. */
  readonly change: (changed: Partial<Values>, said: string) => void
  readonly forget: (said: string) => Promise<void>
}

/** A tool of the header that opens what the reader can set; the page follows at once. */
export function Settings({ values, change, forget }: SettingsProps) {
  const words = useWords()
  const { t } = words
  return (
    <Popover
      kind="tool"
      trigger={t('settings.name')}
      label={t('settings.name')}
      close={t('settings.close')}
    >
      {settingsIn(words).map(({ id, ...setting }) => (
        <Choice
          key={id}
          {...setting}
          value={values[id]}
          choose={({ value, name }) =>
            change({ [id]: value }, t('settings.set', { name: setting.name, value: name }))
          }
        />
      ))}
      <Forget forget={forget} />
    </Popover>
  )
}

interface Option {
  readonly value: string
  readonly name: string
}

interface Setting {
  readonly name: string
  readonly note: string | null
  readonly options: readonly Option[]
}

/** Every setting with its options, in the order in which they stand. */
function settingsIn({ t }: Words): readonly (Setting & { readonly id: keyof Values })[] {
  const named = <Value extends string>(
    values: readonly Value[],
    name: (value: Value) => string,
  ): readonly Option[] => values.map((value) => ({ value, name: name(value) }))
  return [
    {
      id: 'theme',
      name: t('settings.theme.name'),
      note: null,
      options: named(['system', 'light', 'dark', 'contrast'], (one) => t(`settings.theme.${one}`)),
    },
    {
      id: 'textSize',
      name: t('settings.textSize.name'),
      note: null,
      options: named(['normal', 'large', 'larger'], (one) => t(`settings.textSize.${one}`)),
    },
    {
      id: 'digits',
      name: t('settings.digits.name'),
      note: t('settings.digits.note'),
      // Each is shown as itself, whatever is chosen.
      options: [
        { value: 'latn', name: '123' },
        { value: 'arab', name: '١٢٣' },
      ],
    },
    {
      id: 'time',
      name: t('settings.time.name'),
      note: t('settings.time.note'),
      options: named(['reading', 'ltr'], (one) => t(`settings.time.${one}`)),
    },
  ]
}

interface ChoiceProps extends Setting {
  readonly value: string
  readonly choose: (option: Option) => void
}

/** One of a few options, all of them in sight. */
function Choice({ name, note, options, value, choose }: ChoiceProps) {
  const group = useId()
  const noteId = useId()
  return (
    <fieldset className={styles.choice} aria-describedby={note === null ? undefined : noteId}>
      <legend>{name}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => choose(option)}
            />
            <bdi>{option.name}</bdi>
          </label>
        ))}
      </div>
      {note !== null && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </fieldset>
  )
}
