import type { Published } from '../../../domain/ask/answer'
import type { ByGovernorate } from '../../../domain/panels/byGovernorate'
import type { Selection } from '../../../domain/ask/selection'
import { shareOf } from '../../../domain/ask/share'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import { ReportLabel } from '../../../i18n/ReportLabel'
import styles from './ByGovernoratePanel.module.css'
import { groupPlaces } from './groupPlaces'
import { Notes } from '../parts/Notes'
import { PlaceBars } from './PlaceBars'
import { PlaceShares } from './PlaceShares'
import { Tiles } from './Tiles'
import type { Tell } from '../parts/useTelling'
import { zoneNotes } from './zoneNotes'

interface PlaceChartProps {
  /** The governorates asked for. */
  readonly places: ByGovernorate
  /** All of them. */
  readonly everywhere: ByGovernorate
  /** What shares are shown of; null where numbers are shown. */
  readonly percentOf: Published | null
  /** One row for each governorate, in the place of tiles. */
  readonly asList: boolean
  readonly table: FigureTable
  readonly selection: Selection
  readonly name: (code: string) => string
  readonly press: (code: string) => () => void
  readonly tell: Tell
}

/** The governorates as tiles beside bars, or as one list of bars; as numbers, or as shares. */
export function PlaceChart(props: PlaceChartProps) {
  const { places, asList, table } = props
  const words = useWords()
  return (
    <>
      {asList ? <List {...props} /> : <TilesAndBars {...props} />}
      <Notes notes={zoneNotes(words, table.vocabulary, places.rows)} />
    </>
  )
}

/** Those asked for, then the names of the others: a list answers what its legend and table do. */
function List(props: PlaceChartProps) {
  const { places, everywhere, percentOf, table, selection, name, press, tell } = props
  const words = useWords()
  const { vocabulary } = table
  const chosen = selection.governorates
  const codes = everywhere.rows.map(({ code }) => code)
  const unasked = chosen.length > 0 ? codes.filter((code) => !chosen.includes(code)) : []
  const shared = { chosen, vocabulary, name, press, tell, unasked }
  return percentOf ? (
    <PlaceShares groups={groupPlaces(words, places, name, codes)} whole={percentOf} {...shared} />
  ) : (
    <PlaceBars places={places} unfolded {...shared} />
  )
}

function TilesAndBars(props: PlaceChartProps) {
  const { places, everywhere, percentOf, table, selection, name, press, tell } = props
  const words = useWords()
  const { vocabulary } = table
  const chosen = selection.governorates
  const shared = { chosen, vocabulary, name, press, tell }
  const shortName = (id: string) => {
    const report = table.reports.get(id)?.report
    if (!report) return id
    const { kind, asOf } = report
    return words.t('latest.until', {
      date: words.date(asOf.slice(0, kind === 'annual' ? 4 : 7), 'short'),
    })
  }
  return (
    <div className={styles.pair}>
      {/* A tile has no room for a report's name: the year or month it counts to. */}
      <ReportLabel value={selection.basis === 'latest' ? shortName : null}>
        <Tiles
          {...{ chosen, press, tell }}
          governorates={vocabulary.governorates}
          rows={everywhere.rows}
          shareOf={percentOf ? ({ answer, share }) => shareOf(answer, percentOf, share) : undefined}
        />
      </ReportLabel>
      {percentOf ? (
        <PlaceShares
          groups={groupPlaces(words, places, name, chosen)}
          whole={percentOf}
          {...shared}
        />
      ) : (
        <PlaceBars places={places} {...shared} />
      )}
    </div>
  )
}
