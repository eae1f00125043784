import type { Answer, Published } from '../../../domain/ask/answer'
import type { ByYear, YearRow } from '../../../domain/panels/byYear'
import { baseOf, shareOf } from '../../../domain/ask/share'
import type { YearShares as Shares } from '../../../domain/panels/yearShares'
import { ShareCell } from '../../../evidence/ShareCell'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import type { Words } from '../../../i18n/Words'
import { describeYears } from '../parts/descriptions'
import { FootLine } from '../parts/FootLine'
import { KindsLegend } from '../parts/KindsLegend'
import type { PanelProps } from '../PanelProps'
import { PercentBars } from '../parts/PercentBars'
import { percentPanel } from '../parts/percentPanel'
import { shareMark } from '../parts/shareMark'
import type { Tell } from '../parts/useTelling'
import { YearShares } from './YearShares'
import { YearTable } from './YearTable'

interface YearsInPercent {
  readonly years: ByYear
  readonly shares: Shares
  readonly press: (year: number) => () => void
  readonly tell: Tell
}

/** Killed by year in percent: what differs from the panel of numbers. */
export function sharesOfYears(
  words: Words,
  props: PanelProps,
  { shares, ...rest }: YearsInPercent,
) {
  return shares.of === 'year'
    ? ofEachYear(words, props, rest)
    : ofWholeTime(words, props, rest, shares.time)
}

type Rest = Omit<YearsInPercent, 'shares'>

/** The categories as shares of the number of their year. */
function ofEachYear(words: Words, props: PanelProps, { years, press, tell }: Rest) {
  const { table, selection } = props
  const { t } = words
  const { rows } = years
  const chosen = selection.years
  return {
    reading: t('shares.ofYear'),
    description: t('shares.describedYear', {
      text: describeYears({ words, table, selection }, years),
    }),
    legend: <KindsLegend answers={[{ kind: 'derived' }]} />,
    chart: <YearShares {...{ rows, chosen, press, tell }} vocabulary={table.vocabulary} />,
    table: tableOf(words, props, years, ({ whole }, part) => {
      const base = baseOf(whole, 'report')
      return part && base && shareOf(part, base)
    }),
    foot: (
      <FootLine
        table={table}
        selection={selection}
        answers={answersOf(years)}
        basis={t('period.noRunning')}
        share={t('shares.footYear')}
      />
    ),
  }
}

/** The years as shares of the whole time. */
function ofWholeTime(
  words: Words,
  props: PanelProps,
  { years, press, tell }: Rest,
  time: Published,
) {
  const { table, selection } = props
  const { t } = words
  return {
    ...percentPanel(words, props, {
      whole: time,
      text: describeYears({ words, table, selection }, years),
      answers: answersOf(years),
      basis: t('period.noRunning'),
    }),
    legend: (
      <KindsLegend
        answers={years.rows.map(({ whole, share }) => shareOf(whole, time, share) ?? whole)}
      />
    ),
    chart: (
      <PercentBars
        label={t('byYear.heading')}
        rows={years.rows.map(({ year, whole, share }) => {
          const name = t('period.year', { n: year })
          return {
            id: String(year),
            name,
            ...shareMark(tell, table.vocabulary, {
              name,
              answer: whole,
              whole: time,
              printed: share,
              years: [year],
            }),
            pressed: selection.years.includes(year),
            onPress: press(year),
          }
        })}
      />
    ),
    table: tableOf(words, props, years, ({ whole }, part) => !part && shareOf(whole, time)),
  }
}

/** The table of years, with what stands beside the number of a year or of a part of it. */
function tableOf(
  words: Words,
  { table: { vocabulary } }: PanelProps,
  years: ByYear,
  shareIn: (row: YearRow, part: Answer | null) => ReturnType<typeof shareOf> | false,
) {
  return (
    <YearTable
      years={years}
      vocabulary={vocabulary}
      name={(code) => optionLabel(words, vocabulary, 'victims', code)}
      besideOf={(row, part) => {
        const share = shareIn(row, part)
        return share && <ShareCell share={share} answer={row.whole} vocabulary={vocabulary} />
      }}
    />
  )
}

function answersOf({ rows }: ByYear): readonly Answer[] {
  return rows.flatMap(({ whole, parts }) => [whole, ...parts.map(({ answer }) => answer)])
}
