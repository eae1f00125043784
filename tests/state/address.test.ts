import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Filter, Selection } from '../../src/domain/ask/selection'
import { cleared, EVERYTHING, FILTERS, toggled } from '../../src/domain/ask/selection'
import { MODES } from '../../src/domain/panels/panel'
import { modesOf, PANELS } from '../../src/domain/panels/panels'
import type { LinkTarget, PanelWay, ViewState } from '../../src/state/addressState'
import {
  addressWithWay,
  deskModeOf,
  isEmbedded,
  queryAtStep,
  queryInView,
  queryWith,
  queryWithWay,
  readAddress,
  viewOf,
  writeAddress,
} from '../../src/state/address'
import { COLUMNS, DESK_MODES, DEFAULT_VIEW, NO_TARGET, VIEWS } from '../../src/state/addressState'
import { optionsOf } from '../../src/state/options'
import { isCalendarYear } from '../../src/domain/data/period'
import { anyText } from '../fixtures/anyText'
import { cases, SHARE } from '../fixtures/cases'
import { clocks, yearsOf } from '../fixtures/selections'
import { shippedTable as table } from '../fixtures/shippedTable'
import { Tally } from '../fixtures/Tally'

const NAMES = { years: 'year', governorates: 'gov', victims: 'victim', attacks: 'attack' }
const REPORTS = [...table.reports.keys()]

/** A choice that the page offers, its codes in the order of the lists. */
const canonical = fc.constantFrom(...REPORTS).chain((report) =>
  clocks.chain(({ basis, calendar }) =>
    fc.record<Selection>({
      report: fc.constant(report),
      basis: fc.constant(basis),
      years: some(yearsOf(report, { basis, calendar })),
      governorates: some(optionsOf(table, report, 'governorates', basis)),
      victims: some(optionsOf(table, report, 'victims', basis)),
      attacks: some(optionsOf(table, report, 'attacks', basis)),
    }),
  ),
)

/** A view that the page has under a selection. */
const viewStateFor = ({ report, years }: Selection): fc.Arbitrary<ViewState> =>
  fc.oneof(
    fc.constantFrom(...VIEWS).map((view) => ({ ...DEFAULT_VIEW, view })),
    fc
      .constantFrom(...REPORTS.filter((other) => other !== report))
      .map((beside) => ({ ...DEFAULT_VIEW, view: 'reports' as const, beside })),
    fc.record<ViewState>({
      ...{ view: fc.constant('figures'), beside: fc.constant(null) },
      search: fc.oneof(fc.constantFrom('', 'طفلين', '6,859 حلب', 'a&b=c', ' %2C '), anyText),
      sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
      box: fc.constantFrom(
        null,
        { place: 'SY-HL', year: null },
        { place: 'zone:eastern_ghouta', year: 2018 },
        { place: null, year: 3 },
        { place: '_T', year: 2022 },
      ),
      onlyReport: years.some(isCalendarYear) ? fc.constant(false) : fc.boolean(),
    }),
  )

/** Some panels as they can be seen, in the order of the page. */
const waysOfPanels: fc.Arbitrary<readonly PanelWay[]> = fc
  .tuple(
    ...PANELS.filter((panel) => panel !== 'headline').map((panel) =>
      fc.record({
        panel: fc.constant(panel),
        as: fc.constantFrom(null, ...modesOf(panel)),
        table: fc.boolean(),
      }),
    ),
  )
  .map((all) => all.filter(({ as, table }) => as !== null || table))

/** What a link to a view can be made to show. */
const linkTargetFor = ({ view }: ViewState): fc.Arbitrary<LinkTarget> => {
  const pin = fc.option(fc.tuple(fc.nat(9), fc.nat(99), fc.nat(9)).map((v) => v.join('.')))
  if (view !== 'overview') return pin.map((version) => ({ ...NO_TARGET, pin: version }))
  return fc.option(fc.constantFrom(...PANELS)).chain((panel) =>
    fc.record({
      panel: fc.constant(panel),
      as: panel === null ? fc.constant(null) : fc.constantFrom(null, ...modesOf(panel)),
      table: panel === null ? fc.constant(false) : fc.boolean(),
      ways: panel === null ? waysOfPanels : fc.constant([]),
      embed: panel === null ? fc.constant(false) : fc.boolean(),
      pin,
    }),
  )
}

