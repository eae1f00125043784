import { Fragment } from 'react'

import type { Receipt } from '../domain/ask/answer'
import type { Figure } from '../domain/data/figure'
import type { Vocabulary } from '../domain/data/vocabulary'
import { FigureText } from '../i18n/AnswerText'
import { cellLine } from '../i18n/phrases/figure/cellLine'
import { useWords } from '../i18n/useWords'
import { SourceName } from './SourceName'
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
        <Term
          key={keyOf(figure, i)}
          sign={i > 0 ? 'plus' : null}
          figure={figure}
          vocabulary={vocabulary}
        />
      ))}
      {minus.map((figure, i) => (
        <Term key={keyOf(figure, i)} sign="minus" figure={figure} vocabulary={vocabulary} />
      ))}
    </span>
  )
}

interface TermProps {
  /** Null for the first. */
  readonly sign: 'plus' | 'minus' | null
  readonly figure: Figure
  readonly vocabulary: Vocabulary
}

function Term({ sign, figure, vocabulary }: TermProps) {
  const words = useWords()
  const ids = figure.observations.map(({ source }) => source)
  const sources = vocabulary.sources.filter(({ id }) => ids.includes(id))
  return (
    <span className={styles.term}>
      <span className={styles.sign}>{sign && words.t(`receipt.${sign}`)}</span>
      <span>
        <FigureText figure={figure} /> <span>{cellLine(words, vocabulary, figure.cell)}</span>
        <span className={styles.read}>
          {sources.map((source, i) => (
            <Fragment key={source.id}>
              {i > 0 && words.between('pair')}
              <SourceName source={source} />
            </Fragment>
          ))}
        </span>
      </span>
    </span>
  )
}

/** In a limit, though never in a sum, one figure may count twice. */
function keyOf(figure: Figure, i: number): string {
  return `${figure.observations[0].id}-${String(i)}`
}
