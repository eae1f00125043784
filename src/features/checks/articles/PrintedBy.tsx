import type { Observation } from '../../../domain/data/observation'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { ObservationText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'

interface PrintedByProps {
  readonly observation: Observation
  readonly vocabulary: Vocabulary
}

/** "Syria TV prints 6,589: two digits swapped." With a link to the text. */
export function PrintedBy({ observation, vocabulary }: PrintedByProps) {
  const words = useWords()
  const source = vocabulary.sources.find(({ id }) => id === observation.source)
  const reason = vocabulary.reasons.get(observation.reason ?? '')
  if (!source || !reason) return null
  const name = <bdi>{words.label(source.publisher.label)}</bdi>
  return rich(
    (names) => words.t('checksView.reading.prints', { ...names, reason: words.inner(reason) }),
    {
      publisher:
        source.url === null ? (
          name
        ) : (
          <a href={source.url} rel="noreferrer">
            {name}
          </a>
        ),
      value: <ObservationText observation={observation} />,
    },
  )
}