const whole = canonical.chain((selection) =>
  viewStateFor(selection).chain((viewState) =>
    fc.record({
      selection: fc.constant(selection),
      viewState: fc.constant(viewState),
      linkTarget: linkTargetFor(viewState),
      step: fc.option(fc.integer({ min: 1, max: 6 })),
    }),
  ),
)

const PROMISED = [
  ...[
    'view',
    'panel',
    'as',
    'table',
    'embed',
    'report',
    'with',
    'q',
    'sort',
    'year',
    'gov',
    'victim',
    'attack',
    'basis',
    'pin',
    'step',
  ],
]

const codes = [
  ...REPORTS,
  ...VIEWS,
  ...['latest', 'report', '1', '1.0.0', ...PANELS, ...MODES],
  ...FILTERS.flatMap((filter) => optionsOf(table, EVERYTHING.report, filter)),
  ...['8', '01', '1.0', 'XX', 'zone:north_west', '_T', '__proto__', 'constructor', ' SY-HL', ''],
]
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PROMISED) },
  fc.constantFrom('__proto__', 'toString', 'Year', 'Step', ''),
  fc.string(),
)
const value = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...codes), { maxLength: 5 }).map((c) => c.join(',')),
  },
  fc.constantFrom('%', '%zz', '%2C', '%E0%A4%A', '+', ',,,', '\ud800', '٣', 'حلب'),
  anyText,
)
const query = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(name, value), { maxLength: 6 })
      .map((pairs) => `?${pairs.map(([n, v]) => `${n}=${v}`).join('&')}`),
  },
  anyText,
)

