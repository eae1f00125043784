import type { ReactNode } from 'react'

import { directionOf } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { ToolButton } from '../../ui/ToolButton'
import type { Edit } from '../../wording/edits'
import { faultsOf } from '../../wording/faults'
import { baseOf, type Texts } from '../../wording/texts'
import styles from './Changes.module.css'
import { faultWords, languageWords } from './deskWords'

interface ChangesProps {
  readonly edits: readonly Edit[]
  readonly published: Texts
  readonly undo: (edit: Edit) => void
  readonly pick: (key: string) => void
  /** How they leave as a file and come back. */
  readonly files: ReactNode
  /** Whether the browser keeps them. */
  readonly isKept: boolean
}

/** Every other wording that is not sent in yet, the last one first; each can be taken back. */
export function Changes({ edits, published, undo, pick, files, isKept }: ChangesProps) {
  const words = useWords()
  const { t } = words
  return (
    <section className={styles.changes} aria-label={t('desk.changes.heading')}>
      <p>{t('desk.changes.count', { count: edits.length })}</p>
      <p>{t(isKept ? 'desk.changes.kept' : 'desk.changes.notKept')}</p>
      {files}
      <ol>
        {[...edits].reverse().map((edit) => {
          const { language, key, text } = edit
          const dir = directionOf(language)
          const faults = faultsOf(published, language, key, text)
          return (
            <li key={language + key}>
              <div className={styles.which}>
                <ToolButton
                  onPress={() => {
                    pick(baseOf(key))
                  }}
                >
                  <code dir="ltr">{key}</code>
                </ToolButton>
                <span>{languageWords(words, language)}</span>
                <ToolButton
                  label={t('desk.undoOf', { key })}
                  onPress={() => {
                    undo(edit)
                  }}
                >
                  {t('desk.undo')}
                </ToolButton>
              </div>
              <p lang={language} dir={dir}>
                <del>{published[language].get(key)}</del>
              </p>
              <p lang={language} dir={dir}>
                <ins>{text}</ins>
              </p>
              {faults.map((fault, i) => (
                <p key={i} className={styles.fault}>
                  {faultWords(words, fault)}
                </p>
              ))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
