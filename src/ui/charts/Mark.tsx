import { useDrawingScale } from '../../platform/drawingScale'
import styles from './Mark.module.css'
import { textureOf, toneClass, type Tone } from './tone'

/** `solid` and `framed` are drawn to scale; `stub` has no scale, no frame and no end. */
export type Shape = 'solid' | 'framed' | 'stub'

/** A mark that fills its box: in a legend, or as the stub of a row. */
export function Mark({ shape, tone = 'all' }: { readonly shape: Shape; readonly tone?: Tone }) {
  return (
    <svg className={`${styles.mark} ${toneClass(tone)}`} aria-hidden="true">
      {shape === 'solid' && (
        <rect className={styles.solid} fill={textureOf(tone)} width="100%" height="100%" />
      )}
      {shape === 'framed' && (
        <>
          <rect className={styles.core} fill={textureOf(tone)} />
          <rect className={styles.frame} />
        </>
      )}
      {shape === 'stub' && <rect width="100%" height="100%" fill="url(#hatch)" />}
    </svg>
  )
}

/** The hatch and the textures that marks refer to; stand once in the page. */
export function Patterns() {
  const grow = useDrawingScale()
  return (
    <svg className={styles.defs} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45)${grow === 1 ? '' : ` scale(${grow})`}`}
        >
          <path className={styles.hatch} d="M1 0V6" />
        </pattern>
        <pattern id="texture-women" {...texture(5, grow)}>
          <rect className={`${styles.ground} ${toneClass('women')}`} width="5" height="5" />
          <circle className={styles.paper} cx="2.5" cy="2.5" r="1" />
        </pattern>
        <pattern id="texture-men" {...texture(4, grow)}>
          <rect className={`${styles.ground} ${toneClass('men')}`} width="4" height="4" />
          <rect className={styles.paper} y="1.5" width="4" height="1" />
        </pattern>
      </defs>
    </svg>
  )
}

function texture(size: number, grow: number) {
  return {
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: grow === 1 ? undefined : `scale(${grow})`,
  } as const
}
