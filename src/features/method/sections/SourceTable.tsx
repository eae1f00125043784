import { Fragment } from 'react'

import type { SourceRow } from '../../../domain/checks/readings'
import type { Source } from '../../../domain/data/vocabulary'
import { languageName } from '../../../i18n/format/format'
import { useWords } from '../../../i18n/useWords'
import { NotTaken } from './NotTaken'
import lines from '../../../ui/Table.module.css'
import styles from '../Table.module.css'

interface SourceTableProps {
  readonly caption: string
  readonly rows: readonly SourceRow[]
}

/** Texts with their link, language and date, and how many numbers were read in each. */
export function SourceTable({ caption, rows }: SourceTableProps) {
  const { t } = useWords()
  return (
    <table className={`${lines.table} ${styles.table} ${styles.wide}`} aria-label={caption}>
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
          <Row key={row.source.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row: { source, readings, reports } }: { readonly row: SourceRow }) {
  const words = useWords()
  const { t, date, count, between } = words
  const { accepted, rejected, unverified } = readings
  return (
    <tr id={`source-${source.id}`}>
      <th scope="row">
        <Name source={source} />
        <small>
          {reports.map((report, i) => (
            <Fragment key={report.id}>
              {i > 0 && between('pair')}
              <a href={`#report-${report.id}`}>{words.report(report)}</a>
            </Fragment>
          ))}
        </small>
      </th>
      <td>
        {languageName(source.language, words)}
        <small>
          {source.published === null ? t('methodView.sources.noDate') : date(source.published)}
        </small>
      </td>
      <td className={styles.number}>
        {count(accepted + rejected + unverified)}
        <NotTaken readings={readings} />
      </td>
    </tr>
  )
}

function Name({ source: { url, publisher, language } }: { readonly source: Source }) {
  const { t, label } = useWords()
  const name = <bdi>{label(publisher.label)}</bdi>
  const kind = <small>{label(publisher.kind)}</small>
  if (url === null) {
    return (
      <>
        {name}
        {kind}
        <small>{t('methodView.sources.noPage')}</small>
      </>
    )
  }
  return (
    <>
      <a href={url} hrefLang={language} rel="noreferrer">
        {name}
      </a>
      {kind}
    </>
  )
}
