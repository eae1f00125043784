// Inputs that nobody meant, at the four doors through which a stranger's text comes in. An ordinary run
// tries some thousands; `npm run fuzz` a million.
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { assemble, type Resource, type Texts } from '../src/dataset/assemble'
import { DatasetError } from '../src/dataset/Dataset'
import { type Answer, figuresOf, isKnown, receiptOf } from '../src/domain/ask/answer'
import { ask } from '../src/domain/ask/ask'
import { type Basis, EVERYTHING, questionOf } from '../src/domain/ask/selection'
import { TOTAL } from '../src/domain/data/observation'
import { queryWith, readAddress, writeAddress } from '../src/state/address'
import { readStepsHash, writeStepsHash } from '../src/state/steps'
import { readWordingFile } from '../src/wording/readWordingFile'
import { shippedTable as table, shippedTexts } from './fixtures/shippedTable'

const ALL = import.meta.env.MODE === 'fuzz' ? 1_000_000 : 8_000

/** Tries a share of all inputs, and says how many they were. */
function tried<T>(what: string, share: number, inputs: fc.Arbitrary<T>, law: (input: T) => void) {
  let count = 0
  fc.assert(
    fc.property(inputs, (input) => {
      law(input)
      count += 1
    }),
    { numRuns: ALL * share },
  )
  process.stdout.write(`fuzz: ${count.toLocaleString('en')} inputs tried on ${what}\n`)
}

const { reports, victims, attacks, governorates, zones } = table.vocabulary
const codes = [reports.map(({ id }) => id), ...[victims, attacks, governorates, zones].map(codesOf)]
const NAMES = [
  ...['view', 'panel', 'as', 'table', 'embed', 'report', 'with', 'q', 'sort', 'box', 'year', 'gov'],
  ...['victim', 'attack', 'basis', 'pin', 'step', 'mode', 'fbclid', 'amp;year', '__proto__', ''],
]
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '%',
    '%zz',
    '%E0%A4%A',
    '\ud800',
    '\u0000',
    '\u202e',
    ',',
    ';',
    '~',
    '<b>',
    '9'.repeat(40),
  ),
)
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('overview', 'figures', '1', '2017', 'latest', ...codes.flat()),
  },
  noise,
)
const query = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...NAMES) }, noise),
      fc.array(word, { maxLength: 3 }),
    ),
    {
      maxLength: 5,
    },
  )
  .map((pairs) => `?${pairs.map(([name, values]) => `${name}=${values.join(',')}`).join('&')}`)

it('any address is read, and what it is written as says the same and stands still', () => {
  tried('the address', 0.2, query, (text) => {
    const { selection, viewState, linkTarget, step } = readAddress(text, table)
    const written = writeAddress(selection, viewState, linkTarget, step)
    const again = readAddress(written, table)
    expect(again).toEqual({ selection, viewState, linkTarget, step, ignored: [] })
    queryWith(text, { step: null })
  })
})

it('any link of steps is read, and what it is written as says the same', () => {
  const part = fc.array(
    fc.oneof(
      fc.constantFrom('killed-by-year', 'headline.percent', 'year=1', '~', '~~', '.'),
      noise,
    ),
    {
      maxLength: 6,
    },
  )
  const hash = fc
    .array(part, { maxLength: 6 })
    .map((parts) => parts.map((p) => p.join('')).join(';'))
  tried("the steps' link", 0.4, hash, (text) => {
    // No address holds half of a sign.
    const { steps } = readStepsHash(text.replaceAll(/\p{Surrogate}/gu, ''))
    // Their ids are their places, which those that were dropped had too.
    const placed = steps.map((step, i) => ({ ...step, id: String(i + 1) }))
    expect(readStepsHash(writeStepsHash(steps))).toEqual({ steps: placed, dropped: [] })
  })
})

it('any table that is taken says what its rows say, and any other is refused by its name', () => {
  const small = smallTexts()
  const { observations } = small
  const rows = observations.trimEnd().split('\n')
  const edit = fc.record({
    at: fc.nat(observations.length),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.constantFrom(
        '',
        ',',
        '"',
        '\n',
        '\r\n',
        '\ufeff',
        '\u0000',
        '-',
        '.',
        'e9',
        '00',
        '=1',
        ...rows,
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  })
  tried('the reader of tables', 0.15, fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
    const text = edits.reduce(
      (now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut),
      observations,
    )
    const read = resultOf({ ...small, observations: text })
    if (read instanceof DatasetError) {
      expect(read).toMatchObject({ reason: 'damaged', file: 'observations.csv' })
      return
    }
    const ids = new Set<string>()
    for (const { figures, doubts } of read.reports.values()) {
      const held = [
        ...figures.flatMap((figure) => [...figure.observations, ...figure.rejected]),
        ...doubts.flatMap((doubt) => doubt.observations),
      ]
      for (const { id, value } of held) {
        expect(ids.has(id)).toBe(false)
        ids.add(id)
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
        // The digits of every number stand in the row of its id.
        expect(text).toMatch(new RegExp(`\\b${id}"?,[^]*?\\b0*${String(value)}\\b`))
      }
    }
  })
})

