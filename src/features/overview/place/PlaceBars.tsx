import { isKnown } from '../../../domain/ask/answer'
import type { ByGovernorate, PlaceRow } from '../../../domain/panels/byGovernorate'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { BarList, type BarRow } from '../../../ui/charts/BarList'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { Beside } from '../parts/Beside'
import styles from './ByGovernoratePanel.module.css'
import { markOf } from '../parts/markOf'
import { scaleOf } from '../parts/scaleOf'
import { unaskedBar } from './unaskedBar'
import type { Tell } from '../parts/useTelling'

interface PlaceBarsProps {
  readonly places: ByGovernorate
  readonly chosen: readonly string[]
  readonly vocabulary: Vocabulary
  readonly name: (code: string) => string
  readonly press: (code: string) => () => void
  readonly tell: Tell
  /** Every governorate in a row of its own, those without a number too. */
  readonly unfolded?: boolean
  /** Those that were not asked for, to be chosen. */
  readonly unasked?: readonly string[]
}

/** The governorates as bars: those with a number, the others together, then what has none. */
export function PlaceBars(props: PlaceBarsProps) {
  const { places, chosen, vocabulary, name, press, tell } = props
  const { unfolded = false, unasked = [] } = props
  const { t, direction, say } = useWords()
  const { rows, others } = places
  const known = rows.filter(({ answer }) => isKnown(answer))
  const unknown = rows.filter(({ answer }) => !isKnown(answer))
  // What has neither number nor rank nor share stands in one row, unless it was chosen.
  const plain =
    unfolded || chosen.length > 0 ? [] : unknown.filter(({ rank, share }) => !rank && !share)
  const alike = new Set(plain.map(({ answer }) => say(answer))).size === 1
  const silent = alike ? plain : []

  const bar = ({ code, answer, rank, share }: PlaceRow): BarRow => ({
    id: code,
    name: name(code),
    value: (
      <>
        <AnswerCell answer={answer} vocabulary={vocabulary} />
        {!isKnown(answer) && <Beside rank={rank} share={share} />}
      </>
    ),
    ...tell(name(code), answer),
    ...markOf(answer),
    part: others !== null && !isKnown(answer),
    pressed: chosen.includes(code),
    onPress: press(code),
  })
  const othersName = t('byGovernorate.others', { count: others?.codes.length ?? 0 })
  const together: BarRow | null = others && {
    id: 'others',
    name: othersName,
    value: <AnswerCell answer={others.answer} vocabulary={vocabulary} />,
    ...tell(othersName, others.answer),
    length: others.answer.value,
    framed: others.answer.kind === 'derived',
  }
  const [first] = silent
  const restName =
    silent.length === rows.length
      ? t('byGovernorate.rest_all')
      : t('byGovernorate.rest', { count: silent.length })
  const rest: BarRow | null = first
    ? {
        id: 'rest',
        name: restName,
        ...tell(restName, first.answer),
        value:
          first.answer.kind === 'bounded' ? (
            rich((names) => t('byGovernorate.each', names), {
              answer: <AnswerCell answer={first.answer} vocabulary={vocabulary} />,
            })
          ) : (
            <span className={styles.quiet}>{t('byGovernorate.neither')}</span>
          ),
        ...markOf(first.answer),
        part: others !== null,
      }
    : null
  const bars = [
    ...known.map(bar),
    together,
    ...unknown.filter((row) => !silent.includes(row)).map(bar),
    rest,
    ...unasked.map((code) => unaskedBar(name(code), code, press(code))),
  ]
  return (
    <BarList
      label={t('byGovernorate.heading')}
      rows={bars.filter((row) => row !== null)}
      max={scaleOf([...rows.map(({ answer }) => answer), ...(others ? [others.answer] : [])])}
      direction={direction}
      names="long"
    />
  )
}
