import type { ReactNode } from 'react'

import { type Answer, reportOf } from '../../../domain/ask/answer'
import type { Selection } from '../../../domain/ask/selection'
import type { Share } from '../../../domain/ask/share'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerReading } from '../../../evidence/AnswerReading'
import { questionPeriod } from '../../../i18n/phrases/questionPeriod'
import { sayShare } from '../../../i18n/phrases/sayShare'
import { useMarkName } from '../../../i18n/useMarkName'
import { useWords } from '../../../i18n/useWords'

/** What a mark is called and what its tip says. */
export interface Telling {
  readonly said: string
  readonly reading: ReactNode
}

/** How a mark tells its answer. */
export type Tell = (name: string, answer: Answer, of?: Told) => Telling

interface Told {
  /** The years of the mark, where they are not those of the selection. */
  readonly years?: readonly number[]
  /** What the mark shows instead of the number; left out where it shows the number. */
  readonly share?: Share | undefined
}

export function useTelling(table: FigureTable, selection: Selection): Tell {
  const words = useWords()
  const { t } = words
  const nameOf = useMarkName()
  return (name, answer, { years = selection.years, share } = {}) => {
    // Each number counts to the date of its own report.
    const report = reportOf(answer) ?? selection.report
    // What no report gives is of no one report's time.
    const ofNone = selection.basis === 'latest' && reportOf(answer) === null
    return {
      said: share
        ? t('marks.name', { name, answer: sayShare(words, share) })
        : nameOf(name, answer),
      reading: (
        <AnswerReading
          name={name}
          answer={answer}
          share={share}
          period={
            ofNone && years.length === 0
              ? t('latest.periods')
              : questionPeriod(words, table, { ...selection, report, years }, 'short')
          }
          report={ofNone ? undefined : table.reports.get(report)?.report}
        />
      ),
    }
  }
}
