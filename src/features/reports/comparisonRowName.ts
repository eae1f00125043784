import { COUNTED } from '../../domain/data/subject'
import { TOTAL, NOT_APPLICABLE } from '../../domain/data/observation'
import type { ComparisonRow } from '../../domain/reports/compareReports'
import { wholeYears } from '../../domain/data/period'
import type { Bilingual, Vocabulary } from '../../domain/data/vocabulary'
import type { Words } from '../../i18n/Words'
import { yearName } from '../../i18n/phrases/question/yearName'

/** What a row is about: "Women", "Year 1, women", "Idlib, schools", "Women, 1 Jan 2018 to …". */
export function comparisonRowName(
  words: Words,
  vocabulary: Vocabulary,
  row: ComparisonRow,
): string {
  const { t } = words
  const { cell, whole } = row
  const years = wholeYears(cell.period) ?? []
  const year = !whole && years.length === 1 ? years.map((n) => yearName(words, n)) : []
  const { governorates, zones } = vocabulary
  const places = labelled([...governorates, ...zones], cell.governorate).map(words.label)
  const before = [...year, ...(places.length > 0 ? [words.list(places)] : [])]
  const subject = subjectOf(words, vocabulary, cell, before.length > 0)
  const days = whole || year.length > 0 ? [] : [words.period(cell.period, 'short')]
  const line = [...before, subject, ...days].reduce((first, second) => t('pair', { first, second }))
  const counted =
    cell.measure === 'injured' && cell.measure !== COUNTED
      ? t('reportsView.injured', { row: line })
      : line
  switch (cell.unit) {
    case 'percent':
      return t('reportsView.share', { row: counted })
    case 'rank':
      return t('reportsView.rank', { row: counted })
    case 'persons':
    case 'incidents':
      return counted
  }
}

interface Coded {
  readonly code: string
  readonly label: Bilingual
}

/** English labels begin large only where they begin the line. */
function subjectOf(
  words: Words,
  { victims, attacks }: Vocabulary,
  { measure, victim, attack }: ComparisonRow['cell'],
  isInside: boolean,
): string {
  if (measure === 'displaced') return words.t('reportsView.displaced')
  const people = labelled(victims, victim)
  const kinds = attack === TOTAL && people.length > 0 ? [] : labelled(attacks, attack)
  const texts = [...people, ...kinds].map((label, i) =>
    i === 0 && !isInside ? words.label(label) : words.inner(label),
  )
  return words.list(texts)
}

/** Nothing for all of Syria, and nothing where it does not apply. */
function labelled(list: readonly Coded[], code: string): readonly Bilingual[] {
  return code
    .split('+')
    .flatMap((part) => list.filter((entry) => entry.code === part && part !== NOT_APPLICABLE))
    .map(({ label }) => label)
}
