import type { ReactNode } from 'react'

import { directionOf } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'
import { isStale, type KeptEdit } from '../../../wording/edits'
import { faultsOf } from '../../../wording/faults'
import type { Texts } from '../../../wording/texts'
import styles from './Changes.module.css'
import { reasonWords, type PickText } from './deskWords'
import { StaleText } from './StaleText'
import { TextName } from './TextName'

interface ChangesProps {
  /** While it is not, only what came of the last file is remembered. */
  readonly isShown: boolean
  readonly edits: readonly KeptEdit[]
  readonly published: Texts
  readonly undo: (edit: KeptEdit) => void
  /** Keeps an edit though another text is published now than it was made of. */
  readonly keep: (edit: KeptEdit) => void
  readonly pick: PickText
  /** How they leave as a file and come back. */
  readonly files: ReactNode
  /** Whether the browser keeps them. */
  readonly isKept: boolean
}

/** Every other wording that is not sent in yet, the last one first; each can be taken back. */
export function Changes(props: ChangesProps) {
  const { isShown, edits, published, undo, keep, pick, files, isKept } = props
  const { t } = useWords()
  return (
    <section className={styles.changes} aria-label={t('desk.changes.heading')} hidden={!isShown}>
      <p>{t('desk.changes.count', { count: edits.length })}</p>
      {isKept && <p>{t('desk.changes.kept')}</p>}
      {files}
      {isShown && (
        <ol>
          {[...edits].reverse().map((edit) => (
            <Change key={edit.language + edit.key} {...{ edit, published, undo, keep, pick }} />
          ))}
        </ol>
      )}
    </section>
  )
}

type ChangeProps = Pick<ChangesProps, 'published' | 'undo' | 'keep' | 'pick'> & {
  readonly edit: KeptEdit
}

function Change({ edit, published, undo, keep, pick }: ChangeProps) {
  const words = useWords()
  const { t } = words
  const { language, key, text, basis } = edit
  const dir = directionOf(language)
  return (
    <li>
      <div className={styles.which}>
        <TextName {...{ name: key, language, pick }} />
        <ToolButton label={t('desk.undoOf', { key })} onPress={() => undo(edit)}>
          {t('desk.undo')}
        </ToolButton>
      </div>
      {isStale(edit, published) && (
        <StaleText
          {...{ language, basis }}
          label={t('desk.stale.keepOf', { key })}
          keep={() => keep(edit)}
        />
      )}
      <p lang={language} dir={dir}>
        <del>{published[language].get(key)}</del>
      </p>
      <p lang={language} dir={dir}>
        <ins>{text}</ins>
      </p>
      {faultsOf(published, language, key, text).map((fault, i) => (
        <p key={i} className={styles.fault}>
          {reasonWords(words, fault)}
        </p>
      ))}
    </li>
  )
}
