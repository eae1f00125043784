// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { withEdit, withoutEdit } from '../../../src/wording/edits'
import { shippedTexts as published } from '../../fixtures/shippedTexts'

beforeEach(() => {
  localStorage.clear()
  vi.restoreAllMocks()
})

/** What a tab of its own has: the same storage, another module. */
async function tab() {
  vi.resetModules()
  return import('../../../src/modes/translation/translationStore')
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
    one.changeTranslations((now) => withEdit(now, published, CHECKS))
    other.changeTranslations((now) => withEdit(now, published, edit('view.figures', 'Numbers')))
    one.changeTranslations((now) => withEdit(now, published, edit('view.checks', 'Tests')))
    const kept = (await tab()).translationStore.getState().value.edits
    expect(kept.map(({ text }) => text).sort()).toEqual(['Numbers', 'Tests'])
  })

  it('is asked for before the page is left as long as the browser refuses to keep it', async () => {
    const desk = await tab()
    desk.changeTranslations((now) => withEdit(now, published, edit('view.figures', 'Numbers')))
    expect(isAsking()).toBe(false)
    const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    desk.changeTranslations((now) => withEdit(now, published, CHECKS))
    expect([desk.translationStore.getState().isKept, isAsking()]).toEqual([false, true])
    // Nothing is left that could be lost.
    desk.changeTranslations((now) =>
      withoutEdit(withoutEdit(now, CHECKS), edit('view.figures', '')),
    )
    expect([desk.translationStore.getState().isKept, isAsking()]).toEqual([false, false])
    refusal.mockRestore()
    desk.changeTranslations((now) => withEdit(now, published, CHECKS))
    expect([desk.translationStore.getState().isKept, isAsking()]).toEqual([true, false])
  })
})
