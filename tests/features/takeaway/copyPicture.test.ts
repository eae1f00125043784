import { afterEach, expect, it, vi } from 'vitest'
import { copyPicture } from '../../../src/features/takeaway/copyPicture'

const make = () => Promise.resolve(new Blob())

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function clipboard(write: () => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { write } })
  vi.stubGlobal(
    'ClipboardItem',
    class Item {
      constructor(readonly data: object) {}
    },
  )
}

it('a picture goes to the clipboard, or it is said that it did not', async () => {
  clipboard(() => Promise.resolve())
  expect(await copyPicture(make)).toBe('copied')
  clipboard(() => Promise.reject(new Error('refused')))
  expect(await copyPicture(make)).toBe('notCopied')
})

it('a clipboard that never answers leaves nobody without a word', async () => {
  vi.useFakeTimers()
  clipboard(() => new Promise(() => undefined))
  const copying = copyPicture(make)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await copying).toBe('notCopied')
})
