import styles from './Notes.module.css'

/** What has to be known to read a chart, under it; nothing where there are no notes. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ))
}
