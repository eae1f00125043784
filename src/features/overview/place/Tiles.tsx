import { isKnown } from '../../../domain/ask/answer'
import type { PanelRow } from '../../../domain/panels/panel'
import type { Governorate } from '../../../domain/data/vocabulary'
import { AnswerText } from '../../../i18n/AnswerText'
import { formatLarge } from '../../../i18n/format/format'
import { useWords } from '../../../i18n/useWords'
import { Mark } from '../../../ui/charts/Mark'
import { MarkButton } from '../../../ui/charts/MarkButton'
import type { Plot } from '../../../platform/picture/plot'
import { useHighlight } from '../../../ui/StageContext'
import { useMarks } from '../../../ui/charts/useMarks'
import styles from './Tiles.module.css'
import type { MarkTextOf } from '../parts/useMarkText'

interface TilesProps {
  readonly governorates: readonly Governorate[]
  readonly rows: readonly PanelRow[]
  readonly chosen: readonly string[]
  readonly press: (code: string) => () => void
  readonly textOf: MarkTextOf
}

/** One tile a governorate, west at left in both languages: a map claims borders, a grid does not. */
export function Tiles({ governorates, rows, chosen, press, textOf }: TilesProps) {
  const words = useWords()
  const { t, label, direction } = words
  const light = useHighlight()
  const marks = useMarks(
    governorates.map(({ code, tile }) => ({ id: code, ...tile })),
    'ltr',
  )
  const isOff = (code: string) => chosen.length > 0 && !chosen.includes(code)
  const says = ({ answer }: PanelRow): string | undefined =>
    isKnown(answer) ? formatLarge(answer.value, words).digits : undefined
  const plot: Plot = {
    across: [0, Math.max(...governorates.map(({ tile }) => tile.column))],
    up: [Math.max(...governorates.map(({ tile }) => tile.row)), 0],
    marks: governorates.flatMap(({ code, tile }) => {
      const row = rows.find(({ id }) => id === code)
      const at = { id: code, across: tile.column - 0.5, up: tile.row - 0.5 }
      return row ? [{ ...at, says: isOff(code) ? undefined : says(row) }] : []
    }),
  }
  return (
    <div>
      <ul
        className={styles.tiles}
        aria-label={t('byGovernorate.tilesLabel')}
        data-marks
        data-tiles={JSON.stringify(plot)}
      >
        {governorates.map(({ code, label: name, tile }) => {
          const row = rows.find(({ id }) => id === code)
          if (!row) return null
          const { answer } = row
          const known = isKnown(answer)
          const pressed = chosen.includes(code)
          const off = isOff(code)
          const markText = textOf(label(name), row)
          return (
            <li
              key={code}
              data-tile={code}
              data-row={tile.row}
              data-column={tile.column}
              data-light={light(code)}
              className={[
                styles.tile,
                known && !off ? styles.known : '',
                answer.kind === 'derived' && !off ? styles.derived : '',
                off ? styles.off : '',
                pressed ? styles.chosen : '',
              ].join(' ')}
            >
              <span>{label(name)}</span>
              <MarkButton
                {...{ marks, id: code, pressed, direction }}
                onPress={press(code)}
                {...markText}
                className={styles.button}
              />
              {known && !off && (
                <span className={styles.value}>
                  <AnswerText answer={answer} bare />
                </span>
              )}
              {!known && !off && (
                <span className={styles.strip}>
                  <Mark shape="stub" />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.caption}>{t('byGovernorate.tiles')}</p>
    </div>
  )
}
