import styles from './DotMark.module.css'

/** A dot as the drawings make it, for a legend. */
export function DotMark({ look }: { readonly look: 'filled' | 'hollow' | 'current' | 'framed' }) {
  return <i className={`${styles.dot} ${styles[look]}`} />
}
