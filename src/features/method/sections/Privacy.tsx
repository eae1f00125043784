import { useWords } from '../../../i18n/useWords'
import { Section } from '../Section'

/** What the page tells of its reader, to whom, how to check that, and what stays behind. */
export function Privacy() {
  const { t } = useWords()
  return (
    <Section id="privacy">
      {PARTS.map((part) => (
        <p key={part}>{t(`methodView.privacy.${part}`, { policy: POLICY })}</p>
      ))}
    </Section>
  )
}

const POLICY = 'Content-Security-Policy'
const PARTS = ['nobody', 'server', 'check', 'rule', 'kept', 'leave'] as const
