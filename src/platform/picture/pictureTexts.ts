/** A part of an image, in whole pixels. */
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Where the texts of a picture must be seen once it is drawn in a size, and the same picture
 * without them to tell whether they are. Reads what `drawText` writes: to have it parsed would
 * apply its style to the page, which the page's policy forbids.
 */
export function shownTexts(
  svg: string,
  width: number,
  height: number,
): { readonly bare: string; readonly boxes: readonly Area[] } {
  const [left = 0, top = 0, across = width, down = height] =
    valueOf(svg, 'viewBox')?.split(' ').map(Number) ?? []
  const boxes = Array.from(svg.matchAll(TEXT), ([text]) => {
    const number = (name: string) => Number(valueOf(text, name) ?? 0)
    const size = number('font-size')
    const long = number('textLength') || size
    const start = valueOf(text, 'direction') === 'rtl' ? number('x') - long : number('x')
    return {
      x: Math.floor(((start - left) * width) / across),
      y: Math.floor(((number('y') - size - top) * height) / down),
      width: Math.max(Math.ceil((long * width) / across), 1),
      height: Math.max(Math.ceil((size * 1.3 * height) / down), 1),
    }
  })
  return { bare: svg.replace(TEXT, ''), boxes }
}

const TEXT = /<text [^>]*>[^<]*<\/text>/gu

function valueOf(markup: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(markup)?.[1] ?? null
}
