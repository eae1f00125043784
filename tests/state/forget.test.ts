// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetEverything } from '../../src/state/forget'
import { changeSettings, DEFAULT_SETTINGS, settingsStore } from '../../src/state/settings'

beforeEach(() => {
  localStorage.clear()
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  localStorage.clear()
})

it('takes away what this site has kept, and nothing of its neighbours on the same host', async () => {
  localStorage.setItem('neighbour', '1')
  const end = settingsStore.subscribe(vi.fn())
  changeSettings({ theme: 'dark' })
  sessionStorage.setItem('tawthiq.left', '')
  const unregister = vi.fn(() => Promise.resolve(true))
  const stays = vi.fn()
  Object.assign(navigator, {
    serviceWorker: {
      getRegistrations: () =>
        Promise.resolve([
          { scope: 'http://localhost:3000/', unregister },
          { scope: 'http://localhost:3000/other/', unregister: stays },
        ]),
    },
  })
  const forgotten: string[] = []
  vi.stubGlobal('caches', {
    keys: () =>
      Promise.resolve(['tawthiq http://localhost:3000/ 1', 'tawthiq http://localhost:3000/b/ 1']),
    delete: (name: string) => Promise.resolve(forgotten.push(name) > 0),
  })

  await forgetEverything()
  expect(Object.keys(localStorage)).toEqual(['neighbour'])
  expect(sessionStorage).toHaveLength(0)
  expect(settingsStore.getState().value).toEqual(DEFAULT_SETTINGS)
  expect(unregister).toHaveBeenCalledOnce()
  expect(stays).not.toHaveBeenCalled()
  expect(forgotten).toEqual(['tawthiq http://localhost:3000/ 1'])
  end()
})

it('does what it can where storage is refused and there is no worker', async () => {
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  localStorage.setItem('tawthiq.language', 'ar')
  await expect(forgetEverything()).resolves.toBeUndefined()
})
