import { describe, expect, it, vi } from 'vitest'
import { followUpdates } from '../../../src/features/chrome/followUpdates'

/** A worker in one of its states, as the browser shows it to a page. */
function workerOf(state: ServiceWorkerState) {
  return Object.assign(new EventTarget(), { state, postMessage: vi.fn() })
}
type Worker = ReturnType<typeof workerOf>

/** A browser whose site is kept by `controller`, or not yet. */
function browserWith(controller: Worker | null, waiting: Worker | null = null) {
  const registration = Object.assign(new EventTarget(), {
    installing: null as Worker | null,
    waiting,
    active: controller,
    update: () => Promise.reject(new TypeError('no network')),
  })
  const workers = Object.assign(new EventTarget(), {
    controller,
    register: () => Promise.resolve(registration),
  })
  const around = {
    workers: workers as unknown as ServiceWorkerContainer,
    script: '/sw.js',
    tell: vi.fn(),
    reload: vi.fn(),
  }
  const install = () => {
    const coming = workerOf('installing')
    registration.installing = coming
    registration.dispatchEvent(new Event('updatefound'))
    coming.state = 'installed'
    registration.installing = null
    registration.waiting = coming
    coming.dispatchEvent(new Event('statechange'))
    return coming
  }
  const takeOver = () => workers.dispatchEvent(new Event('controllerchange'))
  return { registration, around, install, takeOver }
}

describe('a newer version', () => {
  it('is told when it has come, and waits', async () => {
    const { around, install } = browserWith(workerOf('activated'))
    await followUpdates(around)
    expect(around.tell).not.toHaveBeenCalled()
    const coming = install()
    expect(around.tell).toHaveBeenCalledOnce()
    expect(coming.postMessage).not.toHaveBeenCalled()
    expect(around.reload).not.toHaveBeenCalled()
  })

  it('is told by a page that opens while it waits', async () => {
    const { around } = browserWith(workerOf('activated'), workerOf('installed'))
    await followUpdates(around)
    expect(around.tell).toHaveBeenCalledOnce()
  })

  it('is asked for first, and the page loaded only once it is there', async () => {
    const { around, install, takeOver } = browserWith(workerOf('activated'))
    const { take } = await followUpdates(around)
    const coming = install()
    take()
    expect(coming.postMessage).toHaveBeenCalledWith('take-over')
    expect(around.reload).not.toHaveBeenCalled()
    takeOver()
    expect(around.reload).toHaveBeenCalledOnce()
  })

  it('never loads a page that did not ask: it is told, and can ask later', async () => {
    const { around, registration, takeOver } = browserWith(workerOf('activated'))
    const { take } = await followUpdates(around)
    takeOver()
    expect(around.reload).not.toHaveBeenCalled()
    expect(around.tell).toHaveBeenCalledOnce()
    registration.waiting = null
    take()
    expect(around.reload).toHaveBeenCalledOnce()
  })
})

describe('the first version', () => {
  it('is nothing to ask about', async () => {
    const { around, install, takeOver } = browserWith(null)
    await followUpdates(around)
    install()
    takeOver()
    expect(around.tell).not.toHaveBeenCalled()
    expect(around.reload).not.toHaveBeenCalled()
  })
})

it('looks for a newer version, and takes no network for none', async () => {
  const { around } = browserWith(workerOf('activated'))
  const { look } = await followUpdates(around)
  expect(look).not.toThrow()
  await Promise.resolve()
})
