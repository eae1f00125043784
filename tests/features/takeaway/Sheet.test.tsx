// @vitest-environment jsdom
import { expect, it } from 'vitest'

import type { Selection } from '../../../src/domain/ask/selection'
import { EVERYTHING } from '../../../src/domain/ask/selection'
import { Sheet } from '../../../src/features/takeaway/Sheet'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const texts = { en, ar }
const edition = { version: '1.2.3', gathered: '2026-11-23', files: [] }

function textOf(language: 'en' | 'ar', selection: Selection = EVERYTHING): string {
  const { container, unmount } = renderIn(
    language,
    <Sheet
      {...{ table, selection, edition }}
      panel="killed-by-victim"
      mode={null}
      address={`tawthiq.example/${language}/?panel=killed-by-victim`}
      date="2026-11-24"
    >
      <p>42</p>
    </Sheet>,
  )
  expect(container.firstElementChild?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  const text = container.textContent
  unmount()
  return text
}

it.each(['en', 'ar'] as const)('a picture says what its numbers are, in %s', (language) => {
  const { pictures, report } = texts[language]
  const text = textOf(language)
  for (const part of [
    '42',
    pictures.atLeast,
    report.publisher,
    '1.2.3',
    `tawthiq.example/${language}/?panel=killed-by-victim`,
  ]) {
    expect(text).toContain(part)
  }
  expect(text).toMatch(language === 'en' ? /24 November 2026.*23 November/u : /24 .*2026.*23 /u)
})

it('a picture explains "at least" only where a number has it', () => {
  const exact: Selection = { ...EVERYTHING, years: [1], victims: ['children'] }
  expect(textOf('en', exact)).toContain('Children')
  expect(textOf('en', exact)).not.toContain(en.pictures.atLeast)
})
