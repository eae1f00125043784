import { describe, expect, it } from 'vitest'

import { figuresOf } from '../../src/domain/answer'
import { entriesOf } from '../../src/domain/entry'
import { MODES, PANELS } from '../../src/domain/panels'
import { EVERYTHING } from '../../src/domain/selection'
import { shownAs } from '../../src/domain/shownAs'
import { type Citation, citationOf, citationText } from '../../src/files/citationOf'
import { citationsOfPanel } from '../../src/files/citationsOfPanel'
import type { Taken } from '../../src/domain/shown'
import { writeBibtex, writeCsl, writeRis } from '../../src/files/writeCitation'
import { both } from '../fixtures/both'
import { shippedTable } from '../fixtures/shippedTable'

const EDITION = { version: '1.0.0', gathered: '2026-11-23', files: [] }
const entries = entriesOf(shippedTable)
const citations = entries.flatMap((entry) => citationOf(entry, shippedTable, EDITION, both) ?? [])
const total = citations.find(
  ({ key, figure }) => key.startsWith('snhr-annual-05') && figure.en.includes('6,859'),
)

describe('a citation', () => {
  it('names who says it, the report and its date, the number with its qualifier, and the outlet', () => {
    expect(total && citationText(total, 'en')).toBe(
      'Syrian Network for Human Rights. Fifth annual report, counting to 30 September 2020. ' +
        'Killed: at least 6,859 (All civilians; All of Syria; 30 September 2015 to 30 September 2020). ' +
        'Counted from 30 September 2015, the start of the intervention. ' +
        'As read in Syria TV, 29 September 2020. ' +
        'By way of Tawthiq, data version 1.0.0, 23 November 2026.',
    )
    expect(total && citationText(total, 'ar')).toBe(
      'الشبكة السورية لحقوق الإنسان. التقرير السنوي الخامس، حصيلته حتى 30 أيلول 2020. ' +
        'قتلى: ما لا يقل عن 6,859 (كل المدنيين؛ كل سوريا؛ من 30 أيلول 2015 إلى 30 أيلول 2020). ' +
        'الحصيلة منذ بدء التدخل في 30 أيلول 2015. ' +
        'نقلًا عن تلفزيون سوريا، 29 أيلول 2020. ' +
        'عن طريق «توثيق»، إصدار البيانات 1.0.0، 23 تشرين الثاني 2026.',
    )
  })

  it('is there for every figure, and for no cell without an accepted reading', () => {
    expect(citations).toHaveLength(entries.filter(({ figure }) => figure !== null).length)
  })

  it('never cites a place in an order or a share as a number of people', () => {
    for (const { id, report, figure, cell } of entries) {
      const citation = citations.find(({ key }) => key === `${report}-${id}`)
      if (!figure || !citation) continue
      const isRank = cell.unit === 'rank'
      expect(citation.figure.en.includes('in rank'), citation.key).toBe(isRank)
      expect(citation.figure.ar.includes('المرتبة'), citation.key).toBe(isRank)
      expect(citation.figure.en.includes('%'), citation.key).toBe(cell.unit === 'percent')
    }
  })

  it('keeps the qualifier of every figure, in both languages', () => {
    for (const { id, report, figure } of entries) {
      const said = citations.find(({ key }) => key === `${report}-${id}`)?.figure
      if (!figure || !said) continue
      expect(said.en.includes('at least'), id).toBe(figure.qualifier === 'at_least')
      expect(said.ar.includes('ما لا يقل عن'), id).toBe(figure.qualifier === 'at_least')
    }
  })

  it('holds no mark of direction, no empty part and no name of a key', () => {
    for (const citation of citations) {
      for (const text of [citationText(citation, 'en'), citationText(citation, 'ar')]) {
        expect(text).not.toMatch(
          /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|undefined|null|files\.|\. \.| {2}/u,
        )
      }
    }
  })
})

