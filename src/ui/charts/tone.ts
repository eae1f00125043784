import tones from './tones.module.css'

export type Tone =
  | 'all'
  | 'children'
  | 'women'
  | 'men'
  | 'profession'
  | 'target'
  | 'weapon'
  | 'outcome'

/**
 * The texture of a tone that stands beside others in a stack: what `fill` it has, where colours are
 * not seen either. Plain for the rest, which stand alone. The hatch is none: it is no number.
 */
export function textureOf(tone: Tone): string | undefined {
  return tone === 'women' || tone === 'men' ? `url(#texture-${tone})` : undefined
}

/** The class that gives a mark its colour. */
export function toneClass(tone: Tone): string {
  return tones[tone] ?? ''
}
