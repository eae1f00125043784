import { useWords } from '../../i18n/useWords'
import { Chips } from './Chips'
import { FilterBar } from './FilterBar'
import type { FilterProps } from './FilterProps'
import styles from './Filters.module.css'
import { FilterSheet } from './FilterSheet'

/** The filters over every view: they stay in sight, and what is chosen stands under them. */
export function Filters(props: FilterProps) {
  const { t } = useWords()
  return (
    <div
      id="filters"
      tabIndex={-1}
      role="search"
      className={styles.filters}
      aria-label={t('filter.group')}
    >
      <div className={styles.inner}>
        <FilterBar {...props} />
        <FilterSheet {...props} />
        <Chips {...props} />
      </div>
    </div>
  )
}
