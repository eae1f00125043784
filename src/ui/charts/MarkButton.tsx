import { use, useEffect, useId, useRef, type CSSProperties, type ReactNode } from 'react'

import styles from './MarkButton.module.css'
import { PictureContext } from '../PictureContext'
import { StageContext } from '../StageContext'
import { Tip } from '../controls/Tip'
import {
  blurTip,
  dismissTip,
  dropTip,
  focusTip,
  hoverTip,
  leaveTip,
  useIsTipShown,
} from '../controls/tips'
import { useAnchor } from '../controls/useAnchor'
import { MarkKeysContext, type Marks } from './useMarks'

interface MarkButtonProps {
  readonly marks: Marks
  readonly id: string
  /** What the button says; without it the button is as large as its class makes it, and has a label. */
  readonly children?: ReactNode
  /** The whole of its name: what is marked, and its answer in words. */
  readonly label?: string | undefined
  /** Ids of what says its name with the button itself, where there is no label. */
  readonly labelledBy?: string | undefined
  /** Whether it is chosen; left out where a press chooses nothing and shows the reading. */
  readonly pressed?: boolean | undefined
  readonly onPress?: (() => void) | undefined
  /** What the tip says. */
  readonly reading?: ReactNode
  readonly direction: 'ltr' | 'rtl'
  readonly prefer?: 'below' | 'beside'
  readonly className?: string | undefined
  readonly style?: CSSProperties
}

/** One mark of a chart as a button: reached by arrows, read in a tip, pressed to choose. */
export function MarkButton(props: MarkButtonProps) {
  const { marks, id, children, label, labelledBy, pressed, reading } = props
  const { direction, prefer = 'below', className = '', style } = props
  // Where nothing can be chosen, a press shows the reading.
  const onPress = use(PictureContext) ? undefined : props.onPress
  const button = useRef<HTMLButtonElement>(null)
  // What is pointed at has its tip from the pointer, and should not keep it when that leaves.
  const isPointed = useRef(false)
  const [ownId, tipId, keysId] = [useId(), useId(), useId()]
  const keys = use(MarkKeysContext)
  const key = `${marks.chart} ${id}`
  const anchor = useAnchor(button)
  const stage = use(StageContext)
  const isHeld = stage?.held?.mark === id && stage.held.chart === marks.chart
  // Before a room only what is held is read: a tip that comes and goes covers the chart.
  const isRead = useIsTipShown(key)
  const isShown = (stage ? isHeld : isRead) && reading !== undefined
  const isEntered = marks.entered === id
  const described = `${isShown ? tipId : ''} ${isEntered ? keysId : ''}`.trim()
  useEffect(
    () => () => {
      dropTip(key)
    },
    [key],
  )
  return (
    <>
      <button
        ref={button}
        id={ownId}
        type="button"
        className={`${styles.mark} ${children === undefined ? '' : styles.worded} ${className}`}
        style={style}
        data-mark={id}
        tabIndex={marks.current === id ? 0 : -1}
        aria-pressed={stage ? isHeld : onPress ? (pressed ?? false) : undefined}
        aria-label={label}
        aria-labelledby={
          label === undefined && labelledBy !== undefined ? `${ownId} ${labelledBy}` : undefined
        }
        aria-describedby={described === '' ? undefined : described}
        onClick={({ currentTarget, detail }) => {
          isPointed.current = false
          if (stage) {
            stage.press({ mark: id, chart: marks.chart })
            return
          }
          if (onPress) {
            // What a press of the pointer chose is seen in the page; the tip would be measured and
            // placed with all of it, to be gone a moment later.
            if (detail > 0) dismissTip()
            onPress()
            return
          }
          // Not every browser gives the focus to what is touched; losing it puts the tip away.
          currentTarget.focus()
          focusTip(key)
        }}
        onFocus={(event) => {
          marks.onFocus(event)
          if (!isPointed.current) focusTip(key)
        }}
        onPointerDown={() => {
          isPointed.current = true
        }}
        // A scroll or a drag brings no press; the focus that comes next may be that of a key.
        onPointerCancel={() => {
          isPointed.current = false
        }}
        onPointerUp={() => {
          // It may have ended elsewhere: a touch tells only where it began.
          setTimeout(() => {
            isPointed.current = false
          }, PRESS)
        }}
        onBlur={() => {
          isPointed.current = false
          blurTip(key)
        }}
        onKeyDown={marks.onKeyDown}
        onPointerEnter={({ pointerType }) => {
          if (pointerType !== 'touch') hoverTip(key)
        }}
        onPointerLeave={({ pointerType }) => {
          // A finger leaves before its press gives the focus.
          if (pointerType === 'touch') return
          isPointed.current = false
          leaveTip(key)
        }}
      >
        {children}
      </button>
      {isEntered && (
        <span id={keysId} hidden>
          {keys}
        </span>
      )}
      {isShown && (
        <Tip id={tipId} tipKey={key} anchor={anchor} direction={direction} prefer={prefer}>
          {reading}
        </Tip>
      )}
    </>
  )
}

/** Milliseconds in which a touch that was a press gives the focus. */
const PRESS = 500
