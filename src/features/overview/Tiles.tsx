import { useContext } from 'react'

import { type Answer, isKnown, reportOf } from '../../domain/answer'
import type { PlaceRow } from '../../domain/byGovernorate'
import type { Governorate } from '../../domain/vocabulary'
import { AnswerText } from '../../i18n/AnswerText'
import { useWords } from '../../i18n/useWords'
import { Wearing } from '../../i18n/Wearing'
import { Mark } from '../../ui/Mark'
import { Press } from '../../ui/Press'
import styles from './Tiles.module.css'

interface TilesProps {
  readonly governorates: readonly Governorate[]
  readonly rows: readonly PlaceRow[]
  readonly chosen: readonly string[]
  readonly press: (code: string) => () => void
}

/** One tile a governorate, west at left in both languages: a map claims borders, a grid does not. */
export function Tiles({ governorates, rows, chosen, press }: TilesProps) {
  const { t, label, say } = useWords()
  const nameOf = useContext(Wearing)
  const saidOf = (answer: Answer, place: string) => {
    const report = reportOf(answer)
    const said = t('byGovernorate.tile', { place, answer: say(answer) })
    return nameOf && report !== null ? t('pair', { first: said, second: nameOf(report) }) : said
  }
  return (
    <div>
      <ul className={styles.tiles} aria-label={t('byGovernorate.tilesLabel')}>
        {governorates.map(({ code, label: name, tile }) => {
          const answer = rows.find((row) => row.code === code)?.answer
          if (!answer) return null
          const known = isKnown(answer)
          const pressed = chosen.includes(code)
          const off = chosen.length > 0 && !pressed
          return (
            <li
              key={code}
              data-row={tile.row}
              data-column={tile.column}
              className={[
                styles.tile,
                known && !off ? styles.known : '',
                off ? styles.off : '',
                pressed ? styles.chosen : '',
              ].join(' ')}
            >
              <span>{label(name)}</span>
              <Press pressed={pressed} onPress={press(code)} label={saidOf(answer, label(name))} />
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
