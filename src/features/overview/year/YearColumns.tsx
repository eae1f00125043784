import { isKnown } from '../../../domain/ask/answer'
import { interventionYear } from '../../../domain/data/period'
import type { FigureTable } from '../../../domain/data/table'
import type { PanelRow } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { BareShare } from '../../../evidence/ShareCell'
import { AnswerText } from '../../../i18n/AnswerText'
import { panelName } from '../../../i18n/phrases/panel/panelName'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { sayPercent } from '../../../i18n/phrases/figure/sayShare'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { Columns } from '../../../ui/charts/Columns'
import { useIsOnStage } from '../../../ui/StageContext'
import { partTone, scaleOf } from '../parts/RowBars'
import { useMarkText } from '../parts/useMarkText'
import styles from './YearColumns.module.css'
import { type LegendRow, YearKey, YearLegend } from './YearLegend'

interface YearColumnsProps {
  readonly model: PanelModel
  /** Years that all have a number. */
  readonly rows: readonly PanelRow[]
  readonly table: FigureTable
  readonly isChosen: (year: string) => boolean
  readonly press: (year: string) => () => void
}

/** Years of one kind as columns over their own table: of their numbers, or of 100 % each. */
export function YearColumns({ model, rows, table, isChosen, press }: YearColumnsProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const textOf = useMarkText(table)
  const isPercent = model.mode === 'percent'
  const isFull = rows.length > (isPercent ? 4 : 6)
  const label = isPercent ? t('shares.ofYear') : panelName(words, model.panel)
  const by = model.mode === 'calendar' ? 'calendar' : 'years'
  const year = (row: PanelRow) => rowName(words, table, by, row)
  const category = (part: PanelRow) => rowName(words, table, 'victims', part)
  const lengthOf = ({ share, answer }: PanelRow) =>
    share?.kind === 'derived' ? share.percent : isKnown(answer) && !isPercent ? answer.value : null
  const column = (row: PanelRow) => {
    const { id, answer, parts } = row
    if (!isKnown(answer)) return []
    const segments = parts.flatMap((part) => {
      const value = lengthOf(part)
      if (value === null) return []
      const vocabularyLabel = table.vocabulary.victims.find(({ code }) => code === part.id)?.label
      const second = vocabularyLabel ? words.inner(vocabularyLabel) : part.id
      return {
        id: part.id,
        value,
        framed: (part.share ?? part.answer).kind === 'derived',
        tone: partTone(part.id),
        text: textOf(t('pair', { first: year(row), second }), part),
      }
    })
    const whole = {
      id: 'all',
      value: answer.value,
      framed: answer.kind === 'derived',
      tone: 'all' as const,
      text: null,
    }
    return {
      id,
      ...textOf(year(row), row),
      ...(isPercent && {
        label: t('shares.column', {
          year: year(row),
          whole: words.say(answer),
          parts: words.list(parts.flatMap((part) => sharePart(words, category(part), part))),
        }),
      }),
      top: <AnswerText answer={answer} bare />,
      height: isPercent ? 100 : answer.value,
      segments: segments.length > 0 ? segments : [whole],
      pressed: isChosen(id),
      onPress: press(id),
    }
  }
  const legend = (rows[0]?.parts ?? []).map(({ id }) => legendOf(rows, id, category))
  // From the back of a room nobody reads a table: there columns have its height.
  const isKey = useIsOnStage() && !isPercent
  return (
    // The names of the rows under the columns stand where time begins, as those of an axis do.
    <div
      className={`${styles.chart} ${isFull ? styles.over : ''}`}
      dir={timeDirection}
      {...(isPercent && { 'data-scale': 'percent' })}
    >
      {isKey && <YearKey rows={legend} />}
      <Columns
        label={label}
        columns={rows.flatMap(column)}
        max={isPercent ? 100 : scaleOf(rows)}
        direction={direction}
        time={timeDirection}
        edges={by === 'years' ? edgesOf(words, rows) : []}
      />
      <YearLegend
        caption={label}
        years={rows.map(year)}
        rows={isKey ? [] : legend}
        isFull={isFull}
      />
    </div>
  )
}

/** "29.2 % children". */
function sharePart({ t, ...words }: Words, name: string, { share }: PanelRow): readonly string[] {
  if (share?.kind !== 'derived') return []
  const key = share.approximate ? 'answer.said.approximate' : 'answer.said.exact'
  const value = sayPercent({ t, ...words }, share.percent)
  return [t('shares.part', { name, share: t(key, { value }) })]
}

/** One category over the years. */
function legendOf(
  rows: readonly PanelRow[],
  victim: string,
  name: (part: PanelRow) => string,
): LegendRow {
  const parts = rows.flatMap((row) => row.parts.filter(({ id }) => id === victim))
  const calculated = parts.every(({ share, answer }) => (share ?? answer).kind === 'derived')
  return {
    victim,
    name: parts.slice(0, 1).map(name).join(''),
    mark: calculated ? 'framed' : 'solid',
    calculated,
    cells: parts.map(({ share, answer }) =>
      share ? (
        <BareShare share={share} answer={answer} />
      ) : (
        <AnswerText answer={answer} bare={calculated} />
      ),
    ),
  }
}

/** The days on which the years meet; chosen years that do not follow one another have none. */
function edgesOf(words: Words, rows: readonly PanelRow[]): readonly string[] {
  const years = rows.map(({ id }) => Number(id))
  const following = years.every((year, i) => i === 0 || year - (years[i - 1] ?? 0) === 1)
  const last = years.at(-1)
  if (!following || last === undefined) return []
  const month = (iso: string) => words.date(iso.slice(0, 7), 'short')
  return [
    ...years.map((year) => month(interventionYear(year).start)),
    month(interventionYear(last).end ?? ''),
  ]
}
