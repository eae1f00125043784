import { isKnown, type Known } from '../../domain/answer'
import type { YearRow } from '../../domain/byYear'
import { interventionYear } from '../../domain/period'
import type { Vocabulary } from '../../domain/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { Columns } from '../../ui/Columns'
import type { Tone } from '../../ui/tone'
import { scaleOf } from './scaleOf'
import styles from './YearColumns.module.css'
import { YearLegend } from './YearLegend'

interface YearColumnsProps {
  readonly rows: readonly YearRow[]
  readonly stack: readonly string[]
  readonly chosen: readonly number[]
  readonly press: (year: number) => () => void
  readonly vocabulary: Vocabulary
}

/** Years as columns over their own table, for years that all have a number. */
export function YearColumns({ rows, stack, chosen, press, vocabulary }: YearColumnsProps) {
  const words = useWords()
  const { t, direction } = words
  return (
    <div className={styles.chart}>
      <Columns
        columns={rows.flatMap(({ year, whole, parts }) => {
          if (!isKnown(whole)) return []
          return {
            id: String(year),
            name: `${t('period.year', { n: year })}: ${words.say(whole)}`,
            top: <AnswerText answer={whole} bare />,
            height: whole.value,
            segments: segmentsOf(whole, parts, stack),
            pressed: chosen.includes(year),
            onPress: press(year),
          }
        })}
        max={scaleOf(rows.map(({ whole }) => whole))}
        direction={direction}
        edges={edgesOf(words, rows)}
      />
      <YearLegend rows={rows} stack={stack} vocabulary={vocabulary} />
    </div>
  )
}

function segmentsOf(whole: Known, parts: YearRow['parts'], stack: readonly string[]) {
  const split = parts.filter(({ victim }) => stack.includes(victim))
  if (split.length === 0) {
    const framed = whole.kind === 'derived'
    return [{ id: 'all', value: whole.value, framed, tone: 'all' as const }]
  }
  return split.flatMap(({ victim, answer }) => {
    if (!isKnown(answer)) return []
    const framed = answer.kind === 'derived'
    return [{ id: victim, value: answer.value, framed, tone: victim as Tone }]
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
