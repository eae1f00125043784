import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { Fragment, useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'

import type { Entry } from '../../../domain/data/entry'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import { usePrinting } from '../../../platform/usePrinting'
import type { Column, Sort } from '../../../state/addressState'
import { WIDTHS } from './columns'
import { EntryDetails } from './EntryDetails'
import { EntryRow } from './EntryRow'
import hidden from '../../../ui/Hidden.module.css'
import styles from './EntryTable.module.css'
import { HeadRow } from './HeadRow'
import { linesOf } from './linesOf'
import { useRowFocus } from './useRowFocus'

interface EntryTableProps {
  readonly table: FigureTable
  readonly rows: readonly Entry[]
  readonly columns: readonly Column[]
  readonly sort: Sort | null
  readonly onSort: (column: Column) => void
  readonly open: ReadonlySet<string>
  readonly toggle: (id: string) => void
  readonly linked: string | null
  /** How high most rows are, in CSS pixels; one that is higher is measured on the page. */
  readonly rowSize: number
  /** Changes when another list is shown, which is then seen from its beginning. */
  readonly listKey: string
  readonly beside?: (entry: Entry) => ReactNode
}

/**
 * The rows as a real table, of which only those near the window are on the page: gaps hold the
 * place of the others, and the row numbers say where one is. The row that has the focus stays,
 * however far it is scrolled away.
 */
export function EntryTable(props: EntryTableProps) {
  const { table, rows, columns, sort, onSort, open, toggle, linked, rowSize, listKey, beside } =
    props
  const { t } = useWords()
  const region = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(rows, open), [rows, open])
  const focus = useRowFocus(lines, linked)
  const { active } = focus
  const isShort = rows.length <= SHORT

  // Its functions change while it stays the same object; nothing below is memoised on it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: lines.all.length,
    getScrollElement: () => region.current,
    // The same function while the rows are the same: with another, all sizes are counted anew.
    getItemKey: useCallback((i: number) => lines.all[i]?.key ?? i, [lines]),
    estimateSize: (i) => (lines.all[i]?.kind === 'details' ? 300 : rowSize),
    measureElement: sizeOf,
    overscan: 5,
    // The head covers as much as it takes: rows are counted from below it.
    scrollPaddingEnd: 56,
    rangeExtractor: useCallback((range: Range) => withActive(range, active), [active]),
  })
  const { scrollToIndex } = virtualizer
  const reach = useCallback<typeof scrollToIndex>(
    (index, options) => {
      scrollToIndex(index, options)
      // What does not scroll by itself is scrolled with the page.
      if (isShort)
        region.current
          ?.querySelector(`[data-index="${String(index)}"]`)
          ?.scrollIntoView({ block: 'nearest' })
    },
    [isShort, scrollToIndex],
  )

  useEffect(() => {
    region.current?.scrollTo({ top: 0 })
  }, [listKey])

  const at = linked === null ? undefined : lines.placeOf.get(linked)
  const reached = useRef<string | null>(null)
  useEffect(() => {
    if (at === undefined || reached.current === linked) return
    reached.current = linked
    region.current?.scrollIntoView({ block: 'nearest' })
    reach(at, { align: 'start' })
  }, [at, linked, reach])

  const page = Math.max(
    1,
    (virtualizer.range?.endIndex ?? 1) - (virtualizer.range?.startIndex ?? 0),
  )
  const { move, follow } = focus
  const onMove = useCallback(
    (id: string, key: string) => move(id, key, page, reach),
    [move, page, reach],
  )
  useEffect(follow)

  // On paper nothing scrolls: every row is there.
  const printing = usePrinting()
  const items = printing ? lines.all.map(placed) : virtualizer.getVirtualItems()
  const least = columns.reduce((sum, column) => sum + WIDTHS[column], 0)
  return (
    <div
      ref={region}
      className={`${styles.region} ${isShort ? styles.short : ''}`}
      role="region"
      aria-label={t('figuresView.table')}
      // It scrolls, so the keyboard must be able to reach it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-anchor
    >
      <table
        className={styles.table}
        role="table"
        aria-rowcount={lines.all.length + 1}
        style={{ '--least': least } as React.CSSProperties}
      >
        <caption className={hidden.hidden}>{t('figuresView.table')}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ '--width': WIDTHS[column] } as React.CSSProperties} />
          ))}
        </colgroup>
        <HeadRow columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {items.map(({ index, key, start }, i) => {
            const line = lines.all[index]
            const gap = start - (items[i - 1]?.end ?? 0)
            if (!line) return null
            const { entry } = line
            return (
              <Fragment key={String(key)}>
                {gap > 0 && <Gap size={gap} />}
                {line.kind === 'row' ? (
                  <EntryRow
                    measure={virtualizer.measureElement}
                    index={index}
                    table={table}
                    entry={entry}
                    columns={columns}
                    isOpen={open.has(entry.id)}
                    isLinked={entry.id === linked}
                    isTabStop={index === active}
                    toggle={toggle}
                    onFocus={focus.setActive}
                    onMove={onMove}
                  />
                ) : (
                  <EntryDetails
                    measure={virtualizer.measureElement}
                    index={index}
                    table={table}
                    entry={entry}
                    span={columns.length}
                    {...(beside ? { beside } : {})}
                  />
                )}
              </Fragment>
            )
          })}
          {!printing && <Gap size={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />}
        </tbody>
      </table>
    </div>
  )
}

/** Rows of which a list stands whole on the page, without a box that scrolls in it. */
const SHORT = 12

/** A line that follows the one before it without a gap. */
function placed({ key }: { readonly key: string }, index: number) {
  return { index, key, start: 0, end: 0 }
}

/** Room for rows that are not on the page. */
function Gap({ size }: { readonly size: number }) {
  return <tr aria-hidden="true" className={styles.gap} style={{ blockSize: size }} />
}

/**
 * The size of a row as the browser reports it. Until then it is the size that is known: to ask the
 * page itself would have it laid out again for every row that comes.
 */
function sizeOf(
  row: HTMLTableRowElement,
  reported: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
): number {
  if (reported) return measureElement(row, reported, virtualizer)
  const index = virtualizer.indexFromElement(row)
  const key = virtualizer.options.getItemKey(index)
  return virtualizer.itemSizeCache.get(key) ?? virtualizer.options.estimateSize(index)
}

function withActive(range: Range, active: number): number[] {
  const near = defaultRangeExtractor(range)
  return near.includes(active) || active >= range.count
    ? near
    : [...near, active].sort((a, b) => a - b)
}
