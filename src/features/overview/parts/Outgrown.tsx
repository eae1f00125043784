import type { ReactNode } from 'react'

import { reportOf } from '../../../domain/ask/answer'
import type { CategoryRow } from '../../../domain/panels/byVictim'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { ReportLabel } from '../../../i18n/ReportLabel'

interface OutgrownProps {
  readonly table: FigureTable
  readonly rows: readonly CategoryRow[]
  readonly name: (code: string) => string
}

/** The numbers that a panel leaves out, for their parts beside them are of other reports. */
export function Outgrown({ table, rows, name }: OutgrownProps) {
  const words = useWords()
  const { t, list } = words
  if (rows.length === 0) return null
  const nodes: Record<string, ReactNode> = Object.fromEntries(
    rows.map(({ code, answer }) => [code, <AnswerText key={code} answer={answer} />]),
  )
  return (
    // Each report is named in the sentence.
    <ReportLabel value={null}>
      {' '}
      {rich((marks) => {
        const items = rows.map(({ code, answer }) => {
          const report = table.reports.get(reportOf(answer) ?? '')?.report
          const value = marks[code] ?? ''
          return t('described.worn', {
            value,
            name: name(code),
            report: report ? words.report(report) : '',
          })
        })
        return t('latest.outgrown', { list: list(items) })
      }, nodes)}
    </ReportLabel>
  )
}
