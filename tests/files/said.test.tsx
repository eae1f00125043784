import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { isKnown } from '../../src/domain/ask/answer'
import { EVERYTHING } from '../../src/domain/ask/selection'
import { entriesOf } from '../../src/domain/data/entry'
import type { Figure } from '../../src/domain/data/figure'
import { MODES } from '../../src/domain/panels/panel'
import {
  answersOfRow,
  type PanelModel,
  panelModel,
  panelScope,
  rowsOf,
} from '../../src/domain/panels/panelModel'
import { definitionOf, PANELS } from '../../src/domain/panels/panels'
import { citationOf, citationText } from '../../src/exports/citationOf'
import { citationsOfPanel } from '../../src/exports/citationsOfPanel'
import { recordOfEntry, recordsOfPanel } from '../../src/exports/recordsOfPanel'
import { sentenceOfEntry } from '../../src/exports/sentenceOf'
import { sentencesOfPanel } from '../../src/exports/sentencesOfPanel'
import { writeBibtex, writeCsl, writeRis } from '../../src/exports/writeCitation'
import { HeadlinePanel } from '../../src/features/overview/headline/HeadlinePanel'
import { Method } from '../../src/features/method/Method'
import { panelDescription } from '../../src/i18n/phrases/panel/panelDescription'
import { both } from '../fixtures/both'
import { SHARE } from '../fixtures/cases'
import { plain, renderIn } from '../fixtures/inLanguage'
import { LITTER } from '../fixtures/litter'
import { shippedEdition as edition } from '../fixtures/shippedEdition'
import { shippedTable as table } from '../fixtures/shippedTable'
import { shippedTexts } from '../fixtures/shippedTexts'
import { Tally } from '../fixtures/Tally'

// @vitest-environment jsdom
// Laws over everything that is said of the figures: on the page, in files, sentences and citations.

const LANGUAGES = ['en', 'ar'] as const
type Language = (typeof LANGUAGES)[number]

/** Of what was not found nobody knows whether it was published. */
const CLAIM =
  /\b(?:not|never|un)[ -]?(?:been )?(?:published|printed) (?:by|anywhere|for|at all)|\bis not published|\bnot published\b|\bnobody (?:has )?publish|غير منشور|لم (?:يُ|تُ|ي|ت)نشر/iu
/** Whose a calculated number is. */
const OURS = { en: /Tawthiq/u, ar: /«توثيق»/u } as const
const CALCULATED = { en: /calculat/iu, ar: /محسوب|بحساب|احتساب|يحسب/u } as const

/** Every annual report and some others, or all, in all ways of seeing that their figures allow. */
const reports = table.vocabulary.reports.filter(
  ({ number }, i) => number !== null || SHARE === 1 || i % 30 === 0,
)
const models = reports.flatMap(({ id }) =>
  PANELS.flatMap((panel) =>
    [null, ...MODES].flatMap((mode) => {
      const selection = { ...EVERYTHING, report: id }
      const model = panelModel(table, { panel, mode, selection })
      // What each report or toll says is the same under every report.
      const isOnce = panelScope({ mode, selection }, definitionOf(panel)).isOfEachReport
      return model.mode === mode && (!isOnce || id === EVERYTHING.report) ? [model] : []
    }),
  ),
)
const entries = entriesOf(table)

/** What every law reads of a model, made once. */
const sentencesOf = inEach((language) =>
  remembered((model) => sentencesOfPanel(both[language], table, model)),
)
const descriptionOf = inEach((language) =>
  remembered((model) => panelDescription(both[language], table, model)),
)
const citationsOf = remembered((model) =>
  citationsOfPanel(model, table, edition, both, 'https://example.org/'),
)
const recordsOf = remembered((model) => recordsOfPanel(model, table, both))

function inEach<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return { en: make('en'), ar: make('ar') }
}

function remembered<Said>(say: (model: PanelModel) => Said): (model: PanelModel) => Said {
  const known = new Map<PanelModel, Said>()
  return (model) => {
    const said = known.get(model) ?? say(model)
    known.set(model, said)
    return said
  }
}

/** What leaves with one figure. */
function saidOfEntry(language: Language, entry: (typeof entries)[number]): readonly string[] {
  const citation = citationOf(entry, table, edition, both)
  const record = recordOfEntry(entry, table, both)
  return [
    sentenceOfEntry(both[language], table, entry) ?? '',
    ...(citation
      ? [
          citationText(citation, language),
          writeBibtex(citation, language),
          writeRis(citation, language),
          writeCsl([citation], language),
        ]
      : []),
    String(record[`note_${language}`]),
  ]
}

describe.each(LANGUAGES)('of what was not found, in %s,', (language) => {
  it('no text of the product says that it was not published', () => {
    const texts = [...shippedTexts[language]].filter(([, text]) => CLAIM.test(text))
    expect(texts).toEqual([])
  })

  it('no sentence, description, citation or file says so', () => {
    for (const model of models) {
      const said = [
        sentencesOf[language](model),
        descriptionOf[language](model),
        ...citationsOf(model).map((one) => citationText(one, language)),
        JSON.stringify(recordsOf(model)),
      ]
      for (const text of said) expect(text).not.toMatch(CLAIM)
      for (const text of said.slice(0, 2)) expect(plain(text)).not.toMatch(LITTER)
    }
    for (const entry of entries)
      for (const text of saidOfEntry(language, entry)) expect(text).not.toMatch(CLAIM)
  })

  it('no text begins four sentences in a row alike', () => {
    const longest = (sentences: readonly string[]) => {
      const begins = sentences.map((one) => one.split(' ').slice(0, 5).join(' '))
      return Math.max(
        ...begins.map((_, i) =>
          new Set(begins.slice(i, i + 4)).size === 1 && i + 4 <= begins.length ? 4 : 1,
        ),
      )
    }
    expect(
      longest(Array.from({ length: 4 }, () => 'The report documented that 4 were killed.')),
    ).toBe(4)
    // One for each report, or place, is a list: its lines begin alike as those of a table do.
    for (const model of models.filter(({ mode }) => mode === null)) {
      const text = sentencesOf[language](model)
      expect(longest(text.split(/(?<=\.) /u)), text).toBe(1)
    }
  })

  it('no page says so', () => {
    const { container } = renderIn(
      language,
      <Method table={table} edition={edition} oneFile={null} />,
    )
    expect(container.textContent).not.toMatch(CLAIM)
  })
})

