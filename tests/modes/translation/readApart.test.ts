// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'

import { readApart } from '../../../src/modes/translation/panel/readApart'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const file = new File(['key,en\nview.checks,Proofs\n'], 'texts.csv')

it('a file that keeps its worker busy without end is given up, and the worker with it', async () => {
  vi.useFakeTimers()
  const terminate = vi.fn()
  vi.stubGlobal('Worker', workerWith({ terminate, postMessage: vi.fn() }))
  const reading = readApart(file)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await reading).toEqual({ kind: 'unreadable', why: 'too_large' })
  expect(terminate).toHaveBeenCalledOnce()
})

it('a worker that cannot be had, or cannot get at the file, is said to have failed', async () => {
  for (const [kind, data] of [
    ['error', undefined],
    ['message', null],
  ] as const) {
    const postMessage = function (this: EventTarget) {
      this.dispatchEvent(Object.assign(new Event(kind), { data }))
    }
    vi.stubGlobal('Worker', workerWith({ terminate: vi.fn(), postMessage }))
    await expect(readApart(file)).rejects.toThrow()
  }
})

it('where there are no workers it is read all the same', async () => {
  vi.stubGlobal('Worker', undefined)
  expect(await readApart(file)).toMatchObject({ kind: 'rows', rows: [{ key: 'view.checks' }] })
})

function workerWith(methods: object) {
  return class extends EventTarget {
    constructor() {
      super()
      Object.assign(this, methods)
    }
  }
}
