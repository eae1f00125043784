import type { ReportedTotal } from '../domain/reports/reported'
import type { Report } from '../domain/data/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { ordinalOf, type Words } from '../i18n/Words'
import type { DotLabel } from '../ui/charts/Dots'
import { type LabelBox, type Chart, placeLabels, widthOf } from '../ui/charts/placeLabels'
import styles from './labelTotals.module.css'

type Place = DotLabel['place']

/** A total that is to be named, and where its label is tried first. */
interface WantedTotal {
  readonly total: ReportedTotal
  readonly prefer?: Place | undefined
  /** What it is called; left out where its report names it. */
  readonly name?: string
}

/**
 * The labels of totals over time that find a place on a wide or a narrow chart, each its number and
 * the name of its report: see `placeLabels`.
 */
export function labelTotals(
  words: Words,
  wanted: readonly WantedTotal[],
  taken: readonly LabelBox[],
  chart: Chart,
  on: 'wide' | 'narrow',
): readonly DotLabel[] {
  return placeLabels(
    wanted.map(({ total, prefer, name = nameOf(words, total.report) }) => ({
      dot: { total, name },
      ...pointOf(total),
      text: {
        value: widthOf(words.say(total.answer), 9),
        name: widthOf(name, 7.6),
      },
      prefer,
    })),
    taken,
    chart,
  ).map(({ dot: { total, name }, place }) => ({
    id: total.report.id,
    ...pointOf(total),
    place,
    on,
    text: (
      // The number is next to its dot.
      <span className={place === 'above' ? styles.above : ''}>
        <AnswerText answer={total.answer} bare />{' '}
        <span className={place === 'after' || place === 'before' ? '' : styles.under}>{name}</span>
      </span>
    ),
  }))
}

function pointOf({ asOf, answer }: ReportedTotal) {
  return { time: Date.parse(asOf), value: answer.value }
}

function nameOf({ t, date }: Words, { number, asOf }: Report): string {
  return number === null ? t('overTime.until', { date: date(asOf, 'short') }) : ordinalOf(t, number)
}
