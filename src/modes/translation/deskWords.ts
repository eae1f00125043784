import type { Language } from '../../i18n/language'
import type { Words } from '../../i18n/Words'
import type { Fault } from '../../wording/faults'
import type { Reason } from '../../wording/refusals'
import type { EntryState } from '../../wording/review'
import { LABELS, type PluralForm } from '../../wording/texts'

/** Opens a text, at the wording of one language where only that is meant. */
export type PickText = (key: string, language: Language | null) => void

/** What is wrong with a text, said to the one who writes it. */
export function faultWords({ t }: Words, fault: Fault): string {
  switch (fault.kind) {
    case 'lost_value':
    case 'strange_value':
      return t(`desk.fault.${fault.kind}`, { name: `{{${fault.value}}}` })
    case 'odd_value':
      return t('desk.fault.odd_value', { value: fault.value })
    case 'nested':
      return t('desk.fault.nested', { sign: '$t(' })
    case 'hidden_sign':
      return t('desk.fault.hidden_sign', { sign: fault.sign })
    case 'missing_form':
      return t('desk.fault.missing_form', { form: formWords(fault.form, t) })
    case 'forbidden':
      return t('desk.fault.forbidden', { word: fault.found })
    case 'empty':
    case 'blank_ends':
    case 'unclosed':
    case 'other_digits':
    case 'other_script':
    case 'formula':
      return t(`desk.fault.${fault.kind}`)
  }
}

/** Why a row of a file, or an edit, is not taken. */
export function reasonWords(words: Words, reason: Reason): string {
  const { t } = words
  switch (reason.kind) {
    case 'unknown_key':
    case 'duplicate_key':
      return t(`desk.refused.${reason.kind}`)
    case 'strange_form':
      return t('desk.refused.strange_form', { form: formWords(reason.form, t) })
    case 'stale':
      return t('desk.refused.stale', { text: reason.published })
    case 'empty':
    case 'blank_ends':
    case 'unclosed':
    case 'other_digits':
    case 'other_script':
    case 'lost_value':
    case 'strange_value':
    case 'missing_form':
    case 'forbidden':
    case 'odd_value':
    case 'nested':
    case 'hidden_sign':
    case 'formula':
      return faultWords(words, reason)
  }
}

export function stateWords({ t }: Words, state: EntryState): string {
  return t(`desk.state.${state}`)
}

/** A plural form by its name in the language of the page. */
export function formWords(form: PluralForm, t: Words['t']): string {
  return t(`desk.form.${form}`)
}

export function languageWords({ t }: Words, language: Language): string {
  return t(`desk.language.${language}`)
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

export function partWords({ t }: Words, part: Part): string {
  return t(`desk.part.${part}`)
}

/** Where a text stands: `used` are the folders of the code that use it. */
export function partsOf(key: string, used: readonly string[] | undefined): readonly Part[] {
  if (key.startsWith(LABELS)) return ['data']
  return [...new Set((used ?? []).map((folder) => PART_OF[folder] ?? 'everywhere'))]
}

const PART_OF: Readonly<Record<string, Part>> = {
  overview: 'overview',
  figures: 'figures',
  reports: 'reports',
  checks: 'checks',
  method: 'method',
  filters: 'filters',
  present: 'present',
  files: 'takeaway',
  share: 'takeaway',
  pictures: 'takeaway',
  single: 'takeaway',
  settings: 'settings',
  translate: 'desk',
  compare: 'desk',
  language: 'frame',
  loading: 'frame',
  navigation: 'frame',
  notices: 'frame',
  updates: 'frame',
}
