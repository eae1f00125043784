import { useWords } from '../../i18n/useWords'
import styles from './Contents.module.css'
import { SECTIONS } from './sections'

/** The sections of the page, each one press away. */
export function Contents() {
  const { t } = useWords()
  return (
    <nav className={styles.contents} aria-labelledby="contents-heading">
      <h2 id="contents-heading">{t('methodView.contents')}</h2>
      <ol>
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`methodView.section.${name}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
