import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import styles from './Method.module.css'
import section from './Section.module.css'
import { Accessibility } from './sections/Accessibility'
import { Privacy } from './sections/Privacy'

interface OwnFileMethodProps {
  readonly table: FigureTable
  /** Of the file. */
  readonly name: string
}

/** What is to be known of a reader's own file: nothing that is said of the published figures holds of it. */
export function OwnFileMethod({ table, name }: OwnFileMethodProps) {
  const words = useWords()
  const { t, count } = words
  const { reports, sources } = table.vocabulary
  return (
    <article aria-labelledby="method-heading">
      <header className={styles.head}>
        <h1 id="method-heading">{t('view.method')}</h1>
        <p>{t('ownFile.method.intro', { name })}</p>
        <p>{t('ownFile.method.checked')}</p>
      </header>
      <section className={section.section}>
        <h2>{t('ownFile.method.reports')}</h2>
        <ul>
          {reports.map((report) => {
            const { length } = table.reports.get(report.id)?.figures ?? []
            return (
              <li key={report.id}>
                {t('ownFile.method.counted', {
                  count: length,
                  number: count(length),
                  name: words.report(report),
                })}
              </li>
            )
          })}
        </ul>
      </section>
      <section className={section.section}>
        <h2>{t('ownFile.method.sources')}</h2>
        <ul>
          {sources.map(({ id, publisher }) => (
            <li key={id}>
              <bdi>{words.label(publisher.label)}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <Privacy />
      <Accessibility />
    </article>
  )
}
