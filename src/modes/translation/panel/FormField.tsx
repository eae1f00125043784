import { useId } from 'react'

import { formatNumber } from '../../../i18n/format/format'
import { directionOf, type Language } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'
import { isStale, type KeptEdit } from '../../../wording/edits'
import { faultsOf } from '../../../wording/faults'
import { termsIn } from '../../../wording/glossary'
import { examplesOf, formOf, type Texts } from '../../../wording/texts'
import { reasonWords } from './deskWords'
import styles from './EntryEditor.module.css'
import { StaleText } from './StaleText'
import { TermChips } from './TermChips'

interface FormFieldProps {
  readonly language: Language
  /** With its plural form. */
  readonly fullKey: string
  readonly published: Texts
  /** As it is now, edited or not; null where the language lacks it. */
  readonly text: string | null
  /** The wording that it was given here, where it was. */
  readonly edit: KeptEdit | undefined
  readonly write: (text: string) => void
  readonly undo: () => void
  /** Keeps the wording though another text is published now than it was made of. */
  readonly keep: () => void
}

/** One text of one language: its wording to be changed, and what is wrong with that. */
export function FormField(props: FormFieldProps) {
  const { language, fullKey, published, text, edit, write, undo, keep } = props
  const words = useWords()
  const { t } = words
  const id = useId()
  const form = formOf(fullKey)
  const was = published[language].get(fullKey) ?? ''
  const now = text ?? ''
  const faults = faultsOf(published, language, fullKey, now)
  const dir = directionOf(language)
  const examples = form === null ? [] : examplesOf(language, form)
  return (
    <div className={styles.form}>
      <label htmlFor={id}>
        {form === null ? t('desk.wording') : t(`desk.form.${form}`)}
        {examples.length > 0 && (
          <small>{t('desk.forNumbers', { list: words.list(examples.map(words.count)) })}</small>
        )}
      </label>
      <textarea
        id={id}
        lang={language}
        dir={dir}
        spellCheck
        rows={now.length > 90 ? 4 : 2}
        value={now}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-faults`}
        data-language={language}
        data-key={fullKey}
        onChange={({ target }) => write(target.value)}
      />
      <ul id={`${id}-faults`} className={styles.faults} aria-live="polite">
        {faults.map((fault, i) => (
          <li key={i}>{reasonWords(words, fault)}</li>
        ))}
      </ul>
      {form !== null && faults.length === 0 && (
        <p className={styles.sample} lang={language} dir={dir}>
          {sampleOf(now, language, examples[0] ?? 0)}
        </p>
      )}
      <TermChips terms={termsIn(now, language)} />
      {edit && isStale(edit, published) && <StaleText basis={edit.basis} {...{ language, keep }} />}
      {edit && (
        <p className={styles.was}>
          <span>
            {t('desk.published')}{' '}
            <bdi lang={language} dir={dir}>
              {was}
            </bdi>
          </span>
          <ToolButton onPress={undo}>{t('desk.undo')}</ToolButton>
        </p>
      )}
    </div>
  )
}

/** A form with its example number in it; other values stay as their names. */
function sampleOf(text: string, language: Language, example: number): string {
  const number = formatNumber(example, { language, digits: 'latn' })
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    name === 'count' ? number : `⟨${name}⟩`,
  )
}
