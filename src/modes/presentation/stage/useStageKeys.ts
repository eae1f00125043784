import { useEffect, useEffectEvent } from 'react'

import { areCharacterKeysOn } from '../../../state/settings'
import { type StageAction, stageKey } from './stageKey'

/** Keys on the stage, wherever the focus is; a sheet that is open has its own. */
export function useStageKeys(direction: 'ltr' | 'rtl', act: (action: StageAction) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return
    const action = stageKey(event, direction, isPressable(event.target), areCharacterKeysOn())
    if (action === null) return
    const sheet = document.querySelector<HTMLElement>('[popover="auto"]:popover-open')
    if (sheet) {
      if (!LEAVING.has(action)) return
      sheet.hidePopover()
    }
    event.preventDefault()
    act(action)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [])
}

/** What leaves the slide leaves a sheet beside one of its words too; other keys are the sheet's own. */
const LEAVING: ReadonlySet<StageAction> = new Set(['next', 'previous', 'first', 'last', 'black'])

/** A dialog above the stage closes with Escape itself, and is written in. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  return target instanceof Element && target.closest('input, textarea, select') !== null
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null
}
