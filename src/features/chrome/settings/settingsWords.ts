import type { Words } from '../../../i18n/Words'
import type { SettingsValues } from './SettingsProps'

export interface Option {
  readonly value: string
  readonly name: string
}

interface SettingWords {
  readonly id: keyof SettingsValues
  readonly name: string
  readonly note: string | null
  readonly options: readonly Option[]
}

/** Every setting with its options, in the order in which they stand. */
export function settingsWords({ t }: Words): readonly SettingWords[] {
  return [
    {
      id: 'theme',
      name: t('settings.theme.name'),
      note: null,
      options: (['system', 'light', 'dark', 'contrast'] as const).map((value) => ({
        value,
        name: t(`settings.theme.${value}`),
      })),
    },
    {
      id: 'textSize',
      name: t('settings.textSize.name'),
      note: null,
      options: (['normal', 'large', 'larger'] as const).map((value) => ({
        value,
        name: t(`settings.textSize.${value}`),
      })),
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
      options: (['reading', 'ltr'] as const).map((value) => ({
        value,
        name: t(`settings.time.${value}`),
      })),
    },
  ]
}
