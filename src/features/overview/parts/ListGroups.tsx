import { type ReactNode } from 'react'

import type { PanelList } from '../../../domain/panels/panel'
import { isPrinted, type PanelModel } from '../../../domain/panels/panelModel'
import { listName, panelName } from '../../../i18n/phrases/panel/panelName'
import { useWords } from '../../../i18n/useWords'
import { useIsOnStage } from '../../../ui/StageContext'
import type { PanelProps } from '../PanelProps'
import { Group } from './Group'
import styles from './Group.module.css'
import { RowBars, scaleOf } from './RowBars'

interface ListGroupsProps extends PanelProps {
  readonly model: PanelModel
  /** Whether names have room. */
  readonly isWide?: boolean
  /** Beside the name of a list. */
  readonly note?: (list: PanelList) => ReactNode
}

/** The lists of a panel one under the other, on one scale. */
export function ListGroups({
  model,
  note,
  isWide = false,
  table,
  selection,
  choose,
}: ListGroupsProps) {
  const words = useWords()
  const isOnStage = useIsOnStage()
  // What was not found is said on the page: a slide has no room for a list of it.
  const lists = model.charts
    .flatMap((chart) => chart.lists)
    .filter(({ rows }) => (isOnStage ? rows.some(isPrinted) : rows.length > 0))
    .map((list, i) => (isOnStage && i > 0 ? { ...list, rows: list.rows.filter(isPrinted) } : list))
  const isShared = ({ rows }: PanelList) => rows.some(({ share }) => share !== null)
  // What stays a number has a scale of its own.
  const max = scaleOf(lists.flatMap((list) => (isShared(list) ? [] : list.rows)))
  const drawn = lists.map((list, i) => {
    const heading = listName(words, list)
    const bars = (
      <RowBars
        key={list.id}
        label={heading ?? panelName(words, model.panel)}
        whole={model.whole}
        choice={{ selection, choose }}
        names={isWide ? 'long' : 'short'}
        isAlone={isOnStage}
        areFigures={isOnStage && i > 0}
        {...{ list, max, table }}
      />
    )
    return heading === null ? (
      bars
    ) : (
      <Group key={list.id} heading={heading} note={note?.(list)}>
        {bars}
      </Group>
    )
  })
  // A slide has bars for one list; what counts the same again stands as numbers, side by side.
  const [first, ...others] = drawn
  if (!isOnStage || others.length === 0) return drawn
  return (
    <>
      {first}
      <div className={styles.beside}>{others}</div>
    </>
  )
}
