import { figuresOf, receiptOf } from '../domain/ask/answer'
import type { CalculatedShare } from '../domain/ask/share'
import type { Vocabulary } from '../domain/data/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { rich } from '../i18n/rich'
import { ShareText } from '../i18n/ShareText'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/controls/Popover'
import styles from './ShareReceipt.module.css'
import { Terms } from './Terms'

interface ShareReceiptProps {
  readonly share: CalculatedShare
  readonly vocabulary: Vocabulary
}

/** The word "calculated" after a share, which opens both numbers with the texts they were read in. */
export function ShareReceipt({ share, vocabulary }: ShareReceiptProps) {
  const { t } = useWords()
  const { part, whole } = share
  const figures = [...figuresOf(part), whole.figure]
  return (
    <Popover
      trigger={t('answer.calculated')}
      label={t('shares.heading')}
      close={t('receipt.close')}
    >
      <strong>{t('shares.heading')}</strong>
      <span className={styles.sum}>
        {rich((names) => t('shares.equals', names), {
          part: <AnswerText answer={part} bare />,
          whole: <AnswerText answer={whole} bare />,
          percent: (
            <ShareText
              percent={share.percent}
              approximate={share.approximate}
              calculated={null}
              precise
            />
          ),
        })}
      </span>
      <Terms receipt={receiptOf(part)} vocabulary={vocabulary} />
      <span className={styles.of}>{t('shares.of')}</span>
      <Terms receipt={receiptOf(whole)} vocabulary={vocabulary} />
      {figures.some(({ qualifier }) => qualifier === 'at_least') && (
        <span className={styles.note}>{t('shares.floors')}</span>
      )}
    </Popover>
  )
}
