import type { Figure } from '../domain/figure'
import type { Observation } from '../domain/observation'
import type { Vocabulary } from '../domain/vocabulary'
import { ObservationText } from '../i18n/AnswerText'
import { languageName } from '../i18n/format'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/Popover'
import styles from './Observations.module.css'

interface ObservationsProps {
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/**
 * "Read in 6 texts", which opens the texts: who printed what, in which language and when, with
 * the words before the number; and what is not taken, with the reason.
 */
export function Observations({ figures, vocabulary }: ObservationsProps) {
  const { t } = useWords()
  const accepted = figures.flatMap(({ observations }) => observations)
  const rejected = figures.flatMap((figure) => figure.rejected)
  const texts = new Set(accepted.map(({ source }) => source))
  const label = t('lead.read', { count: texts.size })
  return (
    <Popover trigger={label} label={label} close={t('receipt.close')}>
      <span className={styles.list}>
        {[...accepted, ...rejected].map((observation) => (
          <Row key={observation.id} observation={observation} vocabulary={vocabulary} />
        ))}
      </span>
    </Popover>
  )
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
  const language = languageName(source.language, words.language)
  const name = <bdi>{words.label(source.publisher.label)}</bdi>
  return (
    <span className={styles.row}>
      <span>
        {source.url === null ? (
          name
        ) : (
          <a href={source.url} rel="noreferrer">
            {name}
          </a>
        )}
        <small>
          {source.published === null
            ? language
            : words.t('pair', { first: language, second: words.date(source.published) })}
          {reason && `: ${words.inner(reason)}`}
        </small>
      </span>
      <ObservationText observation={observation} />
    </span>
  )
}
