import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'

interface ChecksProps {
  readonly table: FigureTable
}

export function Checks({ table }: ChecksProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="checks-heading">
      <h1 id="checks-heading">{t('checksView.heading')}</h1>
      <p>{t('checksView.intro')}</p>
      {table.reports.size}
    </section>
  )
}
