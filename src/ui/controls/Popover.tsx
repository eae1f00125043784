import { use, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

import { HeaderTool } from './HeaderTool'
import styles from './Popover.module.css'
import { PictureContext } from '../PictureContext'
import { usePrinting } from '../../platform/usePrinting'

type Kind = 'word' | 'tool' | 'menu'

interface PopoverProps {
  readonly trigger: ReactNode
  /** Accessible name of what opens. */
  readonly label: string
  /** Left out where every press in it closes it. */
  readonly close?: string
  /** A word in a text, a tool of the header, or what opens a menu. */
  readonly kind?: Kind
  /** The name of its button, where the word on it needs what stands around it. */
  readonly name?: string | undefined
  /** On paper and in a picture nothing opens: the word stays as a word, or goes. */
  readonly onPaper?: 'word' | 'nothing'
  /** Drawn when it opens and not before: a page holds hundreds that nobody opens. */
  readonly children: ReactNode
}

/** A word or a tool that opens a sheet beside it; `Escape` or a press outside closes it, and so does the focus that leaves. */
export function Popover({
  trigger,
  label,
  close,
  kind = 'word',
  name,
  onPaper = 'word',
  children,
}: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLSpanElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const still = use(PictureContext)
  const printing = usePrinting()
  const isPaper = printing || still
  // Pressed before the script came, it is open already.
  useEffect(() => {
    if ('popover' in HTMLElement.prototype && sheet.current?.matches(':popover-open'))
      setIsOpen(true)
  }, [])
  useLayoutEffect(() => {
    if (!isOpen || isPaper || !button.current || !sheet.current) return undefined
    return follow(button.current, sheet.current, kind)
  }, [isOpen, isPaper, kind])
  // Behind what has the focus now it would lie over that, or over what is read there.
  useEffect(() => {
    if (!isOpen) return undefined
    const leave = ({ target }: FocusEvent) => {
      const isInside = [button, sheet].some(({ current }) => current?.contains(target as Node))
      if (!isInside) sheet.current?.hidePopover()
    }
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('focusin', leave)
    }
  }, [isOpen])
  if (isPaper) return onPaper === 'word' && <span className={styles.word}>{trigger}</span>
  return (
    <>
      {kind === 'tool' ? (
        <HeaderTool ref={button} popoverTarget={id} onPointerEnter={preload} onFocus={preload}>
          {trigger}
        </HeaderTool>
      ) : (
        <button
          ref={button}
          type="button"
          className={kind === 'menu' ? styles.menu : styles.trigger}
          aria-label={name}
          popoverTarget={id}
          onPointerEnter={preload}
          onFocus={preload}
        >
          {trigger}
        </button>
      )}
      <span
        ref={sheet}
        id={id}
        className={kind === 'menu' ? `${styles.sheet} ${styles.list}` : styles.sheet}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') setIsOpen(true)
        }}
        onToggle={({ newState }) => {
          setIsOpen(newState === 'open')
        }}
      >
        {isOpen && (
          <>
            {children}
            {close !== undefined && (
              <button
                type="button"
                className={styles.close}
                popoverTarget={id}
                popoverTargetAction="hide"
              >
                {close}
              </button>
            )}
          </>
        )}
      </span>
    </>
  )
}

/** What places a sheet comes when one may be opened soon: the first view has no use for it. */
const loadPlacing = () => import('@floating-ui/dom')

function preload(): void {
  // Without it a sheet opens all the same, in the corner.
  loadPlacing().catch(() => undefined)
}

/** How many letters high a sheet is at least: in less nothing is read. */
const LEAST = 16

/** Keeps the sheet beside its button while anything moves; returns what ends that. */
function follow(button: HTMLElement, sheet: HTMLElement, kind: Kind): () => void {
  let end: (() => void) | null = () => undefined
  // Not seen, nor pressed, where it does not belong.
  sheet.style.visibility = 'hidden'
  const show = () => {
    sheet.style.visibility = ''
  }
  const begin = async () => {
    const { autoUpdate, computePosition, flip, offset, shift, size } = await loadPlacing()
    const place = async () => {
      const fit = size({
        padding: 8,
        apply: ({ availableHeight }) => {
          // A slide has letters of twice the size.
          const least = LEAST * parseFloat(getComputedStyle(sheet).fontSize)
          const room = Math.min(Math.max(availableHeight, least), innerHeight - 16)
          sheet.style.setProperty('--room', `${String(room)}px`)
        },
      })
      const { x, y } = await computePosition(button, sheet, {
        strategy: 'fixed',
        placement: kind === 'word' ? 'bottom-start' : 'bottom-end',
        // A menu is seen whole; what is read may be scrolled, rather than lie over the number it is about.
        // What is out of a low window could not be scrolled to: there it may lie over anything.
        middleware: [
          offset(4),
          ...(kind === 'menu' ? [flip(), fit] : [fit, flip()]),
          shift({ padding: 8, crossAxis: true }),
        ],
      })
      // Measured from the left; on a page read from the right its start is the other side.
      const isRtl = getComputedStyle(sheet).direction === 'rtl'
      const start = isRtl ? document.documentElement.clientWidth - x - sheet.offsetWidth : x
      sheet.style.setProperty('--start', `${String(start)}px`)
      sheet.style.setProperty('--top', `${String(y)}px`)
      show()
    }
    // It may have been closed meanwhile.
    if (end) end = autoUpdate(button, sheet, () => void place())
  }
  begin().catch(show)
  return () => {
    end?.()
    end = null
  }
}
