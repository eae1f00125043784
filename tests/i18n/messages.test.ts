// One law for the desk and for what is published: `src/wording` says what is wrong with a text, and
// nothing here may have a fault. That the app asks for each message is seen to in `tests/house`.
import { describe, expect, it } from 'vitest'

import { NUMBERED_KEYS } from '../../scripts/house-rules.mjs'
import type { Language } from '../../src/i18n/language'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { type Fault, faultsOf, missingForms } from '../../src/wording/faults'
import { baseOf, entriesIn, formOf, keysWanted, type Texts } from '../../src/wording/texts'
import { labelsOf, textsOf } from '../../src/wording/textsOf'
import { shippedTable } from '../fixtures/shippedTable'

const LANGUAGES: readonly Language[] = ['en', 'ar']
const shipped = textsOf({ en, ar }, labelsOf(shippedTable.vocabulary))

/** Forms that leave out a value which the other forms hold, and why that is right. */
const SAYS_LESS: Readonly<Record<string, string>> = {
  'ar filter.all.years_many': 'no report covers eleven years',
  'ar filter.all.years_other': 'no report covers a hundred years',
  'ar byGovernorate.some_zero': 'there is nothing to list',
  'ar nearest.removes_zero': 'there is nothing to list',
  'ar where.places_zero': 'there is nothing to list',
}

/** Texts that are the same in both languages, and why. */
const SAME_IN_BOTH: Readonly<Record<string, string>> = {
  'answer.percent': 'a number and a sign',
  'page.titleOf': 'two names and a sign',
  'limit.named': 'a description in brackets',
  'marks.name': 'a name and an answer',
  'answer.said.exact': 'a number alone',
  'quote.syria_tv_2020_09.hashtag': 'a hashtag, letter by letter',
  'described.changed': 'three texts and signs',
  'where.how': 'two phrases',
  'where.when': 'two phrases',
  'described.item': 'an answer and a name',
  'reportsView.change': 'a time and clauses',
  'described.of': 'a name and sentences',
  'settings.set': 'two names and a sign',
  'takeaway.heading': 'two names and a sign',
  'shares.silentNamed': 'a name and a list',
  'desk.stateCount': 'a name and a number',
}

/** Texts that hold letters of the other script, and why. */
const OTHER_SCRIPT: Readonly<Record<string, string>> = {
  'en brand.otherScript': 'the name in the other script',
  'en language.other': 'the other language by its own name',
  'en quote.syria_tv_2020_09.hashtag': 'a hashtag, letter by letter',
  'ar brand.otherScript': 'the name in the other script',
  'ar language.other': 'the other language by its own name',
  'ar desk.pointing': 'keys of the keyboard',
  'ar desk.files.unreadable.unknown_type': 'kinds of files',
  'ar desk.files.unreadable.not_utf8': 'an encoding by its name',
  'ar desk.files.unreadable.no_columns': 'columns of a file by their names',
}

/** The same for names of publishers, which are sites by their addresses. */
const LATIN_NAMES = 'ar data.publishers.'

/** Reports and years beyond them stand as numerals. */
const UP_TO_TWENTY = Array.from({ length: 20 }, (_, i) => i + 1)

describe('the texts that are published', () => {
  it('are many, messages and labels of the data', () => {
    expect(shipped.en.size).toBeGreaterThan(800)
    expect(shipped.ar.size).toBeGreaterThan(shipped.en.size)
    expect([...shipped.ar.keys()].filter((key) => key.startsWith('data.')).length).toBeGreaterThan(
      80,
    )
  })

  it('have no fault', () => {
    expect(found(shipped)).toEqual([])
  })

  // Only the beginnings of pages were read: what a report does not give is not known.
  it('never say that a report gives no number, only that none was found', () => {
    const claims = {
      en: /\b(?:reports?|neither report) (?:gives?|publish(?:es)?|prints?|names?|has|have) (?:none|no\b|nothing|a number)|publishes shares|neither report gives|no printed|no [\w ]+ is printed|is no number that both/iu,
      ar: /(?:تقرير|تقريران|تقارير|تقريرًا|التقرير|التقريرين) لا (?:ي|ت)(?:ذكر|نشر|ورد)|لا (?:ي|ت)(?:ذكر|نشر|ورد)(?: (?:عنها|عنهما|أي من))? (?:هذا )?(?:التقرير|التقريرين)|لا رقم يذكره|لا يُذكر له/u,
    }
    const claimed = LANGUAGES.flatMap((language) =>
      [...shipped[language]]
        .filter(([, text]) => claims[language].test(text))
        .map(([key]) => `${language} ${key}`),
    )
    expect(claimed).toEqual([])
  })

  it('are excused only where that is still needed', () => {
    const excused = { ...SAYS_LESS, ...SAME_IN_BOTH, ...OTHER_SCRIPT }
    const needed = new Set(found(shipped, {}).map((line) => line.slice(0, line.indexOf(':'))))
    expect(Object.keys(excused).filter((id) => !needed.has(id))).toEqual([])
  })

  it('have a message for every number that ends a key', () => {
    const numbers = Object.keys(NUMBERED_KEYS).map((begin) => [
      begin,
      [...shipped.en.keys()]
        .filter((key) => new RegExp(`^${begin}\\d+$`).test(key))
        .map((key) => Number(key.slice(begin.length))),
    ])
    const annual = [...shippedTable.reports.values()].flatMap(({ report }) => report.number ?? [])
    expect(UP_TO_TWENTY).toEqual(expect.arrayContaining(annual))
    expect(Object.fromEntries(numbers)).toEqual({
      'report.ordinal.': UP_TO_TWENTY,
      // The three that the reports name, and a count of the years of any annual report.
      'answer.rank.': [1, 2, 3],
      'period.ordinal.': UP_TO_TWENTY,
      'count.': UP_TO_TWENTY,
    })
  })
})

