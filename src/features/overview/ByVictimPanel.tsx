import { isKnown } from '../../domain/ask/answer'
import { ask } from '../../domain/ask/ask'
import { type CategoryRow, byVictim } from '../../domain/panels/byVictim'
import { acrossGovernorates } from '../../domain/panels/multiples'
import { questionOf, type Selection, toggled } from '../../domain/ask/selection'
import { baseOf, shareOf } from '../../domain/ask/share'
import type { FigureTable } from '../../domain/data/table'
import { AnswerText } from '../../i18n/AnswerText'
import { optionLabel } from '../../i18n/phrases/optionLabel'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { type BarRow, BarList } from '../../ui/charts/BarList'
import { Panel } from '../../ui/Panel'
import type { Tone } from '../../ui/charts/tone'
import { AnswerCell } from '../../evidence/AnswerCell'
import { AnswerTable } from '../../evidence/AnswerTable'
import { ShareCell } from '../../evidence/ShareCell'
import { Beside } from './parts/Beside'
import { describeVictims } from './parts/descriptions'
import { FootLine } from './parts/FootLine'
import { Group } from './parts/Group'
import { KindsLegend } from './parts/KindsLegend'
import type { PanelProps } from './PanelProps'
import { PercentBars } from './parts/PercentBars'
import { Outgrown } from './parts/Outgrown'
import { percentPanel } from './parts/percentPanel'
import { markOf } from './parts/markOf'
import { placesPanel, reportsPanel } from './parts/multiplesPanel'
import { scaleOf } from './parts/scaleOf'
import { shareMark } from './parts/shareMark'
import type { SmallList } from './parts/SmallLists'
import { useModes } from './parts/useModes'
import { useTelling } from './parts/useTelling'

const TONES: Readonly<Record<string, Tone>> = {
  children: 'children',
  women: 'women',
  men: 'men',
}

/** Killed by victim category: two classifications of the same people, on one scale. */
export function ByVictimPanel(props: PanelProps) {
  const { table, selection, choose } = props
  const words = useWords()
  const { t, direction } = words
  const tell = useTelling(table, selection)
  const { vocabulary } = table
  const lists = byVictim(table, selection)
  const { ageSex, profession } = lists
  const rows = [...ageSex, ...profession]
  const latest = selection.basis === 'latest'
  const answers = rows.map(({ answer }) => answer)
  const max = scaleOf(answers)
  const whole = ask(table, questionOf({ ...selection, victims: [] }, 'killed'))
  const name = (code: string) => optionLabel(words, vocabulary, 'victims', code)
  const base = baseOf(whole, selection.basis)
  const places = acrossGovernorates(table, selection, 'victims', 2)
  const { mode, tools } = useModes({
    initial: props.initial,
    percent: base !== null && rows.some(({ answer }) => shareOf(answer, base)),
    places: places.shown.length > 0,
  })
  const percentOf = mode === 'percent' ? base : null
  const read = (own: Selection) => victimLists(words, table, own)

  const bars = (label: string, list: readonly CategoryRow[]) => {
    const bar = ({ code, answer, share }: CategoryRow): BarRow => ({
      id: code,
      name: name(code),
      note: share && <Beside share={share} />,
      ...(percentOf
        ? shareMark(tell, vocabulary, { name: name(code), answer, whole: percentOf })
        : {
            value: <AnswerCell answer={answer} vocabulary={vocabulary} />,
            ...markOf(answer),
            ...tell(name(code), answer),
          }),
      tone: TONES[code] ?? 'profession',
      part: !latest && code === 'medical_women',
      pressed: selection.victims.includes(code),
      onPress: () => {
        choose(toggled(selection, 'victims', code))
      },
    })
    return percentOf ? (
      <PercentBars label={label} rows={list.map(bar)} />
    ) : (
      <BarList label={label} max={max} direction={direction} rows={list.map(bar)} />
    )
  }

  const addsUp =
    !latest && isKnown(whole) && ageSex.length === 3 && ageSex.every((r) => isKnown(r.answer))
  const of = { heading: t('byVictim.heading'), measure: 'killed' } as const
  const described = describeVictims({ words, table, selection }, lists)
  return (
    <Panel
      id="killed-by-victim"
      mode={mode}
      heading={t('byVictim.heading')}
      reading={
        latest ? (
          <>
            {t(answers.some(isKnown) ? 'byVictim.latest' : 'latest.none')}
            <Outgrown table={table} rows={lists.outgrown} name={name} />
          </>
        ) : answers.some(isKnown) ? (
          t(`byVictim.${readingOf(rows)}`)
        ) : (
          t('byVictim.none')
        )
      }
      tableLabel={t('panel.table')}
      description={described}
      legend={
        <KindsLegend
          answers={percentOf ? answers.map((one) => shareOf(one, percentOf) ?? one) : answers}
        />
      }
      chart={
        <>
          {ageSex.length > 0 && (
            <Group
              heading={t('byVictim.ageSex')}
              note={
                addsUp &&
                rich((names) => t('byVictim.addsUp', names), {
                  value: <AnswerText answer={whole} bare />,
                })
              }
            >
              {bars(t('byVictim.ageSex'), ageSex)}
            </Group>
          )}
          {profession.length > 0 && (
            <Group
              heading={t('byVictim.profession')}
              note={
                !latest &&
                t(ageSex.length > 0 ? 'byVictim.professionNote' : 'byVictim.professionAlone')
              }
            >
              {bars(t('byVictim.profession'), profession)}
            </Group>
          )}
        </>
      }
      table={
        <AnswerTable
          caption={t('byVictim.plain')}
          head={t('table.category')}
          rows={rows.map(({ code, answer, share }) => ({
            id: code,
            name: name(code),
            answer,
            beside: (percentOf ?? share) && (
              <>
                {percentOf && (
                  <ShareCell
                    share={shareOf(answer, percentOf)}
                    answer={answer}
                    vocabulary={vocabulary}
                  />
                )}
                <Beside share={share} />
              </>
            ),
          }))}
          vocabulary={vocabulary}
        />
      }
      foot={<FootLine table={table} selection={selection} answers={answers} />}
      tools={tools}
      {...(percentOf && percentPanel(words, props, { whole: percentOf, text: described, answers }))}
      {...(mode === 'reports' && reportsPanel(words, props, read, of))}
      {...(mode === 'places' && placesPanel(words, props, read, places, of))}
    />
  )
}

/** Both classifications, for a small chart. */
function victimLists(words: Words, table: FigureTable, selection: Selection): readonly SmallList[] {
  const lists = byVictim(table, selection)
  return (['ageSex', 'profession'] as const).map((id) => ({
    id,
    heading: words.t(`byVictim.${id}`),
    rows: lists[id].map(({ code, answer, share }) => ({
      id: code,
      name: optionLabel(words, table.vocabulary, 'victims', code),
      answer,
      share,
      tone: TONES[code] ?? 'profession',
    })),
  }))
}

function readingOf(rows: readonly CategoryRow[]): 'men' | 'plain' {
  return rows.some(({ code, answer }) => code === 'men' && answer.kind === 'derived')
    ? 'men'
    : 'plain'
}
