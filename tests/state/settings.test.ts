// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { parseSettings, DEFAULT_SETTINGS, type Settings } from '../../src/state/settings'

const KEY = 'tawthiq.settings'

const anySettings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom('system', 'light', 'dark', 'contrast'),
  textSize: fc.constantFrom('normal', 'large', 'larger'),
  characterKeys: fc.constantFrom('on', 'off'),
  digits: fc.constantFrom('latn', 'arab'),
  time: fc.constantFrom('reading', 'ltr'),
})

describe('stored settings', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
      }),
    )
  })

  it('are whole whatever is stored, and keep what is good', () => {
    const junk = fc.oneof(fc.string(), fc.json(), fc.constant(null))
    fc.assert(
      fc.property(junk, (text) => {
        expect(Object.keys(parseSettings(text)).sort()).toEqual(
          Object.keys(DEFAULT_SETTINGS).sort(),
        )
      }),
    )
    fc.assert(
      fc.property(anySettings, fc.jsonValue(), (settings, value) => {
        const spoilt = JSON.stringify({ ...settings, theme: value, stranger: 1 })
        const theme = ['system', 'light', 'dark', 'contrast'].find((name) => name === value)
        expect(parseSettings(spoilt)).toEqual({
          ...settings,
          theme: theme ?? DEFAULT_SETTINGS.theme,
        })
      }),
    )
  })

  it('are plain where only some are stored', () => {
    expect(parseSettings('{"digits":"arab"}')).toEqual({ ...DEFAULT_SETTINGS, digits: 'arab' })
  })
})

describe('the store of settings', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.resetModules()
  })

  const store = () => import('../../src/state/settings')

  it('keeps what is changed for the next visit, and tells who listens', async () => {
    const { changeSettings, settingsStore } = await store()
    const listener = vi.fn()
    const end = settingsStore.subscribe(listener)
    changeSettings({ theme: 'dark' })
    changeSettings({ digits: 'arab' })
    expect(listener).toHaveBeenCalledTimes(2)
    expect(settingsStore.getState().value).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      digits: 'arab',
    })
    expect(settingsStore.getState().value).toBe(settingsStore.getState().value)
    end()
    changeSettings({ theme: 'light' })
    expect(listener).toHaveBeenCalledTimes(2)
    vi.resetModules()
    expect((await store()).settingsStore.getState().value).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'light',
      digits: 'arab',
    })
  })

  it('follows another tab, and nothing else that is stored', async () => {
    const { settingsStore } = await store()
    const listener = vi.fn()
    const end = settingsStore.subscribe(listener)
    expect(settingsStore.getState().value).toEqual(DEFAULT_SETTINGS)
    localStorage.setItem(KEY, '{"theme":"contrast"}')
    dispatchEvent(new StorageEvent('storage', { key: 'tawthiq.language' }))
    expect(settingsStore.getState().value.theme).toBe('system')
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(settingsStore.getState().value.theme).toBe('contrast')
    localStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(settingsStore.getState().value).toEqual(DEFAULT_SETTINGS)
    expect(listener).toHaveBeenCalledTimes(2)
    end()
  })

  it('works where storage is refused', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const { changeSettings, settingsStore } = await store()
    expect(settingsStore.getState().value).toEqual(DEFAULT_SETTINGS)
    changeSettings({ textSize: 'larger' })
    expect(settingsStore.getState().value.textSize).toBe('larger')
  })
})
