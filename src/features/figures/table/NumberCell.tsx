import type { Entry } from '../../../domain/data/entry'
import { FigureText, ObservationText } from '../../../i18n/AnswerText'
import { useWords } from '../../../i18n/useWords'
import styles from './NumberCell.module.css'

/** The number of a row with its unit; what is no figure is struck out and said to be none. */
export function NumberCell({ entry }: { readonly entry: Entry }) {
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
      {cell.measure === 'displaced' && (
        <>
          {' '}
          <small>{t('facts.displacedNote')}</small>
        </>
      )}
    </span>
  )
}
