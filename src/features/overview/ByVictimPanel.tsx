import { isKnown } from '../../domain/answer'
import { ask } from '../../domain/ask'
import { type CategoryRow, byVictim } from '../../domain/byVictim'
import { questionOf, toggled } from '../../domain/selection'
import { AnswerText } from '../../i18n/AnswerText'
import { optionLabel } from '../../i18n/optionLabel'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import { BarList } from '../../ui/BarList'
import { Panel } from '../../ui/Panel'
import type { Tone } from '../../ui/tone'
import { AnswerCell } from '../../evidence/AnswerCell'
import { AnswerTable } from '../../evidence/AnswerTable'
import { describeVictims } from './descriptions'
import { FootLine } from './FootLine'
import { Group } from './Group'
import { KindsLegend } from './KindsLegend'
import type { PanelProps } from './PanelProps'
import { markOf } from './markOf'
import { scaleOf } from './scaleOf'
import { useTelling } from './useTelling'
import { withLimits } from './withLimits'

const TONES: Readonly<Record<string, Tone>> = {
  children: 'children',
  women: 'women',
  men: 'men',
}

/** Killed by victim category: two classifications of the same people, on one scale. */
export function ByVictimPanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction } = words
  const tell = useTelling(table, selection)
  const { vocabulary } = table
  const { ageSex, profession } = byVictim(table, selection)
  const rows = [...ageSex, ...profession]
  const latest = selection.basis === 'latest'
  const answers = rows.map(({ answer }) => answer)
  const max = scaleOf(answers)
  const whole = ask(table, questionOf({ ...selection, victims: [] }, 'killed'))
  const name = (code: string) => optionLabel(words, vocabulary, 'victims', code)

  const bars = (label: string, list: readonly CategoryRow[]) => (
    <BarList
      label={label}
      max={max}
      direction={direction}
      rows={list.map(({ code, answer }) => ({
        id: code,
        name: name(code),
        value: <AnswerCell answer={answer} vocabulary={vocabulary} />,
        ...tell(name(code), answer),
        ...markOf(answer),
        tone: TONES[code] ?? 'profession',
        part: !latest && code === 'medical_women',
        pressed: selection.victims.includes(code),
        onPress: () => {
          choose(toggled(selection, 'victims', code))
        },
      }))}
    />
  )

  const addsUp =
    !latest && isKnown(whole) && ageSex.length === 3 && ageSex.every((r) => isKnown(r.answer))
  return (
    <Panel
      id="killed-by-victim"
      heading={t('byVictim.heading')}
      reading={
        latest
          ? t(answers.some(isKnown) ? 'byVictim.latest' : 'latest.none')
          : answers.some(isKnown)
            ? t(`byVictim.${readingOf(rows)}`)
            : withLimits(words, t('byVictim.none'), answers)
      }
      tableLabel={t('panel.table')}
      description={describeVictims({ words, table, selection }, { ageSex, profession })}
      legend={<KindsLegend answers={answers} />}
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
          rows={rows.map(({ code, answer }) => ({ id: code, name: name(code), answer }))}
          vocabulary={vocabulary}
        />
      }
      foot={<FootLine table={table} selection={selection} answers={answers} />}
    />
  )
}

function readingOf(rows: readonly CategoryRow[]): 'men' | 'plain' {
  return rows.some(({ code, answer }) => code === 'men' && answer.kind === 'derived')
    ? 'men'
    : 'plain'
}
