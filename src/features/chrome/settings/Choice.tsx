import { useId } from 'react'

import styles from './Choice.module.css'
import type { Option } from './settingsWords'

interface ChoiceProps {
  readonly name: string
  readonly note: string | null
  readonly options: readonly Option[]
  readonly value: string
  readonly choose: (option: Option) => void
}

/** One of a few options, all of them in sight. */
export function Choice({ name, note, options, value, choose }: ChoiceProps) {
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
              onChange={() => {
                choose(option)
              }}
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
