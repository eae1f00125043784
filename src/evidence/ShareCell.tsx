import { type Answer, figuresOf, receiptOf } from '../domain/ask/answer'
import type { Share, CalculatedShare } from '../domain/ask/share'
import type { Vocabulary } from '../domain/data/vocabulary'
import { AnswerText, FigureText } from '../i18n/AnswerText'
import { ShareText } from '../i18n/ShareText'
import { AnswerCell } from './AnswerCell'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/controls/Popover'
import { useIsOnStage } from '../ui/StageContext'
import styles from './ShareCell.module.css'
import { Terms } from './Terms'

interface ShareCellProps {
  readonly share: Share
  /** The number whose share it is: it stands for itself where it has no share. */
  readonly answer: Answer
  readonly vocabulary: Vocabulary
  /** What it is of, in words for what is pressed. */
  readonly of: string
}

/** A share whose "calculated" opens the two numbers that make it. */
export function ShareCell({ share, answer, ...asked }: ShareCellProps) {
  switch (share?.kind) {
    case undefined:
      return <AnswerCell answer={answer} {...asked} />
    case 'published':
      return <FigureText figure={share.figure} />
    case 'derived':
      return (
        <ShareText
          percent={share.percent}
          approximate={share.approximate}
          calculated={<ShareReceipt share={share} {...asked} />}
        />
      )
  }
}

/** A share without its word and sum, where there is no room for them and a heading says it. */
export function BareShare({ share, answer }: Omit<ShareCellProps, 'vocabulary' | 'of'>) {
  switch (share?.kind) {
    case undefined:
      return <AnswerText answer={answer} bare />
    case 'published':
      return <FigureText figure={share.figure} />
    case 'derived':
      return <ShareText percent={share.percent} approximate={share.approximate} calculated={null} />
  }
}

interface ShareReceiptProps {
  readonly share: CalculatedShare
  readonly vocabulary: Vocabulary
  readonly of: string
}

/** The word "calculated" after a share, which opens both numbers with the texts they were read in. */
function ShareReceipt({ share, vocabulary, of }: ShareReceiptProps) {
  const { t } = useWords()
  const trigger = t(useIsOnStage() ? 'answer.calculatedBy' : 'answer.calculated')
  const { part, whole } = share
  const figures = [...figuresOf(part), whole.figure]
  return (
    <Popover
      trigger={trigger}
      name={t('marks.name', { name: trigger, answer: of })}
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
