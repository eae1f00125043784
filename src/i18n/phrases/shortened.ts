import type { Words } from '../Words'

/** So many are named; how many more there are is said. */
const MOST = 8
const LONGEST = 40

/** The first of some things that an address or a link held, which can be any number of them. */
export function firstOf({ t, list, count }: Words, texts: readonly string[]): string {
  const more = texts.length - MOST
  const rest = more > 0 ? [t('notice.more', { count: more, number: count(more) })] : []
  return list([...texts.slice(0, MOST), ...rest])
}

/** A text from outside can be of any length; enough is shown to know it again. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