describe('a selection', () => {
  it('comes back from its address as it was, under every report', () => {
    const tally = new Tally()
    for (const report of REPORTS) {
      const alone = { ...EVERYTHING, report }
      expect(readAddress(writeAddress(alone), table)).toEqual({
        viewState: DEFAULT_VIEW,
        selection: alone,
        linkTarget: NO_TARGET,
        step: null,
        ignored: [],
      })
    }
    fc.assert(
      fc.property(whole, ({ selection, viewState, linkTarget, step }) => {
        const address = writeAddress(selection, viewState, linkTarget, step)
        expect(readAddress(address, table)).toEqual({
          viewState,
          selection,
          linkTarget,
          step,
          ignored: [],
        })
        expect(isEmbedded(address)).toBe(linkTarget.embed)
        if (linkTarget.panel) tally.count('panel')
        if (linkTarget.as) tally.count('mode')
        if (linkTarget.table) tally.count('table')
        if (linkTarget.embed) tally.count('embed')
        if (linkTarget.pin) tally.count('pin')
        tally.count(viewState.view)
        tally.count(selection.basis)
        if (viewState.beside !== null) tally.count('two reports')
        if (viewState.search !== '') tally.count('search')
        if (viewState.sort) tally.count('sort')
        if (viewState.box) tally.count('box')
        for (const filter of FILTERS) if (selection[filter].length > 0) tally.count(filter)
        if (selection.years.some(isCalendarYear)) tally.count('calendar years')
        if (selection.governorates.some((code) => code.startsWith('zone:'))) tally.count('zone')
        tally.count(selection.report === EVERYTHING.report ? 'default report' : 'other report')
      }),
      { numRuns: 2000 },
    )
    tally.expectAtLeast({
      years: 50,
      'calendar years': 50,
      governorates: 300,
      victims: 300,
      attacks: 300,
      zone: 10,
      'default report': 5,
      'other report': 500,
      latest: 200,
      'two reports': 200,
      search: 100,
      sort: 100,
      box: 100,
      panel: 50,
      mode: 20,
      table: 20,
      embed: 20,
      pin: 300,
      ...Object.fromEntries(VIEWS.map((view) => [view, 50])),
    })
  })

  it('has one address, in whatever order its codes were chosen', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(canonical, fc.gen(), (selection, draw) => {
        const shuffled = <T>(list: readonly T[]) =>
          draw(fc.shuffledSubarray<T>, [...list], { minLength: list.length })
        const parts = shuffled([
          ...FILTERS.filter((filter) => selection[filter].length > 0).flatMap((filter) => {
            const all = shuffled(selection[filter].map(String))
            const cut = draw(fc.nat, { max: all.length })
            return [all.slice(0, cut), all.slice(cut)]
              .filter((some) => some.length > 0)
              .map((some) => `${NAMES[filter]}=${some.join(',')}`)
          }),
          `report=${selection.report}`,
          `basis=${selection.basis}`,
        ])
        const { selection: read, ignored } = readAddress(`?${parts.join('&')}`, table)
        expect(ignored).toEqual([])
        expect(read).toEqual(selection)
        expect(writeAddress(read)).toBe(writeAddress(selection))
        tally.count(`?${parts.join('&')}` === writeAddress(selection) ? 'in order' : 'mixed up')
      }),
      { numRuns: cases(500) },
    )
    tally.expectAtLeast({ 'mixed up': 200 })
  })

  it('that chooses nothing is not written at all', () => {
    expect(writeAddress(EVERYTHING)).toBe('')
    for (const empty of [
      '',
      '?',
      '?report=snhr-annual-05',
      '?year=&gov=&attack=,',
      '?view=overview',
      '?basis=report',
    ]) {
      expect(readAddress(empty, table)).toEqual({
        viewState: DEFAULT_VIEW,
        selection: EVERYTHING,
        linkTarget: NO_TARGET,
        step: null,
        ignored: [],
      })
    }
  })

  it('writes only what is chosen, in a fixed order of names', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(whole, ({ selection, viewState, linkTarget, step }) => {
        const address = writeAddress(selection, viewState, linkTarget, step)
        const written = [...new URLSearchParams(address).keys()]
        const chosen = FILTERS.filter((filter) => selection[filter].length > 0)
        const isOfCalendar = selection.years.some(isCalendarYear)
        expect(written).toEqual([
          ...(viewState.view === 'overview' ? [] : ['view']),
          ...(linkTarget.panel === null ? [] : ['panel']),
          ...(linkTarget.as === null ? [] : ['as']),
          ...(linkTarget.table ? ['table'] : []),
          ...(linkTarget.ways.length > 0 ? ['ways'] : []),
          ...(linkTarget.embed ? ['embed'] : []),
          ...(selection.report === EVERYTHING.report ? [] : ['report']),
          ...(viewState.beside === null ? [] : ['with']),
          ...(viewState.search === '' ? [] : ['q']),
          ...(viewState.sort === null ? [] : ['sort']),
          ...(viewState.box === null ? [] : ['box']),
          ...(viewState.onlyReport ? ['only'] : []),
          ...chosen.map((filter) => NAMES[filter]),
          ...(selection.basis === 'report' || isOfCalendar ? [] : ['basis']),
          ...(linkTarget.pin === null ? [] : ['pin']),
          ...(step === null ? [] : ['step']),
        ])
        // What was typed is text of its own; all else is codes that can be read.
        expect(address.replace(/(?<=[?&]q=)[^&]*/, '')).toMatch(/^(\?[\w=,&:.-]+)?$/)
        tally.count(`${written.length} names`)
      }),
      { numRuns: cases(400) },
    )
    tally.expectAtLeast({ '4 names': 5, '5 names': 5 })
  })
})

