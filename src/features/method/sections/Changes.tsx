import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { CHANGES } from '../../../i18n/phrases/changes'
import { Code } from '../Code'
import { Section } from '../Section'

/** What has changed in the data, version by version. */
export function Changes() {
  const { t, date } = useWords()
  return (
    <Section id="changes">
      <p>{t('takeaway.changes.intro')}</p>
      <ul>
        {CHANGES.map(({ version, date: day, text }) => (
          <li key={version}>
            {rich(
              (names) =>
                t('takeaway.changes.entry', {
                  ...names,
                  date: date(day),
                  text: t(`takeaway.changes.${text}`),
                }),
              { version: <Code>{version}</Code> },
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
