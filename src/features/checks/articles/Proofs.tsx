import type { Disagreement } from '../../../domain/checks/disagreements'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { ObservationText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import styles from '../Checks.module.css'
import { Equation } from './Equation'

interface ProofsProps {
  readonly check: Disagreement
  readonly vocabulary: Vocabulary
}

/** What the figures themselves say for the number that is taken. Nothing where they say nothing. */
export function Proofs({ check, vocabulary }: ProofsProps) {
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
            { equation: <Equation parts={parts} vocabulary={vocabulary} /> },
          )}
        </li>
      ))}
      {broken.map(({ id, parts }) => (
        <li key={id}>
          {rich((names) => t('checksView.reading.limit', names), {
            equation: <Equation parts={parts} vocabulary={vocabulary} />,
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
