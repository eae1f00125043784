import { useId } from 'react'

import { useWords } from '../../../i18n/useWords'
import { Mark } from '../../../ui/charts/Mark'
import { KINDS } from '../parts/kinds'
import styles from './KindsKey.module.css'

/** What the marks of the page mean. */
export function KindsKey() {
  const { t } = useWords()
  const id = useId()
  return (
    <aside className={styles.key} aria-labelledby={id}>
      <h2 id={id}>{t('kinds.heading')}</h2>
      <ul>
        {KINDS.map(({ kind, shape }) => (
          <li key={kind}>
            <span className={shape === 'stub' ? styles.stub : styles.box}>
              <Mark shape={shape} />
            </span>
            <span>
              <b>{t(`kinds.${kind}`)}</b>{' '}
              <span className={styles.quiet}>{t(`kinds.${kind}Note`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
