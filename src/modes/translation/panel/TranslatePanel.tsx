import { useCallback, useEffect, useMemo } from 'react'
import { places as used } from 'virtual:message-places'

import type { Language } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'
import {
  broughtUpTo,
  type DeskChange,
  type DeskWork,
  isStale,
  staleIn,
  textsWith,
  withEditKept,
  withoutEdit,
  withReview,
} from '../../../wording/edits'
import { NOT_READ, printOf, statesOf } from '../../../wording/review'
import { baseOf, entriesIn, type Texts } from '../../../wording/texts'
import { Changes } from './Changes'
import { partsOf } from './deskWords'
import { EntryEditor } from './EntryEditor'
import { EntryList, type Listed } from './EntryList'
import { focusField } from './focusField'
import type { Space } from '../frames/placesIn'
import styles from './TranslatePanel.module.css'
import { WordingFiles } from './WordingFiles'

interface TranslatePanelProps {
  readonly published: Texts
  /** The prints of what has been read, by key, as the product ships them. */
  readonly reviewed: Readonly<Record<string, string>>
  readonly work: DeskWork
  /** Whether the browser keeps it. */
  readonly isKept: boolean
  readonly change: (next: DeskChange) => void
  readonly announce: (text: string) => void
  /** The text that was chosen, by its key without a plural form. */
  readonly current: string | null
  readonly pick: (key: string) => void
  /** Whether all changes are shown in the place of the chosen text. */
  readonly isChanges: boolean
  readonly setIsChanges: (isShown: boolean) => void
  readonly here: { readonly count: number; readonly next: () => void }
  readonly spaces: readonly (Space & { readonly language: Language })[]
}

/** All texts at one side, the chosen one in both languages at the other, and what was changed. */
export function TranslatePanel(props: TranslatePanelProps) {
  const { published, work, isKept, change, announce, pick, isChanges, setIsChanges } = props
  const { current, here, spaces } = props
  const { t } = useWords()
  const now = useMemo(() => textsWith(published, work.edits), [published, work.edits])
  const stale = useMemo(
    () => work.edits.filter((edit) => isStale(edit, published)),
    [published, work.edits],
  )
  const all = useListed({ published, now, work, shipped: props.reviewed })
  useEffect(() => {
    change((then) => broughtUpTo(published, then))
  }, [published, change])
  const chosen = all.find(({ entry }) => entry.key === current)
  const open = useCallback(
    (key: string) => {
      setIsChanges(false)
      pick(baseOf(key))
    },
    [setIsChanges, pick],
  )
  // What was pressed is gone with the changes.
  const openFromChanges = (key: string, language: Language | null) => {
    open(key)
    focusField(key, language)
  }
  return (
    <div className={styles.desk}>
      {(!isKept || stale.length > 0) && (
        <div className={styles.warnings} role="status">
          {!isKept && <p>{t('desk.changes.notKept')}</p>}
          {stale.length > 0 && (
            <p>
              {t('desk.stale.count', { count: stale.length })}{' '}
              {!isChanges && (
                <ToolButton onPress={() => setIsChanges(true)}>{t('desk.stale.show')}</ToolButton>
              )}
            </p>
          )}
        </div>
      )}
      <div className={styles.panel}>
        <EntryList {...{ all, now, current }} pick={open} />
        <div className={styles.side}>
          <div className={styles.which} role="group" aria-label={t('desk.showing')}>
            <button type="button" aria-pressed={!isChanges} onClick={() => setIsChanges(false)}>
              {t('desk.one')}
            </button>
            <button type="button" aria-pressed={isChanges} onClick={() => setIsChanges(true)}>
              {t('desk.changes.name', { number: work.edits.length })}
            </button>
          </div>
          <Changes
            isShown={isChanges}
            edits={work.edits}
            {...{ published, isKept }}
            undo={(edit) => change((then) => withoutEdit(then, edit))}
            keep={(edit) => change((then) => withEditKept(then, published, edit))}
            pick={openFromChanges}
            files={
              <WordingFiles
                {...{ published, work, change, announce }}
                reviewed={props.reviewed}
                pick={openFromChanges}
              />
            }
          />
          {!isChanges &&
            (chosen ? (
              <EntryEditor
                key={chosen.entry.key}
                entry={chosen.entry}
                parts={chosen.parts}
                {...{ published, now, work, change, here, spaces }}
                isReviewed={!chosen.states.includes('unreviewed')}
                review={(isReviewed) => {
                  const { key } = chosen.entry
                  const print = printOf(chosen.entry, now)
                  const shipsAsRead = props.reviewed[key] === print
                  // Only what differs from what ships is work.
                  const mark = isReviewed === shipsAsRead ? null : isReviewed ? print : NOT_READ
                  change((then) => withReview(then, key, mark))
                }}
              />
            ) : (
              <p className={styles.empty}>{t('desk.begin')}</p>
            ))}
        </div>
      </div>
    </div>
  )
}

interface ListedInput {
  readonly published: Texts
  readonly now: Texts
  readonly work: DeskWork
  readonly shipped: Readonly<Record<string, string>>
}

/** Every entry with what is to be known of it. */
function useListed({ published, now, work, shipped }: ListedInput): readonly Listed[] {
  const entries = useMemo(() => entriesIn(published), [published])
  return useMemo(() => {
    const reviewed = { ...shipped, ...work.reviewed }
    const stale = staleIn(work.edits, published)
    return entries.map((entry) => ({
      entry,
      states: statesOf(entry, published, now, reviewed, stale),
      parts: partsOf(entry.key, used[entry.key]),
    }))
  }, [entries, published, now, shipped, work])
}
