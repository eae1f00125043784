import { bySource } from '../../../domain/reports/bySource'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import { Section } from '../Section'
import { SourceTable } from './SourceTable'

/** Every text in which a number was read, nearest to SNHR first. */
export function Sources({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  const rows = bySource(table)
  const kinds = KINDS.map((kind) => ({
    kind,
    rows: rows.filter(({ source }) => source.kind === kind),
  }))
  return (
    <Section id="sources">
      <p>{t('methodView.sources.intro')}</p>
      <dl>
        {kinds.map(({ kind }) => (
          <div key={kind}>
            <dt>{t(`methodView.sources.${kind}`)}</dt>
            <dd>{t(`methodView.sources.${kind}Text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('methodView.sources.links')}</p>
      {kinds.map(({ kind, rows: own }) => (
        <SourceTable
          key={kind}
          caption={t('pair', {
            first: t(`methodView.sources.${kind}`),
            second: t('methodView.sources.held', { count: own.length }),
          })}
          rows={own}
        />
      ))}
    </Section>
  )
}

const KINDS = ['primary', 'mirror', 'secondary'] as const
