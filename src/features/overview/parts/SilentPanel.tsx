import { type ReactNode, use, useId } from 'react'

import { nearestOfRows } from '../../../domain/ask/nearest'
import type { Question } from '../../../domain/ask/selection'
import { AnswerText } from '../../../i18n/AnswerText'
import { questionLine } from '../../../i18n/phrases/question/questionLine'
import { useWords } from '../../../i18n/useWords'
import { PanelExtrasContext } from '../../../ui/PanelContexts'
import { NearLink } from '../NearestList'
import type { PanelProps } from '../PanelProps'
import styles from './SilentPanel.module.css'

interface SilentPanelProps extends PanelProps {
  readonly id: string
  readonly heading: string
  /** What was not found, and what was found for another time. */
  readonly reading: ReactNode
  /** Each with what it asks. */
  readonly rows: readonly { readonly question: Question }[]
  readonly ways?: ReactNode
}

/** A panel for which nothing was found: a line, with the nearest figure one press away. */
export function SilentPanel({ id, heading, reading, rows, ways, ...props }: SilentPanelProps) {
  const words = useWords()
  const { table, selection } = props
  const headingId = useId()
  const extras = use(PanelExtrasContext)?.({ id, mode: null, table: false, isSilent: true })
  const near = nearestOfRows(table, selection, rows)
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
      {/* A frame says where it is from, whatever was found for it. */}
      {extras && <footer>{extras}</footer>}
    </section>
  )
}
