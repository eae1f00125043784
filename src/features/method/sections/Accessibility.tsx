import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { Code } from '../Code'
import { Section } from '../Section'

/** How far the page can be used by everyone, how and when that was tried, and what is not yet known. */
export function Accessibility() {
  const { t, date } = useWords()
  return (
    <Section id="accessibility">
      <p>
        {rich((given) => t('methodView.accessibility.aim', given), {
          standard: <Code>{STANDARD}</Code>,
        })}
      </p>
      <p>{t('methodView.accessibility.tested', { date: date(TESTED) })}</p>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>{t(`methodView.accessibility.${way}`)}</li>
        ))}
      </ul>
      <p>{t('methodView.accessibility.open')}</p>
    </Section>
  )
}

const TESTED = '2026-11-30'
const STANDARD = 'WCAG 2.2 AA'
const WAYS = ['axe', 'keys', 'narrow', 'colours', 'engines'] as const
