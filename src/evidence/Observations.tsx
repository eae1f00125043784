import type { Figure } from '../domain/figure'
import type { Vocabulary } from '../domain/vocabulary'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/Popover'
import { ObservationList } from './ObservationList'

interface ObservationsProps {
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/**
 * "Read in 6 texts", which opens the texts: who printed what, in which language and when, with
 * the words before the number; and what is not taken, with the reason.
 */
export function Observations({ figures, vocabulary }: ObservationsProps) {
  const { t } = useWords()
  const accepted = figures.flatMap(({ observations }) => observations)
  const rejected = figures.flatMap((figure) => figure.rejected)
  const texts = new Set(accepted.map(({ source }) => source))
  const label = t('lead.read', { count: texts.size })
  return (
    <Popover trigger={label} label={label} close={t('receipt.close')}>
      <ObservationList observations={[...accepted, ...rejected]} vocabulary={vocabulary} />
    </Popover>
  )
}
