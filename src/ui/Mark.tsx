import styles from './Mark.module.css'
import { toneClass, type Tone } from './tone'

/**
 * `solid` and `framed` are drawn to scale, `range` from its lowest to its highest; `stub` has no
 * scale, no frame and no end.
 */
export type Shape = 'solid' | 'framed' | 'range' | 'stub'

/** A mark that fills its box: in a legend, or as the stub of a row. */
export function Mark({ shape, tone = 'all' }: { readonly shape: Shape; readonly tone?: Tone }) {
  return (
    <svg className={`${styles.mark} ${toneClass(tone)}`} aria-hidden="true">
      {shape === 'solid' && <rect className={styles.solid} width="100%" height="100%" />}
      {shape === 'framed' && (
        <>
          <rect className={styles.core} />
          <rect className={styles.frame} />
        </>
      )}
      {shape === 'range' && (
        <>
          <rect width="100%" height="100%" fill="url(#hatch)" />
          <rect className={styles.limit} y="0" width="100%" height="1" />
          <rect className={styles.limit} y="100%" width="100%" height="1" />
          <rect className={styles.cap} height="100%" width="2" />
          <rect className={styles.cap} x="100%" height="100%" width="2" />
        </>
      )}
      {shape === 'stub' && <rect width="100%" height="100%" fill="url(#hatch)" />}
    </svg>
  )
}

/** The hatch that marks refer to; stands once in the page. */
export function Hatch() {
  return (
    <svg className={styles.defs} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M1 0V6" />
        </pattern>
      </defs>
    </svg>
  )
}
