import { figuresOfOwnTime } from '../domain/ask/ownTime'
import type { Question } from '../domain/ask/selection'
import type { FigureTable } from '../domain/data/table'
import { FigureText } from '../i18n/AnswerText'
import { ownTimeTexts } from '../i18n/phrases/figure/figureNotes'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import styles from './Doubts.module.css'

interface OwnTimeProps {
  readonly table: FigureTable
  readonly question: Question
}

/** What the report gives for days of their own, each with its dates; nothing where it gives none. */
export function OwnTime({ table, question }: OwnTimeProps) {
  const words = useWords()
  const figures = figuresOfOwnTime(table, question)
  if (figures.length === 0) return null
  const nameOf = (i: number) => `figure${String(i)}`
  const nodes = Object.fromEntries(
    figures.map((figure, i) => [nameOf(i), <FigureText key={i} figure={figure} />]),
  )
  return (
    <span className={styles.note}>
      {rich(
        (names) =>
          ownTimeTexts(
            words,
            table.vocabulary,
            figures,
            (figure) => names[nameOf(figures.indexOf(figure))] ?? '',
          ).join(' '),
        nodes,
      )}
    </span>
  )
}
