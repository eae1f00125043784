import type { ReactNode } from 'react'

import { directionOf, LANGUAGE_KEYS, otherLanguage } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { areCharacterKeysOn } from '../../../state/settings'
import { Arrow } from './Arrow'
import styles from './StageControls.module.css'
import type { StageAction } from './stageKey'

interface StageControlsProps {
  /** From 1. */
  readonly step: number
  readonly count: number
  /** Null where the browser has none. */
  readonly fullScreen: 'on' | 'off' | null
  /** Whether only what belongs to the slide is to be seen. */
  readonly isStill: boolean
  /** Whether the slide goes on below the screen. */
  readonly isMoreBelow: boolean
  readonly act: (action: StageAction) => void
  readonly openSteps: () => void
  readonly leave: () => void
  /** Gives the focus back to the stage. */
  readonly letGo: () => void
  /** What always stands before them: whose figures these are. */
  readonly children: ReactNode
}

/** Everything that a key does on the stage, for hands. */
export function StageControls(props: StageControlsProps) {
  const { step, count, fullScreen, isStill, isMoreBelow, act, openSteps, leave, letGo, children } =
    props
  const { t, language } = useWords()
  const other = otherLanguage(language)
  const button = (action: StageAction, text: string) => (
    <button
      type="button"
      onClick={() => {
        act(action)
      }}
    >
      {text}
    </button>
  )
  return (
    // A key presses the tools alone.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <footer
      className={styles.controls}
      data-still={isStill || undefined}
      onClick={({ detail }) => {
        // By a hand, and not by a key.
        if (detail > 0) letGo()
      }}
    >
      {isMoreBelow && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            act('down')
          }}
        >
          {t('present.more')} <Arrow className={styles.down} />
        </button>
      )}
      <p className={styles.source}>{children}</p>
      <div className={styles.tools}>
        {fullScreen !== null &&
          button('fullScreen', t(fullScreen === 'on' ? 'present.window' : 'present.fullScreen'))}
        <button
          type="button"
          aria-keyshortcuts={areCharacterKeysOn() ? `${LANGUAGE_KEYS} L` : LANGUAGE_KEYS}
          title={t('language.keys', { keys: LANGUAGE_KEYS })}
          onClick={() => {
            act('language')
          }}
        >
          <span lang={other} dir={directionOf(other)}>
            {t('language.other')}
          </span>
        </button>
        <button type="button" aria-haspopup="dialog" onClick={openSteps}>
          {t('present.steps')}
        </button>
        {button('help', t('present.help'))}
        <button type="button" onClick={leave}>
          {t('present.leave')}
        </button>
      </div>
      {/* In the corner, where a mouse held still meets the way on at every step. */}
      <div className={styles.moves}>
        <Move back name={t('present.previous')} isEnd={step === 1} act={act} />
        <p className={styles.position}>{t('present.position', { n: step, total: count })}</p>
        <Move name={t('present.next')} isEnd={step === count} act={act} />
      </div>
    </footer>
  )
}

interface MoveProps {
  readonly name: string
  readonly back?: boolean
  /** It stays where it is, and keeps the focus: there is nothing further. */
  readonly isEnd: boolean
  readonly act: (action: StageAction) => void
}

function Move({ name, back = false, isEnd, act }: MoveProps) {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={name}
      aria-disabled={isEnd}
      onClick={() => {
        act(back ? 'previous' : 'next')
      }}
    >
      <Arrow className={back ? styles.back : styles.forth} />
    </button>
  )
}
