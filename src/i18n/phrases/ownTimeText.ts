import { TOTAL } from '../../domain/data/observation'
import type { Figure } from '../../domain/data/figure'
import { samePeriod } from '../../domain/data/period'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { placeOfCell, subjectOfCell } from './cellLine'
import type { Words } from '../Words'

/**
 * Figures for days of their own, a text for each time: "For 14 Jun – 10 Jul 2018 this report gives:
 * Massacres: at least 8". `say` writes one number.
 */
export function ownTimeTexts(
  words: Words,
  vocabulary: Vocabulary,
  figures: readonly Figure[],
  say: (figure: Figure) => string = (figure) => words.sayFigure(figure),
): readonly string[] {
  const periods = figures
    .map(({ cell }) => cell.period)
    .filter((period, i, all) => all.findIndex((other) => samePeriod(other, period)) === i)
  return periods.map((period) =>
    words.t('ownTime.note', {
      period: words.period(period),
      list: words.list(
        figures
          .filter(({ cell }) => samePeriod(cell.period, period))
          .map((figure) =>
            words.t('marks.name', {
              name: nameOf(words, vocabulary, figure),
              answer: say(figure),
            }),
          ),
      ),
    }),
  )
}

function nameOf(words: Words, vocabulary: Vocabulary, { cell }: Figure): string {
  const subject = subjectOfCell(words, vocabulary, cell)
  if (cell.governorate === TOTAL) return subject
  return words.t('pair', { first: subject, second: placeOfCell(words, vocabulary, cell) })
}
