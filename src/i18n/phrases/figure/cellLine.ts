import { type Cell, TOTAL, NOT_APPLICABLE } from '../../../domain/data/observation'
import { wholeYears } from '../../../domain/data/period'
import type { Bilingual, Vocabulary } from '../../../domain/data/vocabulary'
import { howOf } from '../question/attackWords'
import type { Words } from '../../Words'
import { yearName } from '../question/yearName'

/** A cell as a short line, for receipts: "Children, all of Syria, 30 Sep 2015 to …". */
export function cellLine(words: Words, vocabulary: Vocabulary, cell: Cell): string {
  return words.t('cell.join', {
    subject: subjectOfCell(words, vocabulary, cell),
    place: cell.governorate === TOTAL ? words.t('where.whole') : placeOf(words, vocabulary, cell),
    period: words.period(cell.period, 'short'),
  })
}

/** Who or what a cell counts: "Schools"; "Children"; "Children, in massacres". */
export function subjectOfCell(words: Words, vocabulary: Vocabulary, cell: Cell): string {
  const { measure, victim, attack } = cell
  if (measure === 'attacks') return words.list(labelsOf(words, vocabulary.attacks, attack))
  const people =
    victim === NOT_APPLICABLE
      ? words.t('figuresView.people')
      : words.list(labelsOf(words, vocabulary.victims, victim))
  const how = howOf(words, vocabulary, attack.split('+'))
  return how === '' ? people : words.t('pair', { first: people, second: how })
}

/** The place of a cell by its name: "Aleppo and Idlib", "All of Syria". */
export function placeOfCell(
  words: Words,
  vocabulary: Vocabulary,
  cell: Pick<Cell, 'governorate'>,
): string {
  return cell.governorate === TOTAL
    ? words.t('filter.all.governorates')
    : placeOf(words, vocabulary, cell)
}

/** The time of a cell; a year of the intervention by its number too. */
export function periodOfCell(
  words: Words,
  { period }: Cell,
  length: 'long' | 'short' = 'long',
): string {
  const range = words.period(period, length)
  const [n, ...more] = wholeYears(period) ?? []
  return n === undefined || more.length > 0 || period.kind === 'since_start'
    ? range
    : words.t('described.of', { name: yearName(words, n), text: range })
}

function placeOf(
  words: Words,
  { governorates, zones }: Vocabulary,
  { governorate }: Pick<Cell, 'governorate'>,
): string {
  return words.list(labelsOf(words, [...governorates, ...zones], governorate))
}

/** The labels of a code, or of a pair that is printed only as one sum; none for an unknown one. */
export function labelsOf(words: Words, list: readonly Coded[], code: string): readonly string[] {
  return code
    .split('+')
    .map((part) => list.find((entry) => entry.code === part)?.label)
    .filter((label) => label !== undefined)
    .map((label) => words.label(label))
}

interface Coded {
  readonly code: string
  readonly label: Bilingual
}
