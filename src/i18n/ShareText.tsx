import styles from './AnswerText.module.css'
import { formatShare } from './format'
import { useWords } from './useWords'

/**
 * A share worked out from two published counts: with the word for it, because nobody printed it.
 */
export function ShareText({ percent }: { readonly percent: number }) {
  const words = useWords()
  const { t } = words
  const { value, digits } = formatShare(percent, words)
  return (
    <span className={styles.answer}>
      <data value={value} data-answer="derived">
        <bdi>{t('answer.percent', { value: digits })}</bdi>
      </data>{' '}
      <span className={styles.quiet}>{t('answer.calculated')}</span>
    </span>
  )
}
