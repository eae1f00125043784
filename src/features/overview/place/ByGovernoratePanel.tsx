import { use, useState } from 'react'

import { isKnown, type Answer } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { byGovernorate, type PlaceRow } from '../../../domain/panels/byGovernorate'
import { questionOf, toggled } from '../../../domain/ask/selection'
import { baseOf, shareOf } from '../../../domain/ask/share'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { useWords } from '../../../i18n/useWords'
import { Panel } from '../../../ui/Panel'
import { PanelStart } from '../../../ui/PanelExtras'
import { ToolButton } from '../../../ui/controls/ToolButton'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { ShareCell } from '../../../evidence/ShareCell'
import { Beside } from '../parts/Beside'
import { describePlaces } from '../parts/descriptions'
import { FootLine } from '../parts/FootLine'
import { KindsLegend } from '../parts/KindsLegend'
import type { PanelProps } from '../PanelProps'
import { percentPanel } from '../parts/percentPanel'
import { PlaceChart } from './PlaceChart'
import { placeList } from './placeList'
import { placesReading } from './placesReading'
import { reportsPanel } from '../parts/multiplesPanel'
import { useModes } from '../parts/useModes'
import { useTelling } from '../parts/useTelling'

/** Killed by place of killing: tiles in rough position, and the same as bars. */
export function ByGovernoratePanel(props: PanelProps) {
  const { table, selection, choose } = props
  const words = useWords()
  const { t } = words
  const tell = useTelling(table, selection)
  const [asList, setAsList] = useState(use(PanelStart).list)
  const { vocabulary } = table
  const places = byGovernorate(table, selection)
  const everywhere = byGovernorate(table, { ...selection, governorates: [] })
  const { rows, others } = places
  const chosen = selection.governorates
  const name = (code: string) => optionLabel(words, vocabulary, 'governorates', code)
  const whole = ask(table, questionOf({ ...selection, governorates: [] }, 'killed'))
  const base = baseOf(whole, selection.basis)
  const { mode, tools } = useModes({
    initial: props.initial,
    percent: base !== null && rows.some(({ answer, share }) => shareOf(answer, base, share)),
  })
  const percentOf = mode === 'percent' ? base : null
  const besideOf = (answer: Answer, share: PlaceRow['share'] = null) =>
    percentOf && (
      <ShareCell
        share={shareOf(answer, percentOf, share)}
        answer={answer}
        vocabulary={vocabulary}
      />
    )
  const press = (code: string) => () => {
    choose(toggled(selection, 'governorates', code))
  }
  const answers: readonly Answer[] = [
    ...rows.map(({ answer }) => answer),
    ...(others ? [others.answer] : []),
  ]
  const tableRows = rows.map((row) => ({
    id: row.code,
    name: name(row.code),
    answer: row.answer,
    beside: (
      <>
        {isKnown(row.answer) || row.answer.kind === 'bounded' ? besideOf(row.answer) : null}
        <Beside rank={row.rank} share={row.share} />
      </>
    ),
  }))
  const othersRow = others && {
    id: 'others',
    name: t('byGovernorate.others', { count: others.codes.length }),
    answer: others.answer,
    beside: besideOf(others.answer),
  }
  const described = describePlaces({ words, table, selection }, places)
  return (
    <Panel
      id="killed-by-governorate"
      mode={mode}
      list={asList}
      heading={t('byGovernorate.heading')}
      wide
      reading={
        selection.basis === 'latest'
          ? t(rows.some(({ answer }) => isKnown(answer)) ? 'byGovernorate.latest' : 'latest.none')
          : placesReading(words, places, name, chosen.length > 0)
      }
      tableLabel={t('panel.table')}
      description={described}
      legend={
        <KindsLegend
          answers={
            percentOf
              ? [...rows, ...(others ? [{ ...others, share: null }] : [])].map(
                  ({ answer, share }) => shareOf(answer, percentOf, share) ?? answer,
                )
              : answers
          }
        />
      }
      chart={
        <PlaceChart
          {...{ places, everywhere, percentOf, asList, table, selection, name, press, tell }}
        />
      }
      table={
        <AnswerTable
          caption={t('byGovernorate.place')}
          head={t('filter.governorates')}
          rows={othersRow ? [...tableRows, othersRow] : tableRows}
          vocabulary={vocabulary}
        />
      }
      foot={
        <FootLine
          table={table}
          selection={selection}
          answers={answers}
          basis={t('byGovernorate.place')}
        />
      }
      tools={
        <>
          {mode !== 'reports' && (
            <ToolButton
              pressed={asList}
              onPress={() => {
                setAsList(!asList)
              }}
            >
              {t('marks.list')}
            </ToolButton>
          )}
          {tools}
        </>
      }
      {...(percentOf &&
        percentPanel(words, props, {
          whole: percentOf,
          text: described,
          answers,
          basis: t('byGovernorate.place'),
        }))}
      {...(mode === 'reports' &&
        reportsPanel(words, props, (own) => [placeList(words, table, own)], {
          heading: t('byGovernorate.heading'),
          measure: 'killed',
          basis: t('byGovernorate.place'),
        }))}
    />
  )
}
