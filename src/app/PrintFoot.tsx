import { readable } from '../evidence/PaperSources'
import { useWords } from '../i18n/useWords'
import { usePrinting } from '../ui/usePrinting'
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
          <bdi dir="ltr">{readable(location.href)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('print.printed')}</dt>
        <dd>{date(today())}</dd>
      </div>
    </dl>
  )
}

/** The day where the reader is, as an ISO date. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
