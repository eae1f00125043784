import { useId } from 'react'

import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import styles from './StepItem.module.css'
import type { View } from '../View'
import { viewName } from '../viewWords'

interface StepItemProps {
  readonly table: FigureTable
  readonly view: View
  /** From 1. */
  readonly position: number
  readonly count: number
  readonly rename: (name: string) => void
  readonly move: (by: -1 | 1) => void
  readonly start: () => void
  readonly takeOut: () => void
}

/** One step in the list: what it shows, its name, its place. */
export function StepItem(props: StepItemProps) {
  const { table, view, position, count, rename, move, start, takeOut } = props
  const words = useWords()
  const { t } = words
  const nameId = useId()
  const { step } = view
  const name = viewName(words, table, view)
  const plain = viewName(words, table, { ...view, step: { ...step, name: '' } })
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <bdi className={styles.number}>{words.count(position)}</bdi>
        <button type="button" className={styles.name} onClick={start}>
          {name}
        </button>
      </p>
      {step.name !== '' && <p className={styles.plain}>{plain}</p>}
      <p className={styles.field}>
        <label htmlFor={nameId}>{t('present.list.name')}</label>
        <input
          id={nameId}
          value={step.name}
          placeholder={plain}
          dir="auto"
          maxLength={LONGEST}
          onChange={({ currentTarget }) => {
            rename(currentTarget.value)
          }}
        />
      </p>
      <p className={styles.tools}>
        <button
          type="button"
          aria-label={t('present.list.upOf', { name })}
          aria-disabled={position === 1}
          onClick={() => {
            if (position > 1) move(-1)
          }}
        >
          {t('present.list.up')}
        </button>
        <button
          type="button"
          aria-label={t('present.list.downOf', { name })}
          aria-disabled={position === count}
          onClick={() => {
            if (position < count) move(1)
          }}
        >
          {t('present.list.down')}
        </button>
        <button type="button" aria-label={t('present.list.deleteOf', { name })} onClick={takeOut}>
          {t('present.list.delete')}
        </button>
      </p>
    </li>
  )
}

/** A name, and no speech: it goes into the link. */
const LONGEST = 120
