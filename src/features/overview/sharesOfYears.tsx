import type { Published } from '../../domain/answer'
import type { ByYear, YearRow } from '../../domain/byYear'
import { baseOf, shareOf } from '../../domain/share'
import type { YearShares as Shares } from '../../domain/yearShares'
import { ShareCell } from '../../evidence/ShareCell'
import { AnswerText } from '../../i18n/AnswerText'
import { optionLabel } from '../../i18n/optionLabel'
import { rich } from '../../i18n/rich'
import type { Words } from '../../i18n/Words'
import { describeYears } from './descriptions'
import { FootLine } from './FootLine'
import type { PanelProps } from './PanelProps'
import { PercentBars } from './PercentBars'
import { shareMark } from './shareMark'
import type { Tell } from './useTelling'
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
  { table, selection }: PanelProps,
  { years, shares: { of, time }, press, tell }: YearsInPercent,
) {
  const { t } = words
  const { vocabulary } = table
  const { rows } = years
  const chosen = selection.years
  const text = describeYears({ words, table, selection }, years)
  const wholes = of === 'year' || !time ? rows.map(({ whole }) => whole) : [time]
  return {
    description:
      of === 'year' || !time
        ? t('shares.describedYear', { text })
        : t('shares.described', { whole: words.say(time), text }),
    reading:
      of === 'year' || !time
        ? t('shares.ofYear')
        : rich((names) => t('shares.ofWhole', names), { whole: <AnswerText answer={time} /> }),
    chart:
      of === 'year' || !time ? (
        <YearShares {...{ rows, chosen, press, vocabulary, tell }} />
      ) : (
        <PercentBars
          label={t('byYear.heading')}
          rows={rows.map(({ year, whole, share }) => ({
            id: String(year),
            name: t('period.year', { n: year }),
            ...shareMark(whole, time, vocabulary, share),
            ...tell(t('period.year', { n: year }), whole, {
              years: [year],
              share: shareOf(whole, time, share),
            }),
            pressed: chosen.includes(year),
            onPress: press(year),
          }))}
        />
      ),
    table: (
      <YearTable
        years={years}
        vocabulary={vocabulary}
        name={(code) => optionLabel(words, vocabulary, 'victims', code)}
        besideOf={(row, part) => {
          // One whole in a table: of stacked years each year's own.
          const share = of === 'time' ? !part && ofTime(row, time) : part && ofYear(row, part)
          return share && <ShareCell share={share} answer={row.whole} vocabulary={vocabulary} />
        }}
      />
    ),
    foot: (
      <FootLine
        table={table}
        selection={selection}
        answers={[
          ...wholes,
          ...rows.flatMap(({ whole, parts }) => [whole, ...parts.map(({ answer }) => answer)]),
        ]}
        basis={t('period.noRunning')}
        share={
          of === 'year' || !time
            ? t('shares.footYear')
            : t('shares.foot', { whole: words.say(time) })
        }
      />
    ),
  }
}

function ofTime({ whole }: YearRow, time: Published | null) {
  return time && shareOf(whole, time)
}

function ofYear({ whole }: YearRow, part: YearRow['whole']) {
  const base = baseOf(whole, 'report')
  return base && shareOf(part, base)
}
