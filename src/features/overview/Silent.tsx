import styles from './Silent.module.css'

interface SilentProps {
  /** How many there are, in words. */
  readonly summary: string
  readonly names: readonly string[]
}

/** What has no chart, because nothing is published of it: a line, and the names behind it. */
export function Silent({ summary, names }: SilentProps) {
  if (names.length === 0) return null
  return (
    <details className={styles.silent}>
      <summary>{summary}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