describe('the papers of the project', () => {
  it.each(['README.md', 'index.html', 'DATA-RIGHTS.md', 'public/data/datapackage.json'])(
    'never say of a number that it was not published: %s',
    (file) => {
      const promise = 'It never shows a number that nobody published'
      expect(readFileSync(file, 'utf8').replace(promise, '')).not.toMatch(CLAIM)
    },
  )

  it.each([
    'This number is not published.',
    'Nobody published this number',
    'هذا الرقم غير منشور',
    'لم تنشر الشبكة عدد الرجال',
  ])('would be told off for it: %s', (text) => {
    expect(text).toMatch(CLAIM)
  })
})

describe.each(LANGUAGES)('a calculated number, in %s,', (language) => {
  it('is said to be Tawthiq’s in every sentence, description, citation and line of a file', () => {
    const tally = new Tally()
    for (const model of models) {
      const calculated = rowsOf(model)
        .flatMap(answersOfRow)
        .filter(({ answer, share }) => answer.kind === 'derived' || share?.kind === 'derived')
      const description = plain(descriptionOf[language](model))
      const sentences = [sentencesOf[language](model), description]
        .flatMap((text) => text.split(/(?<=\.) /u))
        .filter((one) => CALCULATED[language].test(one))
      for (const text of sentences) expect(text).toMatch(OURS[language])
      if (calculated.length === 0) continue
      tally.count('calculated')
      // What each report says is told in few words.
      const isOfPanel = model.charts.every(({ lists }) => lists[0]?.by !== 'report')
      const isTold = model.charts.some(({ lists }) =>
        lists.some(({ rows }) =>
          rows.some(({ answer, share }) => (share ?? answer).kind === 'derived'),
        ),
      )
      if (isOfPanel && isTold) {
        tally.count('told')
        expect(sentencesOf[language](model)).toMatch(OURS[language])
      }
      const records = recordsOf(model).filter(
        ({ answer, share_answer }) => answer === 'derived' || share_answer === 'derived',
      )
      expect(records.length).toBeGreaterThan(0)
      for (const record of records) expect(record[`note_${language}`]).toMatch(OURS[language])
      for (const citation of citationsOf(model))
        if (citation.calculated) expect(citation.calculated[language]).toMatch(OURS[language])
    }
    tally.expectAtLeast({ calculated: 20, told: 10 })
  })

  it('is never in a sentence, description or citation as a limit', () => {
    const limit = {
      en: /at most|no fewer than/iu,
      ar: /لا يزيد على|لا يقل عن(?<!ما لا يقل عن)/u,
    }
    for (const model of models) {
      expect(sentencesOf[language](model)).not.toMatch(limit[language])
      expect(descriptionOf[language](model)).not.toMatch(limit[language])
    }
  })
})

describe.each(LANGUAGES)('a number of people displaced, in %s,', (language) => {
  const displaced = entries.filter(({ cell }) => cell.measure === 'displaced')
  /** To whom its own texts attribute it, each. */
  const attributions = (figure: Figure) =>
    [...new Set(figure.observations.map(({ attribution }) => attribution))].map(
      (code) => table.vocabulary.attributions.get(code)?.[language] ?? code,
    )
  const holds = (text: string, label: string) =>
    plain(text).toLowerCase().includes(label.toLowerCase())

  it('leaves with whom each of its own texts holds responsible', () => {
    expect(displaced.length).toBeGreaterThan(8)
    for (const entry of displaced) {
      if (!entry.figure) continue
      for (const text of saidOfEntry(language, entry))
        for (const label of attributions(entry.figure))
          expect(holds(text.replaceAll('\\n', ' '), label), text).toBe(true)
    }
  })

  it('stands so under every report that gives it', () => {
    const tally = new Tally()
    for (const report of table.reports.keys()) {
      const selection = { ...EVERYTHING, report }
      const model = panelModel(table, { panel: 'headline', mode: null, selection })
      const answer = rowsOf(model).find(({ question }) => question.measure === 'displaced')?.answer
      if (!answer || !isKnown(answer) || answer.kind !== 'published') continue
      tally.count('shown')
      const { container, unmount } = renderIn(
        language,
        <HeadlinePanel {...{ table, selection }} choose={() => undefined} hrefOf={() => '#'} />,
      )
      const facts = container.querySelector('dl')?.textContent ?? ''
      for (const label of attributions(answer.figure))
        expect(holds(facts, label), report).toBe(true)
      const said = sentencesOf[language](model)
      for (const label of attributions(answer.figure)) expect(holds(said, label), report).toBe(true)
      unmount()
    }
    tally.expectAtLeast({ shown: 8 })
  })
})
