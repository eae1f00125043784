import type { Answer } from '../domain/ask/answer'
import type { Share } from '../domain/ask/share'
import type { Vocabulary } from '../domain/data/vocabulary'
import { AnswerText, FigureText } from '../i18n/AnswerText'
import { ShareText } from '../i18n/ShareText'
import { AnswerCell } from './AnswerCell'
import { ShareReceipt } from './ShareReceipt'

interface ShareCellProps {
  readonly share: Share
  /** The number whose share it is: it stands for itself where it has no share. */
  readonly answer: Answer
  readonly vocabulary: Vocabulary
}

/** A share whose "calculated" opens the two numbers that make it. */
export function ShareCell({ share, answer, vocabulary }: ShareCellProps) {
  switch (share?.kind) {
    case undefined:
      return <AnswerCell answer={answer} vocabulary={vocabulary} />
    case 'published':
      return <FigureText figure={share.figure} />
    case 'derived':
      return (
        <ShareText
          percent={share.percent}
          approximate={share.approximate}
          calculated={<ShareReceipt share={share} vocabulary={vocabulary} />}
        />
      )
  }
}

/** A share without its word and sum, where there is no room for them and a heading says it. */
export function BareShare({ share, answer }: Omit<ShareCellProps, 'vocabulary'>) {
  switch (share?.kind) {
    case undefined:
      return <AnswerText answer={answer} bare />
    case 'published':
      return <FigureText figure={share.figure} />
    case 'derived':
      return <ShareText percent={share.percent} approximate={share.approximate} calculated={null} />
  }
}
