import type { LimitCheck } from '../../../domain/checks/limitChecks'
import type { FigureTable } from '../../../domain/data/table'
import { Observations } from '../../../evidence/Observations'
import { FigureText } from '../../../i18n/AnswerText'
import { cellLine } from '../../../i18n/phrases/figure/cellLine'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'
import { Equation } from './Equation'

interface LimitArticleProps {
  readonly table: FigureTable
  readonly check: LimitCheck
}

/** Parts beside the whole that they cannot exceed. */
export function LimitArticle({ table, check }: LimitArticleProps) {
  const words = useWords()
  const { whole, parts, holds } = check
  const { vocabulary } = table
  const [only] = parts
  const figures = parts.length === 1 ? [...parts, whole] : [whole]
  return (
    <CheckArticle table={table} check={check} cell={whole.cell} report={whole.report}>
      <p>
        {rich((names) => words.t(`checksView.limit.${holds ? 'holds' : 'fails'}`, names), {
          part: <Equation parts={parts} vocabulary={vocabulary} />,
          whole: <FigureText figure={whole} />,
        })}{' '}
        <Observations figures={figures} vocabulary={vocabulary} />
      </p>
      {only && parts.length === 1 && (
        <p className={styles.quiet}>{cellLine(words, vocabulary, only.cell)}</p>
      )}
    </CheckArticle>
  )
}
