import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { format } from 'oxfmt'

import * as applyTexts from '../../src/wording/applyTexts'
import { NO_WORK, withEdit } from '../../src/wording/edits'
import * as readWordingFile from '../../src/wording/readWordingFile'
import { recordsOf } from '../../src/wording/records'
import * as review from '../../src/wording/review'
import * as takeRows from '../../src/wording/takeRows'
import { entriesIn } from '../../src/wording/texts'
import { writeWordingCsv, writeWordingJson, writeWordingXlsx } from '../../src/wording/writeWording'
import { withFacts } from '../../scripts/data.mjs'
import { runTexts } from '../../scripts/texts.mjs'
import { shippedTexts as published } from '../fixtures/shippedTexts'

const PARTS = ['src/i18n/messages', 'src/wording', 'public/data']
const CHECKS = 'view.checks'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'texts-'))
  mkdirSync(join(root, 'src/wording'), { recursive: true })
  cpSync('src/i18n/messages', join(root, 'src/i18n/messages'), { recursive: true })
  cpSync('public/data', join(root, 'public/data'), { recursive: true })
  writeFileSync(join(root, 'src/wording/reviewed.json'), '{}\n')
})

afterEach(() => rmSync(root, { recursive: true }))

/** The command with the rules that are loaded here already: to start it each time takes longer than it does. */
async function texts(...args: readonly string[]) {
  const lines: string[] = []
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void lines.push(line))
  const code = await runTexts([...args, '--root', root], () =>
    Promise.resolve({ ...applyTexts, ...readWordingFile, ...review, ...takeRows }),
  )
  return { code, said: lines.join('\n') }
}

/** The path of a file in the temporary folder. */
function written(name: string, content: string | Uint8Array): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

