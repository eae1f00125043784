import { isKnown } from '../../../domain/ask/answer'
import type { YearRow } from '../../../domain/panels/byYear'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { useWords } from '../../../i18n/useWords'
import { BarList } from '../../../ui/charts/BarList'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { Beside } from '../parts/Beside'
import { markOf } from '../parts/markOf'
import { scaleOf } from '../parts/scaleOf'
import type { Tell } from '../parts/useTelling'

interface YearBarsProps {
  readonly rows: readonly YearRow[]
  readonly chosen: readonly number[]
  readonly press: (year: number) => () => void
  readonly vocabulary: Vocabulary
  readonly tell: Tell
}

/** Years as rows, where some have no number: words need the room that columns do not have. */
export function YearBars({ rows, chosen, press, vocabulary, tell }: YearBarsProps) {
  const { t, direction } = useWords()
  return (
    <BarList
      label={t('byYear.heading')}
      rows={rows.map(({ year, whole, share }) => ({
        id: String(year),
        name: t('period.year', { n: year }),
        value: (
          <>
            <AnswerCell answer={whole} vocabulary={vocabulary} />
            {!isKnown(whole) && <Beside share={share} />}
          </>
        ),
        ...tell(t('period.year', { n: year }), whole, { years: [year] }),
        ...markOf(whole),
        pressed: chosen.includes(year),
        onPress: press(year),
      }))}
      max={scaleOf(rows.map(({ whole }) => whole))}
      direction={direction}
    />
  )
}
