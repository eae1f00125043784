import { useId } from 'react'

import styles from './SearchField.module.css'

interface SearchFieldProps {
  readonly label: string
  /** What can be looked for. */
  readonly hint: string
  readonly value: string
  readonly setValue: (value: string) => void
}

/** A field for what is looked for, in any script. */
export function SearchField({ label, hint, value, setValue }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => {
          setValue(target.value)
        }}
      />
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  )
}
