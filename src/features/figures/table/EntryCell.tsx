import { Fragment } from 'react'

import { type Entry, textsOf } from '../../../domain/data/entry'
import type { FigureTable } from '../../../domain/data/table'
import { ObservationText, FigureText } from '../../../i18n/AnswerText'
import { useWords } from '../../../i18n/useWords'
import type { Column } from '../../../state/addressState'
import styles from './EntryCell.module.css'
import { entryWords, notedOf, publishersOf, reasonOf, seriesOf } from '../entryWords'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { FigureNotes } from '../../../evidence/FigureNotes'

interface EntryCellProps {
  readonly table: FigureTable
  readonly entry: Entry
  readonly column: Exclude<Column, 'number'>
}

/** What a row says in one column. */
export function EntryCell({ table, entry, column }: EntryCellProps) {
  const words = useWords()
  switch (column) {
    case 'readIn':
      return <ReadIn table={table} entry={entry} />
    case 'note':
      return <Notes table={table} entry={entry} />
    case 'report':
      return (
        <>
          {entryWords(words, table, entry, column)}{' '}
          <small className={styles.series}>{seriesOf(words, table, entry)}</small>
        </>
      )
    case 'measure':
    case 'subject':
    case 'place':
    case 'period':
    case 'qualifier':
      return <>{entryWords(words, table, entry, column)}</>
  }
}

type CellProps = Omit<EntryCellProps, 'column'>

/** In how many texts and by whom; all of them stand in the open row. */
function ReadIn({ table, entry }: CellProps) {
  const words = useWords()
  const { t, between } = words
  const rejected = entry.figure ? entry.rejected.length : 0
  return (
    <>
      {t('figuresView.texts', { count: textsOf(entry).length })}{' '}
      <small className={styles.names}>
        {publishersOf(words, table, entry).map((name, i) => (
          <Fragment key={name}>
            {i > 0 && between('pair')}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
      </small>
      {rejected > 0 && (
        <>
          {' '}
          <small>{t('figuresView.notTaken', { count: rejected })}</small>
        </>
      )}
    </>
  )
}

/** What was printed wrongly, and with what a right number was printed wrongly. */
function Notes({ table, entry }: CellProps) {
  const words = useWords()
  return notedOf(entry).map((observation) => (
    <small key={observation.id} className={styles.note}>
      {observation.reading !== 'accepted' && (
        <>
          <ObservationText observation={observation} />{' '}
        </>
      )}
      {reasonOf(words, table, observation)}
    </small>
  ))
}

interface NumberCellProps {
  readonly entry: Entry
  readonly vocabulary: Vocabulary
}

/** The number of a row with its unit; what is no figure is struck out and said to be none. */
export function NumberCell({ entry, vocabulary }: NumberCellProps) {
  const { t } = useWords()
  const { figure, rejected, cell } = entry
  return (
    <span className={styles.number}>
      {figure ? (
        <FigureText figure={figure} />
      ) : (
        rejected.map((observation) => (
          <ObservationText key={observation.id} observation={observation} />
        ))
      )}{' '}
      <small>{t(`figuresView.unit.${cell.unit}`)}</small>
      {figure === null && (
        <>
          {' '}
          <small>{t('figuresView.noFigure')}</small>
        </>
      )}
      {figure && <FigureNotes figures={[figure]} vocabulary={vocabulary} />}
    </span>
  )
}
