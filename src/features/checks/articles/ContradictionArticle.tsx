import { differences } from '../../../domain/ask/contained'
import type { Contradiction } from '../../../domain/checks/contradictions'
import type { Figure } from '../../../domain/data/figure'
import type { FigureTable } from '../../../domain/data/table'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { Observations } from '../../../evidence/Observations'
import { FigureText } from '../../../i18n/AnswerText'
import { cellLine } from '../../../i18n/phrases/figure/cellLine'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'

interface ContradictionArticleProps {
  readonly table: FigureTable
  readonly check: Contradiction
}

/** What one text says of a part, and what others say of the whole, with the smaller number. */
export function ContradictionArticle({ table, check }: ContradictionArticleProps) {
  const { t, list } = useWords()
  const { part, wholes } = check
  const ways = new Set(wholes.flatMap((whole) => differences(part.cell, whole.cell)))
  return (
    <CheckArticle table={table} check={check} cell={part.cell}>
      <ul className={styles.lines}>
        {[part, ...wholes].map((figure) => (
          <Line key={figure.observations[0].id} table={table} figure={figure} />
        ))}
      </ul>
      <p className={styles.quiet}>
        {t('checksView.texts.rule', {
          less: list([...ways].map((way) => t(`checksView.texts.${way}`))),
        })}
      </p>
    </CheckArticle>
  )
}

function Line({ table, figure }: { readonly table: FigureTable; readonly figure: Figure }) {
  const words = useWords()
  const report = table.reports.get(figure.report)?.report
  return (
    <li className={styles.line}>
      <span className={styles.number}>
        <FigureText figure={figure} />
      </span>
      <span>
        {cellLine(words, table.vocabulary, figure.cell)}
        <small>
          {report && words.source(report)}{' '}
          <Observations figures={[figure]} vocabulary={table.vocabulary} />
        </small>
        <FigureNotes figures={[figure]} vocabulary={table.vocabulary} />
      </span>
    </li>
  )
}
