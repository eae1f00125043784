import { isKnown } from '../../../domain/ask/answer'
import type { FigureTable } from '../../../domain/data/table'
import { isSuspected, timeOfToll } from '../../../domain/panels/killedInTolls'
import type { PanelRow } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { labelTotals } from '../../../evidence/labelTotals'
import { panelName } from '../../../i18n/phrases/panel/panelName'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { useWords } from '../../../i18n/useWords'
import { roundTicks, yearsBetween } from '../../../ui/charts/axis'
import { DotMark } from '../../../ui/charts/DotMark'
import { Dots } from '../../../ui/charts/Dots'
import { dotBox } from '../../../ui/charts/placeLabels'
import { scaleOf } from '../parts/RowBars'
import { useMarkText } from '../parts/useMarkText'
import styles from '../time/OverTimePanel.module.css'
import { PLOTS } from '../time/overTimeLabels'

interface MonthDotsProps {
  readonly model: PanelModel
  /** Months that have a number. */
  readonly rows: readonly PanelRow[]
  readonly table: FigureTable
  readonly isChosen: (report: string) => boolean
  readonly press: (report: string) => () => void
}

/** Months as dots in time, never joined: between them lie months of which no number was found. */
export function MonthDots({ model, rows, table, isChosen, press }: MonthDotsProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const tell = useMarkText(table)
  const timeOf = ({ id }: PanelRow) => Date.parse(timeOfToll(table, id))
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const start = new Date(timeOf(first) - ROOM).toISOString()
  const end = `${timeOfToll(table, last.id).slice(0, 4)}-12-31`
  const highest = scaleOf(rows)
  const frame = { from: Date.parse(start), to: Date.parse(end), max: highest * 1.22 }
  const totals = rows.flatMap((row) => {
    const report = table.reports.get(row.id)?.report
    const { answer } = row
    const asOf = timeOfToll(table, row.id)
    return report && isKnown(answer) ? [{ row, total: { report, asOf, answer } }] : []
  })
  const wanted = totals
    .toSorted((a, b) => b.total.answer.value - a.total.answer.value)
    .slice(0, LABELLED)
    .map(({ total }) => ({ total, name: words.date(total.asOf, 'short') }))
  const labels = (['wide', 'narrow'] as const).flatMap((on) => {
    const chart = { ...frame, plot: PLOTS[on] }
    const taken = totals.map(({ total }) =>
      dotBox(chart, Date.parse(total.asOf), total.answer.value),
    )
    return labelTotals(words, wanted, taken, chart, on)
  })
  const looks = [
    { look: 'filled', name: t('tolls.plain'), isAny: !rows.every(isSuspected) },
    { look: 'hollow', name: t('tolls.suspected'), isAny: rows.some(isSuspected) },
    {
      look: 'framed',
      name: t('overTime.derived'),
      isAny: rows.some(({ answer }) => answer.kind === 'derived'),
    },
    { look: 'current', name: t('overTime.now'), isAny: rows.some(({ id }) => isChosen(id)) },
  ] as const
  return (
    <>
      <p className={styles.key}>
        {looks
          .filter(({ isAny }) => isAny)
          .map(({ look, name }) => (
            <span key={look}>
              <DotMark look={look} />
              {name}
            </span>
          ))}
      </p>
      <Dots
        {...frame}
        label={panelName(words, model.panel)}
        dots={totals.map(({ row, total: { answer } }) => ({
          id: row.id,
          time: timeOf(row),
          value: answer.value,
          look: isSuspected(row) ? 'hollow' : 'filled',
          framed: answer.kind === 'derived',
          current: isChosen(row.id),
          ...tell(rowName(words, table, 'months', row), row),
        }))}
        labels={labels}
        direction={direction}
        time={timeDirection}
        values={roundTicks(highest, frame.max).map((value) => ({
          value,
          text: words.count(value),
        }))}
        times={yearsBetween(start, end).map((year) => ({
          time: Date.parse(`${year}-01-01`),
          text: words.date(year),
        }))}
        note={null}
        onPress={(report) => {
          press(report)()
        }}
      />
    </>
  )
}

/** Two months before the first dot, in milliseconds: it stands clear of the axis. */
const ROOM = 60 * 24 * 60 * 60 * 1000

/** The highest have a label where there is room: the others say their numbers in tip and table. */
const LABELLED = 6
