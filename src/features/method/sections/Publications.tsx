import { inDigits } from '../../../i18n/format/inArabicDigits'
import { byReport } from '../../../domain/checks/readings'
import type { FigureTable } from '../../../domain/data/table'
import type { Report } from '../../../domain/data/vocabulary'
import { ownTitle } from '../../../domain/reports/ownTitle'
import { reportOption } from '../../../i18n/phrases/report/reportOption'
import { useWords } from '../../../i18n/useWords'
import { NotTaken } from './NotTaken'
import { Folded } from '../Folded'
import { Section } from '../Section'
import lines from '../../../ui/Table.module.css'
import styles from '../Table.module.css'

/** Every publication of SNHR whose numbers were read, with how many figures of it are known. */
export function Publications({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t, count } = words
  const rows = byReport(table)
  const caption = t('methodView.reports.caption', { count: rows.length })
  return (
    <Section id="publications">
      <p>{t('methodView.reports.intro')}</p>
      <Folded summary={caption}>
        <table className={`${lines.table} ${styles.table} ${styles.wide}`} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">{t('methodView.reports.publication')}</th>
              <th scope="col" className={styles.number}>
                {t('methodView.reports.figures')}
              </th>
              <th scope="col" className={styles.number}>
                {t('methodView.reports.texts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ report, figures, readings, texts }) => (
              <tr key={report.id} id={`report-${report.id}`}>
                <th scope="row">
                  {reportOption(words, report)}
                  {report.kind === 'annual' && <small>{words.date(report.asOf)}</small>}
                  <Title report={report} />
                </th>
                <td className={styles.number}>
                  {count(figures)}
                  <NotTaken readings={readings} />
                </td>
                <td className={styles.number}>{count(texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Folded>
    </Section>
  )
}

/** SNHR's own title, in its language; and when it was published, where known. */
function Title({ report }: { readonly report: Report }) {
  const words = useWords()
  const { t, date, language } = words
  const title = ownTitle(report, language)
  return (
    <>
      {title && (
        <small>
          <cite lang={title.language} translate="no">
            <bdi>{title.language === language ? inDigits(words, title.text) : title.text}</bdi>
          </cite>
        </small>
      )}
      {report.published !== null && (
        <small>{t('methodView.reports.published', { date: date(report.published) })}</small>
      )}
    </>
  )
}
