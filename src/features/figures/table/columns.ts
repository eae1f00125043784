import { type Column, COLUMNS } from '../../../state/addressState'

/** The number is what a row is: it is always shown. */
export const OPTIONAL = COLUMNS.filter((column) => column !== 'number')

/** The least width at which a column can be read, in rem. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  number: 10.5,
  measure: 6,
  subject: 10.5,
  place: 8.5,
  period: 10,
  report: 9.5,
  readIn: 11,
  qualifier: 7,
  note: 12,
}

/** The columns at first; fewer where rows stand as blocks on a narrow screen. */
export function firstColumns(isNarrow: boolean): readonly Column[] {
  const last: readonly Column[] = isNarrow ? ['readIn', 'qualifier', 'note'] : ['qualifier', 'note']
  return COLUMNS.filter((column) => !last.includes(column))
}

/** Shows a column or takes it away; the order stays that of the list. */
export function toggledColumn(shown: readonly Column[], column: Column): readonly Column[] {
  return COLUMNS.filter((one) => (one === column) !== shown.includes(one))
}
