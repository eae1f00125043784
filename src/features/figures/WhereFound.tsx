import { useId, useMemo, useState } from 'react'

import { type Box, boxesOf, countByYear } from '../../domain/data/boxes'
import type { Entry } from '../../domain/data/entry'
import { isCalendarYear } from '../../domain/data/period'
import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { pageAddress } from '../../platform/pageAddress'
import { saveFile } from '../../platform/saveFile'
import { today } from '../../platform/today'
import { useMarks } from '../../ui/charts/useMarks'
import { ToolButton } from '../../ui/controls/ToolButton'
import { ScrollBox } from '../../ui/ScrollBox'
import { placeOfBox, yearOfBox } from './askedFor'
import styles from './WhereFound.module.css'

interface WhereFoundProps {
  readonly table: FigureTable
  /** The rows under filters and search, before they are narrowed to a box. */
  readonly entries: readonly Entry[]
  /** What narrows these rows, in words; empty where nothing does. */
  readonly asked: readonly string[]
  readonly box: Box | null
  readonly setBox: (box: Box | null) => void
}

/** Governorates and zones by years, folded: how many figures were found in each box, and a press that shows them. */
export function WhereFound(props: WhereFoundProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(props.box !== null)
  const id = useId()
  return (
    <div className={styles.where}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4 2l4 4-4 4" />
        </svg>
        {t('figuresView.boxes.heading')}
      </button>
      <div id={id}>{open && <BoxTable {...props} />}</div>
    </div>
  )
}

function BoxTable({ table, entries, asked, box, setBox }: WhereFoundProps) {
  const words = useWords()
  const { t, direction, timeDirection, count, date, list } = words
  const { vocabulary } = table
  const { places, inside, ...years } = useMemo(() => boxesOf(table), [table])
  const along = (own: readonly number[]) => (timeDirection === direction ? own : own.toReversed())
  const [intervention, calendar] = [along(years.interventionYears), along(years.calendarYears)]
  const columns = [null, ...intervention, ...calendar]
  const rows = places.map((place) => ({
    place,
    name: placeOfBox(words, vocabulary, place),
    counts: countByYear(table, entries, place, columns),
  }))
  const isFound = ({ counts }: (typeof rows)[number]) => counts.has(null)
  const found = rows.filter(isFound)
  const marks = useMarks(
    found.flatMap(({ place, counts }, row) =>
      columns.flatMap((year, column) =>
        counts.has(year) ? [{ id: idOf({ place, year }), row, column }] : [],
      ),
    ),
    direction,
  )
  const first = (year: number | null) =>
    year === null || year === intervention[0] || year === calendar[0] ? styles.first : undefined
  const caption = t('figuresView.boxes.caption')
  /** As it is shown: a box without a figure is empty in the file too. */
  const save = async () => {
    const { writeShownCsv } = await import('../../exports/writeCsv')
    const narrowed = asked.length > 0 ? list(asked) : t('figuresView.scopeAll')
    const text = writeShownCsv({
      heads: [
        ...[t('figuresView.boxes.place'), ...columns.map((year) => yearOfBox(words, year))],
        ...[t('files.selection'), t('files.address')],
      ],
      rows: found.map(({ name, counts }) => [
        ...[name, ...columns.map((year) => counts.get(year) ?? null)],
        ...[narrowed, pageAddress()],
      ]),
    })
    const name = `tawthiq-where-found-${words.language}-${today()}.csv`
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name)
  }
  return (
    <>
      <ScrollBox label={caption} hint={t('print.sideways')}>
        <table className={styles.table} data-marks>
          <caption>{caption}</caption>
          <colgroup />
          <colgroup />
          <colgroup span={intervention.length} />
          <colgroup span={calendar.length} />
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('figuresView.boxes.place')}
              </th>
              <th scope="col" rowSpan={2} className={styles.first}>
                {t('figuresView.boxes.anyTime')}
              </th>
              <th scope="colgroup" colSpan={intervention.length} className={styles.first}>
                {t('figuresView.boxes.interventionYears')}
              </th>
              <th scope="colgroup" colSpan={calendar.length} className={styles.first}>
                {t('figuresView.boxes.calendarYears')}
              </th>
            </tr>
            <tr>
              {[...intervention, ...calendar].map((year) => (
                <th key={year} scope="col" className={first(year)}>
                  {isCalendarYear(year) ? date(String(year)) : count(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ place, name, counts }) => (
              <tr key={place}>
                <th scope="row" className={inside.has(place) ? styles.zone : undefined}>
                  {name}
                </th>
                {columns.map((year) => {
                  const figures = counts.get(year)
                  const own = idOf({ place, year })
                  const isChosen = box?.place === place && box.year === year
                  if (figures === undefined) return <td key={year} className={first(year)} />
                  return (
                    <td key={year} className={first(year)}>
                      <button
                        type="button"
                        data-mark={own}
                        data-level={levelOf(figures)}
                        tabIndex={own === marks.current ? 0 : -1}
                        aria-pressed={isChosen}
                        aria-label={t('figuresView.boxes.found', {
                          count: figures,
                          number: count(figures),
                          box: t('pair', { first: name, second: yearOfBox(words, year) }),
                        })}
                        onFocus={marks.onFocus}
                        onKeyDown={marks.onKeyDown}
                        onClick={() => {
                          const isAll = place === null && year === null
                          setBox(isChosen || isAll ? null : { place, year })
                        }}
                      >
                        {count(figures)}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles.save}>
        <ToolButton onPress={() => void save()}>
          {t('figuresView.boxes.save', { name: 'CSV' })}
        </ToolButton>
      </p>
      {found.length < rows.length && (
        <p className={styles.none}>
          {t('figuresView.boxes.none', {
            list: list(rows.filter((row) => !isFound(row)).map(({ name }) => name)),
          })}
        </p>
      )}
    </>
  )
}

function idOf({ place, year }: Box): string {
  return `${place ?? 'any'}.${String(year ?? 'any')}`
}

/** How dark a box is: its number says the rest. */
function levelOf(figures: number): number {
  return [5, 15, 40].filter((least) => figures >= least).length + 1
}