function held(): Readonly<Record<string, string>> {
  const paths = PARTS.flatMap((part) =>
    readdirSync(join(root, part)).map((name) => `${part}/${name}`),
  )
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function changedSince(before: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(held())
    .filter(([path, text]) => before[path] !== text)
    .map(([path]) => path)
    .sort()
}

const work = [
  { language: 'en', key: CHECKS, text: '=Proofs' } as const,
  { language: 'ar', key: 'filter.figures_two', text: 'رقمان اثنان' } as const,
  { language: 'ar', key: 'data.governorates.SY-HL.label', text: 'حلب، كلها' } as const,
].reduce((done, edit) => withEdit(done, published, edit), {
  ...NO_WORK,
  reviewed: Object.fromEntries(
    entriesIn(published)
      .filter(({ key }) => key === 'view.figures')
      .map((entry) => [entry.key, review.printOf(entry, published)]),
  ),
})
const { records } = recordsOf(published, work)

describe('npm run texts', () => {
  it.each(['json', 'csv', 'xlsx'])('applies a file of texts (%s)', async (kind) => {
    const content = {
      json: () => writeWordingJson(records),
      csv: () => writeWordingCsv(records),
      xlsx: async () => new Uint8Array(await (await writeWordingXlsx(records)).arrayBuffer()),
    }[kind]!
    const before = held()
    const { code, said } = await texts(written(`work.${kind}`, await content()))
    expect(said).toContain('3 wordings changed, 1 entries read, 0 refused')
    expect(code).toBe(0)
    expect(changedSince(before)).toEqual([
      'public/data/datapackage.json',
      'public/data/governorates.csv',
      'src/i18n/messages/ar.json',
      'src/i18n/messages/en.json',
      'src/wording/reviewed.json',
    ])
    const after = held()
    for (const path of [
      'src/i18n/messages/en.json',
      'src/i18n/messages/ar.json',
      'src/wording/reviewed.json',
    ]) {
      expect((await format(path, after[path]!)).code).toBe(after[path])
    }
    expect(after['src/i18n/messages/en.json']).toContain('    "checks": "=Proofs",\n')
    expect(after['public/data/governorates.csv']).toContain('SY-HL,SY02,Aleppo,حلب، كلها,1,3\n')
    const descriptor = after['public/data/datapackage.json']!
    expect(withFacts(descriptor, (path) => readFileSync(join(root, 'public/data', path)))).toBe(
      descriptor,
    )
    expect(Object.keys(JSON.parse(after['src/wording/reviewed.json']!))).toEqual(['view.figures'])
  })

  it('lists what it refuses, writes nothing then, and takes the rest when told to', async () => {
    const row = (key: string, en: string, more: object = {}) => ({ key, en, ...more })
    const refused = [
      row('no.such', 'Text'),
      row('view.figures', 'Numbers'),
      row('view.figures', 'Figures'),
      row('view.method', 'Method', { en_published: 'Another' }),
      row('view.reports', ' '),
      row('filter.figures_one', 'one figure only'),
      row('period.range', 'from {{start}} on'),
      row('view.overview', 'Overview of {{place}}'),
      row('filter.report', 'Casualties'),
      row('filter.years', 'Year '),
      row('filter.group', 'Filters ('),
      row('filter.open', 'Filters ٣'),
      row('filter.close', 'تم'),
      row('brand.name', '{{ count }} figures'),
      row('page.title', '$t(view.checks)'),
      row('filter.victims', 'Victims\u202e'),
      row('data.governorates.SY-HL.label', '@Aleppo'),
    ]
    const withBasis = refused.map((one) => ({
      en_published: published.en.get(one.key) ?? '',
      ...one,
    }))
    const path = written(
      'work.json',
      JSON.stringify([...withBasis, { key: CHECKS, en: 'Proofs', en_published: 'Checks' }]),
    )
    const before = held()
    const first = await texts(path)
    expect(first.code).toBe(1)
    expect(first.said).toContain('nothing was written')
    for (const said of [
      'line 1: no.such: unknown_key',
      'line 2: view.figures: duplicate_key',
      'line 3: view.figures: duplicate_key',
      'line 4: view.method (en): stale: the published text is another one now: Sources and method',
      'line 5: view.reports (en): empty',
      'line 6: filter.figures_one (en): missing_form: the plural lacks its form "other"',
      'line 7: period.range (en): lost_value: {{end}} was lost',
      'line 8: view.overview (en): strange_value: nothing gives {{place}}',
      'line 9: filter.report (en): forbidden: the glossary forbids "Casualties"',
      'line 10: filter.years (en): blank_ends',
      'line 11: filter.group (en): unclosed',
      'line 12: filter.open (en): other_digits',
      'line 13: filter.close (en): other_script',
      'line 14: brand.name (en): odd_value: a value is written {{name}}, not {{ count }}',
      'line 15: page.title (en): nested: $t( would lay another text in',
      'line 16: filter.victims (en): hidden_sign: there is a sign that nobody sees: U+202E',
      'line 17: data.governorates.SY-HL.label (en): formula: a spreadsheet',
    ]) {
      expect(first.said).toContain(said)
    }
    expect(changedSince(before)).toEqual([])

    const rest = await texts(path, '--some')
    expect(rest.said).toContain('line 1: no.such: unknown_key')
    expect(rest.code).toBe(0)
    expect(changedSince(before)).toEqual(['src/i18n/messages/en.json'])
    expect(held()['src/i18n/messages/en.json']).toContain('"checks": "Proofs"')
  })

  it('marks every text as read', () => {
    const before = held()
    // As it is started by hand, with rules that it loads by itself.
    const args = ['scripts/texts.mjs', '--reviewed', '--root', root]
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({
      ...{ status: 0, stderr: '' },
      stdout: expect.stringContaining('entries are marked as read') as string,
    })
    expect(changedSince(before)).toEqual(['src/wording/reviewed.json'])
    const prints = JSON.parse(held()['src/wording/reviewed.json']!)
    for (const entry of entriesIn(published)) {
      expect(prints[entry.key]).toBe(review.printOf(entry, published))
    }
  })

  it.each([
    ['no file', [], 'npm run texts -- FILE'],
    ['an option that there is not', ['--al'], 'npm run texts -- FILE'],
    ['a file that is not there', ['nowhere.csv'], 'there is no file nowhere.csv'],
    ['a file of another kind', ['package.json'], 'cannot be read: it is not what its name says'],
  ])('says what it needs when given %s', async (_, args, said) => {
    const run = await texts(...args)
    expect(run.code).toBe(1)
    expect(run.said).toContain(said)
  })
})
