import type { ReportAnswer, ReportedTotal } from '../../../domain/reports/reported'
import { START } from '../../../domain/data/period'
import { labelTotals } from '../../../evidence/labelTotals'
import { ordinalOf, type Words } from '../../../i18n/Words'
import type { DotLabel } from '../../../ui/charts/Dots'
import { type Chart, dotBox, stubBox } from '../../../ui/charts/placeLabels'

/**
 * Five labels at most: the report being read, the first total and the last, two early annual ones;
 * each only where it covers no mark. A narrow screen has places of its own. A slide of more than a few
 * has the report being read and the last total alone.
 */
export function overTimeLabels(
  words: Words,
  totals: readonly ReportedTotal[],
  withoutTotal: readonly ReportAnswer[],
  current: string,
  frame: Omit<Chart, 'plot'>,
  { isNoted, isOnStage }: { readonly isNoted: boolean; readonly isOnStage: boolean },
): readonly DotLabel[] {
  const first = totals[0]
  const last = totals.at(-1)
  const annual = (n: number) => totals.find(({ report }) => report.number === n)
  const own = totals.find(({ report }) => report.id === current)
  const isCrowded = isOnStage && totals.length > FEW
  const wanted = new Map([
    ...labelled(isCrowded ? undefined : annual(2), 'before'),
    ...labelled(isCrowded ? undefined : annual(1), 'after'),
    ...labelled(last, 'above'),
    ...labelled(isCrowded ? undefined : first, isEarly(first, last) ? 'after' : 'above'),
    ...labelled(own, placeOf(totals, own, frame)),
  ])
  return (['wide', 'narrow'] as const).flatMap((on) => {
    const chart = { ...frame, plot: isOnStage ? STAGE : PLOTS[on] }
    const taken = [
      ...totals.map(({ asOf, answer }) => dotBox(chart, Date.parse(asOf), answer.value)),
      ...withoutTotal.map(({ asOf }) => stubBox(chart, Date.parse(asOf))),
      ...(isNoted && on === 'wide' ? [NOTE] : []),
    ]
    const inOrder = [...wanted].reverse().map(([total, prefer]) => ({
      ...{ total, prefer },
      // On a page it would lie on others where letters are spaced.
      ...(isOnStage && named(words, total)),
    }))
    return labelTotals(words, inOrder, taken, chart, on)
  })
}

/** So many dots have room for their names on a slide. */
const FEW = 3

/** Width and height of the plot at its narrowest: what has room there has room on wider ones. */
export const PLOTS = { wide: [450, 240], narrow: [230, 208] } as const

/** The same on a slide, whose type is as large as fits. */
const STAGE = [470, 190] as const

/** The note in the empty corner of a wide chart. */
const NOTE = { x: [185, 450], y: [16, 160] } as const

function named({ t }: Words, { report: { number } }: ReportedTotal) {
  return number === null ? {} : { name: t('overTime.named', { ordinal: ordinalOf(t, number) }) }
}

function labelled(total: ReportedTotal | undefined, place: DotLabel['place']) {
  return total ? [[total, place] as const] : []
}

/** Whether a dot stands in the first half of the time drawn, with room for its label after it. */
function isEarly(dot: ReportedTotal | undefined, last: ReportedTotal | undefined): boolean {
  if (!dot || !last) return false
  const end = Date.parse(`${last.asOf.slice(0, 4)}-12-31`)
  return Date.parse(dot.asOf) - Date.parse(START) < (end - Date.parse(START)) / 2
}

/** Where the label of the report being read has room: the dots rise, so mostly below and after. */
function placeOf(
  totals: readonly ReportedTotal[],
  own: ReportedTotal | undefined,
  { from, to }: Omit<Chart, 'plot'>,
): DotLabel['place'] {
  if (own === totals.at(-1)) return 'above'
  if (own === totals[0] || own?.report.number === 1) return 'after'
  if (own?.report.number === 2) return 'before'
  const isLate = own !== undefined && Date.parse(own.asOf) > from + 0.6 * (to - from)
  return isLate ? 'below' : 'under'
}
