/** Letters that are measured as one, and the box they stand in. */
export interface Piece extends Span {
  readonly text: string
}

/** Pieces of one line that follow one another one way, in the order in which they are read. */
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
 * A text in the pieces by which it is measured: whole words, each in letters of one way, and by
 * themselves the signs and spaces between them, whose place is settled by what stands beside them.
 * Not letters: WebKit gives those boxes of whole pixels, and within an Arabic word none at all.
 */
export function piecesOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  return Array.from(text.matchAll(PIECE), (found) => ({ text: found[0], at: found.index }))
}

const ARABIC =
  '\\u0590-\\u065f\\u066a-\\u06ef\\u06fa-\\u08ff\\u200c-\\u200d\\ufb1d-\\ufdff\\ufe70-\\ufefc'
const OTHER = `(?![${ARABIC}])[\\p{L}\\p{N}\\p{M}]`
const PIECE = new RegExp(
  // A number with its commas, a date, a code, an address: one word.
  `[${ARABIC}]+|(?:${OTHER})+(?:[.,:/_'’?=&#~-]+(?:${OTHER})+)*|\\s+|.`,
  'gsu',
)

/**
 * The pieces of a text as runs: each on one line and of one direction, without spaces at its ends.
 * A run keeps its order in every program that draws it, whatever stands beside it.
 *
 * @param base the way of the text around: that of a bracket by itself
 */
export function runsOf(pieces: readonly Piece[], base: Way): readonly Run[] {
  const runs: { direction: Way | null; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const last = run?.pieces.at(-1)
    const way = last ? wayFrom(last, piece) : null
    const own = wayOf(piece.text)
    if (run && way && (run.direction ?? way) === way && (own ?? way) === way) {
      run.direction = way
      run.pieces.push(piece)
    } else {
      runs.push({ direction: own, pieces: [piece] })
    }
  }
  return runs.flatMap(({ direction, pieces: own }) => trimmed(own, direction ?? base))
}

/** Which way the next piece stands beside the last one; null where it stands elsewhere. */
function wayFrom(last: Piece, next: Piece): Way | null {
  if (Math.abs(last.top - next.top) > NEAR) return null
  const [after, before] = [Math.abs(next.left - last.right), Math.abs(last.left - next.right)]
  if (Math.min(after, before) > NEAR) return null
  return after <= before ? 'ltr' : 'rtl'
}

/** Pixels within which two pieces touch: boxes of whole pixels lie over one another by one. */
const NEAR = 1.5

function trimmed(pieces: readonly Piece[], direction: Way): readonly Run[] {
  const isWord = ({ text }: Piece) => text.trim() !== ''
  const kept = pieces.slice(pieces.findIndex(isWord), pieces.findLastIndex(isWord) + 1)
  if (!kept.some(isWord)) return []
  return [
    {
      text: kept
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, ' '),
      direction,
      left: Math.min(...kept.map(({ left }) => left)),
      right: Math.max(...kept.map(({ right }) => right)),
      top: Math.min(...kept.map(({ top }) => top)),
      bottom: Math.max(...kept.map(({ bottom }) => bottom)),
    },
  ]
}

/** The way of the letters of a piece; null for a sign that has none of its own. */
function wayOf(text: string): Way | null {
  if (RIGHT_TO_LEFT.test(text)) return 'rtl'
  return /[\p{L}\p{N}]/u.test(text) ? 'ltr' : null
}

const RIGHT_TO_LEFT = new RegExp(`[${ARABIC}]`, 'u')
