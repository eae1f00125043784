import { isKnown, type Known } from '../../../domain/ask/answer'
import type { YearRow } from '../../../domain/panels/byYear'
import { interventionYear } from '../../../domain/data/period'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { Columns } from '../../../ui/charts/Columns'
import type { Tone } from '../../../ui/charts/tone'
import { scaleOf } from '../parts/scaleOf'
import type { Tell, Telling } from '../parts/useTelling'
import styles from './YearColumns.module.css'
import { type LegendRow, YearLegend } from './YearLegend'

interface YearColumnsProps {
  readonly rows: readonly YearRow[]
  readonly stack: readonly string[]
  readonly chosen: readonly number[]
  readonly press: (year: number) => () => void
  readonly vocabulary: Vocabulary
  readonly tell: Tell
}

/** Years as columns over their own table, for years that all have a number. */
export function YearColumns(props: YearColumnsProps) {
  const { rows, stack, chosen, press, vocabulary, tell } = props
  const words = useWords()
  const { t, direction, timeDirection } = words
  const partOf = (year: number, victim: string) => {
    const first = t('period.year', { n: year })
    const label = vocabulary.victims.find(({ code }) => code === victim)?.label
    return t('pair', { first, second: label ? words.inner(label) : victim })
  }
  return (
    // The names of the rows under the columns stand where time begins, as those of an axis do.
    <div className={styles.chart} dir={timeDirection}>
      <Columns
        label={t('byYear.heading')}
        columns={rows.flatMap(({ year, whole, parts }) => {
          if (!isKnown(whole)) return []
          return {
            id: String(year),
            ...tell(t('period.year', { n: year }), whole, { years: [year] }),
            top: <AnswerText answer={whole} bare />,
            height: whole.value,
            segments: segmentsOf(whole, parts, stack, (victim, answer) =>
              tell(partOf(year, victim), answer, { years: [year] }),
            ),
            pressed: chosen.includes(year),
            onPress: press(year),
          }
        })}
        max={scaleOf(rows.map(({ whole }) => whole))}
        direction={direction}
        time={timeDirection}
        edges={edgesOf(words, rows)}
      />
      <YearLegend
        caption={t('byYear.heading')}
        years={rows.map(({ year }) => year)}
        rows={legendOf(words, rows, stack, vocabulary)}
      />
    </div>
  )
}

/**
 * The categories known in every year; those that could not be stacked, because others of their year
 * are missing, still have their row.
 */
function legendOf(
  words: Words,
  rows: readonly YearRow[],
  stack: readonly string[],
  vocabulary: Vocabulary,
): readonly LegendRow[] {
  return (rows[0]?.parts ?? []).flatMap(({ victim }) => {
    const answers = rows.flatMap(({ parts }) => parts.filter((part) => part.victim === victim))
    const known = answers.map(({ answer }) => answer).filter(isKnown)
    if (known.length < rows.length) return []
    const calculated = known.every(({ kind }) => kind === 'derived')
    return {
      victim,
      name: optionLabel(words, vocabulary, 'victims', victim),
      mark: stack.includes(victim) ? (calculated ? 'framed' : 'solid') : null,
      calculated,
      cells: known.map((answer) => <AnswerText answer={answer} bare={calculated} />),
    }
  })
}

function segmentsOf(
  whole: Known,
  parts: YearRow['parts'],
  stack: readonly string[],
  tellPart: (victim: string, answer: Known) => Telling,
) {
  const split = parts.filter(({ victim }) => stack.includes(victim))
  if (split.length === 0) {
    const framed = whole.kind === 'derived'
    return [{ id: 'all', value: whole.value, framed, tone: 'all' as const, told: null }]
  }
  return split.flatMap(({ victim, answer }) => {
    if (!isKnown(answer)) return []
    const framed = answer.kind === 'derived'
    const told = tellPart(victim, answer)
    return [{ id: victim, value: answer.value, framed, tone: victim as Tone, told }]
  })
}

/** The days on which the years meet; chosen years that do not follow one another have none. */
export function edgesOf(words: Words, rows: readonly YearRow[]): readonly string[] {
  const following = rows.every(({ year }, i) => i === 0 || year - (rows[i - 1]?.year ?? 0) === 1)
  const last = rows.at(-1)
  if (!following || !last) return []
  const month = (iso: string) => words.date(iso.slice(0, 7), 'short')
  return [
    ...rows.map(({ year }) => month(interventionYear(year).start)),
    month(interventionYear(last.year).end ?? ''),
  ]
}
