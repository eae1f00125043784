import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

import { SUBJECT } from '../../domain/data/subject'
import { FILTERS } from '../../domain/ask/selection'
import { useWords } from '../../i18n/useWords'
import { Caret } from '../../ui/controls/Caret'
import { chosenWords, type FilterProps, type Group } from './FilterProps'
import styles from './FilterBar.module.css'
import { Options } from './Options'

/** The report and the four filters, in the order in which they stand. */
export const GROUPS = (['report', ...FILTERS] as const).filter(
  (group: Group) => !SUBJECT.without.includes(group),
)

/** One row of filters; each opens its options below it. */
export function FilterBar(props: FilterProps) {
  const { t } = useWords()
  const [open, setOpen] = useState<Group | null>(null)
  return (
    <div className={styles.bar}>
      <p className={styles.invitation}>{t('filter.by')}</p>
      <ul className={styles.row}>
        {GROUPS.map((group) => (
          <li key={group}>
            <FilterGroup
              {...props}
              group={group}
              open={open === group}
              setOpen={(wanted) => setOpen(wanted ? group : null)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FilterGroupProps extends FilterProps {
  readonly group: Group
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

function FilterGroup({ group, open, setOpen, ...props }: FilterGroupProps) {
  const words = useWords()
  const { table, selection } = props
  const name = useId()
  const sheet = useId()
  const control = useRef<HTMLButtonElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const isSet = group !== 'report' && selection[group].length > 0

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    control.current?.focus()
  }

  // Where a press gives no focus (Safari), none is lost by the next one.
  useEffect(() => {
    if (!open) return undefined
    const press = ({ target }: PointerEvent) => {
      if (!whole.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', press)
    return () => {
      document.removeEventListener('pointerdown', press)
    }
  })

  return (
    // The group only listens to what its controls let through: focus that leaves, and Escape.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={whole} role="group" aria-labelledby={name} onBlur={leave} onKeyDown={escape}>
      <button
        ref={control}
        type="button"
        className={`${styles.control} ${isSet ? styles.set : ''}`}
        aria-expanded={open}
        aria-controls={open ? sheet : undefined}
        onClick={() => setOpen(!open)}
      >
        <b id={name}>{words.t(`filter.${group}`)}</b>{' '}
        <span>{chosenWords(words, table, selection, group)}</span>
        <Caret />
      </button>
      {open && (
        // Takes the focus of a press on its ground, which would else close it.
        <div id={sheet} className={styles.sheet} tabIndex={-1}>
          <Options {...props} group={group} />
        </div>
      )}
    </div>
  )
}
