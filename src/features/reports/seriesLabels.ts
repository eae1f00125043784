import type { Series } from '../../domain/reports/series'
import { labelTotals } from '../../evidence/labelTotals'
import type { Words } from '../../i18n/Words'
import type { DotLabel } from '../../ui/charts/Dots'
import { dotBox } from '../../ui/charts/placeLabels'

interface Frame {
  readonly from: number
  readonly to: number
  readonly max: number
}

type Size = 'tall' | 'short'

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
  const { totals, revising } = series
  const own = totals.filter(({ report }) => report.id === current)
  const ends = [totals.at(-1), totals[0]].filter((total) => total !== undefined)
  const marked = totals.filter(({ report }) => revising.has(report.id))
  const early = totals.filter(({ report }) => size === 'tall' && (report.number ?? 9) < 4)
  return (['wide', 'narrow'] as const).flatMap((on) => {
    const wanted = on === 'wide' ? [...own, ...ends, ...marked, ...early] : [...own, ...ends]
    const chart = { ...frame, plot: PLOTS[on][size] }
    const taken = totals.map(({ report, asOf, answer }) =>
      dotBox(chart, Date.parse(asOf), answer.value, revising.has(report.id)),
    )
    const each = [...new Set(wanted)].map((total) => ({ total }))
    return labelTotals(words, each, taken, chart, on)
  })
}

/** A narrow one at its narrowest: what has room there has room on every phone. */
const PLOTS = {
  wide: { tall: [620, 240], short: [450, 208] },
  narrow: { tall: [230, 208], short: [230, 192] },
} as const
