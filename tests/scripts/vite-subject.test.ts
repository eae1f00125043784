import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

import { problemsOf, readPackage, type Row, rowsOf } from '../../scripts/data-checks'
import { retold, subjectOf } from '../../scripts/vite-subject'
import type { SUBJECT } from '../../src/domain/data/subject'

type Facts = typeof SUBJECT

const root = fileURLToPath(new URL('../..', import.meta.url))
const example = join(root, 'tests/fixtures/subject')

describe('our messages as another package tells them', () => {
  const ours = {
    lead: { killed: 'killed by Russian forces', where: '{{Syria}} in Syria. Russian forces' },
    findings: { heading: 'What SNHR found' },
  }
  const words = { Syria: 'Brennia', 'Russian forces': 'the militia' }
  const told = (texts: object, more: object = {}, without: readonly string[] = ['findings']) =>
    retold(
      'en',
      ours,
      { words: { ...words, ...more }, texts: texts as never },
      {
        counted: 'killed',
        without,
      },
    )

  it('take its words, a sentence beginning with a capital, and leave values as they are', () => {
    expect(told({}).messages).toEqual({
      lead: { killed: 'killed by the militia', where: '{{Syria}} in Brennia. The militia' },
    })
    expect(told({}).problems).toEqual([])
  })

  it('are its own where it has a text', () => {
    const { messages } = told({ lead: { killed: 'of the example' } })
    expect(messages.lead).toMatchObject({ killed: 'of the example' })
  })

  it('are refused where they still speak of our subject', () => {
    expect(told({}, {}, []).problems).toEqual([
      'findings.heading still speaks of our subject: What SNHR found',
    ])
  })

  it('may be about Syria too, where it says so itself', () => {
    expect(told({}, { Syria: 'Syria' }).problems).toEqual([])
    expect(told({ lead: { killed: 'counted as SNHR does' } }).problems).toEqual([])
  })

  it('are refused where a text of it stands for none of them, or asks for what it is not given', () => {
    expect(told({ lead: { kiled: 'x', killed: '{{number}}' } }).problems).toEqual([
      'lead.kiled stands for no message',
      'lead.killed is not given {{number}}',
    ])
  })
})

describe('a package', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'tawthiq-subject-')), 'data')
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  /** The example with one of its files changed. */
  function changed(file: string, from: string | RegExp, to: string): string {
    cpSync(example, folder, { recursive: true })
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toMatch(from)
    writeFileSync(join(folder, file), text.replace(from, to))
    return folder
  }

  it.each(['public/data', 'tests/fixtures/subject'])(
    'says of its subject what its code lists hold: %s',
    (folder) => {
      const data = readPackage(join(root, folder))
      const facts = JSON.parse(readFileSync(join(root, folder, 'subject.json'), 'utf8')) as Facts
      const codes = (list: string, of = (_: Row) => true) =>
        rowsOf(data, list)
          .filter(of)
          .map((row) => row.code ?? row.id ?? '')
      const { parts } = facts.classifications
      expect(facts.partition).toEqual(codes('victims', (row) => row.classification === parts))
      expect(codes('attributions')).toContain(facts.attribution)
      expect(codes('reports')).toContain(facts.report)
      expect(codes('attacks')).toEqual(expect.arrayContaining([...facts.facts]))
      for (const list of ['victims', 'attacks'] as const)
        expect(codes(list)).toEqual(expect.arrayContaining(facts.followed[list].flat()))
      const measures = new Set(rowsOf(data, 'observations').map(({ measure }) => measure))
      expect([...measures].sort()).toEqual([...facts.measures].sort())
    },
  )

  it('is whole in the example: figures, code lists and words', () => {
    expect(problemsOf(readPackage(example))).toEqual([])
    expect(subjectOf(root, example).messagesOf('en').brand.what).toBe('an invented example')
  })

  it.each([
    [
      'a word with a sign of markup',
      'texts.en.json',
      '"Brennia"',
      '"Brennia<b>"',
      /a sign of markup/,
    ],
    [
      'a word that no message says',
      'texts.en.json',
      '"Syria"',
      '"Syriac"',
      /no message says “Syriac”/,
    ],
    [
      'a claim of ours about its figures',
      'texts.ar.json',
      '"cut"',
      '"read"',
      /readings.cut is yours/,
    ],
    [
      'people killed, where others are counted',
      'observations.csv',
      ',injured,',
      ',killed,',
      /o0001/,
    ],
    ['an entry missing', 'subject.json', '"start"', '"begin"', /no “start”\n.*asks for “begin”/],
    ['a first report that there is not', 'subject.json', 'annual-03', 'annual-09', /annual-09/],
    [
      'an outcome without words',
      'attacks.csv',
      /wells,_T,target/,
      'wells,_T,outcome',
      /massacres alone/,
    ],
  ] as const)('with %s is refused in words', (_, file, from, to, told) => {
    expect(() => subjectOf(root, changed(file, from, to))).toThrow(told)
  })
})
