import type { Published } from '../../domain/answer'
import type { Vocabulary } from '../../domain/vocabulary'
import { useWords } from '../../i18n/useWords'
import type { PlaceGroup } from './groupPlaces'
import { PercentBars } from './PercentBars'
import { shareMark } from './shareMark'
import type { Tell } from './useTelling'

interface PlaceSharesProps {
  readonly groups: readonly PlaceGroup[]
  readonly whole: Published
  readonly chosen: readonly string[]
  readonly vocabulary: Vocabulary
  readonly press: (code: string) => () => void
  readonly tell: Tell
}

/** The governorates as shares of the whole country. */
export function PlaceShares(props: PlaceSharesProps) {
  const { groups, whole, chosen, vocabulary, press, tell } = props
  const { t } = useWords()
  return (
    <PercentBars
      label={t('byGovernorate.heading')}
      rows={groups.map(({ id, name, answer, share, code }) => ({
        id,
        name,
        ...shareMark(tell, vocabulary, { name, answer, whole, printed: share }),
        ...(code !== null && { pressed: chosen.includes(code), onPress: press(code) }),
      }))}
      names="long"
    />
  )
}
