import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { figuresOf } from '../../src/domain/ask/answer'
import { entriesOf } from '../../src/domain/data/entry'
import { MODES } from '../../src/domain/panels/panel'
import { PANELS } from '../../src/domain/panels/panels'
import { EVERYTHING } from '../../src/domain/ask/selection'
import type { Figure } from '../../src/domain/data/figure'
import type { Report } from '../../src/domain/data/vocabulary'
import {
  answersOfRow,
  panelModel,
  type PanelView,
  type RowAnswer,
  rowsOf,
} from '../../src/domain/panels/panelModel'
import { type Citation, citationOf, citationText } from '../../src/exports/citationOf'
import { citationsOfPanel } from '../../src/exports/citationsOfPanel'
import { writeBibtex, writeCsl, writeRis } from '../../src/exports/writeCitation'
import { cases, SHARE } from '../fixtures/cases'
import { both } from '../fixtures/both'
import { selections } from '../fixtures/selections'
import { shippedTable } from '../fixtures/shippedTable'
import { Tally } from '../fixtures/Tally'

const VIEW = 'https://example.org/en/?view=overview'
const EDITION = { version: '1.0.0', gathered: '2026-11-23', files: [] }
const entries = entriesOf(shippedTable)
const citations = entries.flatMap((entry) => citationOf(entry, shippedTable, EDITION, both) ?? [])
const total = citations.find(
  ({ key, figure }) => key.startsWith('snhr-annual-05') && figure.en.includes('6,859'),
)

