import { type Answer, isKnown } from '../../../domain/ask/answer'
import type { Figure } from '../../../domain/data/figure'
import type { Chart } from '../../../domain/panels/multiples'
import type { Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerText } from '../../../i18n/AnswerText'
import { useWords } from '../../../i18n/useWords'
import { BarList, type BarRow } from '../../../ui/charts/BarList'
import { Mark } from '../../../ui/charts/Mark'
import type { Tone } from '../../../ui/charts/tone'
import type { AnswerRow } from '../../../evidence/AnswerTable'
import { Beside } from './Beside'
import { markOf } from './markOf'
import styles from './SmallLists.module.css'
import { useTelling } from './useTelling'

export interface SmallRow extends AnswerRow {
  readonly name: string
  readonly tone: Tone
  /** Its place in the order that the report printed. */
  readonly rank?: Figure | null
  /** The share of the total that the report printed. */
  readonly share?: Figure | null
  /** The years of the row, where they are not those of the selection. */
  readonly years?: readonly number[]
}

/** One list of a small chart: lists are never added to one another. */
export interface SmallList {
  readonly id: string
  readonly heading: string
  readonly rows: readonly SmallRow[]
  /** What has to be known to read the list. */
  readonly notes?: readonly string[]
}

interface SmallListsProps {
  /** What the chart is of. */
  readonly label: string
  readonly lists: readonly SmallList[]
  /** The number that the full length stands for in every chart of the panel. */
  readonly max: number
  readonly table: FigureTable
  /** What the chart is read under. */
  readonly selection: Selection
}

/** The bars of a small chart: a panel's lists, with names above their bars. */
export function SmallLists({ label, lists, max, table, selection }: SmallListsProps) {
  const tell = useTelling(table, selection)
  const { t, direction } = useWords()
  const filled = lists.filter(({ rows }) => rows.length > 0)
  const bar = ({ id, name, answer, tone, years, rank, share }: SmallRow): BarRow => ({
    id,
    name,
    value: <AnswerText answer={answer} />,
    note: !isKnown(answer) && (rank ?? share) && (
      <span className={styles.beside}>
        <Beside rank={rank ?? null} share={share ?? null} />
      </span>
    ),
    ...tell(name, answer, years ? { years } : {}),
    ...markOf(answer),
    tone,
  })
  return filled.map(({ id: list, heading, rows }) => {
    const drawn = rows.filter(isSomethingSaid)
    return (
      <div key={list} className={styles.list}>
        {filled.length > 1 && <p className={styles.heading}>{heading}</p>}
        {drawn.length > 0 && (
          <BarList
            label={t('pair', { first: label, second: heading })}
            rows={drawn.map(bar)}
            max={max}
            direction={direction}
            names="above"
          />
        )}
        <Unpublished rows={rows.filter((row) => !isSomethingSaid(row))} />
      </div>
    )
  })
}

/** A number, limits, or what else the report printed of the row. */
function isSomethingSaid({ answer, rank, share }: SmallRow): boolean {
  return answer.kind !== 'unpublished' || Boolean(rank ?? share)
}

/** What nothing is published of in a list, by name. */
function Unpublished({ rows }: { readonly rows: readonly SmallRow[] }) {
  const { t, list } = useWords()
  if (rows.length === 0) return null
  return (
    <p className={styles.unknown} data-answer="unpublished">
      <span className={styles.stub}>
        <Mark shape="stub" />
      </span>
      {t('shares.unknown', { list: list(rows.map(({ name }) => name)) })}
    </p>
  )
}

/** The chart of a panel, to be read under other selections. */
export function smallChart(
  read: (selection: Selection) => readonly SmallList[],
): Chart<readonly SmallList[]> {
  return { read, speaks: (lists) => lists.some(({ rows }) => rows.some(isPublished)) }
}

/** Limits follow from the whole alone: only what a report prints of a row, or adds up to it, speaks. */
export function isPublished({ answer, rank, share }: SmallRow): boolean {
  return isKnown(answer) || Boolean(rank ?? share)
}

export function answersOf(lists: readonly SmallList[]): readonly Answer[] {
  return lists.flatMap(({ rows }) => rows.map(({ answer }) => answer))
}
