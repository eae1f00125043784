import { isPrinted, type PanelModel, panelModel, rowsOf } from '../../../domain/panels/panelModel'
import { toggled } from '../../../domain/ask/selection'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { panelName } from '../../../i18n/phrases/panelName'
import { zoneNotes } from '../../../i18n/phrases/zoneNotes'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { useWords } from '../../../i18n/useWords'
import type { BarRow } from '../../../ui/charts/BarList'
import { Notes } from '../parts/Notes'
import { RowBars, scaleOf } from '../parts/RowBars'
import { useMarkText } from '../parts/useMarkText'
import type { PanelProps } from '../PanelProps'
import styles from './ByGovernoratePanel.module.css'
import { Tiles } from './Tiles'

interface PlaceChartProps extends PanelProps {
  readonly model: PanelModel
  /** One row for each governorate, in the place of tiles. */
  readonly asList: boolean
}

/** The governorates as tiles beside bars, or as one list of bars; as numbers, or as shares. */
export function PlaceChart(props: PlaceChartProps) {
  const { model, asList, table, selection, choose } = props
  const words = useWords()
  const textOf = useMarkText(table)
  const chosen = selection.governorates
  const rows = rowsOf(model)
  const everywhere = rowsOf(
    panelModel(table, { ...model, selection: { ...selection, governorates: [] } }),
  )
  const press = (code: string) => () => {
    choose(toggled(selection, 'governorates', code))
  }
  // Those of which nothing was found stand in one row, unless they were asked for.
  const rest = asList || chosen.length > 0 ? [] : rows.filter((row) => !isPrinted(row))
  const [first] = rest
  const restName =
    rest.length === rows.length
      ? words.t('byGovernorate.rest_all')
      : words.t('byGovernorate.rest', { count: rest.length })
  const folded: readonly BarRow[] = first
    ? [
        {
          id: 'rest',
          name: restName,
          ...textOf(restName, first),
          value: <AnswerText answer={first.answer} />,
          length: null,
          part: rows.some(({ question }) => question.governorates.length > 1),
        },
      ]
    : []
  // A list answers what its legend and table do: of those not asked for the names alone, to be chosen.
  const unasked = !asList || chosen.length === 0 ? [] : everywhere.map(({ id }) => id)
  const bars = (
    <RowBars
      label={panelName(words, model.panel)}
      list={{ id: 'all', by: 'governorates', rows: rows.filter((row) => !rest.includes(row)) }}
      whole={model.whole}
      max={scaleOf(rows)}
      table={table}
      choice={{ selection, choose }}
      names="long"
      more={[
        ...folded,
        ...unasked
          .filter((code) => code !== 'others' && !chosen.includes(code))
          .map((code) => {
            const name = optionLabel(words, table.vocabulary, 'governorates', code)
            return {
              id: code,
              name,
              value: null,
              label: name,
              length: null,
              quiet: true,
              pressed: false,
              onPress: press(code),
            }
          }),
      ]}
    />
  )
  const untilLabel = (id: string) => {
    const report = table.reports.get(id)?.report
    if (!report) return id
    const { kind, asOf } = report
    return words.t('latest.until', {
      date: words.date(asOf.slice(0, kind === 'annual' ? 4 : 7), 'short'),
    })
  }
  return (
    <>
      {asList ? (
        bars
      ) : (
        <div className={styles.pair}>
          {/* A tile has no room for a report's name: the year or month it counts to. */}
          <ReportLabel value={selection.basis === 'latest' ? untilLabel : null}>
            <Tiles
              {...{ chosen, press, textOf }}
              governorates={table.vocabulary.governorates}
              rows={everywhere}
              isPercent={model.mode === 'percent'}
            />
          </ReportLabel>
          {bars}
        </div>
      )}
      <Notes notes={zoneNotes(words, table.vocabulary, rows)} />
    </>
  )
}
