import { type Piece, piecesOf, type Run, runsOf } from './pictureRuns'
import { attributes, escaped } from './pictureMarkup'

/** A line along a text: under it or through it. */
export interface Decoration {
  readonly line: 'under' | 'through'
  readonly dashed: boolean
  readonly color: string
  readonly thickness: number
  /** Pixels from the baseline down. */
  readonly offset: number
}

/** What the parents of a text hand down to it besides what is inherited. */
export interface Inherited {
  readonly opacity: number
  readonly decorations: readonly Decoration[]
}

/** A text of the page as `<text>` elements that stand exactly where its letters stand. */
export function drawText(node: Text, style: CSSStyleDeclaration, given: Inherited): string {
  const size = parseFloat(style.fontSize)
  const spacing = parseFloat(style.letterSpacing) || 0
  const drawn = runsOf(measured(node, style), style.direction === 'rtl' ? 'rtl' : 'ltr').map(
    (run) => {
      const baseline = run.top + (run.bottom - run.top) * ascentOf(style)
      const text = `<text${attributes({
        x: run.direction === 'rtl' ? run.right : run.left,
        y: baseline,
        fill: style.color,
        opacity: given.opacity < 1 ? given.opacity : null,
        'font-size': size,
        'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
        'letter-spacing': spacing === 0 ? null : spacing,
        direction: run.direction === 'rtl' ? 'rtl' : null,
        // Another font, where this one is not taken, still keeps to its place.
        textLength: spacing === 0 ? run.right - run.left : null,
        lengthAdjust: spacing === 0 ? 'spacingAndGlyphs' : null,
      })}>${escaped(run.text)}</text>`
      return text + given.decorations.map((one) => lineAlong(run, baseline, size, one)).join('')
    },
  )
  return drawn.join('')
}

/** Each piece of a text that takes room, with its box. Spaces that are folded away take none. */
function measured(node: Text, { textTransform }: CSSStyleDeclaration): readonly Piece[] {
  const range = node.ownerDocument.createRange()
  const shown = textTransform === 'uppercase' ? (text: string) => text.toUpperCase() : String
  const boxesOf = (at: number, length: number) => {
    range.setStart(node, at)
    range.setEnd(node, at + length)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  }
  const withBox = (text: string, at: number): readonly Piece[] => {
    const [box, ...more] = boxesOf(at, text.length)
    if (!box) return []
    const { left, right, top, bottom } = box
    if (more.length === 0) return [{ text: shown(text), left, right, top, bottom }]
    // It goes on in the next line: letter by letter.
    const letters = [...new Intl.Segmenter().segment(text)]
    if (letters.length === 1) return [{ text: shown(text), left, right, top, bottom }]
    return letters.flatMap(({ segment, index }) => withBox(segment, at + index))
  }
  return piecesOf(node.data).flatMap(({ text, at }) => withBox(text, at))
}

/** How much of the height of a line of this font lies above its baseline. */
function ascentOf({ fontFamily, fontWeight }: CSSStyleDeclaration): number {
  const key = `${fontWeight} 100px ${fontFamily}`
  const known = ascents.get(key)
  if (known !== undefined) return known
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) throw new Error('a picture needs a canvas')
  canvas.font = key
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('x')
  const ascent = above / (above + below)
  ascents.set(key, ascent)
  return ascent
}

const ascents = new Map<string, number>()

function lineAlong(run: Run, baseline: number, size: number, decoration: Decoration): string {
  const { line, dashed, color, thickness, offset } = decoration
  const y = line === 'through' ? baseline - size * 0.3 : baseline + offset
  return `<line${attributes({
    x1: run.left,
    x2: run.right,
    y1: y,
    y2: y,
    stroke: color,
    'stroke-width': thickness,
    'stroke-dasharray': dashed ? '3 2' : null,
  })}/>`
}
