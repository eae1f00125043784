import { isKnown, type Published } from '../../../domain/ask/answer'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { useWords } from '../../../i18n/useWords'
import { Beside } from '../parts/Beside'
import type { BarRow } from '../../../ui/charts/BarList'
import type { PlaceGroup } from './groupPlaces'
import { PercentBars } from '../parts/PercentBars'
import { shareMark } from '../parts/shareMark'
import { unaskedBar } from './unaskedBar'
import type { Tell } from '../parts/useTelling'

interface PlaceSharesProps {
  readonly groups: readonly PlaceGroup[]
  readonly whole: Published
  readonly chosen: readonly string[]
  readonly vocabulary: Vocabulary
  readonly name: (code: string) => string
  readonly press: (code: string) => () => void
  readonly tell: Tell
  /** Those that were not asked for, to be chosen. */
  readonly unasked?: readonly string[]
}

/** The governorates as shares of the whole country. */
export function PlaceShares(props: PlaceSharesProps) {
  const { groups, whole, chosen, vocabulary, name, press, tell, unasked = [] } = props
  const { t } = useWords()
  const bar = ({ id, name: said, answer, rank, share, code }: PlaceGroup): BarRow => {
    const mark = shareMark(tell, vocabulary, { name: said, answer, whole, printed: share })
    return {
      id,
      name: said,
      ...mark,
      value: (
        <>
          {mark.value}
          {!isKnown(answer) && <Beside rank={rank} share={null} />}
        </>
      ),
      ...(code !== null && { pressed: chosen.includes(code), onPress: press(code) }),
    }
  }
  return (
    <PercentBars
      label={t('byGovernorate.heading')}
      rows={[
        ...groups.map(bar),
        ...unasked.map((code) => unaskedBar(name(code), code, press(code))),
      ]}
      names="long"
    />
  )
}
