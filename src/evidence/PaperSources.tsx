import { useId } from 'react'

import type { Observation } from '../domain/data/observation'
import type { Source, Vocabulary } from '../domain/data/vocabulary'
import { languageName } from '../i18n/format/format'
import { useWords } from '../i18n/useWords'
import type { Words } from '../i18n/Words'
import { usePrinting } from '../platform/usePrinting'
import styles from './PaperSources.module.css'

interface PaperSourcesProps {
  /** What was read for the page; asked for when it is printed, and not before. */
  readonly observations: () => readonly Observation[]
  readonly vocabulary: Vocabulary
}

/**
 * On paper alone, where no number opens to its texts: all of them once, numbered, with their
 * addresses spelled out.
 */
export function PaperSources({ observations, vocabulary }: PaperSourcesProps) {
  return usePrinting() && <Sources observations={observations} vocabulary={vocabulary} />
}

function Sources({ observations, vocabulary }: PaperSourcesProps) {
  const words = useWords()
  const id = useId()
  const read = new Set(observations().map(({ source }) => source))
  const sources = vocabulary.sources.filter((source) => read.has(source.id))
  if (sources.length === 0) return null
  return (
    <section className={styles.sources} aria-labelledby={id} data-paper>
      <h2 id={id}>{words.t('print.sources')}</h2>
      <p>{words.t('print.sourcesNote')}</p>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <bdi>{words.label(source.publisher.label)}</bdi> <small>{aboutOf(words, source)}</small>
            <br />
            {source.url === null ? (
              <small>{words.t('print.noPage')}</small>
            ) : (
              <bdi dir="ltr" className={styles.address}>
                {readable(source.url)}
              </bdi>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** With letters instead of their codes, as a browser shows an address. */
export function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    // A code of no letter: the address as it is.
    return url
  }
}

/** "Arabic, 30 September 2020". */
function aboutOf(words: Words, source: Source): string {
  const { t, date } = words
  if (source.language === '') return ''
  return t('pair', {
    first: languageName(source.language, words),
    second: source.published === null ? t('print.noDate') : date(source.published),
  })
}
