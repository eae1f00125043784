import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'

import type { Dataset } from '../../dataset/Dataset'
import { linkFrames } from './frames/linkFrames'
import { LanguageSwitch } from '../../features/chrome/LanguageSwitch'
import { directionOf, type Language, otherLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { type DeskMode, DESK_MODES } from '../../state/addressState'
import { queryWith } from '../../state/address'
import { here, pathTo, type Place, replace } from '../../state/location'
import { translationStore } from './translationStore'
import type { Edit } from '../../wording/edits'
import styles from './Desk.module.css'
import { Frame } from './frames/Frame'
import type { FrameContent } from './frames/frameHandle'
import { ModeLink, modeName } from './DeskLinks'
import { lazyPart } from '../../platform/lazyPart'
import { Part } from '../../ui/Part'
import { useModeChange } from './useModeChange'
import { useFrames } from './frames/useFrames'
import { useMarker } from './frames/useMarker'

interface DeskProps {
  readonly mode: DeskMode
  readonly place: Place
  readonly dataset: Dataset
  readonly announce: (text: string) => void
  readonly switchTo: (language: Language) => void
}

/** The whole page in both languages side by side, and with it the desk where they are written. */
export function Desk({ mode, place, dataset, announce, switchTo }: DeskProps) {
  const { t, language } = useWords()
  const [isBoth, setIsBoth] = useState(mode === 'compare')
  const [isPhone, setIsPhone] = useState(false)
  const [isPointing, setIsPointing] = useState(true)
  const [isHeard, setIsHeard] = useState(false)
  const { value: work } = useStore(translationStore)
  const [tried, setTried] = useState<readonly Edit[]>([])
  const { marker, mark } = useMarker()
  const isWriting = mode === 'translate'
  const name = modeName(t, mode)
  const hint = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isTraced = isPointing && isHeard
  const shown = useMemo<FrameContent>(
    () => (isWriting ? { edits: tried, traces: isTraced } : PUBLISHED),
    [isWriting, isTraced, tried],
  )
  useModeChange(mode, (from) => {
    // From one mode to the other the link that was pressed stays.
    if (from === null) heading.current?.focus()
    announce(name)
  })
  const { frames, places, setFirst, setSecond } = useFrames(mode, shown)
  const [first, second] = frames
  const isPaired = isBoth || mode === 'compare'

  useEffect(() => {
    if (!first || !second || (isWriting && isPointing)) return
    return linkFrames([first.page, second.page], (element) =>
      mark(element && { element, boxes: () => [element.getBoundingClientRect()] }),
    )
  }, [first, second, isWriting, isPointing, mark])

  // The same one at every drawing: whoever points would begin anew with another.
  const leavePointing = useCallback(() => {
    setIsPointing(false)
    announce(t('desk.using'))
  }, [announce, t])
  const srcIn = (spoken: Language) => {
    const { query, stepsHash = '' } = here()
    return (
      pathTo(spoken, queryWith(query, { mode: null })) +
      (stepsHash === '' ? '' : `#steps=${stepsHash}`)
    )
  }
  const spoken = places[0]?.language ?? language
  const frameTitle = (of: Language) => t('compare.frame', { language: t(`compare.language.${of}`) })
  return (
    <div className={styles.desk}>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <div className={styles.tools} role="group" aria-label={t('compare.modes')}>
          {DESK_MODES.map((one) => (
            <ModeLink key={one} mode={one} isCurrent={one === mode} place={place} go={replace}>
              {modeName(t, one)}
            </ModeLink>
          ))}
        </div>
        <div className={styles.tools}>
          {isWriting && (
            <>
              <Toggle
                name={t('desk.point')}
                describedBy={hint}
                isOn={isPointing}
                set={(isOn) => {
                  setIsPointing(isOn)
                  announce(t(isOn ? 'desk.pointing' : 'desk.using'))
                }}
              />
              <Toggle name={t('desk.both')} isOn={isPaired} set={setIsBoth} />
            </>
          )}
          <span className={styles.narrow}>
            <Toggle name={t('compare.phone')} isOn={isPhone} set={setIsPhone} />
          </span>
          <LanguageSwitch href={pathTo(otherLanguage(language), place.query)} onSwitch={switchTo} />
          <ModeLink mode={null} place={place} go={replace}>
            {t('compare.leave')}
          </ModeLink>
        </div>
        {isWriting && (
          <p id={hint} className={styles.hint} hidden={!isPointing}>
            {t('desk.pointing')}
          </p>
        )}
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={styles.frames}
        data-screen={isPhone ? 'phone' : undefined}
        data-order={directionOf(spoken) === directionOf(language) ? undefined : 'reverse'}
      >
        <Frame src={srcIn(language)} title={frameTitle(spoken)} onPage={setFirst} />
        {isPaired && (
          <Frame
            src={srcIn(otherLanguage(spoken))}
            title={frameTitle(otherLanguage(spoken))}
            onPage={setSecond}
          />
        )}
        <div ref={marker} className={styles.marker} aria-hidden />
      </main>
      {isWriting && (
        <div className={styles.writing}>
          <Part waiting={null}>
            <Translate
              {...{
                dataset,
                frames,
                places,
                work,
                mark,
                announce,
                isPointing,
                leavePointing,
                setIsHeard,
                setTried,
              }}
            />
          </Part>
        </div>
      )}
    </div>
  )
}

const PUBLISHED: FrameContent = { edits: [], traces: false }

const Translate = lazyPart(async () => (await import('./Translate')).Translate)

interface ToggleProps {
  readonly name: string
  readonly describedBy?: string
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

function Toggle({ name, describedBy, isOn, set }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-describedby={describedBy}
      onClick={() => set(!isOn)}
    >
      {name}
    </button>
  )
}
