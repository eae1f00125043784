// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { withEdit, withoutEdit } from '../../src/wording/edits'
import { shippedTexts as published } from '../fixtures/shippedTexts'

beforeEach(() => {
  localStorage.clear()
  vi.restoreAllMocks()
})

/** What a tab of its own has: the same storage, another module. */
async function tab() {
  vi.resetModules()
  return import('../../src/state/deskStore')
}

const edit = (key: string, text: string) => ({ language: 'en', key, text }) as const
const CHECKS = edit('view.checks', 'Proofs')

/** Whether the browser would ask before it leaves the page. */
function isAsking(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

describe('the work at the desk', () => {
  it('of two tabs is kept, text by text', async () => {
    const [one, other] = [await tab(), await tab()]
    one.changeDeskWork((now) => withEdit(now, published, CHECKS))
    other.changeDeskWork((now) => withEdit(now, published, edit('view.figures', 'Numbers')))
    one.changeDeskWork((now) => withEdit(now, published, edit('view.checks', 'Tests')))
    const kept = (await tab()).deskStore.getState().value.edits
    expect(kept.map(({ text }) => text).sort()).toEqual(['Numbers', 'Tests'])
  })

  it('is asked for before the page is left as long as the browser refuses to keep it', async () => {
    const desk = await tab()
    desk.changeDeskWork((now) => withEdit(now, published, edit('view.figures', 'Numbers')))
    expect(isAsking()).toBe(false)
    const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    desk.changeDeskWork((now) => withEdit(now, published, CHECKS))
    expect([desk.deskStore.getState().isKept, isAsking()]).toEqual([false, true])
    // Nothing is left that could be lost.
    desk.changeDeskWork((now) => withoutEdit(withoutEdit(now, CHECKS), edit('view.figures', '')))
    expect([desk.deskStore.getState().isKept, isAsking()]).toEqual([false, false])
    refusal.mockRestore()
    desk.changeDeskWork((now) => withEdit(now, published, CHECKS))
    expect([desk.deskStore.getState().isKept, isAsking()]).toEqual([true, false])
  })
})
