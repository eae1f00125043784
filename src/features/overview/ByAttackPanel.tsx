import { type Answer, isKnown } from '../../domain/answer'
import { type ByAttack, byAttack } from '../../domain/byAttack'
import { type Filter, activeFilters, toggled } from '../../domain/selection'
import { optionLabel } from '../../i18n/optionLabel'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { type BarRow, BarList } from '../../ui/BarList'
import { Panel } from '../../ui/Panel'
import { AnswerCell } from '../../evidence/AnswerCell'
import { type AnswerRow, AnswerTable } from '../../evidence/AnswerTable'
import { describeAttacks } from './descriptions'
import { FootLine } from './FootLine'
import { Group } from './Group'
import { KindsLegend } from './KindsLegend'
import type { PanelProps } from './PanelProps'
import { markOf } from './markOf'
import { scaleOf } from './scaleOf'
import { useTelling } from './useTelling'
import { withLimits } from './withLimits'

const LISTS = ['total', 'target', 'weapon', 'outcome'] as const

/** Attacks by type: three classifications of the same incidents, each a list of its own. */
export function ByAttackPanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction } = words
  const tell = useTelling(table, selection)
  const { vocabulary } = table
  const lists = byAttack(table, selection)
  const name = (code: string) => optionLabel(words, vocabulary, 'attacks', code)
  const rows = rowsOf(lists, name, t('byAttack.unnamed'))
  const answers = rows.map(({ answer }) => answer)
  const max = scaleOf(answers)
  const latest = selection.basis === 'latest'

  const bar = ({ id, name: text, answer, list, choice }: TypeRow): BarRow => ({
    id,
    name: text,
    value: <AnswerCell answer={answer} vocabulary={vocabulary} />,
    ...tell(text, answer),
    ...markOf(answer),
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
  })

  return (
    <Panel
      id="attacks-by-type"
      heading={t('byAttack.heading')}
      aside={selection.victims.length > 0 ? t('panel.victimDoesNotApply') : undefined}
      reading={
        latest
          ? t(answers.some(isKnown) ? 'byAttack.latest' : 'latest.none')
          : readingOf(words, rows, activeFilters({ ...selection, victims: [] }))
      }
      tableLabel={t('panel.table')}
      description={describeAttacks({ words, table, selection }, lists)}
      legend={<KindsLegend answers={answers} />}
      chart={LISTS.map((list) => {
        const own = rows.filter((row) => row.list === list)
        if (own.length === 0) return null
        const heading = t(`byAttack.${list}`)
        return (
          <Group key={list} heading={heading} note={list === 'outcome' && <ToDefinition />}>
            <BarList label={heading} rows={own.map(bar)} max={max} direction={direction} />
          </Group>
        )
      })}
      table={
        <AnswerTable
          caption={t('byAttack.read')}
          head={t('table.category')}
          rows={rows}
          vocabulary={vocabulary}
        />
      }
      foot={<FootLine table={table} selection={selection} answers={answers} />}
    />
  )
}

/** "Massacre" leads to its definition wherever it stands. */
function ToDefinition() {
  const { t } = useWords()
  return <a href="#definition-massacre">{t('panel.definition')}</a>
}

interface TypeRow extends AnswerRow {
  readonly name: string
  readonly list: (typeof LISTS)[number]
  /** Whether it can be chosen in the filter. */
  readonly choice: boolean
}

function rowsOf(
  lists: ByAttack,
  name: (code: string) => string,
  unnamed: string,
): readonly TypeRow[] {
  return LISTS.flatMap((list) => [
    ...lists[list].map(({ code, answer }) => ({
      id: code,
      name: name(code),
      answer,
      list,
      choice: list !== 'total',
    })),
    ...(list === 'target' && lists.unnamed
      ? [{ id: 'unnamed', name: unnamed, answer: lists.unnamed, list, choice: false }]
      : []),
  ])
}

function readingOf(
  words: Words,
  rows: readonly { readonly answer: Answer }[],
  filters: readonly Filter[],
): string {
  const { t, list } = words
  if (rows.length === 0) return t('byAttack.silent')
  if (rows.some(({ answer }) => isKnown(answer))) return t('byAttack.read')
  const crossing = list(filters.map((filter) => t(`why.names.${filter}`)))
  return withLimits(
    words,
    filters.length === 0 ? t('byAttack.noneForAll') : t('byAttack.none', { crossing }),
    rows.map(({ answer }) => answer),
  )
}
