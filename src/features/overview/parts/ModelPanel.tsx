import type { ReactNode } from 'react'

import { hasCalendarYears } from '../../../domain/ask/selection'
import { isSmallMode, isTollMode, type Mode, type PanelRow } from '../../../domain/panels/panel'
import {
  type PanelModel,
  hasPrintedRow,
  isByYear,
  panelModel,
  rowsOf,
  showsYears,
} from '../../../domain/panels/panelModel'
import type { PanelId } from '../../../domain/panels/panels'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { ShareCell } from '../../../evidence/ShareCell'
import { AnswerText } from '../../../i18n/AnswerText'
import { panelDescription } from '../../../i18n/phrases/panel/panelDescription'
import { chartName, chartsReading, panelName } from '../../../i18n/phrases/panel/panelName'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { queryWithWay, waysIn } from '../../../state/address'
import { here, replace } from '../../../state/location'
import { Panel } from '../../../ui/Panel'
import type { PanelProps } from '../PanelProps'
import { RankAndShare } from './RankAndShare'
import { FootLine } from './FootLine'
import { OwnTime } from '../../../evidence/OwnTime'
import { SilentPanel } from './SilentPanel'
import { useIsOnPage } from '../../../ui/PageOnly'
import { useIsOnStage } from '../../../ui/StageContext'
import { useStarted } from '../../../ui/useStarted'
import { KindsLegend } from './KindsLegend'
import styles from './ModelPanel.module.css'
import { SmallCharts } from './SmallCharts'
import { YearCharts } from './YearCharts'
import { tollReading, tollSource } from '../../../i18n/phrases/panel/calendarTolls'

interface ModelPanelProps extends PanelProps {
  readonly panel: PanelId
  /** Beside the heading: why a filter does not count here. */
  readonly aside?: ReactNode
  readonly wide?: boolean
  /** What the table is of, and what its first column names. */
  readonly caption: string
  readonly head: string
  /** How the numbers are meant, besides: "by place of killing". */
  readonly basis?: string | undefined
  /** What is to be seen in the plain chart. */
  readonly reading: (model: PanelModel) => ReactNode
  readonly chart: (model: PanelModel) => ReactNode
  /** The table, where it is another than a row for each number. */
  readonly ownTable?: (model: PanelModel) => ReactNode
}

/** A panel of which everything but its chart follows from its model, in every way to see it. */
export function ModelPanel(props: ModelPanelProps) {
  const { panel, table, selection, initial = null, aside, wide = false } = props
  const { basis } = props
  const words = useWords()
  const { t } = words
  // A mode that the figures no longer allow waits until they do.
  const [chosen, setChosen] = useStarted<Mode | null>(initial)
  const isOnPage = useIsOnPage()
  const model = panelModel(table, { panel, mode: chosen, selection })
  const { mode, modes, question } = model
  const isSmall = isSmallMode(mode)
  const rows = rowsOf(model)
  const each = (part: ReactNode) =>
    // Every chart is named by its report already, and every toll by its time.
    mode === 'reports' || isTollMode(mode) ? <ReportLabel value={null}>{part}</ReportLabel> : part
  const ways = modes.length > 0 && (
    <Ways {...{ panel, mode, modes, selection }} onChoose={setChosen} />
  )
  // On a slide one screen is all there is.
  const excerpt = isSmall ? props.excerpt?.(words, table, model) : null
  const shown = excerpt?.model ?? model
  const reading = isSmall ? (
    (excerpt?.reading ?? chartsReading(words, model))
  ) : mode === 'percent' ? (
    <SharesReading model={model} />
  ) : isTollMode(mode) ? (
    tollReading(words, selection, mode)
  ) : (
    props.reading(model)
  )
  if (mode === null && isOnPage && !hasPrintedRow(model)) {
    return (
      <SilentPanel
        {...props}
        id={panel}
        heading={panelName(words, panel)}
        reading={
          <>
            {reading} {aside} <OwnTime table={table} question={question} />
          </>
        }
        rows={rows.length > 0 ? rows : [model]}
        ways={ways}
      />
    )
  }
  return (
    <Panel
      id={panel}
      mode={mode}
      heading={panelName(words, panel)}
      aside={
        isTollMode(mode) && selection.years.length > 0 && !hasCalendarYears(selection)
          ? t('tolls.yearDoesNotApply')
          : aside
      }
      wide={wide || isSmall || mode === 'map'}
      reading={reading}
      tableLabel={t('panel.table')}
      chartLabel={t('panel.chart')}
      description={panelDescription(words, table, shown)}
      legend={
        // Elsewhere the words beside a number say its kind.
        mode === 'map' && <KindsLegend answers={rows.map(({ answer }) => answer)} />
      }
      chart={each(
        mode === 'years' ? (
          <YearCharts {...props} model={shown} />
        ) : isSmall ? (
          <SmallCharts {...props} model={shown} />
        ) : (
          props.chart(model)
        ),
      )}
      table={each(
        isSmall || !props.ownTable ? (
          <ModelTable {...props} model={model} />
        ) : (
          props.ownTable(model)
        ),
      )}
      foot={<ModelFoot {...{ model, table, selection }} basis={basis} />}
      ways={ways}
    />
  )
}

