import { bySource, partisanSources } from '../../../domain/checks/readings'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import { Folded } from '../Folded'
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
      <Partisan table={table} />
      <p>{t('methodView.sources.links')}</p>
      {kinds.map(({ kind, rows: own }) => {
        const caption = t('pair', {
          first: t(`methodView.sources.${kind}`),
          second: t('methodView.sources.held', { count: own.length }),
        })
        return (
          <Folded key={kind} summary={caption}>
            <SourceTable caption={caption} rows={own} />
          </Folded>
        )
      })}
    </Section>
  )
}

/** Who among them takes a side, by name, and how many figures no other text gives. */
function Partisan({ table }: { readonly table: FigureTable }) {
  const { t, label, list } = useWords()
  const { publishers, alone, figures } = partisanSources(table)
  const kinds = table.vocabulary.publisherKinds.map(({ label: kind }) => ({
    kind,
    names: publishers.filter((one) => one.kind === kind).map((one) => label(one.label)),
  }))
  return (
    <>
      <p>{t('methodView.sources.partisan', { alone, all: figures })}</p>
      <dl>
        {kinds
          .filter(({ names }) => names.length > 0)
          .map(({ kind, names }) => (
            <div key={kind.en}>
              <dt>{label(kind)}</dt>
              <dd>{list(names)}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

const KINDS = ['primary', 'mirror', 'secondary'] as const
