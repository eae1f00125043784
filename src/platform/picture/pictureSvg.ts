import { wrongInPicture } from './marksAgree'
import { drawPatterns } from './pictureDrawing'
import { embedFonts } from './pictureFonts'
import { WrongDrawing } from './pictureFrame'
import { attributes, escaped } from './pictureMarkup'
import { drawElement } from './pictureWalk'

/** How large a picture is, and how much of what it shows it takes in. */
export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * What is laid out as an SVG that needs nothing else: fonts within, no style sheet, no HTML.
 *
 * Rejects with a `WrongDrawing` where a mark of it does not stand at its number.
 *
 * @param element stands in the corner of its window
 * @param size of the picture; what is laid out fills it as far as it can, and stands in its middle
 */
export async function svgOf(element: HTMLElement, title: string, size: Size): Promise<string> {
  const { width, height } = element.getBoundingClientRect()
  const scale = Math.min(size.width / width, size.height / height)
  const [across, down] = [size.width / scale, size.height / scale]
  const [x, y] = [(width - across) / 2, (height - down) / 2]
  const page = element.ownerDocument
  const shapes = drawElement(element)
  const [wrong] = wrongInPicture(shapes)
  if (wrong !== undefined) throw new WrongDrawing(wrong)
  // The capitals that a style sheet makes are in the drawing, and not in the text.
  const fonts = await embedFonts(page, `${element.textContent}${shapes}`)
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: [x, y, across, down].map((n) => Math.round(n * 100) / 100).join(' '),
    })}>`,
    `<title>${escaped(title)}</title>`,
    `<defs><style>${fonts}text{font-family:Vazirmatn,system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;white-space:pre}</style>`,
    `${drawPatterns(page)}</defs>`,
    `<rect${attributes({ x, y, width: across, height: down, fill: '#fff' })}/>`,
    `${shapes}</svg>`,
  ].join('')
}
