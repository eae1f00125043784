import { useId } from 'react'

import { useWords } from '../../i18n/useWords'
import styles from './Option.module.css'

interface OptionProps {
  readonly type: 'checkbox' | 'radio'
  readonly name: string
  readonly label: string
  readonly note?: string | undefined
  /** Published figures that the option leads to. */
  readonly count: number
  readonly checked: boolean
  readonly onChange: () => void
}

/** One option. It is named by its label alone; note and count describe it. */
export function Option({ type, name, label, note, count, checked, onChange }: OptionProps) {
  const words = useWords()
  const id = useId()
  return (
    <li>
      <label className={`${styles.option} ${count === 0 ? styles.empty : ''}`}>
        <input
          type={type}
          name={name}
          checked={checked}
          onChange={onChange}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-note ${id}-count`}
        />
        <span>
          <span id={`${id}-label`}>{label}</span>
          {note !== undefined && (
            <small id={`${id}-note`} className={styles.note}>
              {note}
            </small>
          )}
        </span>
        <span aria-hidden="true">{words.count(count)}</span>
        <span id={`${id}-count`} hidden>
          {words.t('filter.figures', { count })}
        </span>
      </label>
    </li>
  )
}
