import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'

interface ReportsProps {
  readonly table: FigureTable
}

export function Reports({ table }: ReportsProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="reports-heading">
      <h1 id="reports-heading">{t('reportsView.heading')}</h1>
      <p>{t('reportsView.intro')}</p>
      {table.reports.size}
    </section>
  )
}
