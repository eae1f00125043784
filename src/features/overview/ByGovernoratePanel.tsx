import { use, useState } from 'react'

import { isKnown, type Answer } from '../../domain/answer'
import { ask } from '../../domain/ask'
import { byGovernorate, type ByGovernorate, type PlaceRow } from '../../domain/byGovernorate'
import { questionOf, type Selection, toggled } from '../../domain/selection'
import { baseOf, shareOf } from '../../domain/share'
import type { FigureTable } from '../../domain/table'
import { optionLabel } from '../../i18n/optionLabel'
import { useWords } from '../../i18n/useWords'
import { Wearing } from '../../i18n/Wearing'
import type { Words } from '../../i18n/Words'
import { Panel } from '../../ui/Panel'
import { PanelStart } from '../../ui/PanelExtras'
import { ToolButton } from '../../ui/ToolButton'
import { AnswerTable } from '../../evidence/AnswerTable'
import { ShareCell } from '../../evidence/ShareCell'
import { Beside } from './Beside'
import styles from './ByGovernoratePanel.module.css'
import { describePlaces } from './descriptions'
import { FootLine } from './FootLine'
import { KindsLegend } from './KindsLegend'
import type { PanelProps } from './PanelProps'
import { percentPanel } from './percentPanel'
import { PlaceBars } from './PlaceBars'
import { PlaceShares } from './PlaceShares'
import { groupPlaces } from './groupPlaces'
import { reportsPanel } from './multiplesPanel'
import type { SmallList } from './SmallLists'
import { Tiles } from './Tiles'
import { useModes } from './useModes'
import { useTelling } from './useTelling'
import { withLimits } from './withLimits'

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
  const shortName = (id: string) => {
    const report = table.reports.get(id)?.report
    if (!report) return id
    const { kind, asOf } = report
    return t('latest.until', {
      date: words.date(asOf.slice(0, kind === 'annual' ? 4 : 7), 'short'),
    })
  }
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
          : readingOf(words, places, name, chosen.length > 0)
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
        asList && percentOf ? (
          <PlaceShares
            key="list"
            groups={groupPlaces(
              words,
              everywhere,
              name,
              everywhere.rows.map(({ code }) => code),
            )}
            whole={percentOf}
            {...{ chosen, vocabulary, press, tell }}
          />
        ) : asList ? (
          <PlaceBars
            {...{ chosen, vocabulary, name, press, tell }}
            key="list"
            places={everywhere}
            unfolded
          />
        ) : (
          <div className={styles.pair}>
            {/* A tile has no room for a report's name: the year or month it counts to. */}
            <Wearing value={selection.basis === 'latest' ? shortName : null}>
              <Tiles
                {...{ chosen, press, tell }}
                governorates={vocabulary.governorates}
                rows={everywhere.rows}
                shareOf={
                  percentOf ? ({ answer, share }) => shareOf(answer, percentOf, share) : undefined
                }
              />
            </Wearing>
            {percentOf ? (
              <PlaceShares
                groups={groupPlaces(words, places, name, chosen)}
                whole={percentOf}
                {...{ chosen, vocabulary, press, tell }}
              />
            ) : (
              <PlaceBars {...{ places, chosen, vocabulary, name, press, tell }} />
            )}
          </div>
        )
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
        reportsPanel(
          words,
          props,
          (own) => [placeList(words, table, own)],
          t('byGovernorate.place'),
        ))}
    />
  )
}

/** The governorates as a report gives them, for a small chart. */
function placeList(words: Words, table: FigureTable, selection: Selection): SmallList {
  const name = (code: string) => optionLabel(words, table.vocabulary, 'governorates', code)
  const places = byGovernorate(table, selection)
  return {
    id: 'places',
    heading: words.t('byGovernorate.heading'),
    rows: groupPlaces(words, places, name, selection.governorates).map((group) => ({
      ...group,
      tone: 'all',
    })),
  }
}

function readingOf(
  words: Words,
  { rows, others }: ByGovernorate,
  name: (code: string) => string,
  chosen: boolean,
): string {
  const { t, list } = words
  const named = (some: readonly PlaceRow[]) => list(some.map(({ code }) => name(code)))
  const known = rows.filter(({ answer }) => isKnown(answer))
  if (known.length === 0) {
    const shared = rows.filter(({ share }) => share)
    return shared.length > 0
      ? t('byGovernorate.shares', { list: named(shared) })
      : withLimits(
          words,
          t('byGovernorate.none'),
          rows.map(({ answer }) => answer),
        )
  }
  const printed = known.every(({ answer }) => answer.kind === 'published')
  if (!printed) return t('byGovernorate.known', { list: named(known) })
  if (known.length === rows.length || chosen) {
    return t('byGovernorate.chosen', { list: named(known) })
  }
  const some = t('byGovernorate.some', { count: known.length, list: named(known) })
  const rest = others ? t('byGovernorate.togetherKnown') : t('byGovernorate.togetherUnknown')
  return `${some} ${rest}`
}
