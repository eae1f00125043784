import { toggled } from '../../../domain/ask/selection'
import { type PanelModel, panelModel, rowsDrawn, rowsOf } from '../../../domain/panels/panelModel'
import { panelName } from '../../../i18n/phrases/panel/panelName'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { zoneNotes } from '../../../i18n/phrases/panel/panelNotes'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { useWords } from '../../../i18n/useWords'
import { Notes } from '../parts/Notes'
import { RowBars, scaleOf } from '../parts/RowBars'
import { useMarkText } from '../parts/useMarkText'
import type { PanelProps } from '../PanelProps'
import { Tiles } from './Tiles'

/** The governorates as bars, and what else was found in sentences; or all of them as tiles. */
export function PlaceChart({
  model,
  table,
  selection,
  choose,
}: PanelProps & { readonly model: PanelModel }) {
  const words = useWords()
  const { t } = words
  const textOf = useMarkText(table)
  const rows = rowsOf(model)
  const drawn = rowsDrawn(model)
  const ranked = rows.flatMap((row) => {
    const rank = drawn.includes(row) ? undefined : row.rank?.value
    const place = rowName(words, table, 'governorates', row)
    return rank === 1 || rank === 2 || rank === 3
      ? [t(`byGovernorate.ranks.${rank}`, { place })]
      : []
  })
  const untilLabel = (id: string) => {
    const report = table.reports.get(id)?.report
    if (!report) return id
    const { kind, asOf } = report
    return t('latest.until', {
      date: words.date(asOf.slice(0, kind === 'annual' ? 4 : 7), 'short'),
    })
  }
  return (
    <>
      {model.mode === 'map' ? (
        // A tile has no room for a report's name: the year or month it counts to.
        <ReportLabel value={selection.basis === 'latest' ? untilLabel : null}>
          <Tiles
            chosen={selection.governorates}
            press={(code) => () => {
              choose(toggled(selection, 'governorates', code))
            }}
            textOf={textOf}
            governorates={table.vocabulary.governorates}
            rows={rowsOf(
              panelModel(table, { ...model, selection: { ...selection, governorates: [] } }),
            )}
          />
        </ReportLabel>
      ) : (
        <RowBars
          label={panelName(words, model.panel)}
          list={{ id: 'all', by: 'governorates', rows: drawn }}
          whole={model.whole}
          max={scaleOf(rows)}
          table={table}
          choice={{ selection, choose }}
          names="long"
          isAlone
        />
      )}
      <Notes notes={[...ranked, ...zoneNotes(words, table.vocabulary, rows)]} />
    </>
  )
}
