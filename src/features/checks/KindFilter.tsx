import { useId } from 'react'

import { useWords } from '../../i18n/useWords'
import type { CheckFilter } from './checkFilter'
import styles from './KindFilter.module.css'

const SHOWN: readonly CheckFilter[] = [
  'all',
  'failing',
  'revised',
  'disagreements',
  'shares',
  'holding',
]

interface KindFilterProps {
  readonly shown: CheckFilter
  readonly show: (shown: CheckFilter) => void
}

export function KindFilter({ shown, show }: KindFilterProps) {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className={styles.filter}>
      <legend>{t('checksView.show.group')}</legend>
      {SHOWN.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={kind === shown}
            onChange={() => {
              show(kind)
            }}
          />
          {t(`checksView.show.${kind}`)}
        </label>
      ))}
    </fieldset>
  )
}
