// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { persistedStore } from '../../src/state/persistedStore'

const KEY = 'names'
type Names = readonly string[]

/** Each is what one tab has of it: they share the storage and nothing else. */
const tab = () =>
  persistedStore<Names>(KEY, (text) => (text === null ? [] : text.split(',')), String)

const add = (name: string) => (names: Names) => [...names, name]

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

function refuseToWrite() {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}

describe('a value that the browser keeps', () => {
  it('is changed as it is stored now, whoever stored it', () => {
    const [one, other] = [tab(), tab()]
    one.change(add('a'))
    other.change(add('b'))
    // Nobody listened in the first tab when the other one wrote.
    one.change(add('c'))
    expect(one.getState().value).toEqual(['a', 'b', 'c'])
    expect(tab().getState().value).toEqual(['a', 'b', 'c'])
  })

  it('is read again by the first who follows it, and stays one object until it changes', () => {
    const [one, other] = [tab(), tab()]
    expect(one.getState().value).toEqual([])
    other.change(add('b'))
    const end = one.subscribe(() => undefined)
    expect(one.getState().value).toEqual(['b'])
    const before = one.getState().value
    end()
    one.subscribe(() => undefined)()
    expect(one.getState().value).toBe(before)
  })

  it('is read again when a page comes back that was put aside', () => {
    const [one, other] = [tab(), tab()]
    const listener = vi.fn()
    const end = one.subscribe(listener)
    other.change(add('b'))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    expect(one.getState().value).toEqual([])
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(one.getState().value).toEqual(['b'])
    expect(listener).toHaveBeenCalledTimes(1)
    end()
  })

  it('is neither stored nor told where it came back as it was', () => {
    const one = tab()
    const listener = vi.fn()
    one.subscribe(listener)
    one.change((names) => names)
    expect([localStorage.getItem(KEY), listener.mock.calls]).toEqual([null, []])
  })

  it('says whether it is kept, and who listens hears it', () => {
    const one = tab()
    const listener = vi.fn()
    const end = one.subscribe(listener)
    expect(one.getState().isKept).toBe(true)
    const refusal = refuseToWrite()
    one.change(add('a'))
    expect([one.getState().isKept, one.getState().value]).toEqual([false, ['a']])
    refusal.mockRestore()
    one.change(add('b'))
    expect([one.getState().isKept, one.getState().value]).toEqual([true, ['a', 'b']])
    expect(listener).toHaveBeenCalledTimes(2)
    end()
  })

  it('is not kept where it cannot even be read', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const one = tab()
    expect([one.getState().value, one.getState().isKept]).toEqual([[], false])
  })

  it('stays as it was where the browser refuses to say any more what is stored', () => {
    const one = tab()
    one.subscribe(() => undefined)
    one.change(add('a'))
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(one.getState()).toMatchObject({ value: ['a'], isKept: false })
  })

  it('loses neither what could not be stored nor what another tab stored meanwhile', () => {
    const [one, other] = [tab(), tab()]
    const refusal = refuseToWrite()
    one.change(add('mine'))
    refusal.mockRestore()
    other.change(add('theirs'))
    const end = one.subscribe(() => undefined)
    expect(one.getState().value).toEqual(['theirs', 'mine'])
    expect(one.getState().isKept).toBe(false)
    one.change(add('more'))
    expect(tab().getState().value).toEqual(['theirs', 'mine', 'more'])
    end()
  })
})
