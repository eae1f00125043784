// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { here, languageHere, pathTo, push, replace, subscribe } from '../../src/state/location'

beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(() => {
  document.body.innerHTML = ''
})

describe('the address of a site', () => {
  it('has the language as its path', () => {
    expect(pathTo('en', '?year=1')).toBe('/en/?year=1')
    expect(languageHere()).toBeNull()
    push({ language: 'ar', query: '?year=1', ignored: [] })
    expect(location.pathname + location.search).toBe('/ar/?year=1')
    expect(languageHere()).toBe('ar')
    expect(here()).toEqual({ language: 'ar', query: '?year=1', ignored: [], stepsHash: '' })
  })

  it('is told to those who follow it, whoever changed it', () => {
    const listener = vi.fn(here)
    const end = subscribe(listener)
    push({ language: 'en', query: '?year=1', ignored: [] })
    replace({ language: 'en', query: '?year=2', ignored: [] })
    dispatchEvent(new PopStateEvent('popstate'))
    expect(listener.mock.results.map(({ value }) => value.query)).toEqual([
      '?year=1',
      '?year=2',
      '?year=2',
    ])
    end()
    push({ language: 'en', query: '', ignored: [] })
    dispatchEvent(new PopStateEvent('popstate'))
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it('is spoken in the language of the last place when a reader goes back or on', async () => {
    history.replaceState(null, '', '/en/')
    const end = subscribe(() => undefined)
    const gone = (go: () => void) =>
      new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true })
        go()
      })
    push({ language: 'en', query: '?year=1', ignored: [] })
    push({ language: 'en', query: '?year=1,2', ignored: [] })
    replace({ ...here(), language: 'ar' })
    await gone(() => {
      history.back()
    })
    expect(here()).toMatchObject({ language: 'ar', query: '?year=1' })
    expect(location.pathname).toBe('/ar/')
    await gone(() => {
      history.back()
    })
    expect(here()).toMatchObject({ language: 'ar', query: '' })
    await gone(() => {
      history.go(2)
    })
    expect(here()).toMatchObject({ language: 'ar', query: '?year=1,2' })
    end()
  })

  it('does not take a language from the query', () => {
    history.replaceState(null, '', '/ar/?lang=en')
    expect(here()).toMatchObject({ language: 'ar', query: '?lang=en' })
  })
})

describe('the address of one file', () => {
  beforeEach(() => {
    document.body.innerHTML = '<script type="application/json" id="embedded-files">{}</script>'
    history.replaceState(null, '', '/tawthiq.html')
  })

  it('has the language first in its query, and never leaves its path', () => {
    expect(languageHere()).toBeNull()
    push({ language: 'en', query: '?year=1&gov=SY-HL', ignored: [] })
    expect(location.pathname + location.search).toBe('/tawthiq.html?lang=en&year=1&gov=SY-HL')
    expect(here()).toEqual({
      language: 'en',
      query: '?year=1&gov=SY-HL',
      ignored: [],
      stepsHash: '',
    })
    expect(pathTo('ar', '')).toBe('?lang=ar')
  })

  it('reads the language wherever it stands, and knows no other', () => {
    history.replaceState(null, '', '?view=checks&lang=en')
    expect(here()).toMatchObject({ language: 'en', query: '?view=checks' })
    history.replaceState(null, '', '?lang=fr')
    expect(languageHere()).toBeNull()
  })

  it('keeps the part after # when it is put right', () => {
    history.replaceState(null, '', '?lang=en#report-1')
    replace({ language: 'en', query: '?view=method', ignored: [] })
    expect(location.search + location.hash).toBe('?lang=en&view=method#report-1')
  })

  it('keeps the place in the history where a browser refuses the address', () => {
    const write = history.pushState.bind(history)
    vi.spyOn(history, 'pushState').mockImplementation((state, title, address) => {
      if (address !== undefined) throw new DOMException('refused', 'SecurityError')
      write(state, title)
    })
    push({ language: 'en', query: '?year=2', ignored: [], stepsHash: 'abc' })
    expect(location.search).toBe('')
    expect(here()).toEqual({ language: 'en', query: '?year=2', ignored: [], stepsHash: 'abc' })
  })
})
