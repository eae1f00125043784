import type { ReportedTotal } from '../../domain/overTime'
import type { Series } from '../../domain/series'
import type { Report } from '../../domain/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import type { Words } from '../../i18n/Words'
import type { DotLabel } from '../../ui/Dots'
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
    return placed(words, series, [...new Set(wanted)], { ...frame, plot: PLOTS[on][size] }).map(
      ({ total, place }) => ({
        id: total.report.id,
        time: Date.parse(total.asOf),
        value: total.answer.value,
        place,
        on,
        text: <Label words={words} total={total} place={place} />,
      }),
    )
  })
}

/** Those that find a place, each in the first that is free. */
function placed(
  words: Words,
  { told, revising }: Series,
  wanted: readonly ReportedTotal[],
  chart: Chart,
): readonly Placed[] {
  const dots = told.map((total) => dotBox(pointOf(total, chart), revising.has(total.report.id)))
  return wanted.reduce<readonly Placed[]>((before, total) => {
    const [point, text] = [pointOf(total, chart), textOf(words, total)]
    const free = PLACES.map((place) => ({ total, place, box: labelBox(point, place, text) })).find(
      ({ box }) =>
        isInside(box, chart) && ![...dots, ...before.map((other) => other.box)].some(over(box)),
    )
    return free ? [...before, free] : before
  }, [])
}

interface Chart extends Frame {
  /** Width and height in pixels. */
  readonly plot: readonly [number, number]
}

interface Placed {
  readonly total: ReportedTotal
  readonly place: Place
  readonly box: Box
}

/** In pixels from where reading begins and from the axis, on a chart of the usual width. */
interface Box {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

const PLACES: readonly Place[] = ['under', 'below', 'after', 'before', 'above']
/** A narrow one at its narrowest: what has room there has room on every phone. */
const PLOTS = {
  wide: { tall: [1050, 352], short: [450, 208] },
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

interface Text {
  readonly value: number
  readonly name: number
}

/** Widths of both lines in pixels, from the number of digits and letters. */
function textOf(words: Words, { report, answer }: ReportedTotal): Text {
  const widthOf = (text: string, digit: number) => {
    const digits = text.replace(/\D/gu, '').length
    return digits * digit + (text.length - digits) * 6.2
  }
  return { value: widthOf(words.say(answer), 9), name: widthOf(nameOf(words, report), 7.6) }
}

function pointOf({ asOf, answer }: ReportedTotal, { from, to, max, plot }: Chart) {
  const [width, height] = plot
  const x = ((Date.parse(asOf) - from) / (to - from)) * width
  return [x, (answer.value / max) * height] as const
}

function dotBox([x, y]: readonly [number, number], isFlagged: boolean): Box {
  return { x: [x - 7, x + 7], y: [y - 7, y + (isFlagged ? 22 : 7)] }
}

/** Where each place puts its label: the numbers are those of the stylesheet. */
function labelBox([x, y]: readonly [number, number], place: Place, { value, name }: Text): Box {
  const [line, block] = [value + name + 10, Math.max(value, name) + 6]
  const high = 34
  switch (place) {
    case 'after':
      return { x: [x + 11, x + 11 + line], y: [y - 10, y + 10] }
    case 'before':
      return { x: [x - 11 - line, x - 11], y: [y - 10, y + 10] }
    case 'below':
      return { x: [x - block / 2, x + block / 2], y: [y - 12 - high, y - 12] }
    case 'under':
      return { x: [x - 5, x - 5 + block], y: [y - 12 - high, y - 12] }
    case 'above':
      return { x: [x + 10 - block, x + 10], y: [y + 11, y + 11 + high] }
  }
}

function isBeside(place: Place): boolean {
  return place === 'after' || place === 'before'
}

function isInside({ x, y }: Box, { plot: [width, height] }: Chart): boolean {
  return x[0] >= 0 && x[1] <= width && y[0] >= 2 && y[1] <= height + 4
}

function over(a: Box): (b: Box) => boolean {
  return (b) => a.x[0] < b.x[1] && b.x[0] < a.x[1] && a.y[0] < b.y[1] && b.y[0] < a.y[1]
}
