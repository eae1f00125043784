import { inDigits } from '../../../i18n/format/inArabicDigits'
import { byReport } from '../../../domain/reports/byReport'
import type { FigureTable } from '../../../domain/data/table'
import { reportOption } from '../../../i18n/phrases/reportOption'
import { useWords } from '../../../i18n/useWords'
import { NotTaken } from './NotTaken'
import { Section } from '../Section'
import styles from '../Table.module.css'

/** Every publication of SNHR whose numbers were read, with how many figures of it are known. */
export function Publications({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t, count } = words
  const rows = byReport(table)
  return (
    <Section id="publications">
      <p>{t('methodView.reports.intro')}</p>
      <table className={`${styles.table} ${styles.wide}`}>
        <caption>{t('methodView.reports.caption', { count: rows.length })}</caption>
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
                <small>
                  <cite lang={words.language} translate="no">
                    {inDigits(words, report.title[words.language] ?? '')}
                  </cite>
                </small>
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
    </Section>
  )
}
