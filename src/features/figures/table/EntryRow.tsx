import { memo } from 'react'

import type { Entry } from '../../../domain/data/entry'
import type { FigureTable } from '../../../domain/data/table'
import type { Column } from '../../../state/addressState'
import { EntryCell, NumberCell } from './EntryCell'
import styles from './EntryRow.module.css'
import { anchorOf } from './useLinkedEntry'
import { buttonOf } from './useRowFocus'

interface EntryRowProps {
  readonly measure: (row: HTMLTableRowElement | null) => void
  readonly index: number
  readonly table: FigureTable
  readonly entry: Entry
  readonly columns: readonly Column[]
  readonly isOpen: boolean
  readonly isLinked: boolean
  /** Whether Tab reaches this row. */
  readonly isTabStop: boolean
  readonly toggle: (id: string) => void
  readonly onFocus: (id: string) => void
  /** A key that was pressed on the row; true when it has moved the focus. */
  readonly onMove: (id: string, key: string) => boolean
}

/** One row. It is drawn again only when it changes, however fast the table scrolls. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { measure, index, table, entry, columns, isOpen, isLinked, isTabStop } = props
  const { toggle, onFocus, onMove } = props
  const { id } = entry
  const cells = columns.filter((column) => column !== 'number')
  return (
    // Its button does the same, by key too.
    <tr
      ref={measure}
      id={anchorOf(id)}
      className={`${styles.row} ${isOpen ? styles.open : ''} ${isLinked ? styles.linked : ''}`}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      onClick={({ target }) => {
        if (isOnlyPressed(target)) toggle(id)
      }}
    >
      <th scope="row" role="rowheader">
        <button
          type="button"
          id={buttonOf(id)}
          className={styles.press}
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isOpen}
          aria-describedby={cells.map((column) => `${id}-${column}`).join(' ')}
          onClick={() => toggle(id)}
          onFocus={() => onFocus(id)}
          onKeyDown={(event) => {
            const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
            if (isPlain && onMove(id, event.key)) event.preventDefault()
          }}
        >
          <Caret />
          <NumberCell entry={entry} vocabulary={table.vocabulary} />
        </button>
      </th>
      {cells.map((column) => (
        // Cells are blocks on a narrow screen, where Safari drops their role.
        // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
        <td key={column} id={`${id}-${column}`} role="cell" data-column={column}>
          <EntryCell table={table} entry={entry} column={column} />
        </td>
      ))}
    </tr>
  )
})

/** Not where something else is pressed there, nor where text was marked to be copied. */
function isOnlyPressed(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a') === null &&
    getSelection()?.isCollapsed !== false
  )
}

function Caret() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2l4 4-4 4" />
    </svg>
  )
}
