import { useContext } from 'react'

import { type Answer, reportOf } from '../../domain/answer'
import type { PlaceRow } from '../../domain/byGovernorate'
import type { Share } from '../../domain/share'
import type { Governorate } from '../../domain/vocabulary'
import { BareShare } from '../../evidence/ShareCell'
import { AnswerText } from '../../i18n/AnswerText'
import { sayShare } from '../../i18n/sayShare'
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
  /** Where shares are shown in the place of numbers. */
  readonly shareOf?: ((row: PlaceRow) => Share) | undefined
}

/** One tile a governorate, west at left in both languages: a map claims borders, a grid does not. */
export function Tiles({ governorates, rows, chosen, press, shareOf }: TilesProps) {
  const words = useWords()
  const { t, label, say } = words
  const nameOf = useContext(Wearing)
  const saidOf = (answer: Answer, place: string, share: Share | undefined) => {
    const report = reportOf(answer)
    const said = t('byGovernorate.tile', {
      place,
      answer: share === undefined ? say(answer) : sayShare(words, share),
    })
    return nameOf && report !== null ? t('pair', { first: said, second: nameOf(report) }) : said
  }
  return (
    <div>
      <ul className={styles.tiles} aria-label={t('byGovernorate.tilesLabel')}>
        {governorates.map(({ code, label: name, tile }) => {
          const row = rows.find((one) => one.code === code)
          if (!row) return null
          const { answer } = row
          const share = shareOf?.(row)
          const kind = share === undefined ? answer.kind : share?.kind
          const known = kind === 'published' || kind === 'derived'
          const text =
            share === undefined ? (
              <AnswerText answer={answer} bare />
            ) : (
              <BareShare share={share} answer={answer} />
            )
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
                share?.kind === 'derived' && !off ? styles.framed : '',
                off ? styles.off : '',
                pressed ? styles.chosen : '',
              ].join(' ')}
            >
              <span>{label(name)}</span>
              <Press
                pressed={pressed}
                onPress={press(code)}
                label={saidOf(answer, label(name), share)}
              />
              {known && !off && <span className={styles.value}>{text}</span>}
              {!known && !off && (
                <>
                  {kind === 'bounded' && <span className={styles.limits}>{text}</span>}
                  <span className={styles.strip}>
                    <Mark shape={kind === 'bounded' ? 'range' : 'stub'} />
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
