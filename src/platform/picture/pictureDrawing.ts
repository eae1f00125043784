import { attributes } from './pictureMarkup'

/** The shapes of a drawing of the page, each where it stands, without need of a style sheet. */
export function drawDrawing(svg: Element): string {
  const shapes = shapesIn(svg).filter((shape) => !shape.closest('defs, pattern, clipPath, symbol'))
  const marks = new Set(shapes.map((shape) => shape.closest('[data-drawn]')))
  return [...marks]
    .map((mark) => {
      const own = shapes.filter((shape) => shape.closest('[data-drawn]') === mark)
      const drawn = own.map((shape) => drawShape(shape, matrixOf(shape))).join('')
      const id = mark?.getAttribute('data-drawn') ?? null
      return id === null ? drawn : `<g${attributes({ 'data-drawn': id })}>${drawn}</g>`
    })
    .join('')
}

/** The patterns that drawings refer to, under the names that they have on the page. */
export function drawPatterns(page: Document): string {
  return [...page.querySelectorAll('pattern')]
    .map((pattern) => {
      const kept = ['id', 'width', 'height', 'patternUnits', 'patternTransform']
      const own = Object.fromEntries(kept.map((name) => [name, pattern.getAttribute(name)]))
      const shapes = shapesIn(pattern).map((shape) => drawShape(shape, null))
      return `<pattern${attributes(own)}>${shapes.join('')}</pattern>`
    })
    .join('')
}

function shapesIn(element: Element): readonly SVGGraphicsElement[] {
  return [...element.querySelectorAll<SVGGraphicsElement>('rect, circle, path, line')]
}

function drawShape(shape: SVGGraphicsElement, matrix: string | null): string {
  const style = shape.ownerDocument.defaultView?.getComputedStyle(shape)
  if (!style || style.visibility === 'hidden' || style.display === 'none') return ''
  const { fill, stroke } = style
  if (fill === 'none' && stroke === 'none') return ''
  return `<${shape.localName}${attributes({
    ...geometryOf(shape, matrix !== null),
    transform: matrix,
    // A reference is written by the browser with the address of the page, or in other quotes.
    fill: fill.replace(/^url\(.*#([^"')]+)["']?\).*$/u, 'url(#$1)'),
    ...(stroke === 'none'
      ? {}
      : {
          stroke,
          'stroke-width': parseFloat(style.strokeWidth),
          'stroke-dasharray':
            style.strokeDasharray === 'none' ? null : style.strokeDasharray.replaceAll('px', ''),
        }),
  })}/>`
}

/** Percentages and sums of lengths are settled: other programs know neither the box nor the sum. */
function geometryOf(
  shape: SVGGraphicsElement,
  laidOut: boolean,
): Readonly<Record<string, string | number | null>> {
  const own = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, shape.getAttribute(name)]))
  switch (shape.localName) {
    case 'rect': {
      if (!laidOut) return own('x', 'y', 'width', 'height')
      const { x, y, width, height } = shape.getBBox()
      return { x, y, width, height }
    }
    case 'circle':
      return own('cx', 'cy', 'r')
    case 'line':
      return own('x1', 'y1', 'x2', 'y2')
    default:
      return own('d')
  }
}

function matrixOf(shape: SVGGraphicsElement): string | null {
  const matrix = shape.getScreenCTM()
  if (!matrix) return null
  const { a, b, c, d, e, f } = matrix
  const [x, y] = [e, f].map((n) => String(Math.round(n * 100) / 100))
  return a === 1 && b === 0 && c === 0 && d === 1
    ? `translate(${x ?? ''} ${y ?? ''})`
    : `matrix(${[a, b, c, d, x, y].join(' ')})`
}