describe('what looks at the texts', () => {
  it.each([
    ['en view.checks', 'nothing'],
    ['ar view.checks', 'nothing'],
    ['ar data.governorates.SY-HL.label', 'nothing'],
    ['ar count.attacks_few', 'nothing'],
    ['en view.checks', '', 'empty'],
    ['ar data.governorates.SY-HL.label', ' ', 'empty'],
    ['en view.checks', 'Checks ', 'blank_ends'],
    ['en view.checks', 'Checks (', 'unclosed'],
    ['en view.checks', 'Checks {{n}}', 'lost_value n'],
    ['ar view.checks', 'التدقيق {{n}}', 'strange_value n'],
    ['ar period.range', 'من {{start}}', 'lost_value end'],
    ['ar view.checks', 'التدقيق ٣', 'other_digits'],
    ['ar view.checks', 'Checks', 'other_script', 'same'],
    ['en view.checks', 'التدقيق', 'other_script', 'same'],
    // Whatever i18next would lay a value or another text into.
    ['ar period.range', 'من {{start}} إلى {{ end }}', 'lost_value end', 'odd_value {{ end }}'],
    ['ar period.range', 'من {{start}} إلى {{- end}}', 'lost_value end', 'odd_value {{- end}}'],
    ['ar period.range', 'من {{start}} إلى {{end, x}}', 'lost_value end', 'odd_value {{end, x}}'],
    ['ar period.range', 'من {{start}} إلى {{end}} {{end.x}}', 'odd_value {{end.x}}'],
    ['ar period.range', 'من {{start}} إلى {{{end}}}', 'lost_value end', 'odd_value {{{end}}}'],
    [
      'ar period.range',
      'من {{start}} إلى {{ {{end}} }}',
      'lost_value end',
      'odd_value {{ {{end}}',
      'odd_value }}',
    ],
    ['en period.range', '{{start}} to {{end', 'odd_value {{', 'strange_value end'],
    ['ar period.range', 'من {{start}} إلى {{end}} {end}', 'odd_value {end}'],
    ['en view.checks', 'Checks {{}}', 'odd_value {{}}'],
    ['en view.checks', 'Checks $t(view.method)', 'nested'],
    ['en view.checks', 'Checks $t(view.method', 'nested', 'unclosed'],
    // A count in words is given to one text alone.
    ['ar filter.figures_few', '{{words}} أرقام', 'lost_value count', 'strange_value words'],
    ['ar filter.all.years_few', 'السنوات {{count}}'],
    // Signs that nobody sees.
    ['en view.checks', '\u202eChecks', 'hidden_sign U+202E'],
    ['ar view.checks', '\u2067التدقيق\u2069', 'hidden_sign U+2067'],
    ['ar view.checks', 'التدقيق\u200f', 'hidden_sign U+200F'],
    ['ar view.checks', 'التدقيق\u061c', 'hidden_sign U+061C'],
    ['en view.checks', 'Che\u00adcks', 'hidden_sign U+00AD'],
    ['en view.checks', 'Che\u200bcks', 'hidden_sign U+200B'],
    ['en view.checks', '\ufeffChecks', 'blank_ends', 'hidden_sign U+FEFF'],
    ['en view.checks', '\ue000Checks\ue001', 'hidden_sign U+E000'],
    ['en view.checks', 'Checks\u{e0063}', 'hidden_sign U+E0063'],
    ['en view.checks', 'Checks\ufe0f', 'hidden_sign U+FE0F'],
    ['en view.checks', 'Che\u0000cks', 'hidden_sign U+0000'],
    ['en view.checks', 'Checks\tof it', 'hidden_sign U+0009'],
    ['en view.checks', 'Checks\nof it', 'hidden_sign U+000A'],
    ['en view.checks', 'Checks\r\nof it', 'hidden_sign U+000D'],
    ['en view.checks', 'Checks\u2028of it', 'hidden_sign U+2028'],
    ['en view.checks', 'Checks\ud83d of it', 'hidden_sign U+D83D'],
    ['en view.checks', 'Checks\u00a0of it'],
    ['ar data.governorates.SY-HL.label', 'حلب\nكلها', 'hidden_sign U+000A'],
    // What spreadsheets would run; only labels of data are read there as they are.
    ['en data.governorates.SY-HL.label', '=Aleppo', 'formula'],
    ['en data.governorates.SY-HL.label', '@Aleppo', 'formula'],
    ['ar data.governorates.SY-HL.label', '-حلب', 'formula'],
    ['en data.victims.women.definition', '+ Women', 'formula'],
    ['en view.checks', '=Checks'],
    ['en view.checks', 'Casualties', 'forbidden'],
    ['ar data.governorates.SY-HL.label', 'شهداء حلب', 'forbidden'],
    // A quotation is in its speaker's words; whatever does not say whose it is keeps to ours.
    ['en quote.syria_tv_2020_09.investigation', 'The aggression'],
    ['ar quote.syria_tv_2020_09.investigation', 'القصف في العدوان وحملاته'],
    ['en findings.heading', 'The aggression', 'forbidden'],
    ['ar findings.heading', 'حملة القصف', 'forbidden', 'forbidden'],
    ['ar data.governorates.SY-HL.label', 'Aleppo', 'other_script', 'same'],
    ['en data.victims.women.definition', null, 'missing'],
    ['ar view.checks', null, 'missing'],
  ])('sees what is planted in %s: %s', (id, text, ...faults) => {
    const [language, key] = id.split(' ') as [Language, string]
    const texts = { en: formsIn('en', key), ar: formsIn('ar', key) }
    if (text === null) texts[language].delete(key)
    else if (text !== 'nothing') texts[language].set(key, text)
    const said = found(texts).map((line) => line.slice(line.indexOf(': ') + 2))
    expect(said.sort()).toEqual(faults.sort())
  })

  it('sees a plural without one of its forms, and one of a language that has none such', () => {
    const texts = { en: new Map(shipped.en), ar: new Map(shipped.ar) }
    texts.ar.delete('filter.figures_few')
    texts.en.set('filter.figures_many', '{{count}} figures')
    expect(found(texts)).toEqual([
      'en filter.figures_many: strange_form',
      'ar filter.figures: missing_form few',
    ])
  })
})

