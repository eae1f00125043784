import { type ReactNode, useMemo } from 'react'
import { places as used } from 'virtual:message-places'

import type { Language } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { type DeskWork, textsWith, withEdit, withoutEdit, withReview } from '../../wording/edits'
import { printOf, statesOf } from '../../wording/review'
import { entriesIn, type Texts } from '../../wording/texts'
import { Changes } from './Changes'
import { partsOf } from './deskWords'
import { EntryEditor } from './EntryEditor'
import { EntryList } from './EntryList'
import type { Space } from './spaceOf'
import styles from './TranslatePanel.module.css'

interface TranslatePanelProps {
  readonly published: Texts
  /** The prints of what has been read, by key, as the product ships them. */
  readonly reviewed: Readonly<Record<string, string>>
  readonly work: DeskWork
  readonly isKept: boolean
  readonly change: (work: DeskWork) => void
  readonly current: string | null
  readonly pick: (key: string) => void
  /** Whether the changes are shown in place of the chosen text. */
  readonly isChanges: boolean
  readonly setIsChanges: (isChanges: boolean) => void
  readonly here: { readonly count: number; readonly next: () => void }
  readonly spaces: readonly (Space & { readonly language: Language })[]
  readonly files: ReactNode
}

/** All texts at one side, the chosen one in both languages at the other, and what was changed. */
export function TranslatePanel(props: TranslatePanelProps) {
  const { published, work, isKept, change, current, pick, here, spaces, files } = props
  const { isChanges, setIsChanges } = props
  const { t } = useWords()
  const now = useMemo(() => textsWith(published, work.edits), [published, work.edits])
  const reviewed = useMemo(
    () => ({ ...props.reviewed, ...work.reviewed }),
    [props.reviewed, work.reviewed],
  )
  const all = useMemo(
    () =>
      entriesIn(published).map((entry) => ({
        entry,
        states: statesOf(entry, published, now, reviewed),
        parts: partsOf(entry.key, used[entry.key]),
      })),
    [published, now, reviewed],
  )
  const chosen = all.find(({ entry }) => entry.key === current)
  return (
    <div className={styles.panel}>
      <EntryList {...{ all, now, current, pick }} />
      <div className={styles.side}>
        <div className={styles.which} role="group" aria-label={t('desk.showing')}>
          <button
            type="button"
            aria-pressed={!isChanges}
            onClick={() => {
              setIsChanges(false)
            }}
          >
            {t('desk.one')}
          </button>
          <button
            type="button"
            aria-pressed={isChanges}
            onClick={() => {
              setIsChanges(true)
            }}
          >
            {t('desk.changes.name', { number: work.edits.length })}
          </button>
        </div>
        {isChanges ? (
          <Changes
            edits={work.edits}
            {...{ published, isKept, files, pick }}
            undo={(edit) => {
              change(withoutEdit(work, edit))
            }}
          />
        ) : chosen ? (
          <EntryEditor
            key={chosen.entry.key}
            entry={chosen.entry}
            parts={chosen.parts}
            {...{ published, now, here, spaces }}
            isReviewed={!chosen.states.includes('unreviewed')}
            review={(isReviewed) => {
              const { entry } = chosen
              change(withReview(work, entry.key, isReviewed ? printOf(entry, now) : NOT_READ))
            }}
            change={(language, key, text) => {
              change(withEdit(work, published, { language, key, text }))
            }}
          />
        ) : (
          <p className={styles.empty}>{t('desk.begin')}</p>
        )}
      </div>
    </div>
  )
}

/** Takes back that an entry was read, here and as it ships: no text has this print. */
const NOT_READ = ''
