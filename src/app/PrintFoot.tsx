import { readable } from '../evidence/PaperSources'
import { useWords } from '../i18n/useWords'
import { pageAddress } from '../platform/pageAddress'
import { today } from '../platform/today'
import { usePrinting } from '../platform/usePrinting'
import styles from './Print.module.css'

/** The end of a printed page, on paper alone: who published, where the page stands, and when it was printed. */
export function PrintFoot() {
  const printing = usePrinting()
  const { t, date } = useWords()
  if (!printing) return null
  return (
    <dl className={styles.foot} data-paper>
      <div>
        <dt>{t('print.publisher')}</dt>
        <dd>{t('report.publisher')}</dd>
      </div>
      <div>
        <dt>{t('print.address')}</dt>
        <dd>
          <bdi dir="ltr">{readable(pageAddress())}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('print.printed')}</dt>
        <dd>{date(today())}</dd>
      </div>
    </dl>
  )
}
