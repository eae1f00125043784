import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'

interface FiguresProps {
  readonly table: FigureTable
}

export function Figures({ table }: FiguresProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="figures-heading">
      <h1 id="figures-heading">{t('figuresView.heading')}</h1>
      <p>{t('figuresView.intro')}</p>
      {table.reports.size}
    </section>
  )
}
