// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { ReportedFindings } from '../../../src/evidence/ReportedFindings'
import { Findings } from '../../../src/features/overview/Findings'
import type { Language } from '../../../src/i18n/language'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

function shown(language: Language, choice: Partial<Selection> = {}): HTMLElement {
  const selection = { ...EVERYTHING, ...choice }
  return renderIn(language, <Findings table={table} selection={selection} />).container
}

describe.each(['en', 'ar'] as const)('what the report found in words, in %s', (language) => {
  it('is told under that report alone', () => {
    expect(shown(language).querySelectorAll('li')).toHaveLength(3)
    expect(shown(language, { report: 'snhr-annual-06' })).toBeEmptyDOMElement()
    expect(shown(language, { basis: 'latest' })).toBeEmptyDOMElement()
  })

  it('says who tells it of which report, with the way to that source', () => {
    const part = shown(language)
    const [by] = part.querySelectorAll('p')
    expect(plain(by?.textContent ?? '')).toMatch(
      language === 'en'
        ? /fifth annual report, as reported by Syria TV on 29 September 2020/
        : /التقرير السنوي الخامس .*تلفزيون سوريا في 29 أيلول 2020/,
    )
    expect(by?.querySelector('a')).toHaveAttribute('href', '?view=method#source-syria-tv-2020-09')
  })

  it('gives no number of vetoes, and the hashtag letter by letter, to the activists, in the method alone', () => {
    for (const finding of shown(language).querySelectorAll('li'))
      expect(finding.textContent).not.toMatch(/\d/)
    expect(shown(language).querySelector('bdi[lang]')).toBeNull()
    const part = renderIn(language, <ReportedFindings table={table} />).container
    expect(part.querySelector('bdi[lang]')).toHaveTextContent('#5 سنوات على _ العدوان_ الروسي')
    expect(plain(part.textContent)).toMatch(language === 'en' ? /activists/ : /ناشطون/)
  })
})
