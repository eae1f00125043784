import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'

interface MethodProps {
  readonly table: FigureTable
}

export function Method({ table }: MethodProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="method-heading">
      <h1 id="method-heading">{t('methodView.heading')}</h1>
      <p>{t('methodView.intro')}</p>
      {table.reports.size}
    </section>
  )
}
