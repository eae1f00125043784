/** One letter with its marks, and the box it stands in. */
export interface Glyph extends Span {
  readonly text: string
}

/** Letters of one line that follow one another one way, in the order in which they are read. */
export interface Run extends Span {
  readonly text: string
  readonly direction: Way
}

interface Span {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type Way = 'ltr' | 'rtl'

/**
 * The letters of a text as runs: each on one line and of one direction, without spaces at its ends.
 * A run keeps its order in every program that draws it, whatever stands beside it.
 *
 * @param base the way of the text around: that of a bracket by itself
 */
export function runsOf(glyphs: readonly Glyph[], base: Way): readonly Run[] {
  const runs: { direction: Way | null; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    const last = run?.glyphs.at(-1)
    const way = last ? wayFrom(last, glyph) : null
    if (run && way && (run.direction ?? way) === way) {
      run.direction = way
      run.glyphs.push(glyph)
    } else {
      runs.push({ direction: null, glyphs: [glyph] })
    }
  }
  return runs.flatMap(({ direction, glyphs: own }) => trimmed(own, direction, base))
}

/** Which way the next letter stands beside the last one; null where it stands elsewhere. */
function wayFrom(last: Glyph, next: Glyph): Way | null {
  if (Math.abs(last.top - next.top) > NEAR) return null
  if (Math.abs(next.left - last.right) < NEAR) return 'ltr'
  return Math.abs(last.left - next.right) < NEAR ? 'rtl' : null
}

/** Pixels within which two letters touch. */
const NEAR = 1

function trimmed(glyphs: readonly Glyph[], direction: Way | null, base: Way): readonly Run[] {
  const isWord = ({ text }: Glyph) => text.trim() !== ''
  const kept = glyphs.slice(glyphs.findIndex(isWord), glyphs.findLastIndex(isWord) + 1)
  if (!kept.some(isWord)) return []
  const text = kept.map((glyph) => glyph.text).join('')
  return [
    {
      text: text.replace(/\s/gu, ' '),
      direction: direction ?? wayOf(text) ?? base,
      left: Math.min(...kept.map(({ left }) => left)),
      right: Math.max(...kept.map(({ right }) => right)),
      top: Math.min(...kept.map(({ top }) => top)),
      bottom: Math.max(...kept.map(({ bottom }) => bottom)),
    },
  ]
}

/** The way of one letter; null for a sign that has none of its own. */
function wayOf(text: string): Way | null {
  if (RIGHT_TO_LEFT.test(text)) return 'rtl'
  return /[\p{L}\p{N}]/u.test(text) ? 'ltr' : null
}

const RIGHT_TO_LEFT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
