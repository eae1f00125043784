import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

import { type Language, otherLanguage } from '../../../i18n/language'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import { type HeldMark, StageContext } from '../../../ui/StageContext'
import { Help } from '../Help'
import styles from './Stage.module.css'
import { StageControls } from './StageControls'
import { type StageAction, stepAfter } from './stageKey'
import { scrollOn, useIsMoreBelow } from './scrollOn'
import { useFullScreen } from './useFullScreen'
import { usePointerRest } from './usePointerRest'
import { useStageKeys } from './useStageKeys'
import { useStageSize } from './useStageSize'
import { useSwipe } from './useSwipe'
import { useWakeLock } from './useWakeLock'
import type { View } from '../View'
import { slideLine } from '../viewWords'

interface StageProps {
  readonly table: FigureTable
  readonly view: View
  /** From 1. */
  readonly step: number
  readonly count: number
  /** Of which version the figures are, and of which day. */
  readonly data: string
  /** What is to be said of the presentation, before it: of a link that held more than is known. */
  readonly notice: ReactNode
  readonly go: (step: number) => void
  readonly switchTo: (language: Language) => void
  readonly leave: () => void
  /** The list of steps, opened here. */
  readonly stepsSheet: (close: () => void) => ReactNode
  readonly children: ReactNode
}

/** One part of the overview, as large as the screen, with all that its numbers need. */
export function Stage(props: StageProps) {
  const { table, view, step, count, data, notice, go, switchTo, leave, stepsSheet, children } =
    props
  const words = useWords()
  const { t, direction, language } = words
  const stage = useRef<HTMLElement>(null)
  const [last, setHeld] = useState<(HeldMark & { readonly step: number }) | null>(null)
  // Another step is another chart: nothing of it is held.
  const held = last?.step === step ? last : null
  const [open, setOpen] = useState<'help' | 'steps' | null>(null)
  const [isBlack, setBlack] = useState(false)
  const fullScreen = useFullScreen()
  const isStill = usePointerRest() && fullScreen.on
  useStageSize(stage, `${view.step.id} ${language} ${String(step)} ${String(Boolean(notice))}`)
  const isMoreBelow = useIsMoreBelow()
  useWakeLock()

  // The tool that was pressed would stay in sight while it has the focus, and framed at the next key.
  const letGo = () => {
    stage.current?.focus({ preventScroll: true })
  }
  const act = (action: StageAction) => {
    switch (action) {
      case 'fullScreen':
        fullScreen.toggle()
        letGo()
        return
      case 'language':
        switchTo(otherLanguage(language))
        return
      case 'help':
        setOpen('help')
        return
      case 'black':
        // A tip lies above everything, and over the axis of its chart.
        setHeld(null)
        setBlack(!isBlack)
        return
      case 'escape':
        if (fullScreen.wasLeft()) return
        if (isBlack) {
          setBlack(false)
          return
        }
        if (held) setHeld(null)
        else if (fullScreen.on) fullScreen.toggle()
        else leave()
        return
      case 'down':
      case 'up':
      case 'next':
      case 'previous':
      case 'first':
      case 'last': {
        if ((action === 'down' || action === 'up') && scrollOn(action)) return
        // Nobody goes on behind a black screen: the slide that was left comes back first.
        if (isBlack) {
          setBlack(false)
          return
        }
        const to = stepAfter(action, step, count)
        if (to === step) return
        setHeld(null)
        go(to)
      }
    }
  }
  useStageKeys(direction, act)
  const swipe = useSwipe(direction, act)

  // What had the focus may be gone with its step.
  useEffect(() => {
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
    scrollTo({ top: 0, behavior: 'instant' })
  }, [step, view.step.id])

  const onStage = useMemo(
    () => ({
      held,
      press: (mark: HeldMark) => {
        setHeld(held?.mark === mark.mark && held.chart === mark.chart ? null : { ...mark, step })
      },
    }),
    [held, step],
  )
  return (
    <div className={styles.screen} {...swipe}>
      <main ref={stage} tabIndex={-1} className={styles.stage} aria-label={t('present.controls')}>
        {!fullScreen.on && notice}
        {/* The head number says all of it itself. */}
        {(view.step.panel !== 'headline' || view.step.mode !== null) && (
          <p className={styles.chosen}>{slideLine(words, table, view)}</p>
        )}
        <StageContext value={onStage}>
          <div className={styles.panel}>{children}</div>
        </StageContext>
        <div role="status">
          {fullScreen.refused && <p className={styles.refused}>{t('present.refused')}</p>}
        </div>
      </main>
      <StageControls
        step={step}
        count={count}
        isStill={isStill}
        isMoreBelow={isMoreBelow}
        fullScreen={fullScreen.offered ? (fullScreen.on ? 'on' : 'off') : null}
        act={act}
        openSteps={() => {
          setOpen('steps')
        }}
        leave={leave}
        letGo={letGo}
      >
        {data}
      </StageControls>
      {isBlack && (
        <button
          type="button"
          className={styles.black}
          aria-label={t('present.black', { b: 'B' })}
          ref={(screen) => {
            screen?.focus()
          }}
          onClick={() => {
            setBlack(false)
          }}
        />
      )}
      {open === 'help' && (
        <Help
          close={() => {
            setOpen(null)
          }}
        />
      )}
      {open === 'steps' &&
        stepsSheet(() => {
          setOpen(null)
        })}
    </div>
  )
}
