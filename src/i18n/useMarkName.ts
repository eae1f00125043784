import { useContext } from 'react'

import { type Answer, reportOf } from '../domain/ask/answer'
import { useWords } from './useWords'
import { ReportLabel } from './ReportLabel'

/**
 * How a mark of a chart is named: "Aleppo: 2,843", with qualifier and kind, and with the report
 * where numbers of several stand side by side.
 */
export function useMarkName(): (name: string, answer: Answer) => string {
  const { t, say } = useWords()
  const nameOf = useContext(ReportLabel)
  return (name, answer) => {
    const report = reportOf(answer)
    const said = t('marks.name', { name, answer: say(answer) })
    return nameOf && report !== null ? t('pair', { first: said, second: nameOf(report) }) : said
  }
}