it('any file is read at the desk as rows, or told to be unreadable', async () => {
  const encode = new TextEncoder()
  const head = fc.constantFrom(
    'key,en,ar\n',
    'Key;EN;AR\r\n',
    'sep=;\nkey;en\n',
    'key\ten\n',
    '{"texts":[',
    'PK\u0003\u0004',
    '',
  )
  const content = fc.tuple(
    head,
    fc.array(fc.oneof(noise, fc.constantFrom('a.b', ',', ';', '"', '\n', '}')), { maxLength: 12 }),
  )
  const name = fc.constantFrom('a.csv', 'a.tsv', 'a.txt', 'a.json', 'a.xlsx', 'a.ods', 'a.b', '')
  let count = 0
  await fc.assert(
    fc.asyncProperty(name, content, async (file, [start, rest]) => {
      const read = await readWordingFile(file, encode.encode(start + rest.join('')))
      if (read.kind === 'rows')
        for (const { key, line } of read.rows)
          expect([typeof key, line > 0]).toEqual(['string', true])
      count += 1
    }),
    { numRuns: ALL * 0.2 },
  )
  process.stdout.write(`fuzz: ${count.toLocaleString('en')} inputs tried on files of the desk\n`)
})

it('any question has an answer that its figures bear out', () => {
  const some = (list: readonly string[]) => fc.subarray([...list], { maxLength: 3 })
  const questions = fc.record({
    report: fc.oneof(
      fc.constantFrom(...reports.map(({ id }) => id)),
      fc.constantFrom('', 'nobody', '__proto__'),
    ),
    basis: fc.constantFrom<Basis>('report', 'report', 'latest'),
    years: fc.uniqueArray(
      fc.oneof(fc.integer({ min: -1, max: 12 }), fc.integer({ min: 2014, max: 2027 })),
      { maxLength: 3 },
    ),
    governorates: some([...codesOf(governorates), ...codesOf(zones), 'SY-XX', '__proto__']),
    victims: some([...codesOf(victims), 'nobody']),
    attacks: some([...codesOf(attacks), 'constructor']),
    measure: fc.constantFrom('killed', 'injured', 'displaced', 'attacks'),
  })
  tried('the answers', 0.05, questions, ({ measure, ...selection }) => {
    expectBorneOut(ask(table, questionOf({ ...EVERYTHING, ...selection }, measure)))
  })
})

function expectBorneOut(answer: Answer): void {
  // Figures of different reports are never put together.
  expect(new Set(figuresOf(answer).map(({ report }) => report)).size).toBeLessThan(2)
  if (isKnown(answer)) {
    const { plus, minus } = receiptOf(answer)
    const sum = (figures: typeof plus) => figures.reduce((all, { value }) => all + value, 0)
    expect(Number.isSafeInteger(answer.value) && answer.value >= 0).toBe(true)
    expect(answer.value).toBe(sum(plus) - sum(minus))
  } else if (answer.kind === 'bounded') {
    const { lowest, highest } = answer
    expect(lowest ?? highest).not.toBeNull()
    if (lowest && highest) expect(lowest.value).toBeLessThan(highest.value)
  }
}

/** The shipped lists with five of the numbers: small enough to be read thousands of times. */
function smallTexts(): Texts {
  const texts = shippedTexts()
  const lines = texts.observations.split('\n')
  const totals = lines
    .filter((line) => line.startsWith('o') && line.includes(`,${TOTAL},${TOTAL},${TOTAL},`))
    .slice(0, 5)
  const used = (resource: Resource) => {
    const [first = '', ...rest] = texts[resource].trimEnd().split('\n')
    const kept = rest.filter((line) =>
      totals.some((row) => row.includes(line.split(',', 1)[0] ?? '')),
    )
    return [first, ...kept].join('\n')
  }
  return {
    ...texts,
    notes: texts.notes.split('\n', 1)[0] ?? '',
    reports: used('reports'),
    sources: used('sources'),
    observations: [lines[0], ...totals, ''].join('\n'),
  }
}

function resultOf(texts: Texts) {
  try {
    return assemble(texts)
  } catch (error) {
    // What is no refusal is a fault of the reader.
    if (error instanceof DatasetError) return error
    throw error
  }
}

function codesOf(list: readonly { readonly code: string }[]): readonly string[] {
  return list.map(({ code }) => code)
}
