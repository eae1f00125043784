import type { ReportedTotal } from '../../domain/overTime'
import type { Series } from '../../domain/series'
import type { Report } from '../../domain/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import type { Words } from '../../i18n/Words'
import type { DotLabel } from '../../ui/Dots'
import { dotBox, placeLabels, widthOf } from '../../ui/placeLabels'
import styles from './seriesLabels.module.css'

export interface Frame {
  readonly from: number
  readonly to: number
  readonly max: number
}

type Size = 'tall' | 'short'
type Place = DotLabel['place']

/**
 * The dots that are named: the report being read, the last and the first, those that revise, and
 * on the large chart the first annual ones; each only where its label covers no dot and no other
 * label. What is left out stands in the table. A narrow screen has places of its own, and fewer.
 */
export function seriesLabels(
  words: Words,
  series: Series,
  current: string,
  frame: Frame,
  size: Size,
): readonly DotLabel[] {
  const { told, revising } = series
  const own = told.filter(({ report }) => report.id === current)
  const ends = [told.at(-1), told[0]].filter((total) => total !== undefined)
  const marked = told.filter(({ report }) => revising.has(report.id))
  const early = told.filter(({ report }) => size === 'tall' && (report.number ?? 9) < 4)
  return (['wide', 'narrow'] as const).flatMap((on) => {
    const wanted = on === 'wide' ? [...own, ...ends, ...marked, ...early] : [...own, ...ends]
    const chart = { ...frame, plot: PLOTS[on][size] }
    const at = (total: ReportedTotal) => [Date.parse(total.asOf), total.answer.value] as const
    return placeLabels(
      [...new Set(wanted)].map((total) => {
        const [time, value] = at(total)
        return { dot: total, time, value, text: textOf(words, total) }
      }),
      told.map((total) => dotBox(chart, ...at(total), revising.has(total.report.id))),
      chart,
    ).map(({ dot: total, place }) => ({
      id: total.report.id,
      time: Date.parse(total.asOf),
      value: total.answer.value,
      place,
      on,
      text: <Label words={words} total={total} place={place} />,
    }))
  })
}

/** A narrow one at its narrowest: what has room there has room on every phone. */
const PLOTS = {
  wide: { tall: [620, 352], short: [450, 208] },
  narrow: { tall: [230, 240], short: [230, 192] },
} as const

interface LabelProps {
  readonly words: Words
  readonly total: ReportedTotal
  readonly place: Place
}

function Label({ words, total: { report, answer }, place }: LabelProps) {
  return (
    <>
      <AnswerText answer={answer} bare />{' '}
      <span className={isBeside(place) ? '' : styles.under}>{nameOf(words, report)}</span>
    </>
  )
}

function nameOf({ t, date }: Words, { number, asOf }: Report): string {
  return number === null
    ? t('overTime.until', { date: date(asOf, 'short') })
    : t(`report.ordinal.${String(number) as '5'}`)
}

/** Widths of both lines in pixels. */
function textOf(words: Words, { report, answer }: ReportedTotal) {
  return {
    value: widthOf(words.say(answer), 9),
    name: widthOf(nameOf(words, report), 7.6),
  }
}

function isBeside(place: Place): boolean {
  return place === 'after' || place === 'before'
}
