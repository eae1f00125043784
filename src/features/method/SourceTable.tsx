import { Fragment } from 'react'

import type { SourceRow } from '../../domain/bySource'
import type { FigureTable } from '../../domain/table'
import type { Source } from '../../domain/vocabulary'
import { reportOption } from '../../i18n/describe'
import { languageName } from '../../i18n/format'
import { useWords } from '../../i18n/useWords'
import { NotTaken } from './NotTaken'
import styles from './Table.module.css'

interface SourceTableProps {
  readonly caption: string
  readonly rows: readonly SourceRow[]
  readonly table: FigureTable
}

/** Texts with their link, language and date, and how many numbers were read in each. */
export function SourceTable({ caption, rows, table }: SourceTableProps) {
  const { t } = useWords()
  return (
    <table className={`${styles.table} ${styles.wide}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('methodView.sources.text')}</th>
          <th scope="col">{t('methodView.sources.written')}</th>
          <th scope="col" className={styles.number}>
            {t('methodView.sources.numbers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.source.id} row={row} table={table} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: SourceRow
  readonly table: FigureTable
}

function Row({ row: { source, readings, reports }, table }: RowProps) {
  const words = useWords()
  const { t, date, count, language } = words
  const { accepted, rejected, unverified } = readings
  return (
    <tr id={`source-${source.id}`}>
      <th scope="row">
        <Name source={source} />
        <small>
          {reports.map((report, i) => (
            <Fragment key={report.id}>
              {i > 0 && (language === 'ar' ? '، ' : ', ')}
              <a href={`#report-${report.id}`}>{reportOption(words, table, report)}</a>
            </Fragment>
          ))}
        </small>
      </th>
      <td>
        {languageName(source.language, language)}
        <small>
          {source.published === null ? t('methodView.sources.noDate') : date(source.published)}
        </small>
      </td>
      <td className={styles.number}>
        {count(accepted + rejected + unverified)}
        <NotTaken rejected={rejected} unverified={unverified} />
      </td>
    </tr>
  )
}

function Name({ source: { url, publisher, language } }: { readonly source: Source }) {
  const { t, label } = useWords()
  const name = <bdi>{label(publisher.label)}</bdi>
  if (url === null) {
    return (
      <>
        {name}
        <small>{t('methodView.sources.noPage')}</small>
      </>
    )
  }
  return (
    <a className={styles.name} href={url} hrefLang={language} rel="noreferrer">
      {name}
    </a>
  )
}
