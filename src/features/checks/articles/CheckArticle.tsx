import { type ReactNode, useId } from 'react'

import type { Check } from '../../../domain/checks/checks'
import type { Cell } from '../../../domain/data/observation'
import type { FigureTable } from '../../../domain/data/table'
import { cellLine } from '../../../i18n/phrases/figure/cellLine'
import { useWords } from '../../../i18n/useWords'
import styles from './CheckArticle.module.css'
import { useTarget } from '../CheckTargetContext'
import { outcomeOf } from '../kinds'

/** A check, with the table that its figures are of. */
export interface ArticleProps<C extends Check> {
  readonly table: FigureTable
  readonly check: C
}

interface CheckArticleProps extends ArticleProps<Check> {
  /** What the check is about. */
  readonly cell: Cell
  /** The report that printed it, where it is one alone. */
  readonly report?: string
  readonly children: ReactNode
}

/** One check: what came of it, what it is about, the numbers, and a link that leads to it. */
export function CheckArticle({ table, check, cell, report, children }: CheckArticleProps) {
  const words = useWords()
  const { t } = words
  const headingId = useId()
  const linkId = useId()
  const isTarget = useTarget() === check.id
  const line = cellLine(words, table.vocabulary, cell)
  const publication = table.reports.get(report ?? '')?.report
  return (
    <article
      id={check.id}
      className={styles.check}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-anchor
      data-target={isTarget || undefined}
    >
      <div>
        <p className={styles.outcome}>{t(`checksView.outcome.${outcomeOf(check)}`)}</p>
        <h3 id={headingId} className={styles.heading}>
          {cell.unit === 'percent'
            ? t(`checksView.share.${cell.measure}`, { cell: line })
            : t(`checksView.cell.${cell.measure}`, { cell: line })}
        </h3>
      </div>
      <div className={styles.body}>
        {children}
        <p className={styles.foot}>
          {publication && <span>{words.source(publication)}</span>}
          <a id={linkId} href={`#${check.id}`} aria-labelledby={`${linkId} ${headingId}`}>
            {t('checksView.link')}
          </a>
        </p>
      </div>
    </article>
  )
}
