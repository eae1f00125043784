// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { copyText } from '../../src/platform/copyText'

const TEXT = 'ما لا يقل عن 6,859'
let shown: HTMLElement
let button: HTMLButtonElement

beforeEach(() => {
  document.body.innerHTML = `<button>Copy</button><pre>${TEXT}</pre>`
  shown = document.querySelector('pre')!
  button = document.querySelector('button')!
  button.focus()
})

afterEach(() => {
  document.body.replaceChildren()
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
  vi.restoreAllMocks()
})

function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
}

/** The old way, as browsers do it: an event that may be answered with a text. */
function oldWay(allowed: boolean) {
  let copied: string | null = null
  const execCommand = () => {
    if (!allowed) return false
    const event = new Event('copy', { cancelable: true })
    const clipboardData = {
      setData: (_: string, text: string) => {
        copied = text
      },
    }
    document.dispatchEvent(Object.assign(event, { clipboardData }))
    return event.defaultPrevented
  }
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true })
  return () => copied
}

test('a clipboard that never answers leaves the old way too', async () => {
  vi.useFakeTimers()
  clipboard(() => new Promise(() => undefined))
  const copied = oldWay(true)
  const copying = copyText(TEXT, shown)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await copying).toBe(true)
  expect(copied()).toBe(TEXT)
  vi.useRealTimers()
})

test('a text goes to the clipboard where there is one', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  clipboard(writeText)
  expect(await copyText(TEXT, shown)).toBe(true)
  expect(writeText).toHaveBeenCalledWith(TEXT)
  expect(String(getSelection())).toBe('')
})

test.each(['missing', 'refused'] as const)(
  'a %s clipboard leaves the old way, with the text to the letter',
  async (how) => {
    if (how === 'refused') clipboard(() => Promise.reject(new Error('refused')))
    const copied = oldWay(true)
    expect(await copyText(TEXT, shown)).toBe(true)
    expect(copied()).toBe(TEXT)
    expect(await copyText('a link')).toBe(true)
    expect(copied()).toBe('a link')
  },
)

test('where nothing works, it says so and leaves the text selected', async () => {
  clipboard(() => Promise.reject(new Error('refused')))
  oldWay(false)
  expect(await copyText(TEXT, shown)).toBe(false)
  expect(String(getSelection())).toBe(TEXT)
})

test('a browser without the old way is no error', async () => {
  expect(await copyText(TEXT, shown)).toBe(false)
  expect(String(getSelection())).toBe(TEXT)
})

test('a field that shows the text is focused, for its selection counts only then', async () => {
  const field = document.createElement('input')
  field.value = TEXT
  document.body.append(field)
  expect(await copyText(TEXT, field)).toBe(false)
  expect(document.activeElement).toBe(field)
  expect(field.selectionEnd).toBe(TEXT.length)
})

test('a text that nothing shows leaves no trace', async () => {
  oldWay(true)
  await copyText('a link')
  expect(document.querySelector('textarea')).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('in a dialog the text is selected there, for the rest of the page is inert', async () => {
  const dialog = document.createElement('dialog')
  dialog.append(button)
  document.body.append(dialog)
  button.focus()
  let place: Element | null = null
  const execCommand = () => {
    place = document.querySelector('textarea')?.parentElement ?? null
    return true
  }
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true })
  expect(await copyText('a link')).toBe(true)
  expect(place).toBe(dialog)
})