/** The texts of one entry in a language, as they are published. */
function formsIn(language: Language, key: string): Map<string, string> {
  return new Map([...shipped[language]].filter(([some]) => baseOf(some) === baseOf(key)))
}

/** Every fault of the texts, by language and key; those that are excused left out. */
function found(
  texts: Texts,
  excused: Readonly<Record<string, string>> = { ...SAYS_LESS, ...SAME_IN_BOTH, ...OTHER_SCRIPT },
): string[] {
  return [
    ...entriesIn(texts).flatMap((entry) => {
      const { key, keys } = entry
      const same = keysWanted(entry, 'en').filter((one) => {
        const text = texts.en.get(one)
        return text !== undefined && text === texts.ar.get(one)
      })
      return [
        ...LANGUAGES.flatMap((language) => {
          const wanted = keysWanted(entry, language)
          const isPlural = wanted.some((one) => formOf(one) !== null)
          const missing = isPlural
            ? missingForms(language, key, keys[language])
            : wanted.filter((one) => !texts[language].has(one)).map(() => ({ kind: 'missing' }))
          return [
            ...keys[language]
              .filter((one) => !wanted.includes(one))
              .map((one) => `${language} ${one}: strange_form`),
            ...missing.map((fault) => `${language} ${key}: ${said(fault)}`),
          ]
        }),
        ...same.filter((one) => !(one in excused)).map((one) => `${one}: same`),
      ]
    }),
    ...LANGUAGES.flatMap((language) =>
      [...texts[language]].flatMap(([key, text]) => {
        const id = `${language} ${key}`
        const isExcused = id in excused || id.startsWith(LATIN_NAMES)
        const faults = publishedFaults(texts, language, key, text)
        return faults
          .filter(({ kind }) => !(isExcused && ['lost_value', 'other_script'].includes(kind)))
          .map((fault) => `${id}: ${said(fault)}`)
      }),
    ),
  ]
}

/** A text has no more right than one that is typed: only the English says what values there are. */
function publishedFaults(texts: Texts, language: Language, key: string, text: string) {
  const none = new Map<string, string>()
  const isScript = ({ kind }: Fault) => kind === 'other_script'
  return [
    ...faultsOf({ en: texts.en, ar: none }, language, key, text).filter((one) => !isScript(one)),
    ...faultsOf({ en: none, ar: none }, language, key, text).filter(isScript),
  ]
}

function said(fault: Partial<Record<'kind' | 'value' | 'form' | 'sign', string>>): string {
  return [fault.kind, fault.value ?? fault.form ?? fault.sign]
    .filter((part) => part !== undefined)
    .join(' ')
}
