import { type ReactNode, useId } from 'react'

import { nearest } from '../../../domain/ask/nearest'
import { FILTERS, type Question } from '../../../domain/ask/selection'
import { AnswerText } from '../../../i18n/AnswerText'
import { questionLine } from '../../../i18n/phrases/question/questionLine'
import { useWords } from '../../../i18n/useWords'
import { NearLink } from '../NearestList'
import type { PanelProps } from '../PanelProps'
import styles from './SilentPanel.module.css'

interface SilentPanelProps extends PanelProps {
  readonly id: string
  readonly heading: string
  /** What was not found, and what was found for another time. */
  readonly reading: ReactNode
  /** What its first row asks; left out where it has none. */
  readonly question: Question | undefined
  readonly ways?: ReactNode
}

/** A panel for which nothing was found: a line, with the nearest figure one press away. */
export function SilentPanel({ id, heading, reading, question, ways, ...props }: SilentPanelProps) {
  const words = useWords()
  const { table, selection } = props
  const headingId = useId()
  // The choice as it stands has its answer at the head of the page; and a number of attacks under a
  // heading of people killed would be read as theirs.
  const near =
    question &&
    nearest(
      table,
      question,
      (other) =>
        other.measure === question.measure &&
        (FILTERS.some((filter) => String(other[filter]) !== String(selection[filter])) ||
          other.report !== selection.report),
    )[0]
  const other = near?.otherReport && table.reports.get(near.question.report)?.report
  return (
    <section id={id} className={styles.panel} aria-labelledby={headingId} tabIndex={-1} data-anchor>
      <h2 id={headingId}>{heading}</h2>
      {ways}
      <p>
        <span data-answer="unpublished">{reading}</span>{' '}
        {near && (
          <>
            {words.t('nearest.one')}{' '}
            <NearLink near={near} {...props}>
              {questionLine(words, table, near.question)}: <AnswerText answer={near.answer} />
              {other && ` ${words.t('limit.named', { cell: words.source(other) })}`}
            </NearLink>
          </>
        )}
      </p>
    </section>
  )
}