describe('an address', () => {
  it('holds what is looked for as it was typed, and the order of rows, in the view of figures', () => {
    const { viewState, ignored } = readAddress(
      '?view=figures&q=6,859+%D8%B7%D9%81%D9%84&sort=-number',
      table,
    )
    expect(viewState).toEqual({
      view: 'figures',
      beside: null,
      search: '6,859 طفل',
      sort: { column: 'number', descending: true },
      box: null,
      onlyReport: false,
    })
    expect(ignored).toEqual([])
    expect(readAddress('?q=Hama&sort=place', table)).toMatchObject({
      viewState: DEFAULT_VIEW,
      ignored: [
        { name: 'q', value: 'Hama' },
        { name: 'sort', value: 'place' },
      ],
    })
    expect(readAddress('?view=figures&sort=size', table).ignored).toMatchObject([
      { name: 'sort', value: 'size' },
    ])
  })

  it('holds the place and year to which all figures are narrowed, or names what is none', () => {
    const read = (query: string) => readAddress(query, table)
    const boxOf = (query: string) => read(query).viewState.box
    expect(boxOf('?view=figures&box=SY-HL.2018')).toEqual({ place: 'SY-HL', year: 2018 })
    expect(boxOf('?view=figures&box=any.3')).toEqual({ place: null, year: 3 })
    expect(boxOf('?view=figures&box=_T.any')).toEqual({ place: '_T', year: null })
    for (const value of ['any.any', 'SY-HL', 'SY-XX.2018', 'SY-HL.11', 'SY-HL.2031']) {
      expect(read(`?view=figures&box=${value}`)).toMatchObject({
        viewState: { box: null },
        ignored: [{ name: 'box', value, reason: 'unknown' }],
      })
    }
    expect(boxOf('?box=SY-HL.2018')).toBeNull()
  })

  it('reads the example of the design exactly', () => {
    const example =
      '?year=1,2&gov=SY-HL,SY-ID&victim=children&attack=school,market&report=snhr-annual-03'
    expect(readAddress(example, table)).toEqual({
      viewState: DEFAULT_VIEW,
      selection: {
        report: 'snhr-annual-03',
        basis: 'report',
        years: [1, 2],
        governorates: ['SY-HL', 'SY-ID'],
        victims: ['children'],
        attacks: ['school', 'market'],
      },
      linkTarget: NO_TARGET,
      step: null,
      ignored: [],
    })
  })

  it('of any text at all is read without an error, and written again it stands still', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(query, (text) => {
        const { viewState, selection, linkTarget, step, ignored } = readAddress(text, table)
        const written = writeAddress(selection, viewState, linkTarget, step)
        const again = readAddress(written, table)
        expect(again).toEqual({ viewState, selection, linkTarget, step, ignored: [] })
        expect(writeAddress(again.selection, again.viewState, again.linkTarget, again.step)).toBe(
          written,
        )
        expect(isEmbedded(text)).toBe(linkTarget.embed)
        if (ignored.length > 0) tally.count('something ignored')
        if (written !== '') tally.count('something chosen')
        if (ignored.length > 0 && written !== '') tally.count('both')
      }),
      { numRuns: cases(2000) },
    )
    tally.expectAtLeast({ 'something ignored': 300, 'something chosen': 200, both: 130 })
  })

  it('names every value that is unknown, and drops it from what is written', () => {
    const tally = new Tally()
    const choice = fc.record({
      filter: fc.constantFrom(...FILTERS),
      values: fc.uniqueArray(fc.constantFrom(...codes.filter((code) => code !== '')), {
        minLength: 1,
        maxLength: 6,
      }),
      report: fc.constantFrom(...REPORTS),
    })
    fc.assert(
      fc.property(choice, ({ filter, values, report }) => {
        const offered = optionsOf(table, report, filter)
        // Of years those of one kind are understood: that of the first.
        const kind = filter === 'years' ? values.filter((code) => offered.includes(code)) : []
        const options = offered.filter(
          (code) => kind.length === 0 || isCalendar(code) === isCalendar(kind[0] ?? ''),
        )
        const params = new URLSearchParams({ report, [NAMES[filter]]: values.join(',') })
        const { selection, ignored } = readAddress(`?${params.toString()}`, table)
        const unknown = values.filter((code) => !options.includes(code))
        expect(ignored.map((item) => [item.name, item.value])).toEqual(
          // The other kind comes after what no filter knows.
          [false, true].flatMap((isKnown) =>
            unknown
              .filter((code) => offered.includes(code) === isKnown)
              .map((code) => [NAMES[filter], code]),
          ),
        )
        const kept = new URLSearchParams(writeAddress(selection)).get(NAMES[filter])?.split(',')
        expect(kept ?? []).toEqual(options.filter((code) => values.includes(code)))
        if (unknown.length > 0) tally.count('unknown')
        if (kept) tally.count('kept')
        if (kept && unknown.length > 0) tally.count('both')
        if (unknown.some((code) => offered.includes(code))) tally.count('two kinds of year')
      }),
      { numRuns: 2000 },
    )
    tally.expectAtLeast({ unknown: 300, kept: 100, both: 100, 'two kinds of year': 1 })
  })

  it('holds years of one kind: that of the first, whatever the basis', () => {
    const mixed = readAddress('?year=2018,2,2016,1&basis=report', table)
    expect(mixed.selection).toEqual({ ...EVERYTHING, years: [2016, 2018], basis: 'latest' })
    expect(mixed.ignored).toEqual([
      { name: 'year', value: '2', reason: 'unknown' },
      { name: 'year', value: '1', reason: 'unknown' },
    ])
    expect(writeAddress(mixed.selection)).toBe('?year=2016,2018')

    const { selection, ignored } = readAddress('?year=2&year=2018', table)
    expect(selection).toEqual({ ...EVERYTHING, years: [2] })
    expect(ignored).toEqual([{ name: 'year', value: '2018', reason: 'unknown' }])
    expect(readAddress('?year=2014,2024', table).selection).toEqual(EVERYTHING)
  })

  it('of calendar years keeps the report to come back to', () => {
    const { selection } = readAddress('?report=snhr-annual-03&year=2018', table)
    expect(selection).toMatchObject({ report: 'snhr-annual-03', basis: 'latest' })
    const left = toggled(selection, 'years', '2018')
    expect(writeAddress(left)).toBe('?report=snhr-annual-03')
    expect(writeAddress(toggled(selection, 'years', '2'))).toBe('?report=snhr-annual-03&year=2')
    expect(writeAddress(cleared(selection))).toBe('?report=snhr-annual-03')
  })

  it('with a year and a place that do not exist shows everything and names both', () => {
    expect(readAddress('?year=99&gov=XX', table)).toEqual({
      viewState: DEFAULT_VIEW,
      selection: EVERYTHING,
      linkTarget: NO_TARGET,
      step: null,
      ignored: [
        { name: 'year', value: '99', reason: 'unknown' },
        { name: 'gov', value: 'XX', reason: 'unknown' },
      ],
    })
    const { selection, ignored } = readAddress('?year=9&gov=XX', table)
    expect(selection).toEqual(EVERYTHING)
    expect(ignored).toHaveLength(2)
  })

  it('names what no panel, mode or version is, and what says nothing where it stands', () => {
    const ignored = (text: string) =>
      readAddress(text, table).ignored.map(({ name: own, value: said }) => `${own}=${said}`)
    expect(ignored('?panel=killed-by-year&as=percent&embed=1&pin=1.0.0')).toEqual([])
    expect(ignored('?panel=__proto__&embed=1')).toEqual(['panel=__proto__', 'embed=1'])
    expect(ignored('?panel=total-over-time&as=percent')).toEqual(['as=percent'])
    expect(ignored('?panel=killed-by-year&as=places')).toEqual(['as=places'])
    expect(ignored('?panel=total-over-time&table=1')).toEqual([])
    expect(ignored('?table=1')).toEqual(['table=1'])
    expect(ignored('?as=percent&embed=yes')).toEqual(['as=percent', 'embed=yes'])
    expect(ignored('?view=figures&panel=killed-by-year')).toEqual(['panel=killed-by-year'])
    expect(ignored('?pin=1.0&pin=latest')).toEqual(['pin=1.0', 'pin=latest'])
    expect(ignored('?pin=1.0.0,2.0.0')).toEqual(['pin=1.0.0'])
    expect(readAddress('?panel=killed-by-victim&as=places&embed=1', table).linkTarget).toEqual({
      panel: 'killed-by-victim',
      as: 'places',
      table: false,
      ways: [],
      embed: true,
      pin: null,
    })
  })

  it('of an address leads to its panel, and leaves all else as it was', () => {
    const years = { panel: 'attacks-by-type', as: 'years', table: false } as const
    expect(addressWithWay('/en/?ways=killed-by-year.percent&pin=1.2.3', years)).toBe(
      '/en/?ways=killed-by-year.percent,attacks-by-type.years&pin=1.2.3#attacks-by-type',
    )
    expect(addressWithWay('/ar/', years)).toBe('/ar/?ways=attacks-by-type.years#attacks-by-type')
  })

  it('holds how every panel is seen, and leads to the page once a panel it led to is seen otherwise', () => {
    const seen = (text: string) => readAddress(text, table)
    const ways = '?ways=killed-by-year.table,killed-by-victim.percent.table'
    expect(seen(ways).linkTarget.ways).toEqual([
      { panel: 'killed-by-year', as: null, table: true },
      { panel: 'killed-by-victim', as: 'percent', table: true },
    ])
    const reports = { panel: 'attacks-by-type', as: 'reports', table: false } as const
    const plain = { panel: 'killed-by-victim', as: null, table: false } as const
    expect(queryWithWay(queryWithWay(ways, reports), plain)).toBe(
      '?ways=killed-by-year.table,attacks-by-type.reports',
    )
    expect(queryWithWay('?ways=killed-by-victim.percent', plain)).toBe('')
    expect(queryWithWay('?panel=killed-by-victim&embed=1', { ...plain, as: 'percent' })).toBe(
      '?panel=killed-by-victim&as=percent&embed=1',
    )
    expect(queryWithWay('?panel=killed-by-year&as=percent&table=1&year=3', reports)).toBe(
      '?ways=killed-by-year.percent.table,attacks-by-type.reports&year=3',
    )
    // Each panel once, and only as it can be seen.
    expect(
      seen('?ways=killed-by-year.percent,killed-by-year.table,total-over-time.map,headline.facts')
        .ignored,
    ).toEqual(
      ['killed-by-year.percent', 'total-over-time.map', 'headline.facts'].map((value) => ({
        name: 'ways',
        value,
        reason: 'unknown',
      })),
    )
    expect(seen('?view=figures&only=report').viewState.onlyReport).toBe(true)
    expect(seen('?only=report').ignored).toHaveLength(1)
    expect(seen('?view=figures&only=report&year=2019').ignored).toHaveLength(1)
  })

  it('with a year after the date of the report says that the report does not reach it', () => {
    expect(readAddress('?year=5,8', table)).toEqual({
      viewState: DEFAULT_VIEW,
      selection: { ...EVERYTHING, years: [5] },
      linkTarget: NO_TARGET,
      step: null,
      ignored: [{ name: 'year', value: '8', reason: 'not_in_report' }],
    })
    expect(readAddress('?year=8&report=snhr-annual-08', table).ignored).toEqual([])
  })

  it.each([
    ['report=__proto__', [['report', '__proto__']]],
    [
      'report=constructor&report=toString',
      [
        ['report', 'constructor'],
        ['report', 'toString'],
      ],
    ],
    [
      '__proto__=1&constructor=2',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
    ['victim=__proto__,children', [['victim', '__proto__']]],
    [
      'victim=_T,_Z,total',
      [
        ['victim', '_T'],
        ['victim', '_Z'],
        ['victim', 'total'],
      ],
    ],
    ['gov=sy-hl', [['gov', 'sy-hl']]],
    ['gov=%20SY-HL', [['gov', ' SY-HL']]],
    ['gov=zone:north_west', [['gov', 'zone:north_west']]],
    [
      'year=1e0,01,-1,0',
      [
        ['year', '1e0'],
        ['year', '01'],
        ['year', '-1'],
        ['year', '0'],
      ],
    ],
    ['year=33', [['year', '33']]],
    ['view=nowhere', [['view', 'nowhere']]],
    ['basis=newest', [['basis', 'newest']]],
    ['view=reports&with=snhr-annual-05', [['with', 'snhr-annual-05']]],
    ['with=snhr-annual-03', [['with', 'snhr-annual-03']]],
    ['Gov=SY-HL', [['Gov', 'SY-HL']]],
  ])('%s names what it does not know', (text, expected) => {
    const { ignored } = readAddress(text, table)
    expect(ignored.map((item) => [item.name, item.value])).toEqual(expected)
  })

  it.each([
    ...['fbclid=IwAR0x', 'utm_source=x&utm_medium=y', 'gclid=1', 'mc_cid=1&mc_eid=2', 'igshid=x'],
    ...['gbraid=1', 'msclkid=1', 'yclid=1', 'twclid=1', '_ga=1.2', 'mkt_tok=x', 'UTM_Campaign=x'],
  ])('says nothing of what others hang on links: %s', (hung) => {
    for (const query of [`?${hung}`, `?year=1&${hung}`, `?${hung}&year=1`]) {
      const { selection, ignored } = readAddress(query, table)
      expect([query, ignored]).toEqual([query, []])
      expect(selection.years).toEqual(query.includes('year') ? [1] : [])
      expect(queryWith(query, {})).toBe(query.includes('year') ? '?year=1' : '')
    }
  })

  it.each([
    '.',
    ')',
    '،',
    '»',
    ').',
    '”',
    '>',
    '…',
    '؟',
    '%29',
    '%C2%BB',
    '\u200f',
    '%20',
    '**',
    '&amp;',
  ])('reads a link as it was meant, whatever stood after it: %s', (glued) => {
    for (const query of ['?year=1&gov=SY-HL', '?panel=killed-by-year&table=1', '?pin=1.2.3']) {
      const meant = readAddress(query, table)
      expect(meant.ignored).toEqual([])
      expect(readAddress(query + glued, table)).toEqual(meant)
      expect(readAddress(`${query.replace('&', '&amp;')}${glued}&fbclid=x`, table)).toEqual(meant)
    }
    // What is looked for may end in anything.
    const { search } = readAddress('?view=figures&q=%28x%29', table).viewState
    expect(search).toBe('(x)')
  })

  it('reads percent escapes, and a comma that is one', () => {
    const { selection, ignored } = readAddress('?gov=SY%2DHL%2CSY-ID&victim=%63hildren', table)
    expect(ignored).toEqual([])
    expect(selection).toMatchObject({ governorates: ['SY-HL', 'SY-ID'], victims: ['children'] })
  })

  it('takes the last of several reports and names the others', () => {
    const { selection, ignored } = readAddress(
      '?report=snhr-annual-03&report=nonsense&report=snhr-annual-04',
      table,
    )
    expect(selection.report).toBe('snhr-annual-04')
    expect(ignored.map((item) => item.value)).toEqual(['snhr-annual-03', 'nonsense'])
  })

  it('of a hundred thousand values is read all the same', () => {
    const long = Array.from({ length: 100_000 }, (_, i) => `X${i % 5000}`).join(',')
    const { selection, ignored } = readAddress(`?gov=${long},SY-HL`, table)
    expect(selection.governorates).toEqual(['SY-HL'])
    expect(ignored).toHaveLength(5000)
  })

  it('keeps the zone where the report prints it, with its colon', () => {
    const address = '?report=snhr-2020-04-11&gov=zone:north_west'
    const { selection, ignored } = readAddress(address, table)
    expect(ignored).toEqual([])
    expect(writeAddress(selection)).toBe(address)
  })
})

