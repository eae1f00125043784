/** What a key does on the stage. */
export type StageAction =
  | 'next'
  | 'previous'
  /** As next and previous, once there is no more of the slide that way. */
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'fullScreen'
  | 'language'
  | 'help'
  | 'black'
  | 'escape'

interface Pressed {
  readonly key: string
  /** Where the key is on the keyboard, for those that write in another script. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The action of a key; null for a key that is not the stage's. Left and right go the way of
 * reading, so they are mirrored with it. `pressable`: whether the focus is on what Space presses.
 * `characters`: whether letters and signs are keys too.
 */
export function stageKey(
  { key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  direction: 'ltr' | 'rtl',
  pressable: boolean,
  characters = true,
): StageAction | null {
  if (ctrlKey || altKey || metaKey) return null
  if (!characters && key !== ' ' && (key.length === 1 || isOfAnotherScript(key))) return null
  switch (key) {
    case 'ArrowRight':
      return shiftKey ? null : direction === 'ltr' ? 'next' : 'previous'
    case 'ArrowLeft':
      return shiftKey ? null : direction === 'ltr' ? 'previous' : 'next'
    case 'PageDown':
      return 'down'
    case 'PageUp':
      return 'up'
    case ' ':
      return pressable ? null : shiftKey ? 'up' : 'down'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'Escape':
      return 'escape'
    case '?':
    case '؟':
      return 'help'
    case '.':
      return 'black'
    default:
      return shiftKey ? null : (CHARACTERS[latinKey(key, code)] ?? null)
  }
}

/** The step to which an action leads, from 1; the same at an end. */
export function stepAfter(action: StageAction, step: number, count: number): number {
  switch (action) {
    case 'next':
    case 'down':
      return Math.min(step + 1, count)
    case 'previous':
    case 'up':
      return Math.max(step - 1, 1)
    case 'first':
      return 1
    case 'last':
      return count
    case 'fullScreen':
    case 'language':
    case 'help':
    case 'black':
    case 'escape':
      return step
  }
}

/** By what they write in Latin, or the place of the key that writes something else. */
const CHARACTERS: Readonly<Record<string, StageAction>> = {
  f: 'fullScreen',
  l: 'language',
  b: 'black',
  period: 'black',
}

/** What a key writes; where that is of another script, as on an Arabic keyboard, its place. */
function latinKey(key: string, code: string): string {
  if (!isOfAnotherScript(key)) return key.toLowerCase()
  return code.replace(/^Key/, '').toLowerCase()
}

/** Names of keys are Latin; what a key writes may be two letters, as that of B does («لا»). */
function isOfAnotherScript(key: string): boolean {
  return /^(?!\p{Script=Latin})\p{L}/u.test(key)
}
