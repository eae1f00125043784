import type { Language } from '../../../i18n/language'
import type { Words } from '../../../i18n/Words'
import type { Reason } from '../../../wording/refusals'
import { LABELS } from '../../../wording/texts'

/** Opens a text, at the wording of one language where only that is meant. */
export type PickText = (key: string, language: Language | null) => void

/** What is wrong with a text, or why a row of a file, or an edit, is not taken. */
export function reasonWords({ t }: Words, reason: Reason): string {
  switch (reason.kind) {
    case 'unknown_key':
    case 'duplicate_key':
      return t(`desk.refused.${reason.kind}`)
    case 'strange_form':
      return t('desk.refused.strange_form', { form: t(`desk.form.${reason.form}`) })
    case 'stale':
      return t('desk.refused.stale', { text: reason.published })
    case 'lost_value':
    case 'strange_value':
      return t(`desk.fault.${reason.kind}`, { name: `{{${reason.value}}}` })
    case 'odd_value':
      return t('desk.fault.odd_value', { value: reason.value })
    case 'nested':
      return t('desk.fault.nested', { sign: '$t(' })
    case 'hidden_sign':
      return t('desk.fault.hidden_sign', { sign: reason.sign })
    case 'missing_form':
      return t('desk.fault.missing_form', { form: t(`desk.form.${reason.form}`) })
    case 'forbidden':
      return t('desk.fault.forbidden', { word: reason.found })
    case 'empty':
    case 'blank_ends':
    case 'unclosed':
    case 'other_digits':
    case 'other_letters':
    case 'other_script':
    case 'formula':
      return t(`desk.fault.${reason.kind}`)
  }
}

/** The parts of the product that a text can be looked for in, in the order of the screen. */
export const PARTS = [
  'overview',
  'figures',
  'reports',
  'checks',
  'method',
  'filters',
  'present',
  'takeaway',
  'settings',
  'desk',
  'frame',
  'data',
  'everywhere',
] as const
export type Part = (typeof PARTS)[number]

/** Where a text stands: `used` are the folders of the code that use it. */
export function partsOf(key: string, used: readonly string[] | undefined): readonly Part[] {
  if (key.startsWith(LABELS)) return ['data']
  if (key.startsWith('settings.')) return ['settings']
  const partOf = (folder: string) =>
    PART_OF[folder] ?? PARTS.find((part) => part === folder) ?? 'everywhere'
  return [...new Set((used ?? []).map(partOf))]
}

/** The folders that are not called as the part is. */
const PART_OF: Readonly<Record<string, Part>> = {
  presentation: 'present',
  translation: 'desk',
  exports: 'takeaway',
  chrome: 'frame',
}