interface WaysProps extends Pick<PanelProps, 'selection'>, Pick<PanelModel, 'mode' | 'modes'> {
  readonly panel: PanelId
  readonly onChoose: (mode: Mode | null) => void
}

/** The ways to see a panel, to choose from. */
function Ways({ panel, mode, modes, selection, onChoose }: WaysProps) {
  const words = useWords()
  const { t } = words
  const plain =
    panel === 'killed-by-year' && !hasCalendarYears(selection) ? 'intervention' : 'numbers'
  return (
    <select
      className={styles.ways}
      aria-label={t('panel.ways', { name: panelName(words, panel) })}
      value={mode ?? ''}
      onChange={({ target: { value } }) => {
        const way = modes.find((one) => one === value) ?? null
        onChoose(way)
        // A link to the page shows it in the same way.
        const place = here()
        const { table: asTable = false } =
          waysIn(place.query).find((one) => one.panel === panel) ?? {}
        const query = queryWithWay(place.query, { panel, as: way, table: asTable })
        replace({ ...place, query })
      }}
    >
      <option value="">{t(`panel.way.${plain}`)}</option>
      {modes.map(
        (one) =>
          one !== 'facts' && (
            <option key={one} value={one}>
              {t(`panel.way.${one}`)}
            </option>
          ),
      )}
    </select>
  )
}

interface ModelFootProps extends Pick<ModelPanelProps, 'table' | 'selection' | 'basis'> {
  readonly model: PanelModel
}

/** Of what time and from which report the numbers are, and how they are meant. */
function ModelFoot({ model, table, selection, basis }: ModelFootProps) {
  const words = useWords()
  const { t } = words
  const isOnStage = useIsOnStage()
  const { mode, whole, question } = model
  const isOfBoth = mode === 'years' && selection.years.length === 0
  const answers = [...rowsOf(model).map(({ answer }) => answer), ...(whole ? [whole] : [])]
  return (
    <FootLine
      table={table}
      selection={mode === 'reports' ? { ...selection, basis: 'latest' } : selection}
      answers={answers}
      measure={question.measure}
      basis={
        mode === 'places'
          ? t('byGovernorate.place')
          : isTollMode(mode) || isOnStage
            ? undefined
            : basis
      }
      tolls={isTollMode(mode) ? mode : null}
      share={
        mode !== 'percent'
          ? undefined
          : whole
            ? t('shares.foot', { whole: words.say(whole) })
            : t('shares.footYear')
      }
      {...(mode === 'reports' && { source: t('shares.eachReport') })}
      {...(isByYear(model) &&
        selection.basis === 'latest' &&
        selection.years.length === 0 && { time: t('period.noRunning') })}
      {...(isOfBoth && {
        time: t('byYear.eachTime'),
        source: showsYears(model, 'intervention')
          ? t('byYear.eachSource')
          : tollSource(words, selection),
      })}
    />
  )
}

function SharesReading({ model: { whole, question } }: { readonly model: PanelModel }) {
  const { t } = useWords()
  if (!whole) return <>{t('shares.ofYear')}</>
  const key = question.measure === 'attacks' ? 'shares.ofFacilities' : 'shares.ofWhole'
  return rich((names) => t(key, names), { whole: <AnswerText answer={whole} /> })
}

/** Every row with its number, its shares, what it is made of and where it was read. */
function ModelTable({
  model,
  table,
  caption,
  head,
}: ModelPanelProps & { readonly model: PanelModel }) {
  const words = useWords()
  const { t } = words
  const { mode, charts } = model
  const isSmall = isSmallMode(mode)
  return (
    <AnswerTable
      caption={isSmall ? chartsReading(words, model) : caption}
      head={
        mode === 'reports' ? t('table.report') : mode === 'places' ? t('filter.governorates') : head
      }
      rows={charts.flatMap(({ id: own, lists }) =>
        lists.flatMap(({ by, rows }) =>
          rows.map((row) => {
            const second = rowName(words, table, by, row)
            const first = chartName(words, table, mode, own)
            const name = isSmall ? t('pair', { first, second }) : second
            return {
              id: `${own} ${row.id}`,
              name,
              answer: row.answer,
              beside: <RowRankAndShare row={row} table={table} of={name} />,
            }
          }),
        ),
      )}
      vocabulary={table.vocabulary}
    />
  )
}

interface RowRankAndShareProps extends Pick<PanelProps, 'table'> {
  readonly row: PanelRow
  readonly of: string
}

function RowRankAndShare({ row, table, of }: RowRankAndShareProps) {
  const { answer, share, rank, printedShare } = row
  return (
    <>
      {share?.kind === 'derived' && (
        <ShareCell share={share} answer={answer} vocabulary={table.vocabulary} of={of} />
      )}
      <RankAndShare rank={rank} share={printedShare} />
    </>
  )
}
