import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createI18n } from '../../../src/i18n/createI18n'
import en from '../../../src/i18n/messages/en.json'
import { evenly, traced, tracesIn, withoutTraces } from '../../../src/i18n/format/keyTraces'
import { wordsOf } from '../../../src/i18n/Words'

describe('a trace', () => {
  it('leaves the text as people read it and says where it came from, one in another too', () => {
    const inner = traced('at least 5', 'answer.atLeast')
    const text = traced(`Killed: ${inner}!`, 'lead.line_few')
    expect(withoutTraces(text)).toBe('Killed: at least 5!')
    expect(
      tracesIn(text).map(({ key, start, end }) => [key, withoutTraces(text.slice(start, end))]),
    ).toEqual([
      ['lead.line_few', 'Killed: at least 5!'],
      ['answer.atLeast', 'at least 5'],
    ])
  })

  it('survives being cut anywhere between its pieces', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '5') })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const cut = evenly(traced(pieces.join('|'), 'x.y').split('|'))
        expect(cut.map(withoutTraces)).toEqual(pieces)
        for (const [i, one] of cut.entries()) {
          expect(tracesIn(one).map(({ key }) => key)).toEqual(pieces[i] === '' ? [] : ['x.y'])
        }
      }),
    )
  })

  it('is in every text of a set that traces, with the plural form, and in none of another', () => {
    const t = createI18n('en', en, { traces: true }).getFixedT('en')
    expect(tracesIn(t('view.checks')).map(({ key }) => key)).toEqual(['view.checks'])
    expect(tracesIn(t('filter.figures', { count: 3 })).map(({ key }) => key)).toEqual([
      'filter.figures_other',
    ])
    const plain = createI18n('en', en).getFixedT('en')
    expect(tracesIn(plain('view.checks'))).toEqual([])
  })

  it('of a label lets it begin small inside a sentence', () => {
    const texts = createI18n('en', en).getFixedT('en')
    const words = wordsOf(texts, 'en', undefined, ({ en: text }) => traced(text, 'data.x.label'))
    const inner = words.inner({ en: 'Medical workers', ar: 'كوادر طبية' })
    expect(withoutTraces(inner)).toBe('medical workers')
    expect(tracesIn(inner).map(({ key }) => key)).toEqual(['data.x.label'])
  })
})
