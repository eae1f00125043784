import type { Entry } from '../../../domain/data/entry'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { FigureText, ObservationText } from '../../../i18n/AnswerText'
import { useWords } from '../../../i18n/useWords'
import styles from './NumberCell.module.css'

interface NumberCellProps {
  readonly entry: Entry
  readonly vocabulary: Vocabulary
}

/** The number of a row with its unit; what is no figure is struck out and said to be none. */
export function NumberCell({ entry, vocabulary }: NumberCellProps) {
  const { t } = useWords()
  const { figure, rejected, cell } = entry
  return (
    <span className={styles.number}>
      {figure ? (
        <FigureText figure={figure} />
      ) : (
        rejected.map((observation) => (
          <ObservationText key={observation.id} observation={observation} />
        ))
      )}{' '}
      <small>{t(`figuresView.unit.${cell.unit}`)}</small>
      {figure === null && (
        <>
          {' '}
          <small>{t('figuresView.noFigure')}</small>
        </>
      )}
      {figure && <FigureNotes figures={[figure]} vocabulary={vocabulary} />}
    </span>
  )
}
