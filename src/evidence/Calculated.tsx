import type { Derived } from '../domain/ask/answer'
import type { Vocabulary } from '../domain/data/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/controls/Popover'
import { useIsOnStage } from '../ui/StageContext'
import styles from './Calculated.module.css'
import { LimitSentences } from './Limited'
import { Equation } from './Sum'
import { Terms } from './Terms'

interface CalculatedProps {
  readonly answer: Derived
  readonly vocabulary: Vocabulary
  /** What the number is of, where nothing else of that name stands beside it: it is heard alone. */
  readonly of?: string | undefined
}

/** The word "calculated", which opens the sum: every figure added and taken away. */
export function Calculated({ answer, vocabulary, of }: CalculatedProps) {
  const { t, say } = useWords()
  // A slide names SNHR at its head, as if that were who calculated.
  const trigger = t(useIsOnStage() ? 'answer.calculatedBy' : 'answer.calculated')
  return (
    <Popover
      trigger={trigger}
      name={t('marks.name', { name: trigger, answer: of ?? say(answer) })}
      label={t('receipt.heading')}
      close={t('receipt.close')}
    >
      <strong>{t('receipt.heading')}</strong>
      <span className={styles.sum}>
        <Equation receipt={answer.receipt}>
          <AnswerText answer={answer} bare />
        </Equation>
      </span>
      {answer.between && (
        <span>
          <LimitSentences answer={{ kind: 'bounded', ...answer.between }} vocabulary={vocabulary} />
        </span>
      )}
      <Terms receipt={answer.receipt} vocabulary={vocabulary} />
    </Popover>
  )
}
