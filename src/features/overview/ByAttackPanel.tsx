import { type Answer, isKnown } from '../../domain/ask/answer'
import { type ByAttack, byAttack } from '../../domain/panels/byAttack'
import { ask } from '../../domain/ask/ask'
import type { Figure } from '../../domain/data/figure'
import { acrossGovernorates } from '../../domain/panels/multiples'
import { figuresOfOwnTime } from '../../domain/ask/ownTime'
import {
  type Filter,
  activeFilters,
  questionOf,
  type Selection,
  toggled,
} from '../../domain/ask/selection'
import { baseOf, shareOf } from '../../domain/ask/share'
import type { FigureTable } from '../../domain/data/table'
import { optionLabel } from '../../i18n/phrases/optionLabel'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { type BarRow, BarList } from '../../ui/charts/BarList'
import { OffStage } from '../../ui/OffStage'
import { Panel } from '../../ui/Panel'
import { AnswerCell } from '../../evidence/AnswerCell'
import { type AnswerRow, AnswerTable } from '../../evidence/AnswerTable'
import { ShareCell } from '../../evidence/ShareCell'
import { Beside } from './parts/Beside'
import { describeAttacks } from './parts/descriptions'
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

const LISTS = ['total', 'target', 'weapon', 'outcome'] as const

/** Attacks by type: three classifications of the same incidents, each a list of its own. */
export function ByAttackPanel(props: PanelProps) {
  const { table, selection, choose } = props
  const words = useWords()
  const { t, direction } = words
  const tell = useTelling(table, selection)
  const { vocabulary } = table
  const lists = byAttack(table, selection)
  const name = (code: string) => optionLabel(words, vocabulary, 'attacks', code)
  const rows = rowsOf(lists, name, t('byAttack.unnamed'))
  const answers = rows.map(({ answer }) => answer)
  const facilities = questionOf({ ...selection, attacks: ['facility'] }, 'attacks')
  const base = baseOf(ask(table, facilities), selection.basis)
  const places = acrossGovernorates(table, selection, 'attacks', 1)
  const { mode, tools } = useModes({
    initial: props.initial,
    percent: base !== null && rows.some((row) => isKind(row) && shareOf(row.answer, base)),
    places: places.shown.length > 0,
  })
  const percentOf = mode === 'percent' ? base : null
  const read = (own: Selection) => attackLists(words, table, own)
  // What stays a number has a scale of its own.
  const max = scaleOf(
    rows.filter(({ list }) => !percentOf || list !== 'target').map(({ answer }) => answer),
  )
  const latest = selection.basis === 'latest'
  const ofOwnTime = figuresOfOwnTime(table, questionOf(selection, 'attacks')).length > 0

  const drawnIn = (row: TypeRow) => {
    const share = percentOf && isKind(row) ? shareOf(row.answer, percentOf) : null
    return share ?? row.answer
  }
  const markIn = (row: TypeRow) => {
    if (percentOf && isKind(row)) {
      return shareMark(tell, vocabulary, { ...row, whole: percentOf })
    }
    const plain = {
      value: <AnswerCell answer={row.answer} vocabulary={vocabulary} />,
      ...tell(row.name, row.answer),
    }
    // The whole of which the others are shares, as long as all of them.
    if (percentOf && row.id === 'facility') return { ...plain, length: 100 }
    return { ...plain, ...markOf(row.answer) }
  }
  const bar = (row: TypeRow): BarRow => {
    const { id, name: text, list, choice, share } = row
    return {
      id,
      name: text,
      note: share && <Beside share={share} />,
      ...markIn(row),
      tone: list === 'total' ? 'all' : list,
      // A part and its whole may be of two reports.
      part:
        !latest &&
        list === 'target' &&
        id !== 'facility' &&
        rows.some((row) => row.id === 'facility'),
      ...(choice && {
        pressed: selection.attacks.includes(id),
        onPress: () => {
          choose(toggled(selection, 'attacks', id))
        },
      }),
    }
  }

  const of = { heading: t('byAttack.heading'), measure: 'attacks' } as const
  const described = describeAttacks({ words, table, selection }, lists)
  return (
    <Panel
      id="attacks-by-type"
      mode={mode}
      heading={t('byAttack.heading')}
      aside={selection.victims.length > 0 ? t('panel.victimDoesNotApply') : undefined}
      reading={
        latest ? (
          <>
            {t(answers.some(isKnown) ? 'byAttack.latest' : 'latest.none')}
            <Outgrown table={table} rows={lists.outgrown} name={name} />
          </>
        ) : (
          readingOf(words, rows, activeFilters({ ...selection, victims: [] }), ofOwnTime)
        )
      }
      tableLabel={t('panel.table')}
      description={described}
      legend={<KindsLegend answers={rows.map(drawnIn)} />}
      chart={LISTS.map((list) => {
        const own = rows.filter((row) => row.list === list)
        if (own.length === 0) return null
        const heading = t(`byAttack.${list}`)
        return (
          <Group
            key={list}
            heading={heading}
            note={
              <>
                {list === 'outcome' && <ToDefinition />}{' '}
                {percentOf && list !== 'target' && t('shares.numbers')}
              </>
            }
          >
            {percentOf && list === 'target' ? (
              <PercentBars label={heading} rows={own.map(bar)} />
            ) : (
              <BarList label={heading} rows={own.map(bar)} max={max} direction={direction} />
            )}
          </Group>
        )
      })}
      table={
        <AnswerTable
          caption={t('byAttack.read')}
          head={t('table.category')}
          rows={rows.map((row) => ({
            ...row,
            beside: (percentOf ?? row.share) && (
              <>
                {percentOf && isKind(row) && (
                  <ShareCell
                    share={shareOf(row.answer, percentOf)}
                    answer={row.answer}
                    vocabulary={vocabulary}
                  />
                )}
                <Beside share={row.share} />
              </>
            ),
          }))}
          vocabulary={vocabulary}
        />
      }
      foot={<FootLine table={table} selection={selection} answers={answers} measure="attacks" />}
      tools={tools}
      {...(percentOf &&
        percentPanel(words, props, {
          whole: percentOf,
          text: described,
          answers,
          of: 'facilities',
        }))}
      {...(mode === 'reports' && reportsPanel(words, props, read, of))}
      {...(mode === 'places' && placesPanel(words, props, read, places, of))}
    />
  )
}

