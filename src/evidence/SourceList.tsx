import { Fragment } from 'react'

import type { Figure } from '../domain/data/figure'
import type { Source, Vocabulary } from '../domain/data/vocabulary'
import { useWords } from '../i18n/useWords'

interface SourceListProps {
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/** The texts in which figures were read, with a link to each that stands on a page. */
export function SourceList({ figures, vocabulary }: SourceListProps) {
  const { label, between } = useWords()
  const ids = new Set(figures.flatMap(({ observations }) => observations.map((o) => o.source)))
  const sources = vocabulary.sources.filter(({ id }) => ids.has(id))
  return (
    <>
      {sources.map((source, i) => (
        <Fragment key={source.id}>
          {i > 0 && between('pair')}
          <SourceName source={source} name={label(source.publisher.label)} />
        </Fragment>
      ))}
    </>
  )
}

function SourceName({ source, name }: { readonly source: Source; readonly name: string }) {
  if (source.url === null) return <bdi>{name}</bdi>
  return (
    <a href={source.url} rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  )
}
