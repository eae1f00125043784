import { describe, expect, it } from 'vitest'
import { places } from 'virtual:message-places'

import { placesOf } from '../../scripts/vite-message-places'
import en from '../../src/i18n/messages/en.json'
import { baseOf } from '../../src/wording/texts'
import { textsOf } from '../../src/wording/textsOf'

describe('where a message is used', () => {
  it('is read from literals and from templates, whose gaps are one part of a key', () => {
    const sources = [
      { part: 'overview', text: "t('lead.line')" },
      { part: 'app', text: 't(`view.${view}`)' },
    ]
    expect(placesOf(['lead.line', 'view.checks', 'view.a.b', 'idle'], sources)).toEqual({
      'lead.line': ['overview'],
      'view.checks': ['app'],
      'view.a.b': [],
      idle: [],
    })
  })

  it('is known of every message but those that the build alone asks for', () => {
    const keys = [...new Set([...textsOf({ en, ar: en }, []).en.keys()].map(baseOf))]
    expect(keys.length).toBeGreaterThan(900)
    expect(keys.filter((key) => !((places[key] ?? []).length > 0))).toEqual([
      'page.description',
      'page.missing',
      ...['text', 'again', 'overview', 'table'].map((part) => `load.late.${part}`),
      'single.needs',
    ])
  })
})
