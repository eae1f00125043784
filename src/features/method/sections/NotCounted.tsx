import { useWords } from '../../../i18n/useWords'
import { Section } from '../Section'

/** What stands in no number of the page. */
export function NotCounted() {
  const { t } = useWords()
  return (
    <Section id="not-counted">
      <ul>
        <li>{t('methodView.notCounted.others')}</li>
        <li>{t('methodView.notCounted.unnamed')}</li>
        <li>{t('methodView.notCounted.estimates')}</li>
      </ul>
    </Section>
  )
}
