import type { MouseEvent } from 'react'

import { Caret } from './Caret'
import styles from './Menu.module.css'
import { Popover } from './Popover'

interface MenuProps {
  /** The word on its button. */
  readonly label: string
  /** The name of the button, where the word needs what stands around it. */
  readonly name?: string
  /** What to know before choosing. */
  readonly note?: string
  readonly kind?: 'menu' | 'tool'
  readonly items: readonly { readonly name: string; readonly onPress: () => void }[]
}

/** A button that opens a list of things to do; each closes it, and gives the focus back first. */
export function Menu({ label, name = label, note, kind = 'menu', items }: MenuProps) {
  return (
    <Popover
      kind={kind}
      onPaper="nothing"
      label={name}
      name={name}
      trigger={
        <>
          {label} <Caret />
        </>
      }
    >
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.name}>
            <button
              type="button"
              onClick={({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
                currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
                item.onPress()
              }}
            >
              {item.name}
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
