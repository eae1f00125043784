import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

interface FullScreen {
  /** Whether the browser has it at all. */
  readonly offered: boolean
  readonly on: boolean
  /** The browser did not give it when it was asked for. */
  readonly refused: boolean
  readonly toggle: () => void
  /** Whether it was left a moment ago: the Escape that did it is not to do more. */
  readonly wasLeft: () => boolean
}

/** Full screen, asked for and left; ended with what asked for it. */
export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(subscribe, isOn, () => false)
  const [refused, setRefused] = useState(false)
  const left = useRef(-Infinity)
  useEffect(
    () =>
      subscribe(() => {
        if (!isOn()) left.current = performance.now()
      }),
    [],
  )
  useEffect(
    () => () => {
      if (isOn()) void document.exitFullscreen().catch(() => undefined)
    },
    [],
  )
  const enter = async () => {
    try {
      if (!isOffered()) throw new Error('no full screen')
      await document.documentElement.requestFullscreen()
      setRefused(false)
    } catch {
      setRefused(true)
    }
  }
  return {
    offered: isOffered(),
    on,
    refused,
    toggle: () => {
      if (isOn()) void document.exitFullscreen().catch(() => undefined)
      else void enter()
    },
    wasLeft: () => performance.now() - left.current < MOMENT,
  }
}

const MOMENT = 400

function isOffered(): boolean {
  return document.fullscreenEnabled && 'requestFullscreen' in document.documentElement
}

function isOn(): boolean {
  return document.fullscreenElement !== null
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => {
    document.removeEventListener('fullscreenchange', listener)
  }
}