describe('the report laid beside', () => {
  it('is not written when it becomes the chosen one, so that nothing is found fault with', () => {
    const beside = 'snhr-annual-04'
    const query = writeAddress(
      { ...EVERYTHING, report: beside },
      { ...DEFAULT_VIEW, view: 'reports', beside },
    )
    expect(query).toBe('?view=reports&report=snhr-annual-04')
    expect(readAddress(query, table).ignored).toEqual([])
  })
})

describe('the query of a view', () => {
  it('keeps every choice, and reads as that view with them', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...VIEWS), ({ selection, viewState }, view) => {
        const there = queryInView(writeAddress(selection, viewState), view)
        expect(there).toBe(writeAddress(selection, { ...DEFAULT_VIEW, view }))
        expect(viewOf(there)).toBe(view)
      }),
    )
  })

  it('is the first view where it names none, or one that is not known', () => {
    expect(viewOf('')).toBe('overview')
    expect(viewOf('?view=nowhere&year=1')).toBe('overview')
  })
})

describe('the options of a filter', () => {
  it.each<[Filter, number]>([
    ['years', 14],
    ['governorates', 14],
    ['victims', 7],
    ['attacks', 20],
  ])('under the fifth report: %s, %i', (filter, count) => {
    expect(optionsOf(table, EVERYTHING.report, filter)).toHaveLength(count)
  })

  it('hold calendar years after the years of the intervention, whatever the report', () => {
    const calendar = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023']
    expect(optionsOf(table, EVERYTHING.report, 'years').slice(5)).toEqual(calendar)
    expect(optionsOf(table, 'snhr-2018-12-31', 'years')).toEqual(calendar)
  })

  it('hold no totals, and no years of the intervention under a report that is not known', () => {
    for (const filter of FILTERS) {
      expect(optionsOf(table, EVERYTHING.report, filter).some((code) => code.startsWith('_'))).toBe(
        false,
      )
    }
    expect(optionsOf(table, '__proto__', 'years').filter((code) => !isCalendar(code))).toEqual([])
  })
})

