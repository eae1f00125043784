import { use, useId } from 'react'

import { activeFilters } from '../../domain/ask/selection'
import { SUBJECT } from '../../domain/data/subject'
import { ReportedFindings } from '../../evidence/ReportedFindings'
import { useWords } from '../../i18n/useWords'
import { ViewHrefContext } from '../../ui/ViewHrefContext'
import styles from './Findings.module.css'
import type { PanelProps } from './PanelProps'

/** What the report found in words, under that report as a whole and no other. */
export function Findings({ table, selection }: Pick<PanelProps, 'table' | 'selection'>) {
  const { t } = useWords()
  const id = useId()
  const hrefOfView = use(ViewHrefContext)
  const isAsked = selection.basis === 'report' && selection.report === SUBJECT.findings?.report
  if (!isAsked || activeFilters(selection).length > 0) return null
  return (
    <section className={styles.findings} aria-labelledby={id}>
      <h2 id={id}>{t('findings.heading')}</h2>
      <ReportedFindings table={table} method={hrefOfView('method')} />
    </section>
  )
}
