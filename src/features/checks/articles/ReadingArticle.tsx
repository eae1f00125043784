import type { Disagreement } from '../../../domain/checks/disagreements'
import { Observations } from '../../../evidence/Observations'
import { SourceName } from '../../../evidence/SourceName'
import { FigureText, ObservationText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { type ArticleProps, CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'
import type { Observation } from '../../../domain/data/observation'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { PartsAndSum } from './SumArticle'

/** Who printed what for one cell, which number is taken, and what speaks for it. */
export function ReadingArticle({ table, check }: ArticleProps<Disagreement>) {
  const { t } = useWords()
  const { figure, observations, report, cell } = check
  const { vocabulary } = table
  return (
    <CheckArticle table={table} check={check} cell={cell} report={report}>
      <ul className={styles.lines}>
        {observations.map((observation) => (
          <li key={observation.id}>
            <PrintedBy observation={observation} vocabulary={vocabulary} />
          </li>
        ))}
      </ul>
      <p>
        {figure === null
          ? t('checksView.reading.none')
          : rich((names) => t('checksView.reading.taken', names), {
              value: <FigureText figure={figure} />,
            })}{' '}
        {figure && <Observations figures={[figure]} vocabulary={vocabulary} />}
      </p>
      <Proofs check={check} vocabulary={vocabulary} />
    </CheckArticle>
  )
}

interface PrintedByProps {
  readonly observation: Observation
  readonly vocabulary: Vocabulary
}

/** "Syria TV prints 6,589: two digits swapped." With a link to the text. */
function PrintedBy({ observation, vocabulary }: PrintedByProps) {
  const words = useWords()
  const source = vocabulary.sources.find(({ id }) => id === observation.source)
  const reason = vocabulary.reasons.get(observation.reason ?? '')
  if (!source || !reason) return null
  return rich(
    (names) => words.t('checksView.reading.prints', { ...names, reason: words.inner(reason) }),
    {
      publisher: <SourceName source={source} />,
      value: <ObservationText observation={observation} />,
    },
  )
}

interface ProofsProps {
  readonly check: Disagreement
  readonly vocabulary: Vocabulary
}

/** What the figures themselves say for the number that is taken. Nothing where they say nothing. */
function Proofs({ check, vocabulary }: ProofsProps) {
  const { t } = useWords()
  const { figure, proofs, broken, alsoRight } = check
  if (proofs.length + broken.length + alsoRight.length === 0) return null
  return (
    <ul className={styles.proofs}>
      {proofs.map(({ id, whole, parts }) => (
        <li key={id}>
          {rich(
            (names) =>
              t(whole === figure ? 'checksView.reading.sum' : 'checksView.reading.part', names),
            { equation: <PartsAndSum parts={parts} vocabulary={vocabulary} /> },
          )}
        </li>
      ))}
      {broken.map(({ id, parts }) => (
        <li key={id}>
          {rich((names) => t('checksView.reading.limit', names), {
            equation: <PartsAndSum parts={parts} vocabulary={vocabulary} />,
          })}
        </li>
      ))}
      {alsoRight.map((observation) => (
        <li key={observation.id}>
          {rich((names) => t('checksView.reading.same', names), {
            value: <ObservationText observation={observation} />,
          })}
        </li>
      ))}
    </ul>
  )
}
