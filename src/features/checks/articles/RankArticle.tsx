import type { RankCheck } from '../../../domain/checks/rankChecks'
import type { FigureTable } from '../../../domain/data/table'
import { Observations } from '../../../evidence/Observations'
import { FigureText } from '../../../i18n/AnswerText'
import { placeOfCell } from '../../../i18n/phrases/figure/cellLine'
import { rankName } from '../../../i18n/phrases/question/yearName'
import { useWords } from '../../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'

interface RankArticleProps {
  readonly table: FigureTable
  readonly check: RankCheck
}

/** Governorates in the order that a report gives them, each with its number and its rank. */
export function RankArticle({ table, check }: RankArticleProps) {
  const words = useWords()
  const { vocabulary } = table
  const { ranks, numbers, cell, report } = check
  return (
    <CheckArticle table={table} check={check} cell={cell} report={report}>
      <ul className={styles.lines}>
        {numbers.map((number) => {
          const rank = ranks.find((one) => one.cell.governorate === number.cell.governorate)
          return (
            <li key={number.observations[0].id} className={styles.line}>
              <span className={styles.number}>
                <FigureText figure={number} />
              </span>
              <span>
                {placeOfCell(words, vocabulary, number.cell)}
                <small>
                  {rank && `${rankName(words, rank.value)}. `}
                  <Observations figures={[number]} vocabulary={vocabulary} />
                </small>
              </span>
            </li>
          )
        })}
      </ul>
      <p className={styles.quiet}>{words.t('checksView.rank.rule')}</p>
    </CheckArticle>
  )
}
