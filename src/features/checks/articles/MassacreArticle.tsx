import type { MassacreCheck } from '../../../domain/checks/massacreChecks'
import type { FigureTable } from '../../../domain/data/table'
import { Observations } from '../../../evidence/Observations'
import { FigureText, NumberText } from '../../../i18n/AnswerText'
import { cellLine } from '../../../i18n/phrases/figure/cellLine'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'

interface MassacreArticleProps {
  readonly table: FigureTable
  readonly check: MassacreCheck
}

/** Massacres beside the people killed: at least five in each. */
export function MassacreArticle({ table, check }: MassacreArticleProps) {
  const words = useWords()
  const { massacres, killed, least, holds } = check
  const { vocabulary } = table
  return (
    <CheckArticle table={table} check={check} cell={massacres.cell} report={check.report}>
      <p>
        {rich((names) => words.t(`checksView.massacre.${holds ? 'holds' : 'fails'}`, names), {
          massacres: <FigureText figure={massacres} />,
          least: <NumberText value={least} kind="derived" />,
          killed: <FigureText figure={killed} />,
        })}{' '}
        <Observations figures={[massacres, killed]} vocabulary={vocabulary} />
      </p>
      <p className={styles.quiet}>
        {words.t('checksView.cell.killed', { cell: cellLine(words, vocabulary, killed.cell) })}
      </p>
    </CheckArticle>
  )
}
