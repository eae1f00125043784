import { type Answer, isKnown } from '../../../domain/ask/answer'
import { extremesOf } from '../../../domain/ask/extremes'
import { grouped } from '../../../domain/data/grouped'
import type { Words } from '../../Words'

/** A row as it is described. */
export interface DescribedRow {
  readonly name: string
  readonly answer: Answer
  /** The name of the report that the number is of, where rows are of several. */
  readonly report?: string | undefined
}

/** A list as it is described. */
export interface DescribedList {
  /** The name of the list, where a chart has several or the rows are parts. */
  readonly name?: string
  /** What a row is, to say how many are shown; nothing for parts of rows already counted. */
  readonly noun?: Noun
  /** Leaves out which numbers are calculated, where each says so itself. */
  readonly plain?: boolean
  readonly rows: readonly DescribedRow[]
}

/** What a row is. */
export type Noun = 'year' | 'month' | 'governorate' | 'place' | 'category' | 'type'

/**
 * A list in sentences: how many rows, the largest and the smallest number with its qualifier where
 * every number was found, else those found, and by name what has no number. Says nothing that is not in the answers.
 */
export function describedList(words: Words, { name, noun, plain, rows }: DescribedList): string {
  const { t } = words
  const { known, largest, smallest, missing } = extremesOf(rows)
  const sentence = (key: Sentence, some: readonly DescribedRow[]) =>
    some.length === 0 ? [] : [t(`described.${key}`, { list: itemsOf(words, some) })]
  const named = (key: 'calculated' | 'missing', some: readonly DescribedRow[]) =>
    some.length === 0 ? [] : [t(`described.${key}`, { list: capped(words, some.map(nameOf)) })]
  const numbers =
    known.length === 0
      ? [t('described.none')]
      : smallest.length > 0
        ? // A number that was not found may be larger or smaller than all of them.
          missing.length > 0
          ? sentence('found', known)
          : [...sentence('largest', largest), ...sentence('smallest', smallest)]
        : sentence(rows.length === 1 ? 'number' : known.length === 1 ? 'one' : 'same', largest)
  const text = [
    ...(noun ? [t(`described.shown.${noun}`, { count: rows.length })] : []),
    ...numbers,
    ...named('calculated', plain ? [] : known.filter(({ answer }) => answer.kind === 'derived')),
    ...named('missing', missing),
  ].join(' ')
  return name === undefined ? text : t('described.of', { name, text })
}

/** What "at least" means, where a number of the chart wears it. */
export function qualifiersMeant({ t }: Words, answers: readonly Answer[]): readonly string[] {
  const isFloor = answers.filter(isKnown).some(({ qualifier }) => qualifier === 'at_least')
  return isFloor ? [t('described.atLeast')] : []
}

/** Answers with their names, those that read the same together: "22 (Hama and Homs)". */
export function itemsOf(words: Words, rows: readonly DescribedRow[]): string {
  const { t, say } = words
  const alike = grouped(rows, ({ answer, report = '' }) => `${say(answer)}|${report}`)
  const items = [...alike.values()].map((group) => {
    const [{ answer, report }] = group
    const item = { value: say(answer), name: capped(words, group.map(nameOf)) }
    return report === undefined
      ? t('described.item', item)
      : t('described.worn', { ...item, report })
  })
  return capped(words, items)
}

type Sentence = 'number' | 'found' | 'one' | 'same' | 'largest' | 'smallest'

/** More than this many are not named one by one. */
const NAMED = 5

/** A list in words; a long one names the first and counts the others, never fewer than three. */
export function capped({ t, list, count }: Words, items: readonly string[]): string {
  if (items.length < NAMED + 3) return list(items)
  const others = t('described.more', { n: count(items.length - NAMED) })
  return list([...items.slice(0, NAMED), others])
}

function nameOf({ name }: DescribedRow): string {
  return name
}
