import type { ReactNode } from 'react'

import { reportOf } from '../../../domain/ask/answer'
import type { PanelModel } from '../../../domain/panels/panelModel'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerText } from '../../../i18n/AnswerText'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { ReportLabel } from '../../../i18n/ReportLabel'

interface OmittedTotalsProps {
  readonly table: FigureTable
  readonly model: PanelModel
}

/** The numbers that a panel leaves out, for their parts beside them are of other reports. */
export function OmittedTotals({
  table,
  model: { charts, omittedTotals: rows },
}: OmittedTotalsProps) {
  const words = useWords()
  const { t, list } = words
  if (rows.length === 0) return null
  const [by = null] = charts.flatMap(({ lists }) => lists.map((one) => one.by))
  const nodes: Record<string, ReactNode> = Object.fromEntries(
    rows.map(({ id, answer }) => [id, <AnswerText key={id} answer={answer} />]),
  )
  return (
    // Each report is named in the sentence.
    <ReportLabel value={null}>
      {' '}
      {rich((marks) => {
        const items = rows.map((row) => {
          const report = table.reports.get(reportOf(row.answer) ?? '')?.report
          const value = marks[row.id] ?? ''
          return t('described.worn', {
            value,
            name: rowName(words, table, by, row),
            report: report ? words.report(report) : '',
          })
        })
        return t('latest.outgrown', { list: list(items) })
      }, nodes)}
    </ReportLabel>
  )
}
