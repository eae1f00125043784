import type { ReactNode } from 'react'

import type { LaterCheck } from '../../../domain/checks/laterChecks'
import type { FigureTable } from '../../../domain/data/table'
import { Observations } from '../../../evidence/Observations'
import { FigureText } from '../../../i18n/AnswerText'
import { cellLine } from '../../../i18n/phrases/figure/cellLine'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'
import { Equation } from './Equation'

interface LaterArticleProps {
  readonly table: FigureTable
  readonly check: LaterCheck
}

/** What an earlier report counted, and the years of a later one beside it; never one less the other. */
export function LaterArticle({ table, check }: LaterArticleProps) {
  const words = useWords()
  const { t } = words
  const { vocabulary } = table
  const { earlier, years, lie, holds } = check
  const [first] = years
  const time = first && {
    ...first.cell.period,
    end: years.at(-1)?.cell.period.end ?? first.cell.period.end,
  }
  return (
    <CheckArticle table={table} check={check} cell={earlier.cell}>
      <ul className={styles.lines}>
        <Line table={table} report={earlier.report} number={<FigureText figure={earlier} />}>
          {cellLine(words, vocabulary, earlier.cell)}{' '}
          <Observations figures={[earlier]} vocabulary={vocabulary} />
        </Line>
        {first && time && (
          <Line
            table={table}
            report={first.report}
            number={<Equation parts={years} vocabulary={vocabulary} />}
          >
            {cellLine(words, vocabulary, { ...first.cell, period: time })}{' '}
            <Observations figures={years} vocabulary={vocabulary} />
          </Line>
        )}
      </ul>
      <p className={styles.quiet}>
        {t(`checksView.later.${lie}`)} {!holds && t('checksView.later.differs')}
      </p>
    </CheckArticle>
  )
}

interface LineProps {
  readonly table: FigureTable
  readonly report: string
  readonly number: ReactNode
  readonly children: ReactNode
}

function Line({ table, report, number, children }: LineProps) {
  const words = useWords()
  const publication = table.reports.get(report)?.report
  return (
    <li className={styles.line}>
      <span className={styles.number}>{number}</span>
      <span>
        {children}
        <small>{publication && words.source(publication)}</small>
      </span>
    </li>
  )
}
