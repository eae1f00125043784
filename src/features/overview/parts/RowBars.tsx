import { use } from 'react'

import { isKnown } from '../../../domain/ask/answer'
import { isWithin } from '../../../domain/ask/region'
import { type Selection, toggled } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { TOTAL } from '../../../domain/data/observation'
import { timeOfToll } from '../../../domain/panels/killedInTolls'
import { type PanelList, type PanelRow, PARTS } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { ShareCell } from '../../../evidence/ShareCell'
import { AnswerText } from '../../../i18n/AnswerText'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { useWords } from '../../../i18n/useWords'
import { BarList, type BarRow } from '../../../ui/charts/BarList'
import type { Tone } from '../../../ui/charts/tone'
import { RankAndShare } from './RankAndShare'
import small from './SmallLists.module.css'
import { useMarkText } from './useMarkText'

export interface RowBarsProps {
  readonly label: string
  readonly list: PanelList
  /** What the shares of the panel are of; null for none. */
  readonly whole?: PanelModel['whole']
  /** The number that the full length stands for, where the bars are no shares. */
  readonly max: number
  readonly table: FigureTable
  /** What a press adds to or takes away; left out where nothing is to be chosen. */
  readonly choice?: {
    readonly selection: Selection
    readonly choose: (selection: Selection) => void
  }
  readonly names?: 'short' | 'long' | 'above'
  /** Whether it is the only list of its panel that has bars. */
  readonly isAlone?: boolean
  /** Whether its numbers stand without bars. */
  readonly areFigures?: boolean
}

/** One list of a panel as bars: of numbers on a common scale, or of shares of 100. */
export function RowBars(props: RowBarsProps) {
  const { label, list, whole = null, max, table, choice, names = 'short', isAlone = false } = props
  const { areFigures = false } = props
  const words = useWords()
  const textOf = useMarkText(table)
  const { by, rows } = list
  const isShared = rows.some(({ share }) => share !== null)
  const isSmall = names === 'above'
  const bar = (row: PanelRow): BarRow => {
    const { id, answer, share } = row
    const name = rowName(words, table, by, row)
    const beside = rankAndShareOf(row, by, isSmall)
    const isBelow = isSmall || by === 'victims' || by === 'attacks'
    return {
      id,
      name,
      ...textOf(name, row),
      value: isSmall ? (
        <AnswerText answer={answer} />
      ) : (
        <>
          <ShareCell share={share} answer={answer} vocabulary={table.vocabulary} of={name} />
          {!isBelow && beside}
        </>
      ),
      note:
        isBelow && (isSmall ? beside && <span className={small.beside}>{beside}</span> : beside),
      length: lengthOf(row, isShared, whole),
      framed: (share ?? answer).kind === 'derived',
      tone: toneOf(list, row),
      part: !isSmall && isPart(table, list, row),
      ...(choice && pressOf(table, choice, by, row)),
    }
  }
  const bars = (
    <BarList
      label={label}
      rows={rows.map(bar)}
      max={isShared ? 100 : max}
      direction={words.direction}
      names={names}
      isTall={use(ReportLabel) !== null}
      areFigures={areFigures}
      isBare={isAlone && rows.every((row) => isBare(row, max))}
    />
  )
  return isShared ? <div data-scale="percent">{bars}</div> : bars
}

/** Whether a printed number stands beside a bar, or it leaves room enough for more. */
function isBare({ answer, share }: PanelRow, max: number): boolean {
  if (!isKnown(answer) || answer.value < 0.6 * max) return true
  return share === null && answer.kind === 'published'
}

/** The highest number to be drawn; 1 where there is none, so that a scale exists. */
export function scaleOf(rows: readonly Pick<PanelRow, 'answer'>[]): number {
  return Math.max(1, ...rows.map(({ answer }) => (isKnown(answer) ? answer.value : 0)))
}

/** What else was printed of a row: of a place or a year, where its number is not known. */
function rankAndShareOf(
  { answer, share, rank, printedShare }: PanelRow,
  by: PanelList['by'],
  isSmall: boolean,
) {
  const isCategory = !isSmall && (by === 'victims' || by === 'attacks')
  if (isKnown(answer) && share === null && !isCategory) return null
  const own = isKnown(answer) ? null : rank
  const printed = share?.kind === 'published' ? null : printedShare
  return (own ?? printed) && <RankAndShare rank={own} share={printed} />
}

/** Among shares, the whole of them all is as long as all of them; what is no share has no length. */
function lengthOf(
  { answer, share }: PanelRow,
  isShared: boolean,
  whole: PanelModel['whole'],
): number | null {
  if (!isShared) return isKnown(answer) ? answer.value : null
  if (share) return share.kind === 'published' ? share.figure.value : share.percent
  return answer.kind === 'published' && answer.figure === whole?.figure ? 100 : null
}

/** Whether a row stands under the one that it is a part of; of two reports they are no such. */
function isPart(
  { vocabulary }: FigureTable,
  { by, rows }: PanelList,
  { id, question, answer }: PanelRow,
): boolean {
  if (question.basis === 'latest') return false
  switch (by) {
    case 'victims':
      return rows.some((row) => row.id !== id && isWithin(id, row.id, vocabulary.victims))
    case 'attacks':
      return rows.some(
        (row) =>
          row.id !== id &&
          (question.exceptAttacks
            ? row.id === 'facility'
            : isWithin(id, row.id, vocabulary.attacks)),
      )
    case 'governorates':
      return !isKnown(answer) && rows.some((row) => row.id === 'others')
    case 'years':
    case 'report':
    case 'calendar':
    case 'months':
    case null:
      return false
  }
}

/** The choice that a row stands for; none where it is of several codes, or of none. */
function pressOf(
  table: FigureTable,
  { selection, choose }: NonNullable<RowBarsProps['choice']>,
  by: PanelList['by'],
  { id, question }: PanelRow,
): Pick<BarRow, 'pressed' | 'onPress'> {
  if (by === null || by === 'report' || id === TOTAL) return {}
  if (by === 'calendar') {
    const year = timeOfToll(table, id)
    return {
      pressed: selection.years.includes(Number(year)),
      onPress: () => {
        choose(toggled(selection, 'years', year))
      },
    }
  }
  if (by === 'months') {
    return {
      pressed: selection.report === id && selection.basis === 'report',
      onPress: () => {
        choose({ ...selection, report: id, basis: 'report' })
      },
    }
  }
  if (question.exceptAttacks || String(question[by]) !== id) return {}
  return {
    pressed: selection[by].some((code) => String(code) === id),
    onPress: () => {
      choose(toggled(selection, by, id))
    },
  }
}

function toneOf({ id: list }: PanelList, { id }: PanelRow): Tone {
  if (PARTS.includes(id)) return partTone(id)
  return list === 'profession' || list === 'target' || list === 'weapon' || list === 'outcome'
    ? list
    : 'all'
}

/** The colour of one of the parts of all people, by its place among them; of a fourth, that of all. */
export function partTone(id: string): Tone {
  return (['children', 'women', 'men'] as const)[PARTS.indexOf(id)] ?? 'all'
}
