/**
 * A trace says in a text itself which message or label it came from, in characters that no font
 * draws and no reader hears (the tags of Unicode, U+E0000 to U+E007F): an opening mark that holds
 * the key, the text, and a closing mark that holds none. Texts laid into a text keep their own.
 */
export function traced(text: string, key: string): string {
  const held = key.replace(/./g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + TAGS))
  return BEGIN + held + END + text + CLOSE
}

/** The text as people read it. */
export function withoutTraces(text: string): string {
  return text.replace(MARKS, '')
}

/** A part of a text that came from one message or label; its offsets count in the marked text. */
interface Trace {
  /** The key, with its plural form where it has one: `count.attacks_few`. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** What the traces in a text say, the outer ones before those that lie in them. */
export function tracesIn(text: string): readonly Trace[] {
  const open: { readonly key: string; readonly at: number; readonly start: number }[] = []
  const found: (Trace & { readonly at: number })[] = []
  let count = 0
  for (const { 0: mark, 1: tags = '', index } of text.matchAll(MARKS)) {
    if (tags !== '') {
      open.push({ key: keyIn(tags), at: count, start: index + mark.length })
      count += 1
      continue
    }
    const last = open.pop()
    if (last) found.push({ ...last, end: index })
  }
  return found.sort((a, b) => a.at - b.at).map(({ key, start, end }) => ({ key, start, end }))
}

/**
 * Pieces of one text that was cut, each with whole traces: what is open at the end of a piece is
 * closed there and opened again in the next one.
 */
export function evenly(pieces: readonly string[]): readonly string[] {
  let open: readonly string[] = []
  return pieces.map((piece) => {
    const before = open
    const left = [...open]
    for (const [mark, tags] of piece.matchAll(MARKS)) {
      if (tags === '') left.pop()
      else left.push(mark)
    }
    open = left
    return withoutTraces(piece) === '' ? '' : before.join('') + piece + CLOSE.repeat(left.length)
  })
}

const TAGS = 0xe0000
const BEGIN = '\u{e0001}'
const END = '\u{e007f}'
const CLOSE = BEGIN + END
const MARKS = /\u{e0001}([\u{e0020}-\u{e007e}]*)\u{e007f}/gu

function keyIn(tags: string): string {
  return tags.replace(/./gu, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? TAGS) - TAGS))
}
