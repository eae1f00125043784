import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react'

import { type Box, entriesIn } from '../../domain/data/boxes'
import { countOfFigures, entriesOf, entriesWithin, type Entry } from '../../domain/data/entry'
import { hasCalendarYears, type Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { useOtherWords } from '../../i18n/useOtherWords'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import type { ViewState } from '../../state/addressState'
import { askedFor } from './askedFor'
import { PaperSources } from '../../evidence/PaperSources'
import { firstColumns } from './table/columns'
import { EntryTable } from './table/EntryTable'
import styles from './Figures.module.css'
import { matcherOf, searchIndexOf } from './searchEntries'
import { ResultSummary } from './ResultSummary'
import { SortMenu } from './SortMenu'
import { nextSort, sortEntries } from './sortEntries'
import { Tools } from './Tools'
import { useLinkedEntry } from './table/useLinkedEntry'
import { WhereFound } from './WhereFound'

interface FiguresProps {
  readonly table: FigureTable
  readonly selection: Selection
  /** What the address says is looked for, and in which order the rows stand. */
  readonly viewState: Refined
  /** Writes that into the address. */
  readonly refine: (part: Partial<Refined>) => void
  /** Narrows the rows to a place and year, in the address too; Back undoes it. */
  readonly setBox: (box: Box | null) => void
  /** What else there is to say of a figure, in its open row: the checks that it stands in. */
  readonly beside?: (entry: Entry) => ReactNode
  /** What can be done with the rows that are shown. */
  readonly takeAway?: (shown: ShownRows) => ReactNode
}

type Refined = Pick<ViewState, 'search' | 'sort' | 'box' | 'onlyReport'>

interface ShownRows {
  readonly rows: readonly Entry[]
  /** What narrows them, in words; empty where nothing does. */
  readonly asked: (words: Words) => readonly string[]
}

/** Everything printed in all reports, one row each: sorted, searched, and opened to its sources. */
export function Figures(props: FiguresProps) {
  const { table, selection, viewState, refine, setBox, beside, takeAway } = props
  const { sort, box, onlyReport } = viewState
  const words = useWords()
  const { t } = words
  const [query, setQuery] = useTyped(viewState.search, refine)
  const [columns, setColumns] = useState(() => firstColumns(isNarrow()))
  const [rowSize] = useState(leastRowSize)
  const asked = useDeferredValue(query)

  const entries = entriesOf(table)
  const match = useMatcher(table, asked)
  const within = useMemo(
    () => entriesWithin(table.vocabulary, entries, selection, onlyReport),
    [table.vocabulary, entries, selection, onlyReport],
  )
  const found = useMemo(() => (match ? within.filter(match) : within), [within, match])
  const inBox = useMemo(
    () => (box ? entriesIn(table.vocabulary, found, box) : found),
    [table.vocabulary, found, box],
  )
  const rows = useMemo(() => sortEntries(inBox, sort, table, words), [inBox, sort, table, words])

  const { linked, open, toggle } = useLinkedEntry(entries, () => {
    setQuery('')
    refine({ box: null, onlyReport: false })
  })
  const clearSearch = () => setQuery('')

  return (
    <section className={styles.view} aria-labelledby="figures-heading">
      <header data-anchor>
        <h1 id="figures-heading" className={styles.heading}>
          {t('figuresView.heading')}
        </h1>
        <p className={styles.intro}>{t('figuresView.intro')}</p>
      </header>
      <Tools
        report={
          hasCalendarYears(selection) ? null : (table.reports.get(selection.report)?.report ?? null)
        }
        query={query}
        setQuery={setQuery}
        onlyReport={onlyReport}
        setOnlyReport={(only) => refine({ onlyReport: only })}
        columns={columns}
        setColumns={setColumns}
      />
      <WhereFound
        {...{ table, box, setBox }}
        entries={found}
        asked={askedFor(words, { table, selection, query: asked, onlyReport, box: null })}
      />
      <ResultSummary
        table={table}
        selection={selection}
        rows={rows}
        all={countOfFigures(entries)}
        onlyReport={onlyReport}
        query={asked}
        clearSearch={clearSearch}
        box={box}
        clearBox={() => setBox(null)}
        unfiltered={rows.length === 0 && match ? entries.filter(match) : []}
        hidesLinked={linked !== null && !inBox.some(({ id }) => id === linked)}
      />
      {rows.length > 0 &&
        takeAway?.({
          rows,
          asked: (own) => askedFor(own, { table, selection, query: asked, onlyReport, box }),
        })}
      {rows.length > 0 && (
        <SortMenu columns={columns} sort={sort} setSort={(next) => refine({ sort: next })} />
      )}
      {rows.length > 0 && (
        <EntryTable
          table={table}
          rows={rows}
          columns={columns}
          sort={sort}
          onSort={(column) => refine({ sort: nextSort(sort, column) })}
          open={open}
          toggle={toggle}
          linked={linked}
          rowSize={rowSize}
          // Another list begins at its beginning.
          listKey={`${asked} ${String(onlyReport)} ${JSON.stringify([sort, selection, box])}`}
          {...(beside ? { beside } : {})}
        />
      )}
      <PaperSources
        observations={() => rows.flatMap(({ accepted, rejected }) => [...accepted, ...rejected])}
        vocabulary={table.vocabulary}
      />
    </section>
  )
}

/** Whether rows stand as blocks: see the style sheets of the table. */
function isNarrow(): boolean {
  return innerWidth <= 640
}

/**
 * The least height of a row, in CSS pixels, as EntryRow.module.css has it in rem. Few rows are
 * higher, so nearly all are known without being measured, however many there are.
 */
function leastRowSize(): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.round((isNarrow() ? 9.25 : 4) * rem)
}

/**
 * What stands in the search field. The address follows when the reader rests: browsers refuse to
 * have it rewritten at every key. Where the address changes otherwise, by Back, the field follows.
 */
function useTyped(written: string, refine: FiguresProps['refine']) {
  const [typed, setTyped] = useState(written)
  const [followed, setFollowed] = useState(written)
  if (written !== followed) {
    setFollowed(written)
    setTyped(written)
  }
  useEffect(() => {
    if (typed === written) return
    const rest = setTimeout(() => refine({ search: typed }), 300)
    return () => clearTimeout(rest)
  }, [typed, written, refine])
  return [typed, setTyped] as const
}

/** The index is made when something is first looked for, and again when the other language came. */
function useMatcher(table: FigureTable, query: string) {
  const words = useWords()
  const other = useOtherWords()
  const isAsked = query.trim() !== ''
  const index = useMemo(
    () =>
      isAsked ? searchIndexOf(entriesOf(table), table, other ? [words, other] : [words]) : null,
    [isAsked, table, words, other],
  )
  return useMemo(() => (index ? matcherOf(index, query) : null), [index, query])
}