describe('the citations of a panel', () => {
  const cited = (taken: Partial<Taken>) =>
    citationsOfPanel(
      { panel: 'killed-by-year', mode: null, selection: EVERYTHING, ...taken },
      shippedTable,
      EDITION,
      both,
    )

  it('name the report, its figures, what its years are, and the texts read', () => {
    const [only, ...more] = cited({})
    expect(more).toEqual([])
    expect(only?.key).toBe('snhr-annual-05-killed-by-year')
    expect(only && citationText(only, 'en')).toMatch(
      /^Syrian Network for Human Rights\. Fifth annual report, counting to 30 September 2020\. Killed by year: 16 figures, all of Syria, all five years \(30 September 2015 to 30 September 2020\)\. Years are those of the intervention, 30 September to 30 September; counted from 30 September 2015, the start of the intervention\. Calculated numbers and limits are worked out from these figures by Tawthiq\. As read in .+\. By way of Tawthiq, data version 1\.0\.0, 23 November 2026\./,
    )
    expect(only && citationText(only, 'ar')).toMatch(/القتلى بحسب السنة: 16 رقمًا/)
  })

  it('have a key of their own for every choice, and speak of no filter that does not count', () => {
    const choices = [
      {},
      { mode: 'percent' as const },
      { selection: { ...EVERYTHING, years: [1] } },
      { selection: { ...EVERYTHING, years: [2] } },
      { selection: { ...EVERYTHING, governorates: ['SY-HL'] } },
    ]
    const keys = choices.flatMap((choice) => cited(choice).map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThan(4)
    const selection = { ...EVERYTHING, years: [1], victims: ['children'] }
    for (const one of cited({ panel: 'total-over-time', selection }))
      expect(citationText(one, 'en')).not.toMatch(/year 1/i)
    for (const one of cited({ panel: 'attacks-by-type', selection }))
      expect(citationText(one, 'en')).not.toMatch(/children/i)
  })

  it('are one for each report behind it, in every panel and mode', () => {
    for (const panel of PANELS) {
      for (const mode of [null, ...MODES]) {
        const citations = cited({ panel, mode })
        const keys = citations.map(({ key }) => key)
        expect(keys.length, panel).toBeGreaterThan(0)
        expect(new Set(keys).size).toBe(keys.length)
        const reports = shownAs(panel, mode, shippedTable, EVERYTHING).flatMap(({ answer }) =>
          figuresOf(answer).map(({ report }) => [report, panel, ...(mode ? [mode] : [])].join('-')),
        )
        expect([...keys].sort()).toEqual([...new Set(reports)].sort())
        for (const citation of citations) {
          for (const language of ['en', 'ar'] as const) {
            expect(citationText(citation, language)).not.toMatch(
              /[\u2066-\u2069]|undefined|null|takeaway\.|\. \.| {2}/u,
            )
          }
        }
      }
    }
  })

  it('are none where nothing is published', () => {
    const silent = { ...EVERYTHING, report: 'snhr-annual-10' }
    expect(cited({ panel: 'attacks-by-type', selection: silent })).toEqual([])
  })
})

describe.each(['en', 'ar'] as const)('the files of a citation, in %s', (language) => {
  it('are BibTeX whose braces close and whose key is its own', () => {
    const keys = citations.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const citation of citations) {
      const text = writeBibtex(citation, language)
      expect(text).toMatch(/^@techreport\{[a-z0-9-]+,\n/)
      const bare = text.replace(/\\[{}]/gu, '')
      expect(bare.split('{').length).toBe(bare.split('}').length)
      expect(text).toMatch(/ {2}year = \{\d{4}\}/)
    }
  })

  it('are RIS that begins with its type, ends with its end, and has one tag a line', () => {
    for (const citation of citations) {
      const lines = writeRis(citation, language).split('\r\n')
      expect(lines[0]).toBe('TY  - RPRT')
      expect(lines.at(-2)).toBe('ER  - ')
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    }
  })

  it('are CSL-JSON that says what the text says', () => {
    for (const citation of citations) {
      const [item] = JSON.parse(writeCsl([citation], language)) as Record<string, unknown>[]
      expect(item).toMatchObject({
        id: citation.key,
        type: 'report',
        author: [{ literal: citation.author[language] }],
        title: citation.title[language],
      })
      expect(String(item?.note)).toContain(partOf(citation, language))
    }
  })
})

function partOf({ figure }: Citation, language: 'en' | 'ar'): string {
  return figure[language]
}
