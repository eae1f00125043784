import { isKnown } from '../../domain/answer'
import type { PlaceRow } from '../../domain/byGovernorate'
import type { Governorate } from '../../domain/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import { useWords } from '../../i18n/useWords'
import { Mark } from '../../ui/Mark'
import { MarkButton } from '../../ui/MarkButton'
import { useMarks } from '../../ui/useMarks'
import styles from './Tiles.module.css'
import type { Tell } from './useTelling'

interface TilesProps {
  readonly governorates: readonly Governorate[]
  readonly rows: readonly PlaceRow[]
  readonly chosen: readonly string[]
  readonly press: (code: string) => () => void
  readonly tell: Tell
}

/** One tile a governorate, west at left in both languages: a map claims borders, a grid does not. */
export function Tiles({ governorates, rows, chosen, press, tell }: TilesProps) {
  const { t, label, direction } = useWords()
  const marks = useMarks(
    governorates.map(({ code, tile }) => ({ id: code, ...tile })),
    'ltr',
  )
  return (
    <div>
      <ul className={styles.tiles} aria-label={t('byGovernorate.tilesLabel')} data-marks>
        {governorates.map(({ code, label: name, tile }) => {
          const answer = rows.find((row) => row.code === code)?.answer
          if (!answer) return null
          const known = isKnown(answer)
          const pressed = chosen.includes(code)
          const off = chosen.length > 0 && !pressed
          const { said, reading } = tell(label(name), answer)
          return (
            <li
              key={code}
              data-row={tile.row}
              data-column={tile.column}
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
                {...{ marks, id: code, pressed, reading, direction }}
                onPress={press(code)}
                label={said}
                className={styles.button}
              />
              {known && !off && (
                <span className={styles.value}>
                  <AnswerText answer={answer} bare />
                </span>
              )}
              {!known && !off && (
                <>
                  {answer.kind === 'bounded' && (
                    <span className={styles.limits}>
                      <AnswerText answer={answer} bare />
                    </span>
                  )}
                  <span className={styles.strip}>
                    <Mark shape={answer.kind === 'bounded' ? 'range' : 'stub'} />
                  </span>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.caption}>{t('byGovernorate.tiles')}</p>
    </div>
  )
}
