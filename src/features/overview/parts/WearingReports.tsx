import type { ReactNode } from 'react'

import { reportOption } from '../../../i18n/phrases/reportOption'
import { useWords } from '../../../i18n/useWords'
import { ReportLabel } from '../../../i18n/ReportLabel'
import type { PanelProps } from '../PanelProps'

/** With the latest report of each number as the basis, every number within is named by its report. */
export function WearingReports({
  table,
  selection,
  children,
}: Omit<PanelProps, 'choose'> & { readonly children: ReactNode }) {
  const words = useWords()
  const nameOf = (id: string) => {
    const report = table.reports.get(id)?.report
    return report ? reportOption(words, report) : id
  }
  return <ReportLabel value={selection.basis === 'latest' ? nameOf : null}>{children}</ReportLabel>
}
