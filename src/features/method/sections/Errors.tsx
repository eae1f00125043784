import { observationsOf } from '../../../domain/checks/readings'
import type { FigureTable } from '../../../domain/data/table'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { Code } from '../Code'
import { PublisherLink } from './PublisherLink'
import { Section } from '../Section'

/** What to send, to whom, and what becomes of it. */
export function Errors({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  return (
    <Section id="errors">
      <p>{t('methodView.errors.send')}</p>
      <ul>
        <li>
          {rich((names) => t('methodView.errors.id', names), {
            file: <Code>{FILE}</Code>,
            example: <Code>{observationsOf(table)[0]?.id}</Code>,
          })}
        </li>
        <li>{t('methodView.errors.link')}</li>
        <li>{t('methodView.errors.prints')}</li>
      </ul>
      <p>{rich((names) => t('methodView.errors.whom', names), { site: <PublisherLink /> })}</p>
      <p>{t('methodView.errors.then')}</p>
    </Section>
  )
}

const FILE = 'observations.csv'
