import { useWords } from '../../i18n/useWords'
import { CHANGES } from './changes'
import { Section } from './Section'

/** What has changed in the data, version by version. */
export function Changes() {
  const { t, date } = useWords()
  return (
    <Section id="changes">
      <p>{t('takeaway.changes.intro')}</p>
      <ul>
        {CHANGES.map(({ version, date: day, text }) => (
          <li key={version}>
            {t('takeaway.changes.entry', {
              version,
              date: date(day),
              text: t(`takeaway.changes.${text}`),
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
