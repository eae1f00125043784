import { attributes } from './pictureMarkup'

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

interface Line {
  readonly width: number
  readonly style: string
  readonly color: string
}

/** The ground, the edges and the outline of a box of the page. */
export function drawBox(box: DOMRect, style: CSSStyleDeclaration): string {
  if (box.width === 0 && box.height === 0) return ''
  const round = style.borderTopLeftRadius === '50%'
  const edges = SIDES.map((side) => ({
    width: parseFloat(style[`border${side}Width`]) || 0,
    style: style[`border${side}Style`],
    color: style[`border${side}Color`],
  }))
  const [first] = edges
  const alike = first && edges.every((edge) => sameLine(edge, first))
  const outline = {
    width: parseFloat(style.outlineWidth) || 0,
    style: style.outlineStyle,
    color: style.outlineColor,
  }
  return [
    isClear(style.backgroundColor) ? '' : ground(box, style.backgroundColor, round),
    alike
      ? drawFrame(box, first, -first.width / 2, round)
      : edges.map((edge, i) => drawEdge(box, edge, i)).join(''),
    drawFrame(box, outline, parseFloat(style.outlineOffset) + outline.width / 2, round),
  ].join('')
}

function sameLine(a: Line, b: Line): boolean {
  return a.width === b.width && a.style === b.style && a.color === b.color
}

function isSeen({ width, style, color }: Line): boolean {
  return width > 0 && style !== 'none' && style !== 'hidden' && !isClear(color)
}

function isClear(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*, 0\)$/u.test(color)
}

function ground({ x, y, width, height }: DOMRect, fill: string, round: boolean): string {
  return `<rect${attributes({ x, y, width, height, rx: round ? width / 2 : null, fill })}/>`
}

/** A line around a box, its middle as far out as said. */
function drawFrame(box: DOMRect, line: Line, out: number, round: boolean): string {
  if (!isSeen(line)) return ''
  const width = box.width + 2 * out
  return `<rect${attributes({
    x: box.x - out,
    y: box.y - out,
    width,
    height: box.height + 2 * out,
    rx: round ? width / 2 : null,
    fill: 'none',
    ...stroke(line),
  })}/>`
}

/** The line along one side, inside the box. */
function drawEdge({ left, right, top, bottom }: DOMRect, line: Line, side: number): string {
  if (!isSeen(line)) return ''
  const half = line.width / 2
  const ends = [
    { x1: left, x2: right, y1: top + half, y2: top + half },
    { x1: right - half, x2: right - half, y1: top, y2: bottom },
    { x1: left, x2: right, y1: bottom - half, y2: bottom - half },
    { x1: left + half, x2: left + half, y1: top, y2: bottom },
  ][side]
  return ends ? `<line${attributes({ ...ends, ...stroke(line) })}/>` : ''
}

function stroke({ width, style, color }: Line) {
  const dashes = style === 'dashed' ? '4 2.5' : style === 'dotted' ? '1.5 2' : null
  return { stroke: color, 'stroke-width': width, 'stroke-dasharray': dashes }
}
