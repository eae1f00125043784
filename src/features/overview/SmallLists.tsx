import { type Answer, isKnown } from '../../domain/answer'
import type { Chart } from '../../domain/multiples'
import type { Selection } from '../../domain/selection'
import type { FigureTable } from '../../domain/table'
import { AnswerText } from '../../i18n/AnswerText'
import { useWords } from '../../i18n/useWords'
import { BarList } from '../../ui/BarList'
import { Mark } from '../../ui/Mark'
import type { Tone } from '../../ui/tone'
import type { AnswerRow } from '../../evidence/AnswerTable'
import { markOf } from './markOf'
import styles from './SmallLists.module.css'
import { useTelling } from './useTelling'

export interface SmallRow extends AnswerRow {
  readonly name: string
  readonly tone: Tone
  /** The years of the row, where they are not those of the selection. */
  readonly years?: readonly number[]
}

/** One list of a small chart: lists are never added to one another. */
export interface SmallList {
  readonly id: string
  readonly heading: string
  readonly rows: readonly SmallRow[]
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
  return filled.map(({ id: list, heading, rows }) => (
    <div key={list} className={styles.list}>
      {filled.length > 1 && <p className={styles.heading}>{heading}</p>}
      <BarList
        label={t('pair', { first: label, second: heading })}
        rows={rows
          .filter(({ answer }) => isKnown(answer))
          .map(({ id, name, answer, tone, years }) => ({
            id,
            name,
            value: <AnswerText answer={answer} />,
            ...tell(name, answer, years ? { years } : {}),
            ...markOf(answer),
            tone,
          }))}
        max={max}
        direction={direction}
        names="above"
      />
      <Unknown rows={rows.filter(({ answer }) => !isKnown(answer))} />
    </div>
  ))
}

/** What has no number in a list: by name, for its limits would outgrow every number drawn. */
function Unknown({ rows }: { readonly rows: readonly SmallRow[] }) {
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
  return { read, answersOf }
}

export function answersOf(lists: readonly SmallList[]): readonly Answer[] {
  return lists.flatMap(({ rows }) => rows.map(({ answer }) => answer))
}
