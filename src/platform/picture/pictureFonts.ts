/**
 * The page's own fonts as a style sheet that needs nothing else: only the files whose letters stand
 * in a text.
 */
export async function embedFonts(page: Document, text: string): Promise<string> {
  const faces = [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })))
    .filter((face): face is { rule: CSSFontFaceRule; base: string | null } =>
      face.rule.cssText.startsWith('@font-face'),
    )
    // What stands in for them until they are there is no file.
    .filter(({ rule }) => rule.style.getPropertyValue('src').includes('url('))
    .filter(({ rule }) => isNeeded(rule.style.getPropertyValue('unicode-range'), text))
  const written = faces.map(async ({ rule: { style }, base }) => {
    const value = (name: string) => style.getPropertyValue(name)
    const [, source = ''] = /url\(["']?([^"')]+)/u.exec(value('src')) ?? []
    const data = await dataUrl(new URL(source, base ?? document.baseURI).href)
    return `@font-face{font-family:${value('font-family')};font-weight:${value('font-weight')};font-display:block;src:url(${data}) format("woff2");unicode-range:${value('unicode-range')}}`
  })
  return (await Promise.all(written)).join('')
}

/** Whether any letter of a text lies in a range as style sheets write it: "U+600-6FF, U+20AC". */
export function isNeeded(range: string, text: string): boolean {
  if (range === '') return true
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
  )
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).some((code) => {
    return spans.some(([from, to]) => code >= from && code <= to)
  })
}

async function dataUrl(address: string): Promise<string> {
  if (address.startsWith('data:')) return address
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no font at ${address}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:font/woff2;base64,${btoa(letters)}`
}
