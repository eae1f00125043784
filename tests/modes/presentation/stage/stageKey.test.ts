import { describe, expect, it } from 'vitest'

import {
  type StageAction,
  stageKey,
  stepAfter,
} from '../../../../src/modes/presentation/stage/stageKey'

const PLAIN = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

const press = (
  key: string,
  direction: 'ltr' | 'rtl',
  more: Partial<typeof PLAIN> = {},
  pressable = false,
) => stageKey({ key, ...PLAIN, ...more }, direction, pressable)

describe('a key on the stage', () => {
  it('moves the way of reading: left is on in Arabic, and back in English', () => {
    expect(press('ArrowRight', 'ltr')).toBe('next')
    expect(press('ArrowLeft', 'ltr')).toBe('previous')
    expect(press('ArrowRight', 'rtl')).toBe('previous')
    expect(press('ArrowLeft', 'rtl')).toBe('next')
  })

  it.each(['ltr', 'rtl'] as const)('means the same in both directions otherwise: %s', (way) => {
    expect(press('PageDown', way)).toBe('down')
    expect(press('PageUp', way)).toBe('up')
    expect(press('Home', way)).toBe('first')
    expect(press('End', way)).toBe('last')
    expect(press('Escape', way)).toBe('escape')
    expect(press('?', way, { shiftKey: true })).toBe('help')
    expect(press('؟', way, { shiftKey: true })).toBe('help')
  })

  it('leaves up and down to the marks and to the page', () => {
    expect(press('ArrowUp', 'ltr')).toBeNull()
    expect(press('ArrowDown', 'rtl')).toBeNull()
    expect(press('Tab', 'ltr')).toBeNull()
    expect(press('Enter', 'ltr')).toBeNull()
  })

  it('turns the page with Space, once it is seen to its end, but on what Space presses', () => {
    expect(press(' ', 'ltr')).toBe('down')
    expect(press(' ', 'ltr', { shiftKey: true })).toBe('up')
    expect(press(' ', 'ltr', {}, true)).toBeNull()
  })

  it('is known by its letter, and on a keyboard of other letters by its place', () => {
    expect(press('f', 'ltr', { code: 'KeyF' })).toBe('fullScreen')
    expect(press('L', 'ltr', { code: 'KeyL' })).toBe('language')
    expect(press('ب', 'rtl', { code: 'KeyF' })).toBe('fullScreen')
    expect(press('م', 'rtl', { code: 'KeyL' })).toBe('language')
    expect(press('لا', 'rtl', { code: 'KeyB' })).toBe('black')
    expect(press('ﻻ', 'rtl', { code: 'KeyB' })).toBe('black')
    expect(press('ز', 'rtl', { code: 'Period' })).toBe('black')
    expect(press('.', 'ltr', { code: 'Comma', shiftKey: true })).toBe('black')
    // The full stop of an Arabic keyboard may stand elsewhere, and other keys mean nothing.
    expect(press('.', 'rtl', { code: 'Slash' })).toBe('black')
    expect(press('و', 'rtl', { code: 'Comma' })).toBeNull()
    expect(press('لإ', 'rtl', { code: 'KeyT', shiftKey: true })).toBeNull()
    expect(press('é', 'ltr', { code: 'KeyF' })).toBeNull()
    // Another Latin layout has another letter in the place of F.
    expect(press('u', 'ltr', { code: 'KeyF' })).toBeNull()
    expect(press('1', 'ltr', { code: 'KeyL' })).toBeNull()
  })

  it('is no letter and no sign where those are turned off', () => {
    const named = (key: string) => stageKey({ key, ...PLAIN }, 'ltr', false, false)
    for (const key of ['f', 'L', 'b', '.', '?', '؟', 'ب', 'لا']) expect(named(key)).toBeNull()
    for (const key of [' ', 'ArrowRight', 'PageUp', 'Home', 'Escape'])
      expect(named(key)).not.toBeNull()
  })

  it("leaves the browser's own to the browser", () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      for (const key of ['ArrowLeft', 'f', 'l', 'Home', ' ']) {
        expect(press(key, 'ltr', { [held]: true })).toBeNull()
      }
    }
    expect(press('ArrowLeft', 'ltr', { shiftKey: true })).toBeNull()
    expect(press('F', 'ltr', { shiftKey: true })).toBeNull()
  })
})

describe('a step after an action', () => {
  it('never leaves the steps that there are', () => {
    const after = (action: StageAction, step: number) => stepAfter(action, step, 6)
    expect([after('next', 1), after('next', 6)]).toEqual([2, 6])
    expect([after('previous', 6), after('previous', 1)]).toEqual([5, 1])
    expect([after('first', 4), after('last', 4)]).toEqual([1, 6])
    expect([after('down', 1), after('up', 1)]).toEqual([2, 1])
    expect(after('help', 4)).toBe(4)
  })
})
