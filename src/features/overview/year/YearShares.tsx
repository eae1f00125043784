import { isKnown } from '../../../domain/ask/answer'
import type { YearRow } from '../../../domain/panels/byYear'
import { baseOf, type CalculatedShare, shareOf } from '../../../domain/ask/share'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { sayPercent } from '../../../i18n/phrases/sayShare'
import { ShareText } from '../../../i18n/ShareText'
import { useWords } from '../../../i18n/useWords'
import { Columns } from '../../../ui/charts/Columns'
import type { Tone } from '../../../ui/charts/tone'
import type { Tell } from '../parts/useTelling'
import { edgesOf } from './YearColumns'
import columns from './YearColumns.module.css'
import { YearLegend } from './YearLegend'

interface YearSharesProps {
  readonly rows: readonly YearRow[]
  readonly chosen: readonly number[]
  readonly press: (year: number) => () => void
  readonly vocabulary: Vocabulary
  readonly tell: Tell
}

/** Each year as a column of 100 %: what children, women and men are of its number, over it. */
export function YearShares({ rows, chosen, press, vocabulary, tell }: YearSharesProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const name = (victim: string) => optionLabel(words, vocabulary, 'victims', victim)
  const years = rows.map((row) => ({ ...row, shares: sharesOf(row) }))
  return (
    <div className={columns.chart} dir={timeDirection} data-scale="percent">
      <Columns
        label={t('shares.ofYear')}
        columns={years.flatMap(({ year, whole, shares }) =>
          isKnown(whole)
            ? [
                {
                  id: String(year),
                  ...tell(t('period.year', { n: year }), whole, { years: [year] }),
                  said: t('shares.column', {
                    year: t('period.year', { n: year }),
                    whole: words.say(whole),
                    parts: words.list(
                      shares.map(({ victim, share }) =>
                        t('shares.part', {
                          name: name(victim),
                          share: t(
                            share.approximate ? 'answer.said.approximate' : 'answer.said.exact',
                            {
                              value: sayPercent(words, share.percent),
                            },
                          ),
                        }),
                      ),
                    ),
                  }),
                  top: <AnswerText answer={whole} bare />,
                  height: 100,
                  segments: shares.map(({ victim, share, answer }) => ({
                    id: victim,
                    value: share.percent,
                    framed: true,
                    tone: victim as Tone,
                    told: tell(
                      t('pair', { first: t('period.year', { n: year }), second: name(victim) }),
                      answer,
                      { years: [year], share },
                    ),
                  })),
                  pressed: chosen.includes(year),
                  onPress: press(year),
                },
              ]
            : [],
        )}
        max={100}
        direction={direction}
        time={timeDirection}
        edges={edgesOf(words, rows)}
      />
      <YearLegend
        caption={t('shares.ofYear')}
        years={years.map(({ year }) => year)}
        rows={(years[0]?.shares ?? []).map(({ victim }) => ({
          victim,
          name: name(victim),
          mark: 'framed',
          calculated: true,
          cells: years.map(({ shares }) => {
            const share = shares.find((one) => one.victim === victim)?.share
            return (
              share && (
                <ShareText
                  percent={share.percent}
                  approximate={share.approximate}
                  calculated={null}
                />
              )
            )
          }),
        }))}
      />
    </div>
  )
}

function sharesOf({ whole, parts }: YearRow) {
  const base = baseOf(whole, 'report')
  return parts.flatMap(({ victim, answer }) => {
    const share = base && shareOf(answer, base)
    return isCalculated(share) ? [{ victim, share, answer }] : []
  })
}

function isCalculated(share: ReturnType<typeof shareOf>): share is CalculatedShare {
  return share?.kind === 'derived'
}
