import type { ReactNode } from 'react'

import { figuresOf, isKnown, type Answer } from '../../../domain/ask/answer'
import type { PanelList, PanelRow } from '../../../domain/panels/panel'
import type { PanelModel } from '../../../domain/panels/panelModel'
import { AnswerText } from '../../../i18n/AnswerText'
import { rowName } from '../../../i18n/phrases/rowName'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { Doubts } from '../../../evidence/Doubts'
import { Calculated } from '../../../evidence/Calculated'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { Limited } from '../../../evidence/Limited'
import { Observations } from '../../../evidence/Observations'
import { PageOnly } from '../../../ui/PageOnly'
import styles from './Facts.module.css'
import type { PanelProps } from '../PanelProps'
import { Sum } from '../../../evidence/Sum'

/** The headline figures besides the lead: by whom, by what, and how many were displaced. */
export function Facts({
  model,
  table,
}: { readonly model: PanelModel } & Pick<PanelProps, 'table'>) {
  const words = useWords()
  const [, ...lists] = model.charts.flatMap((chart) => chart.lists)
  if (lists.length === 0) return null
  return (
    <dl className={styles.facts} aria-label={words.t('facts.heading')}>
      {lists.flatMap(({ by, rows }) =>
        rows.map((row) => (
          <FactItem
            key={row.id}
            name={<FactName table={table} by={by} row={row} />}
            note={noteOf(words, model, by, row)}
            answer={row.answer}
            table={table}
          />
        )),
      )}
    </dl>
  )
}

interface Item {
  readonly name: ReactNode
  readonly note: string
  readonly answer: Answer
}

function FactItem({ name, note, answer, table }: Item & { readonly table: FigureTable }) {
  const { vocabulary } = table
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.number}>
        <AnswerText answer={answer} bare />
      </dd>
      <dd className={styles.note}>
        {answer.kind === 'derived' && (
          <span className={styles.sum}>
            <Calculated answer={answer} vocabulary={vocabulary} /> <Sum receipt={answer.receipt} />
          </span>
        )}
        {answer.kind === 'bounded' && <Limited answer={answer} vocabulary={vocabulary} />} {note}
        {isKnown(answer) && <FigureNotes figures={figuresOf(answer)} vocabulary={vocabulary} />}
        {answer.kind === 'published' && (
          <span className={styles.sum}>
            <Observations figures={[answer.figure]} vocabulary={vocabulary} />
          </span>
        )}
        <Doubts table={table} answers={[answer]} />
      </dd>
    </div>
  )
}

interface FactNameProps extends Pick<PanelProps, 'table'> {
  readonly by: PanelList['by']
  readonly row: PanelRow
}

function FactName({ table, by, row }: FactNameProps) {
  const words = useWords()
  if (by === null) return <>{words.t('facts.displaced')}</>
  const label = rowName(words, table, by, row)
  if (row.id === 'facility') return <>{words.t('facts.onFacilities')}</>
  if (row.id !== 'massacre') return <>{label}</>
  return (
    <PageOnly instead={label}>
      <a href="#definition-massacre">{label}</a>
    </PageOnly>
  )
}

function noteOf(
  { t }: Words,
  { selection }: PanelModel,
  by: PanelList['by'],
  { id, answer }: PanelRow,
): string {
  if (by === null) return ''
  if (by === 'victims') {
    // With the latest report of each number, they need not be of those whom the lead counts.
    return selection.basis === 'report' && isKnown(answer) ? t('facts.ofKilled') : ''
  }
  if (selection.victims.length > 0) return t('facts.victimDoesNotApply')
  return id === 'massacre' || id === 'facility' ? t(`facts.${id}`) : ''
}
