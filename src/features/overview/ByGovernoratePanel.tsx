import type { Answer } from '../../domain/answer'
import { isKnown } from '../../domain/answer'
import type { ByGovernorate, PlaceRow } from '../../domain/byGovernorate'
import { byGovernorate } from '../../domain/byGovernorate'
import { toggled } from '../../domain/selection'
import { FigureText } from '../../i18n/AnswerText'
import { optionLabel } from '../../i18n/describe'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import type { BarRow } from '../../ui/BarList'
import { BarList } from '../../ui/BarList'
import { Panel } from '../../ui/Panel'
import { AnswerCell } from './AnswerCell'
import { AnswerTable } from './AnswerTable'
import styles from './ByGovernoratePanel.module.css'
import { FootLine } from './FootLine'
import type { PanelProps } from './PanelProps'
import { scaleOf } from './scaleOf'
import { Tiles } from './Tiles'

/** Killed by place of killing: tiles in rough position, and the same as bars. */
export function ByGovernoratePanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction } = words
  const { vocabulary } = table
  const places = byGovernorate(table, selection)
  const everywhere = byGovernorate(table, { ...selection, governorates: [] })
  const { rows, others } = places
  const name = (code: string) => optionLabel(words, vocabulary, 'governorates', code)
  const press = (code: string) => () => {
    choose(toggled(selection, 'governorates', code))
  }
  const answers: readonly Answer[] = [
    ...rows.map(({ answer }) => answer),
    ...(others ? [others.answer] : []),
  ]
  const { shown, rest } = split(places, selection.governorates.length > 0)

  const bar = (row: PlaceRow): BarRow => ({
    id: row.code,
    name: name(row.code),
    value: (
      <>
        <AnswerCell answer={row.answer} vocabulary={vocabulary} />
        {!isKnown(row.answer) && <Beside row={row} />}
      </>
    ),
    length: isKnown(row.answer) ? row.answer.value : null,
    framed: row.answer.kind === 'derived',
    part: others !== null && !isKnown(row.answer),
    pressed: selection.governorates.includes(row.code),
    onPress: press(row.code),
  })
  const bars: BarRow[] = [
    ...shown.filter(({ answer }) => isKnown(answer)).map(bar),
    ...(others
      ? [
          {
            id: 'others',
            name: t('byGovernorate.others', { count: others.codes.length }),
            value: <AnswerCell answer={others.answer} vocabulary={vocabulary} />,
            length: others.answer.value,
            framed: others.answer.kind === 'derived',
          },
        ]
      : []),
    ...shown.filter(({ answer }) => !isKnown(answer)).map(bar),
    ...(rest.length > 0
      ? [
          {
            id: 'rest',
            name:
              rest.length === rows.length
                ? t('byGovernorate.rest_all')
                : t('byGovernorate.rest', { count: rest.length }),
            value: <span className={styles.quiet}>{t('byGovernorate.neither')}</span>,
            length: null,
            part: others !== null,
          },
        ]
      : []),
  ]

  return (
    <Panel
      id="killed-by-governorate"
      heading={t('byGovernorate.heading')}
      wide
      reading={readingOf(words, places, name, selection.governorates.length > 0)}
      tableLabel={t('panel.table')}
      chart={
        <div className={styles.pair}>
          <Tiles
            governorates={vocabulary.governorates}
            rows={everywhere.rows}
            chosen={selection.governorates}
            press={press}
          />
          <BarList
            label={t('byGovernorate.heading')}
            rows={bars}
            max={scaleOf(answers)}
            direction={direction}
            names="long"
          />
        </div>
      }
      table={
        <AnswerTable
          caption={t('byGovernorate.place')}
          head={t('filter.governorates')}
          rows={[
            ...rows.map((row) => ({
              id: row.code,
              name: name(row.code),
              answer: row.answer,
              beside: <Beside row={row} />,
            })),
            ...(others
              ? [
                  {
                    id: 'others',
                    name: t('byGovernorate.others', { count: others.codes.length }),
                    answer: others.answer,
                  },
                ]
              : []),
          ]}
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
    />
  )
}

/** What is published of a place besides a number: its rank, its share of the total. */
function Beside({ row: { rank, share } }: { readonly row: PlaceRow }) {
  const { t } = useWords()
  const known = rank && rank.value >= 1 && rank.value <= 3
  return (
    <>
      {known && (
        <span className={styles.beside}>{t(`answer.rank.${String(rank.value) as '1'}`)}</span>
      )}
      {share && (
        <span className={styles.beside}>
          {rich((names) => t('answer.share', names), { value: <FigureText figure={share} /> })}
        </span>
      )}
    </>
  )
}

/** Places without number, rank and share stand together in one row, unless they were chosen. */
function split({ rows }: ByGovernorate, chosen: boolean) {
  const silent = (row: PlaceRow) => !isKnown(row.answer) && !row.rank && !row.share
  const rest = chosen ? [] : rows.filter(silent)
  return { shown: rows.filter((row) => !rest.includes(row)), rest: rest.map(({ code }) => code) }
}

function readingOf(
  { t, list }: Words,
  { rows, others }: ByGovernorate,
  name: (code: string) => string,
  chosen: boolean,
): string {
  const named = (some: readonly PlaceRow[]) => list(some.map(({ code }) => name(code)))
  const known = rows.filter(({ answer }) => isKnown(answer))
  if (known.length === 0) {
    const shared = rows.filter(({ share }) => share)
    return shared.length > 0
      ? t('byGovernorate.shares', { list: named(shared) })
      : t('byGovernorate.none')
  }
  if (known.length === rows.length || chosen)
    return t('byGovernorate.chosen', { list: named(known) })
  const some = t('byGovernorate.some', { count: known.length, list: named(known) })
  return `${some} ${t(others ? 'byGovernorate.togetherKnown' : 'byGovernorate.togetherUnknown')}`
}