/** "Massacre" leads to its definition wherever it stands. */
function ToDefinition() {
  const { t } = useWords()
  return (
    <OffStage>
      <a href="#definition-massacre">{t('panel.definition')}</a>
    </OffStage>
  )
}

interface TypeRow extends AnswerRow {
  readonly name: string
  readonly list: (typeof LISTS)[number]
  /** Whether it can be chosen in the filter. */
  readonly choice: boolean
  /** As the report printed it; null where it printed none. */
  readonly share: Figure | null
}

function rowsOf(
  lists: ByAttack,
  name: (code: string) => string,
  unnamed: string,
): readonly TypeRow[] {
  return LISTS.flatMap((list) => [
    ...lists[list].map(({ code, answer, share }) => ({
      id: code,
      name: name(code),
      answer,
      share,
      list,
      choice: list !== 'total',
    })),
    ...(list === 'target' && lists.unnamed
      ? [{ id: 'unnamed', name: unnamed, answer: lists.unnamed, share: null, list, choice: false }]
      : []),
  ])
}

/** A kind of facility, of which all facilities are the whole. */
function isKind({ list, id }: TypeRow): boolean {
  return list === 'target' && id !== 'facility'
}

/** The three lists and the total, for a small chart. */
function attackLists(words: Words, table: FigureTable, selection: Selection): readonly SmallList[] {
  const { t } = words
  const name = (code: string) => optionLabel(words, table.vocabulary, 'attacks', code)
  const rows = rowsOf(byAttack(table, selection), name, t('byAttack.unnamed'))
  return LISTS.map((list) => ({
    id: list,
    heading: t(`byAttack.${list}`),
    rows: rows
      .filter((row) => row.list === list)
      .map(({ id, name: text, answer, share }) => ({
        id,
        name: text,
        answer,
        share,
        tone: list === 'total' ? 'all' : list,
      })),
  }))
}

function readingOf(
  words: Words,
  rows: readonly { readonly answer: Answer }[],
  filters: readonly Filter[],
  ofOwnTime: boolean,
): string {
  const { t, list } = words
  if (rows.some(({ answer }) => isKnown(answer))) return t('byAttack.read')
  // Under a filter this says nothing of the numbers that the report gives without it.
  if (ofOwnTime && filters.length === 0) return t('byAttack.ownTime')
  if (rows.length === 0) return t('byAttack.silent')
  const crossing = list(filters.map((filter) => t(`why.names.${filter}`)))
  return filters.length === 0 ? t('byAttack.noneForAll') : t('byAttack.none', { crossing })
}
