import type { Figure } from '../../../domain/data/figure'
import { FigureText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import styles from './RankAndShare.module.css'

interface RankAndShareProps {
  readonly rank?: Figure | null
  readonly share: Figure | null
}

/** What is published of a cell besides a number: its rank, its share of the total. */
export function RankAndShare({ rank, share }: RankAndShareProps) {
  const { t } = useWords()
  // Nobody printed a rank below the third; its words would have to be written first.
  const named = rank && rank.value >= 1 && rank.value <= 3
  return (
    <>
      {named && (
        <span className={styles.beside}>{t(`answer.rank.${String(rank.value) as '1'}`)}</span>
      )}
      {share && (
        <span className={styles.beside}>
          {rich((names) => t('answer.share', names), { value: <FigureText figure={share} /> })}
        </span>
      )}
    </>
  )
}