function isCalendar(code: string): boolean {
  return isCalendarYear(Number(code))
}

function some<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof(fc.constant<T[]>([]), fc.subarray([...all]))
}

describe('a step in an address', () => {
  it('is one of the steps that there are, and dropped and named where it is none', () => {
    expect(readAddress('?step=7', table)).toMatchObject({ step: 7, ignored: [] })
    expect(readAddress('?step=8', table, 8)).toMatchObject({ step: 8, ignored: [] })
    for (const wrong of ['0', '8', '01', '1.0', '-1', 'first']) {
      expect(readAddress(`?step=${wrong}`, table)).toMatchObject({
        step: null,
        ignored: [{ name: 'step', value: wrong, reason: 'unknown' }],
      })
    }
  })

  it('is added to a query and taken out of it without a change of the rest', () => {
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 1, max: 6 }),
        ({ selection, viewState, linkTarget, step }, other) => {
          const query = writeAddress(selection, viewState, linkTarget, step)
          expect(queryAtStep(query, other)).toBe(
            writeAddress(selection, viewState, linkTarget, other),
          )
          expect(queryAtStep(query, null)).toBe(writeAddress(selection, viewState, linkTarget))
        },
      ),
    )
  })
})

describe('a query with other values', () => {
  const pairs = (text: string) => [...new URLSearchParams(text)]
  const others = (text: string, changed: string) => pairs(text).filter(([own]) => own !== changed)
  const sorted = (text: string, changed: string) =>
    others(text, changed)
      .map(String)
      .sort((a, b) => (a < b ? -1 : 1))

  it('of any text at all says the rest as it did, and stands still when nothing is changed', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 6 }), (text, step) => {
        const changed = queryWith(text, { step })
        expect(sorted(changed, 'step')).toEqual(sorted(text, 'step'))
        expect(pairs(changed).filter(([own]) => own === 'step')).toEqual([['step', `${step}`]])
        expect(pairs(queryWith(changed, { step: null }))).toEqual(others(changed, 'step'))
        expect(queryWith(changed, {})).toBe(changed)
        if (pairs(text).some(([own]) => !PROMISED.includes(own))) tally.count('strange name')
        if (others(text, 'step').length > 1) tally.count('several others')
      }),
      { numRuns: cases(1000) },
    )
    tally.expectAtLeast({ 'strange name': 100, 'several others': 300 })
  })

  it('is the canonical one where the query was, whatever is changed', () => {
    fc.assert(
      fc.property(
        whole,
        whole,
        ({ selection, viewState, linkTarget, step }, { selection: next }) => {
          const changed = queryWith(writeAddress(selection, viewState, linkTarget, step), {
            ...next,
          })
          const { beside } = viewState
          const laid = { ...viewState, beside: beside === next.report ? null : beside }
          const again = readAddress(changed, table)
          expect(again.selection).toEqual(next)
          expect(writeAddress(next, again.viewState, again.linkTarget, again.step)).toBe(
            writeAddress(next, laid, linkTarget, step),
          )
          if (beside !== next.report)
            expect(changed).toBe(writeAddress(next, viewState, linkTarget, step))
        },
      ),
    )
  })

  it('can name a mode of the desk, which a page leaves out and says so', () => {
    for (const mode of DESK_MODES) {
      const there = queryWith('?year=1&view=figures', { mode })
      expect(there).toBe(`?mode=${mode}&view=figures&year=1`)
      expect(deskModeOf(there)).toBe(mode)
      expect(readAddress(there, table).ignored).toEqual([
        { name: 'mode', value: mode, reason: 'unknown' },
      ])
      expect(queryWith(there, { mode: null })).toBe('?view=figures&year=1')
    }
    expect(deskModeOf('?mode=nothing')).toBeNull()
  })
})
