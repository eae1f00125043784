import type { ReactNode } from 'react'

import type { Entry } from '../../../domain/data/entry'
import type { FigureTable } from '../../../domain/data/table'
import { ObservationList } from '../../../evidence/ObservationList'
import { periodOfCell } from '../../../i18n/phrases/figure/cellLine'
import { useWords } from '../../../i18n/useWords'
import styles from './EntryDetails.module.css'
import { entryWords } from '../entryWords'
import { anchorOf } from './useLinkedEntry'

interface EntryDetailsProps {
  readonly measure: (row: HTMLTableRowElement | null) => void
  readonly index: number
  readonly table: FigureTable
  readonly entry: Entry
  /** How many columns the table has now. */
  readonly span: number
  readonly beside?: (entry: Entry) => ReactNode
}

/** What an open row holds: the exact cell, every text that printed it, and what else is known. */
export function EntryDetails(props: EntryDetailsProps) {
  const { measure, index, table, entry, span, beside } = props
  const { t } = useWords()
  const { accepted, rejected } = entry
  const { vocabulary } = table
  return (
    <tr
      ref={measure}
      id={`details-${entry.id}`}
      className={styles.details}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
    >
      {/* eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- a block on a narrow screen, where Safari drops the role */}
      <td colSpan={span} role="cell">
        <div className={styles.inner}>
          <div>
            <h2>{t('figuresView.details.cell')}</h2>
            <Cell table={table} entry={entry} />
            <p className={styles.link}>
              <a href={`#${anchorOf(entry.id)}`}>{t('figuresView.details.link')}</a>
            </p>
          </div>
          {accepted.length > 0 && (
            <div>
              <h2>{t('figuresView.details.taken')}</h2>
              <ObservationList observations={accepted} vocabulary={vocabulary} />
            </div>
          )}
          {rejected.length > 0 && (
            <div>
              <h2>{t('figuresView.details.rejected')}</h2>
              <ObservationList observations={rejected} vocabulary={vocabulary} />
            </div>
          )}
          {beside?.(entry)}
        </div>
      </td>
    </tr>
  )
}

/** The box of the table of a report that the number stands in, without an abbreviation. */
function Cell({ table, entry }: { readonly table: FigureTable; readonly entry: Entry }) {
  const words = useWords()
  const report = table.reports.get(entry.report)?.report
  const parts = [
    ['measure', entryWords(words, table, entry, 'measure')],
    ['subject', entryWords(words, table, entry, 'subject')],
    ['place', entryWords(words, table, entry, 'place')],
    ['period', periodOfCell(words, entry.cell)],
    ['report', report ? words.source(report) : entry.report],
  ] as const
  return (
    <>
      <dl className={styles.cell}>
        {parts.map(([column, text]) => (
          <div key={column}>
            <dt>{words.t(`figuresView.column.${column}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
