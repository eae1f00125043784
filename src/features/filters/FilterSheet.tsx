import { useEffect, useId, useRef, useState } from 'react'

import { activeFilters, cleared } from '../../domain/ask/selection'
import { useWords } from '../../i18n/useWords'
import hidden from '../../ui/Hidden.module.css'
import { speakIn } from '../../ui/Status'
import { chosenWords, type FilterProps } from './FilterProps'
import { GROUPS } from './FilterBar'
import styles from './FilterSheet.module.css'
import { Options } from './Options'

/** On a phone: one line with what is chosen, and a sheet with all filters. */
export function FilterSheet(props: FilterProps) {
  const words = useWords()
  const { t } = words
  const { table, selection } = props
  const [open, setOpen] = useState(false)
  const filters = activeFilters(selection)
  const chosen = filters.map((filter) => chosenWords(words, table, selection, filter))
  return (
    <div className={styles.compact}>
      <button
        type="button"
        className={styles.line}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span>
          {[
            chosenWords(words, table, selection, 'report'),
            ...(chosen.length > 0 ? chosen : [t('filter.everything')]),
          ].reduce((first, second) => t('pair', { first, second }))}
        </span>{' '}
        <b>{t('filter.open')}</b>
      </button>
      {open && <Sheet {...props} close={() => setOpen(false)} />}
    </div>
  )
}

function Sheet({ close, ...props }: FilterProps & { readonly close: () => void }) {
  const words = useWords()
  const { t } = words
  const { table, selection, choose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const sheet = dialog.current
    if (!sheet) return
    sheet.showModal()
    return speakIn(sheet)
  }, [])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={heading} onClose={close}>
      <div className={styles.head}>
        <h2 id={heading}>{t('filter.group')}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('filter.close')}
        </button>
      </div>
      {GROUPS.map((group) => (
        <details key={group} className={styles.group}>
          <summary>
            {t(`filter.${group}`)} <span>{chosenWords(words, table, selection, group)}</span>
          </summary>
          <fieldset>
            <legend className={hidden.hidden}>{t(`filter.${group}`)}</legend>
            <Options {...props} group={group} />
          </fieldset>
        </details>
      ))}
      {activeFilters(selection).length > 0 && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            choose(cleared(selection))
            // The button goes with what it clears.
            dialog.current?.querySelector('button')?.focus()
          }}
        >
          {t('filter.clear')}
        </button>
      )}
    </dialog>
  )
}
