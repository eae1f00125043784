import { Fragment } from 'react'

import type { Receipt } from '../domain/ask/answer'
import type { Figure } from '../domain/data/figure'
import type { Vocabulary, Source } from '../domain/data/vocabulary'
import { FigureText } from '../i18n/AnswerText'
import { cellLine } from '../i18n/phrases/figure/cellLine'
import { useWords } from '../i18n/useWords'
import styles from './Terms.module.css'

interface TermsProps {
  readonly receipt: Receipt
  readonly vocabulary: Vocabulary
}

/** Every figure that a sum adds or takes away, with what it counts and where it was read. */
export function Terms({ receipt: { plus, minus }, vocabulary }: TermsProps) {
  return (
    <span className={styles.terms}>
      {plus.map((figure, i) => (
        <Term key={keyOf(figure, i)} sign="plus" figure={figure} vocabulary={vocabulary} />
      ))}
      {minus.map((figure, i) => (
        <Term key={keyOf(figure, i)} sign="minus" figure={figure} vocabulary={vocabulary} />
      ))}
    </span>
  )
}

interface TermProps {
  readonly sign: 'plus' | 'minus'
  readonly figure: Figure
  readonly vocabulary: Vocabulary
}

function Term({ sign, figure, vocabulary }: TermProps) {
  const words = useWords()
  return (
    <span className={styles.term}>
      <span className={styles.sign}>{words.t(`receipt.${sign}`)}</span>
      <span>
        <FigureText figure={figure} /> <span>{cellLine(words, vocabulary, figure.cell)}</span>
        <span className={styles.read}>
          <SourceList figures={[figure]} vocabulary={vocabulary} />
        </span>
      </span>
    </span>
  )
}

/** In a limit, though never in a sum, one figure may count twice. */
function keyOf(figure: Figure, i: number): string {
  return `${figure.observations[0].id}-${String(i)}`
}

interface SourceListProps {
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/** The texts in which figures were read, with a link to each that stands on a page. */
function SourceList({ figures, vocabulary }: SourceListProps) {
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
