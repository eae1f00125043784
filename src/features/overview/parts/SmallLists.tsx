import type { FigureTable } from '../../../domain/data/table'
import type { PanelList } from '../../../domain/panels/panel'
import { isPrinted, type PanelChart } from '../../../domain/panels/panelModel'
import { capped } from '../../../i18n/phrases/panel/described'
import { listName } from '../../../i18n/phrases/panel/panelName'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { useWords } from '../../../i18n/useWords'
import { Mark } from '../../../ui/charts/Mark'
import { useIsOnStage } from '../../../ui/StageContext'
import { RowBars, type RowBarsProps } from './RowBars'
import styles from './SmallLists.module.css'

interface SmallListsProps {
  /** What the chart is of. */
  readonly label: string
  readonly chart: PanelChart
  /** What the panel is called. */
  readonly heading: string
  /** The number that the full length stands for in every chart of the panel. */
  readonly max: number
  readonly table: FigureTable
  /** What a press on a bar adds to or takes away; left out where nothing is to be chosen. */
  readonly choice?: RowBarsProps['choice']
}

/** The bars of a small chart: a panel's lists, with names above their bars. */
export function SmallLists(props: SmallListsProps) {
  const { label, chart, heading, max, table, choice } = props
  const words = useWords()
  const { t } = words
  const isOnStage = useIsOnStage()
  const lists = chart.lists.filter(({ rows }) => rows.length > 0)
  return lists.map((list) => {
    const name = listName(words, list) ?? heading
    const drawn = list.rows.filter(isPrinted)
    return (
      <div key={list.id} className={styles.list}>
        {lists.length > 1 && <p className={styles.heading}>{name}</p>}
        {drawn.length > 0 && (
          <RowBars
            label={t('pair', { first: label, second: name })}
            list={{ ...list, rows: drawn }}
            max={max}
            table={table}
            names="above"
            {...(choice && { choice })}
          />
        )}
        {/* On a slide there is room for what was found alone. */}
        {!isOnStage && <NotFound table={table} list={list} />}
      </div>
    )
  })
}

/** The rows of a list of which nothing was found, by name. */
function NotFound({ table, list }: { readonly table: FigureTable; readonly list: PanelList }) {
  const words = useWords()
  const rows = list.rows.filter((row) => !isPrinted(row))
  if (rows.length === 0) return null
  return (
    <p className={styles.unknown} data-answer="unpublished">
      <span className={styles.stub}>
        <Mark shape="stub" />
      </span>
      {words.t('shares.unknown', {
        list: capped(
          words,
          rows.map((row) => rowName(words, table, list.by, row)),
        ),
      })}
    </p>
  )
}
