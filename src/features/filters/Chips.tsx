import { type Filter, type Selection, cleared, FILTERS, toggled } from '../../domain/ask/selection'
import { interventionYear, isCalendarYear } from '../../domain/data/period'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import styles from './Chips.module.css'
import type { FilterProps } from './FilterProps'

/** What is chosen, each a press away from being taken out; nothing when nothing is chosen. */
export function Chips({ table, selection, choose }: Omit<FilterProps, 'options'>) {
  const words = useWords()
  const { t } = words
  const chips = FILTERS.flatMap((filter) =>
    selection[filter].map((code) => ({ filter, code: String(code) })),
  )
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('filter.chosen')}>
      {chips.map(({ filter, code }) => (
        <li key={`${filter}-${code}`}>
          <Chip
            text={chipText(words, optionLabel(words, table.vocabulary, filter, code), filter, code)}
            onRemove={() => {
              choose(toggled(selection, filter, code))
              keepFocus()
            }}
          />
        </li>
      ))}
      <li>
        <ClearButton selection={selection} choose={choose} />
      </li>
    </ul>
  )
}

function ClearButton({
  selection,
  choose,
}: {
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
}) {
  const { t } = useWords()
  return (
    <button
      type="button"
      className={styles.clear}
      onClick={() => {
        choose(cleared(selection))
        keepFocus()
      }}
    >
      {t('filter.clear')}
    </button>
  )
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const { t } = useWords()
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t('filter.remove', { name: text })}
      onClick={onRemove}
    >
      {text}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1 1l8 8M9 1L1 9" />
      </svg>
    </button>
  )
}

/** What was pressed goes away: the focus stays with the filters. */
function keepFocus(): void {
  document.getElementById('filters')?.focus()
}

function chipText(words: Words, label: string, filter: Filter, code: string): string {
  if (filter !== 'years' || isCalendarYear(Number(code))) return label
  const range = words.period(interventionYear(Number(code)), 'short')
  return words.t('described.of', { name: label, text: range })
}
