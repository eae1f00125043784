import { SUBJECT } from '../domain/data/subject'
import type { Observation } from '../domain/data/observation'
import type { Vocabulary } from '../domain/data/vocabulary'
import { ObservationText } from '../i18n/AnswerText'
import { languageName } from '../i18n/format/format'
import { useWords } from '../i18n/useWords'
import styles from './ObservationList.module.css'
import { SourceName } from './SourceName'

interface ObservationListProps {
  readonly observations: readonly Observation[]
  readonly vocabulary: Vocabulary
}

/**
 * Who printed what, in which language and when, with the words before the number, and why it is
 * not plainly taken where it is not. Made of spans: it also stands inside a line of text.
 */
export function ObservationList({ observations, vocabulary }: ObservationListProps) {
  return (
    <span className={styles.list} role="list">
      {observations.toSorted(mostCautiousFirst).map((observation) => (
        <Row key={observation.id} observation={observation} vocabulary={vocabulary} />
      ))}
    </span>
  )
}

/** The words that are kept where texts differ stand first: "at least", then "about"; what is not taken, last. */
function mostCautiousFirst(one: Observation, other: Observation): number {
  const place = ({ reading, qualifier }: Observation) =>
    reading === 'accepted' ? ['at_least', 'approximate', 'exact'].indexOf(qualifier) : 3
  return place(one) - place(other)
}

interface RowProps {
  readonly observation: Observation
  readonly vocabulary: Vocabulary
}

function Row({ observation, vocabulary }: RowProps) {
  const words = useWords()
  const source = vocabulary.sources.find(({ id }) => id === observation.source)
  const reason = vocabulary.reasons.get(observation.reason ?? '')
  if (!source) return null
  const attributed = vocabulary.attributions.get(observation.attribution)
  const isSaid =
    observation.attribution !== SUBJECT.attribution || observation.cell.measure === 'displaced'
  const language = languageName(source.language, words)
  return (
    <span className={styles.row} role="listitem">
      <span>
        <SourceName source={source} />
        <small>
          {source.published === null
            ? language
            : words.t('pair', { first: language, second: words.date(source.published) })}
          {reason && `: ${words.inner(reason)}`}
          {isSaid && attributed && <span> · {words.label(attributed)}</span>}
        </small>
      </span>
      <ObservationText observation={observation} />
    </span>
  )
}
