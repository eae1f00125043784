import { isKnown } from '../../../domain/ask/answer'
import type { PanelRow } from '../../../domain/panels/panel'
import type { Governorate } from '../../../domain/data/vocabulary'
import { BareShare } from '../../../evidence/ShareCell'
import { AnswerText } from '../../../i18n/AnswerText'
import { formatLarge, formatShare } from '../../../i18n/format/format'
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
  /** Where shares are shown in the place of numbers. */
  readonly isPercent: boolean
}

/** One tile a governorate, west at left in both languages: a map claims borders, a grid does not. */
export function Tiles({ governorates, rows, chosen, press, textOf, isPercent }: TilesProps) {
  const words = useWords()
  const { t, label, direction } = words
  const light = useHighlight()
  const marks = useMarks(
    governorates.map(({ code, tile }) => ({ id: code, ...tile })),
    'ltr',
  )
  const isOff = (code: string) => chosen.length > 0 && !chosen.includes(code)
  const says = ({ share, answer }: PanelRow): string | undefined => {
    if (share?.kind === 'derived') return formatShare(share.percent, words).digits
    if (share?.kind === 'published') return words.count(share.figure.value)
    return isKnown(answer) ? formatLarge(answer.value, words).digits : undefined
  }
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
          const { answer, share } = row
          // Without a share of its own, a number stands for itself.
          const { kind } = share ?? answer
          const known = kind === 'published' || kind === 'derived'
          const text = isPercent ? (
            <BareShare share={share} answer={answer} />
          ) : (
            <AnswerText answer={answer} bare />
          )
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
                kind === 'derived' && !off ? styles.derived : '',
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
              {known && !off && <span className={styles.value}>{text}</span>}
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
