import type { Answer, Published } from '../../../domain/ask/answer'
import type { Figure } from '../../../domain/data/figure'
import { type Share, shareOf } from '../../../domain/ask/share'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { ShareCell } from '../../../evidence/ShareCell'
import type { BarRow } from '../../../ui/charts/BarList'
import { Beside } from './Beside'
import type { Tell } from './useTelling'

interface Shared {
  readonly name: string
  readonly answer: Answer
  readonly whole: Published
  /** The share that the report printed for it; it stands beside one that is calculated. */
  readonly printed?: Figure | null
  /** The years of the row, where they are not those of the selection. */
  readonly years?: readonly number[]
}

/** What a row of shares shows and says, on a scale of 100. */
export function shareMark(
  tell: Tell,
  vocabulary: Vocabulary,
  { name, answer, whole, printed = null, years }: Shared,
): Pick<BarRow, 'value' | 'length' | 'framed' | 'said' | 'reading'> {
  const share = shareOf(answer, whole, printed)
  return {
    ...tell(name, answer, { share, ...(years && { years }) }),
    value: (
      <>
        <ShareCell share={share} answer={answer} vocabulary={vocabulary} />
        {share?.kind !== 'published' && <Beside share={printed} />}
      </>
    ),
    length: lengthOf(share),
    framed: share?.kind === 'derived',
  }
}

function lengthOf(share: Share): number | null {
  if (share?.kind === 'published') return share.figure.value
  return share?.kind === 'derived' ? share.percent : null
}
