import { drawBox } from './pictureBox'
import { drawDrawing } from './pictureDrawing'
import { attributes } from './pictureMarkup'
import { type Decoration, drawText, type Inherited } from './pictureText'

/**
 * What an element of a laid-out page looks like, as shapes and texts of an SVG: each where it
 * stands, from the corner of the window. Nothing is left to a style sheet or to HTML inside SVG,
 * which most programs show as nothing.
 */
export function drawElement(
  element: Element,
  given: Inherited = { opacity: 1, decorations: [] },
): string {
  const view = element.ownerDocument.defaultView
  const style = view?.getComputedStyle(element)
  if (!view || !style || isUnseen(style)) return ''
  const opacity = given.opacity * Number(style.opacity)
  if (element.localName === 'svg') return faded(drawDrawing(element), opacity)
  const own: Inherited = { opacity, decorations: [...given.decorations, ...decorationsOf(style)] }
  const boxes = [...element.getClientRects()].map((box) => drawBox(box, style))
  const inside = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return drawElement(node as Element, own)
    if (node.nodeType === Node.TEXT_NODE) return drawText(node as Text, style, own)
    return ''
  })
  const all = [
    ...boxes,
    drawPseudo(element, '::before', view),
    ...inside,
    drawPseudo(element, '::after', view),
  ].join('')
  const tile = element.getAttribute('data-tile')
  if (tile !== null) return `<g${attributes({ 'data-drawn': tile })}>${all}</g>`
  const plot = element.getAttribute('data-plot') ?? element.getAttribute('data-tiles')
  return plot === null ? all : held(plot, element.getBoundingClientRect(), all)
}

/** A drawing with what it is held against, and the place that it is to fill. */
function held(plot: string, { x, y, width, height }: DOMRect, shapes: string): string {
  const place = [x, y, width, height].join(' ')
  return `<g${attributes({ 'data-plot': plot, 'data-place': place })}>${shapes}</g>`
}

/** Out of sight, or there for those alone who listen. */
function isUnseen({ display, visibility, opacity, clipPath }: CSSStyleDeclaration): boolean {
  const isGone = display === 'none' || visibility === 'hidden' || opacity === '0'
  return isGone || clipPath === 'inset(50%)'
}

function faded(shapes: string, opacity: number): string {
  return opacity < 1 ? `<g${attributes({ opacity })}>${shapes}</g>` : shapes
}

function decorationsOf(style: CSSStyleDeclaration): readonly Decoration[] {
  const { textDecorationLine: line, textDecorationStyle, textDecorationColor: color } = style
  if (line === 'none' || line === '') return []
  return [
    {
      line: line.includes('through') ? 'through' : 'under',
      dashed: textDecorationStyle === 'dashed',
      color,
      thickness: parseFloat(style.textDecorationThickness) || 1,
      offset: parseFloat(style.textUnderlineOffset) || 2,
    },
  ]
}

/** A box that a style sheet adds; those of this page have no text and a place of their own. */
function drawPseudo(element: Element, which: '::before' | '::after', view: Window): string {
  const style = view.getComputedStyle(element, which)
  if (style.content === 'none' || style.position !== 'absolute') return ''
  const around = holderOf(element, view)
  if (!around) return ''
  const box = around.getBoundingClientRect()
  const { borderLeftWidth, borderTopWidth } = view.getComputedStyle(around)
  const number = (text: string) => parseFloat(text) || 0
  const x = box.left + number(borderLeftWidth) + number(style.left) + number(style.marginLeft)
  const y = box.top + number(borderTopWidth) + number(style.top) + number(style.marginTop)
  return drawBox(new DOMRect(x, y, number(style.width), number(style.height)), style)
}

/** The element from whose edges a placed box is measured. */
function holderOf(element: Element, view: Window): Element | null {
  const isHolder = view.getComputedStyle(element).position !== 'static'
  if (isHolder || !element.parentElement) return element
  return holderOf(element.parentElement, view)
}