describe('a citation', () => {
  it('names who says it, the report and its date, the number with its qualifier, and the outlet', () => {
    expect(total && citationText(total, 'en')).toBe(
      "Syrian Network for Human Rights. The 90th Periodic Report and 5th Annual Report on Russian Forces Violations Since the Start of Russia's Direct Military Intervention in Syria on September 30, 2015, Some of Which Amount to Crimes against Humanity and War Crimes [Fifth annual report]. 30 September 2020. " +
        'Killed: at least 6,859 (All civilians; All of Syria; 30 September 2015 to 30 September 2020). ' +
        'Counted from 30 September 2015, the start of the intervention. ' +
        'Source: SNHR press release (mirror on syrianeyes.com), 30 September 2020. ' +
        'Via Tawthiq, data version 1.0.0, 23 November 2026. http://syrianeyes.com/index-367.html',
    )
    expect(total && citationText(total, 'ar')).toBe(
      "الشبكة السورية لحقوق الإنسان. The 90th Periodic Report and 5th Annual Report on Russian Forces Violations Since the Start of Russia's Direct Military Intervention in Syria on September 30, 2015, Some of Which Amount to Crimes against Humanity and War Crimes [التقرير السنوي الخامس]. 30 أيلول 2020. " +
        'قتلى: ما لا يقل عن 6,859 (كل المدنيين؛ كل سوريا؛ من 30 أيلول 2015 إلى 30 أيلول 2020). ' +
        'الحصيلة منذ بدء التدخل في 30 أيلول 2015. ' +
        'نقلًا عن بيان صحفي للشبكة السورية لحقوق الإنسان (نسخة في syrianeyes.com)، 30 أيلول 2020. ' +
        'عبر «توثيق»، إصدار البيانات 1.0.0، 23 تشرين الثاني 2026. http://syrianeyes.com/index-367.html',
    )
  })

  it('names a report by a title that a text printed, letter by letter, or says what it is in brackets', () => {
    const tally = new Tally()
    for (const citation of citations) {
      const { title, published } = reportOf(citation)
      const own = title.en ?? title.ar
      tally.count(own === null ? 'described' : 'titled')
      for (const language of ['en', 'ar'] as const) {
        const said = citation.title[language]
        if (own === null) expect(said).toMatch(/^\[[^[\]]+\]$/u)
        else expect(said).toBe(title[language] ?? own)
        expect(citationText(citation, language)).toContain(
          own === null ? `${said}. ` : `${said} [${citation.description?.[language] ?? ''}]. `,
        )
      }
      // The date to which a report counts is never the date of its publication.
      expect(citation.published).toBe(published)
      if (published !== null) continue
      tally.count('undated')
      expect(citationText(citation, 'en')).toContain('publication date not found')
      expect(writeBibtex(citation, 'en')).not.toMatch(/^ {2}(?:year|month|date)/mu)
      expect(writeRis(citation, 'en')).not.toMatch(/^(?:PY|DA|Y1)/mu)
      expect(writeCsl([citation], 'en')).not.toContain('issued')
    }
    tally.expectAtLeast({ described: 100, titled: 100, undated: 100 })
  })

  it('is there for every figure, and for no cell without an accepted reading', () => {
    expect(citations).toHaveLength(entries.filter(({ figure }) => figure !== null).length)
  })

  it('never cites a place in an order or a share as a number of people', () => {
    for (const { id, report, figure, cell } of entries) {
      const citation = citations.find(({ key }) => key === `${report}-${id}`)
      if (!figure || !citation) continue
      const isRank = cell.unit === 'rank'
      expect(citation.figure.en.includes('rank '), citation.key).toBe(isRank)
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
  const viewOf = (view: Partial<PanelView>): PanelView => ({
    panel: 'killed-by-year',
    mode: null,
    selection: EVERYTHING,
    ...view,
  })
  const cited = (view: Partial<PanelView>) =>
    citationsOfPanel(panelModel(shippedTable, viewOf(view)), shippedTable, EDITION, both, VIEW)

  it('name every figure with its own cell, what is calculated of them, and the texts read', () => {
    const [only, ...more] = cited({})
    expect(more).toEqual([])
    expect(only?.key).toBe('snhr-annual-05-killed-by-year')
    const en = only ? citationText(only, 'en') : ''
    expect(en).toMatch(
      /^Syrian Network for Human Rights\. The 90th Periodic Report .* War Crimes \[Fifth annual report\]\. 30 September 2020\. Killed by year: Killed: 3,564 \(All civilians; All of Syria; Year 1: 30 September 2015 to 30 September 2016\) \[in Baladi News, 30 September 2020\]; /,
    )
    expect(en).toContain(
      'Killed: 71 (Women; All of Syria; Year 5: 30 September 2019 to 30 September 2020) [in Baladi News, 30 September 2020]; ' +
        'Killed: at least 6,859 (All civilians; All of Syria; 30 September 2015 to 30 September 2020) [in SNHR press release (mirror on syrianeyes.com), 30 September 2020]. ' +
        'Tawthiq calculates from these figures. ' +
        'Years are those of the intervention, 30 September to 30 September; counted from 30 September 2015, the start of the intervention. ' +
        'Via Tawthiq, data version 1.0.0, 23 November 2026. ',
    )
    // Of several texts each figure says its own, and the address is that of the view.
    expect(en.match(/\[in /g)).toHaveLength(16)
    expect(only?.url).toBe(VIEW)
    expect(only?.figures).toHaveLength(16)
    expect(only && citationText(only, 'ar')).toContain('من احتساب «توثيق» استنادًا إلى هذه الأرقام. ')
  })

  it.each(['headline', 'killed-by-governorate', 'killed-by-year'] as const)(
    'cite no number of Aleppo for five years where only a limit for one year follows: %s',
    (panel) => {
      const selection = { ...EVERYTHING, years: [1], governorates: ['SY-HL'] }
      expect(cited({ panel, selection })).toEqual([])
    },
  )

  it('say of the tenth report that texts differ on its end', () => {
    const selection = { ...EVERYTHING, report: 'snhr-annual-10' }
    const [only] = cited({ panel: 'headline', selection })
    const own = citations.find(({ figures: [one] }) => one?.value === 6993)
    for (const citation of [only, own]) {
      expect(citation && citationText(citation, 'en')).toContain(
        'most texts say the tenth report counts to 30 September 2025, two say December 2024',
      )
      expect(citation && citationText(citation, 'ar')).toContain('وحتى كانون الأول 2024 بحسب نصين')
    }
    const [fifth] = cited({ panel: 'headline', selection: EVERYTHING })
    expect(fifth && citationText(fifth, 'en')).not.toMatch(/2024/)
  })

  it('name no report that only limits the total of another place or time', () => {
    const selection = { ...EVERYTHING, governorates: ['SY-HL'] }
    const texts = cited({ panel: 'total-over-time', selection })
    expect(texts.map(({ key }) => key)).not.toContain('snhr-2015-12-17-total-over-time-SY-HL')
    for (const { figures, calculated, figure } of texts) {
      expect([calculated, figures.map(({ cell }) => cell.governorate)]).toEqual([null, ['SY-HL']])
      expect(figure.en).not.toContain('570')
    }
  })

  it('name the whole of calculated shares, and a printed share as one', () => {
    const [only] = cited({ panel: 'killed-by-victim', mode: 'percent' })
    expect(only?.calculated?.en).toMatch(
      /^Tawthiq calculates from these figures and from: Killed: at least 6,859 \(All civilians; All of Syria; /,
    )
    const eighth = { ...EVERYTHING, report: 'snhr-annual-08' }
    const [places] = cited({ panel: 'killed-by-governorate', selection: eighth })
    expect(places?.figure.en).toContain('Killed: about 41% (All civilians; Aleppo; ')
  })

  it('have a key of their own for every choice, and speak of no filter that does not count', () => {
    const choices = [
      {},
      { mode: 'percent' as const },
      { selection: { ...EVERYTHING, basis: 'latest' as const } },
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

  it('are one for each report that printed any of it, in every panel and mode', () => {
    for (const panel of PANELS) {
      for (const mode of [null, ...MODES]) {
        const citations = cited({ panel, mode })
        const keys = citations.map(({ key }) => key)
        expect(keys.length, panel).toBeGreaterThan(0)
        expect(new Set(keys).size).toBe(keys.length)
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

  it('name printed figures alone, each with its own cell, value, report and text', () => {
    const tally = new Tally(SHARE)
    const known = entries.flatMap(({ figure }) => {
      const own = citations.find(({ figures: [cites] }) => cites === figure)
      return figure && own ? [{ figure, own }] : []
    })
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(EVERYTHING), selections),
        fc.constantFrom(...PANELS),
        fc.constantFrom(null, ...MODES),
        fc.constantFrom('en' as const, 'ar' as const),
        (selection, panel, mode, language) => {
          const model = panelModel(shippedTable, { panel, mode, selection })
          const shown = rowsOf(model).flatMap(answersOfRow)
          const told = cited({ panel, mode, selection })
          expect(new Set(told.flatMap(({ figures }) => figures))).toEqual(
            new Set(shown.flatMap(printedIn)),
          )
          for (const citation of told) {
            const { figures, figure, calculated, title, readIn } = citation
            const basis = calculated?.[language] ?? ''
            const ofReport = known.filter(({ own }) => own.title.en === title.en)
            const named = ofReport.filter(({ own }) => basis.includes(own.figure[language]))
            for (const { figure: one } of named) expect(shown.flatMap(restsOn)).toContain(one)
            if (figures.length > 0) tally.count('printed')
            if (named.length > 0) tally.count('basis')
            const all = ofReport.filter(
              (one) => figures.includes(one.figure) || named.includes(one),
            )
            expect(all.length).toBeGreaterThan(0)
            let left = `${figure[language]} ${basis}`
            for (const { own } of all) {
              // The same line as where the figure is cited by itself, with the same text.
              expect(left).toContain(own.figure[language])
              const text = (own.readIn?.[language] ?? '').replace(/^(?:Source: |نقلًا عن )/u, '')
              expect(`${left} ${readIn?.[language] ?? ''}`).toContain(text)
              left = left.replace(own.figure[language], '')
            }
            expect(left.replaceAll(/\[[^\]]*\]/gu, '')).not.toMatch(/\d/)
            const [item] = JSON.parse(writeCsl([citation], language)) as { note: string }[]
            for (const said of [
              citationText(citation, language),
              writeRis(citation, language),
              item?.note,
            ]) {
              expect(said).toContain(figure[language])
              expect(said).toContain(basis)
            }
          }
        },
      ),
      { numRuns: cases(100) },
    )
    tally.expectAtLeast({ printed: 20, basis: 10 })
  })

  it('are none where nothing is published', () => {
    const silent = { ...EVERYTHING, report: 'snhr-annual-07' }
    expect(cited({ panel: 'attacks-by-type', selection: silent })).toEqual([])
  })
})

describe.each(['en', 'ar'] as const)('the files of a citation, in %s', (language) => {
  it('are BibTeX whose braces close and whose key is its own', () => {
    const keys = citations.flatMap((one) =>
      (['en', 'ar'] as const).map((other) => /\{([^,]+),/.exec(writeBibtex(one, other))?.[1]),
    )
    expect(keys).toHaveLength(2 * citations.length)
    expect(new Set(keys).size).toBe(keys.length)
    for (const citation of citations) {
      const text = writeBibtex(citation, language)
      expect(text).toMatch(/^@(?:techreport|misc)\{[a-z0-9-]+,\n/)
      expect(text).toContain(`  author = {{${citation.author[language]}}},`)
      const bare = text.replace(/\\[{}]/gu, '')
      expect(bare.split('{').length).toBe(bare.split('}').length)
      const year = citation.published?.slice(0, 4)
      expect(/ {2}year = \{(\d{4})\}/u.exec(text)?.[1]).toBe(year)
    }
  })

  it('are RIS that begins with its type, ends with its end, and has one tag a line', () => {
    for (const citation of citations) {
      const lines = writeRis(citation, language).split('\r\n')
      expect(lines[0]).toBe('TY  - RPRT')
      expect(lines.at(-2)).toBe('ER  - ')
      // EndNote takes a name without a comma apart, and bibutils one with spaces.
      const authors = lines.filter((line) => line.startsWith('AU'))
      expect(authors).toEqual([expect.stringMatching(/^AU {2}- [^ ,]+,$/u)])
      expect(authors[0]?.replaceAll('\u00a0', ' ')).toContain(citation.author[language])
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    }
  })

  it('are CSL-JSON that says what the text says', () => {
    for (const citation of citations) {
      const [item] = JSON.parse(writeCsl([citation], language)) as Record<string, unknown>[]
      expect(item).toMatchObject({
        id: `${citation.key}-${language}`,
        type: 'report',
        author: [{ literal: citation.author[language] }],
        title: citation.title[language],
      })
      expect(String(item?.note)).toContain(partOf(citation, language))
    }
  })
})

function reportOf({ figures: [figure] }: Citation): Report {
  return shippedTable.reports.get(figure?.report ?? '')!.report
}

function partOf({ figure }: Citation, language: 'en' | 'ar'): string {
  return figure[language]
}

function printedIn({ answer, share }: RowAnswer): readonly Figure[] {
  return [
    ...(answer.kind === 'published' ? [answer.figure] : []),
    ...(share?.kind === 'published' ? [share.figure] : []),
  ]
}

/** What a calculated number or share is made of. */
function restsOn({ answer, share }: RowAnswer): readonly Figure[] {
  return [
    ...(answer.kind === 'derived' ? figuresOf(answer) : []),
    ...(share?.kind === 'derived' ? [...figuresOf(share.part), share.whole.figure] : []),
  ]
}
