import type { Derived } from '../domain/answer'
import type { Figure } from '../domain/figure'
import type { Vocabulary } from '../domain/vocabulary'
import { AnswerText, FigureText } from '../i18n/AnswerText'
import { cellLine } from '../i18n/describe'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/Popover'
import styles from './Calculated.module.css'
import { SourceList } from './SourceList'
import { Sum } from './Sum'

interface CalculatedProps {
  readonly answer: Derived
  readonly vocabulary: Vocabulary
}

/** The word "calculated", which opens the sum: every figure added and taken away. */
export function Calculated({ answer, vocabulary }: CalculatedProps) {
  const { t } = useWords()
  const { plus, minus } = answer.receipt
  return (
    <Popover
      trigger={t('answer.calculated')}
      label={t('receipt.heading')}
      close={t('receipt.close')}
    >
      <strong>{t('receipt.heading')}</strong>
      <span className={styles.sum}>
        {rich((names) => t('receipt.equals', names), {
          sum: <Sum receipt={answer.receipt} />,
          value: <AnswerText answer={answer} bare />,
        })}
      </span>
      <span className={styles.terms}>
        {plus.map((figure) => (
          <Term key={keyOf(figure)} sign="plus" figure={figure} vocabulary={vocabulary} />
        ))}
        {minus.map((figure) => (
          <Term key={keyOf(figure)} sign="minus" figure={figure} vocabulary={vocabulary} />
        ))}
      </span>
    </Popover>
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

function keyOf(figure: Figure): string {
  return figure.observations[0].id
}
