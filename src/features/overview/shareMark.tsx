import type { Answer, Published } from '../../domain/answer'
import type { Figure } from '../../domain/figure'
import { type Share, shareOf } from '../../domain/share'
import type { Vocabulary } from '../../domain/vocabulary'
import { ShareCell } from '../../evidence/ShareCell'
import type { BarRow } from '../../ui/BarList'
import { Beside } from './Beside'

/** The number and mark of a row of shares, on a scale of 100; a printed share stands beside it. */
export function shareMark(
  answer: Answer,
  whole: Published,
  vocabulary: Vocabulary,
  printed: Figure | null = null,
): Pick<BarRow, 'value' | 'length' | 'framed' | 'from'> {
  const share = shareOf(answer, whole, printed)
  return {
    value: (
      <>
        <ShareCell share={share} answer={answer} vocabulary={vocabulary} />
        {share?.kind !== 'published' && <Beside share={printed} />}
      </>
    ),
    length: lengthOf(share),
    framed: share?.kind === 'derived',
    from: share?.kind === 'bounded' ? (share.lowest ?? 0) : undefined,
  }
}

function lengthOf(share: Share): number | null {
  switch (share?.kind) {
    case undefined:
      return null
    case 'published':
      return share.figure.value
    case 'derived':
      return share.percent
    case 'bounded':
      return share.highest
  }
}
