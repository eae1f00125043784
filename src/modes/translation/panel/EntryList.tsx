import { memo, useDeferredValue, useId, useMemo, useState } from 'react'

import { fold } from '../../../i18n/format/fold'
import { LANGUAGES } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'
import { ENTRY_STATES, type EntryState } from '../../../wording/review'
import type { Entry, Texts } from '../../../wording/texts'
import { type Part, PARTS } from './deskWords'
import styles from './EntryList.module.css'

/** An entry as the list shows it. */
export interface Listed {
  readonly entry: Entry
  readonly states: readonly EntryState[]
  readonly parts: readonly Part[]
}

interface EntryListProps {
  readonly all: readonly Listed[]
  readonly now: Texts
  /** The key of the one that is being edited. */
  readonly current: string | null
  readonly pick: (key: string) => void
}

/** Every text of the product, to be narrowed by words, by where it stands and by its state. */
export const EntryList = memo(function EntryList(props: EntryListProps) {
  const { all, now, current, pick } = props
  const { t, language } = useWords()
  const id = useId()
  const [asked, setAsked] = useState('')
  const [part, setPart] = useState<Part | ''>('')
  const [state, setState] = useState<EntryState | ''>('')
  const [most, setMost] = useState(FIRST)
  const typed = useDeferredValue(asked)
  const counts = useMemo(
    () =>
      ENTRY_STATES.map((one) => ({
        one,
        count: all.filter(({ states }) => states.includes(one)).length,
      })),
    [all],
  )
  const found = useMemo(
    () =>
      all.filter(
        ({ entry, states, parts }) =>
          (part === '' || parts.includes(part)) &&
          (state === '' || states.includes(state)) &&
          says(entry, now, typed),
      ),
    [all, now, part, state, typed],
  )
  return (
    <section className={styles.list} aria-label={t('desk.all')}>
      <div className={styles.narrow}>
        <label htmlFor={`${id}-words`}>{t('desk.search')}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={asked}
          onChange={({ target }) => {
            setAsked(target.value)
            setMost(FIRST)
          }}
        />
        <label htmlFor={`${id}-part`}>{t('desk.where')}</label>
        <select
          id={`${id}-part`}
          value={part}
          onChange={({ target }) => setPart(target.value as Part | '')}
        >
          <option value="">{t('desk.anywhere')}</option>
          {PARTS.map((one) => (
            <option key={one} value={one}>
              {t(`desk.part.${one}`)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-state`}>{t('desk.states')}</label>
        <select
          id={`${id}-state`}
          value={state}
          onChange={({ target }) => setState(target.value as EntryState | '')}
        >
          <option value="">{t('desk.anyState')}</option>
          {counts.map(({ one, count }) => (
            <option key={one} value={one}>
              {t('desk.stateCount', { state: t(`desk.state.${one}`), number: count })}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{t('desk.found', { count: found.length })}</p>
      <ul>
        {found.slice(0, most).map(({ entry, states }) => (
          <li key={entry.key}>
            <button
              type="button"
              aria-current={entry.key === current ? 'true' : undefined}
              onClick={() => pick(entry.key)}
            >
              <span>{now[language].get(entry.keys[language].at(-1) ?? '') ?? ''}</span>
              <small>
                <code dir="ltr">{entry.key}</code>
                {states.map((one) => (
                  <b key={one}>{t(`desk.state.${one}`)}</b>
                ))}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <ToolButton onPress={() => setMost(most + FIRST)}>{t('desk.more')}</ToolButton>
      )}
    </section>
  )
})

const FIRST = 100

/** In the key or in either language, whatever the letters' marks. */
function says({ key, keys }: Entry, now: Texts, asked: string): boolean {
  const wanted = fold(asked.trim())
  if (wanted === '') return true
  const said = LANGUAGES.flatMap((language) =>
    keys[language].map((one) => now[language].get(one) ?? ''),
  )
  return [key, ...said].some((text) => fold(text).includes(wanted))
}
