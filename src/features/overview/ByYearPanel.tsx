import { isKnown } from '../../domain/answer'
import type { ByYear, YearRow } from '../../domain/byYear'
import { byYear } from '../../domain/byYear'
import { interventionYear } from '../../domain/period'
import { toggled } from '../../domain/selection'
import { AnswerText } from '../../i18n/AnswerText'
import { optionLabel } from '../../i18n/describe'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { Columns } from '../../ui/Columns'
import { Panel } from '../../ui/Panel'
import type { Tone } from '../../ui/tone'
import styles from './ByYearPanel.module.css'
import { FootLine } from './FootLine'
import type { PanelProps } from './PanelProps'
import { scaleOf } from './scaleOf'
import { YearLegend } from './YearLegend'
import { YearTable } from './YearTable'

/** Killed by intervention year, children, women and men stacked where all three are known. */
export function ByYearPanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction } = words
  const { vocabulary } = table
  const years = byYear(table, selection)
  const { rows, stack, total } = years
  const wholes = rows.map(({ whole }) => whole)
  const answers = [...wholes, ...rows.flatMap(({ parts }) => parts.map(({ answer }) => answer))]
  const foot = (
    <FootLine
      table={table}
      selection={selection}
      answers={rows.length > 0 ? [...answers, total] : []}
      basis={rows.length > 0 ? t('period.noRunning') : ''}
    />
  )
  const chart = rows.length > 0 && (
    <div className={styles.chart}>
      <Columns
        columns={rows.map((row) => ({
          id: String(row.year),
          name: `${t('period.year', { n: row.year })}: ${words.say(row.whole)}`,
          top: <AnswerText answer={row.whole} bare />,
          height: isKnown(row.whole) ? row.whole.value : null,
          segments: segmentsOf(row, stack),
          pressed: selection.years.includes(row.year),
          onPress: () => {
            choose(toggled(selection, 'years', String(row.year)))
          },
        }))}
        max={scaleOf(wholes)}
        direction={direction}
        edges={edgesOf(words, rows)}
      />
      <YearLegend rows={rows} stack={stack} vocabulary={vocabulary} />
    </div>
  )
  return (
    <Panel
      id="killed-by-year"
      heading={t('byYear.heading')}
      reading={<Reading years={years} />}
      tableLabel={t('panel.table')}
      chart={chart}
      table={
        <YearTable
          years={years}
          vocabulary={vocabulary}
          name={(code) => optionLabel(words, vocabulary, 'victims', code)}
        />
      }
      foot={foot}
    />
  )
}

function segmentsOf({ whole, parts }: YearRow, stack: readonly string[]) {
  if (!isKnown(whole)) return []
  const split = parts.filter(({ victim }) => stack.includes(victim))
  if (split.length === 0) {
    const framed = whole.kind === 'derived'
    return [{ id: 'all', value: whole.value, framed, tone: 'all' as const }]
  }
  return split.flatMap(({ victim, answer }) =>
    isKnown(answer)
      ? [
          {
            id: victim,
            value: answer.value,
            framed: answer.kind === 'derived',
            tone: victim as Tone,
          },
        ]
      : [],
  )
}

/** The days on which the years meet; chosen years that do not follow one another have none. */
function edgesOf(words: Words, rows: readonly YearRow[]): readonly string[] {
  const following = rows.every(({ year }, i) => i === 0 || year - (rows[i - 1]?.year ?? 0) === 1)
  const last = rows.at(-1)
  if (!following || !last) return []
  const month = (iso: string) => words.date(iso.slice(0, 7), 'short')
  return [
    ...rows.map(({ year }) => month(interventionYear(year).start)),
    month(interventionYear(last.year).end ?? ''),
  ]
}

function Reading({ years: { rows, total } }: { readonly years: ByYear }) {
  const words = useWords()
  const { t } = words
  if (rows.length === 0) return t('byYear.short')
  const known = rows.filter(({ whole }) => isKnown(whole))
  const [highest] = [...known].sort((a, b) => valueOf(b) - valueOf(a))
  if (!highest) return t('byYear.none')
  if (known.length < rows.length) {
    const list = words.list(known.map(({ year }) => t('period.yearIn', { n: year })))
    return t('byYear.some', { list })
  }
  if (rows.length === 1) {
    return t('period.yearFull', {
      n: highest.year,
      range: words.period(interventionYear(highest.year)),
    })
  }
  const part = <AnswerText answer={highest.whole} />
  const half = isKnown(total) && valueOf(highest) * 2 > total.value
  return half
    ? rich((names) => t('byYear.half', { ...names, n: highest.year }), {
        part,
        whole: <AnswerText answer={total} />,
      })
    : rich((names) => t('byYear.most', { ...names, n: highest.year }), { part })
}

function valueOf({ whole }: YearRow): number {
  return isKnown(whole) ? whole.value : 0
}
