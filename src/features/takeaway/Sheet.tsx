import type { ReactNode } from 'react'

import { figuresOf, isKnown } from '../../domain/ask/answer'
import type { Edition } from '../../domain/data/edition'
import type { Mode } from '../../domain/panels/panel'
import type { PanelId } from '../../domain/panels/panels'
import type { Selection } from '../../domain/ask/selection'
import { hasCalculated, panelModel, rowsOf } from '../../domain/panels/panelModel'
import type { FigureTable } from '../../domain/data/table'
import { panelSubtitle } from '../../i18n/phrases/panel/panelSubtitle'
import { useWords } from '../../i18n/useWords'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly panel: PanelId
  readonly mode: Mode | null
  readonly table: FigureTable
  readonly selection: Selection
  readonly edition: Edition
  /** The address of the page that shows the same, as it can be typed. */
  readonly address: string
  /** ISO date. */
  readonly date: string
  /** The panel itself. */
  readonly children: ReactNode
}

/** What stands in a picture, in one language: a panel with all that says what its numbers are. */
export function Sheet(props: SheetProps) {
  const { panel, mode, table, selection, edition, address, date, children } = props
  const words = useWords()
  const { t, language, direction } = words
  const model = panelModel(table, { panel, mode, selection })
  const isFloor = rowsOf(model)
    .filter(({ answer }) => isKnown(answer))
    .flatMap(({ answer }) => figuresOf(answer))
    .some(({ qualifier }) => qualifier === 'at_least')
  return (
    <div className={styles.sheet} lang={language} dir={direction}>
      <p className={styles.selection}>{panelSubtitle(words, table, model)}</p>
      <div className={styles.panel}>{children}</div>
      <div className={styles.end}>
        {isFloor && <p>{t('pictures.atLeast')}</p>}
        {hasCalculated(model) && <p>{t('pictures.calculated')}</p>}
        <p>{t('pictures.source', { publisher: t('report.publisher') })}</p>
        <p>
          {t('pictures.made', {
            date: words.date(date),
            version: edition.version,
            gathered: words.date(edition.gathered),
          })}
        </p>
        {!edition.isOwn && (
          <p className={styles.address} dir="ltr">
            {address}
          </p>
        )}
      </div>
    </div>
  )
}
