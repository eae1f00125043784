import type { Source } from '../domain/data/vocabulary'
import { useWords } from '../i18n/useWords'

/** Who published a text, with a link to it where it stands on a page. */
export function SourceName({ source }: { readonly source: Source }) {
  const { label } = useWords()
  const name = <bdi>{label(source.publisher.label)}</bdi>
  if (source.url === null) return name
  return (
    <a href={source.url} rel="noreferrer">
      {name}
    </a>
  )
}
