import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Answers, Outcome } from '../../../src/dataset/ownFile/Outcome'
import { MOST_COUNTED, MOST_INCIDENT_BYTES } from '../../../src/dataset/ownFile/readIncidents'
import { readOwnFile } from '../../../src/dataset/ownFile/readOwnFile'
import { type Incident, IncidentRows } from '../../../src/domain/data/incidents'
import { generatedIncidents, incidentFile, LAST_DAY } from '../../fixtures/generatedIncidents'
import { shippedTable } from '../../fixtures/shippedTable'

const { vocabulary } = shippedTable
const HEAD = 'date,governorate,measure,victim,attack,count,attribution'
const ROW = '2016-05-10,SY-HL,killed,women medical,school,2,russian'
const COUNTED: Answers = { periods: 'since_start intervention_year', as_of: '2020-09-30' }

function fileOf(text: string | Uint8Array<ArrayBuffer>): File {
  return new File([text], 'mine.csv', { lastModified: 0 })
}

function outcomeOf(text: string | Uint8Array<ArrayBuffer>, answers: Answers = COUNTED) {
  return readOwnFile({ file: fileOf(text), vocabulary, answers }, () => true)
}

async function takenOf(text: string | Uint8Array<ArrayBuffer>, answers: Answers = COUNTED) {
  const outcome = await outcomeOf(text, answers)
  if (outcome.kind !== 'taken') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** What is counted of the whole time in all of the country, of all attacks. */
async function totalsOf(text: string | Uint8Array<ArrayBuffer>, answers: Answers = COUNTED) {
  const { observations } = await takenOf(text, answers)
  return observations
    .filter(({ cell: { governorate, attack, period } }) =>
      [governorate === '_T', attack === '_T', period.kind === 'since_start'].every(Boolean),
    )
    .map(({ cell: { measure, victim }, value }) => `${measure} ${victim} ${String(value)}`)
}

async function toldOf(text: string, answers: Answers = COUNTED) {
  const outcome = await outcomeOf(text, answers)
  if (outcome.kind !== 'faulty') throw new Error(JSON.stringify(outcome))
  return outcome.faults.map(({ kind, line, column }) => [kind, line, column])
}

describe('a file of incidents', () => {
  it('is known by its columns, and counted into figures', async () => {
    const { observations, reports, counted, sources } = await takenOf(`${HEAD}\n${ROW}`)
    // Four kinds of victims by four of attacks, at two times, in its place and everywhere.
    expect(observations).toHaveLength(64)
    expect(reports).toEqual([{ id: 'your-file-2020-09-30', name: 'mine.csv' }])
    expect([counted, sources]).toEqual([{ added: ['victims', 'attacks'], open: [] }, ['mine.csv']])
    expect(observations.every(({ value }) => value === 2)).toBe(true)
    expect(observations.every(({ qualifier }) => qualifier === 'exact')).toBe(true)
    expect(observations.every(({ attribution }) => attribution === 'russian')).toBe(true)
  })

  it('is one row for each victim where nothing is counted', async () => {
    const text = 'Date,Place,Victim category\n10/05/2016,Aleppo,child\n13/5/2016,حلب,نساء'
    const answers = { ...COUNTED, measure: 'killed', attribution: 'suspected', dates: 'day' }
    expect(await totalsOf(text, answers)).toEqual([
      'killed _T 2',
      'killed children 1',
      'killed women 1',
    ])
  })

  it('may have a column for each measure, several for one thing, and names in either language', async () => {
    const text = [
      'التاريخ;المحافظة;القتلى;الجرحى;الهدف;السلاح',
      '٢٠١٦-٠٥-١٠;إدلب;٣;;مدرسة;ذخائر عنقودية',
      '2016-05-11;محافظة حلب;0;4;سوق;',
    ].join('\n')
    const answers = { ...COUNTED, attribution: 'russian' }
    expect(await totalsOf(text, answers)).toEqual(['killed _T 3', 'injured _T 4'])
    const { observations } = await takenOf(text, answers)
    const attacks = observations
      .filter(({ cell }) => cell.measure === 'killed')
      .map(({ cell }) => cell.attack)
    expect(attacks).toContain('cluster_munition')
    expect(attacks).toContain('school')
  })

  it.each([
    ['women; medical', ['women', 'medical', 'medical_women']],
    ['women, medical workers', ['women', 'medical', 'medical_women']],
    ['نساء، كوادر طبية', ['women', 'medical', 'medical_women']],
    ['women medical', ['women', 'medical', 'medical_women']],
    ['Civil Defense workers', ['civil_defence']],
    ['all civilians', []],
  ])('takes %s for each of the categories that it names', async (victim, codes) => {
    const { observations } = await takenOf(
      `${HEAD}\n${ROW.replace('women medical', `"${victim}"`)}`,
    )
    const found = new Set(observations.map(({ cell }) => cell.victim))
    expect([...found].sort()).toEqual([...codes, '_T'].sort())
  })

  it('asks what its rows count, and afterwards of which times and to which day', async () => {
    const text = 'date,governorate,attack type\n2016-05-10,Idlib,school\n2019-03-02,Idlib,market'
    expect(await outcomeOf(text, {})).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'measure', options: ['killed', 'injured', 'displaced', 'attacks'] }],
    })
    expect(await outcomeOf(text, { measure: 'attacks' })).toMatchObject({
      kind: 'asked',
      rows: 2,
      questions: [
        { id: 'periods', value: 'since_start intervention_year' },
        { id: 'as_of', value: '2019-03-02' },
        { id: 'attribution' },
      ],
    })
    const answers = { measure: 'attacks', attribution: 'russian', as_of: '2019-12-31' }
    const { reports } = await takenOf(text, { ...answers, periods: 'calendar_year month' })
    expect(reports.map(({ id }) => id)).toEqual([
      'your-file-2016',
      'your-file-2019',
      'your-file-2016-05',
      'your-file-2019-03',
    ])
  })

  it('asks which column is meant by a name that could be two, and which number of a date is the day', async () => {
    const text = 'date,governorate,type,killed\n03/04/2016,Idlib,school,1'
    expect(await outcomeOf(text, {})).toMatchObject({
      questions: [{ id: 'column:2', options: ['victim', 'attack'] }],
    })
    expect(await outcomeOf(text, { 'column:2': 'attack' })).toMatchObject({
      questions: [{ id: 'dates', value: '03/04/2016' }],
    })
  })

  it('asks whom it holds responsible where its rows name several', async () => {
    const text = `${HEAD}\n${ROW}\n${ROW.replace('russian', 'suspected')}`
    expect(await outcomeOf(text)).toMatchObject({ questions: [{}, {}, { id: 'attribution' }] })
    expect(await takenOf(text, { ...COUNTED, attribution: 'suspected' })).toMatchObject({
      observations: { 0: { attribution: 'suspected' } },
    })
  })

  it('says which columns are not used, and how many rows are outside of its time', async () => {
    const early = ROW.replace('2016', '2014')
    const late = ROW.replace('2016', '2021')
    const text = [`${HEAD},note`, `${early},`, `${ROW},`, `${late},`].join('\n')
    expect(await outcomeOf(text, {})).toMatchObject({
      remarks: [
        { kind: 'unused', names: ['note'] },
        { kind: 'outside', names: ['1'] },
      ],
    })
    expect(await takenOf(text)).toMatchObject({ remarks: [{ kind: 'outside', names: ['1'] }] })
  })

  it('adds nothing along what one incident is twice of', async () => {
    const { counted } = await takenOf(`${HEAD}\n${ROW.replace('school', 'school market')}`)
    expect(counted).toEqual({ added: ['victims'], open: [] })
  })

  it('may have a title, `sep=`, a mark of its encoding, quotes, and ends of lines of any kind', async () => {
    const [head, row] = [HEAD.replaceAll(',', ';'), ROW.replaceAll(',', ';')]
    const text = `sep=;\r\nOur "incidents"\r\n${head}\r\n\r\n${row}\r\n`
    const totals = await totalsOf(text)
    expect(totals).toContain('killed _T 2')
    expect(await totalsOf(`\ufeff${HEAD}\r${ROW}`)).toEqual(totals)
    expect(
      await totalsOf(`${HEAD}\n${ROW.replace('SY-HL', '"Al""eppo"').replace('""', '')}\n`),
    ).toEqual(totals)
    const utf16 = `\ufeff${HEAD}\n${ROW}`.replaceAll(',', '\t')
    expect(await totalsOf(new Uint8Array(Buffer.from(utf16, 'utf16le')))).toEqual(totals)
  })

  it('tells each fault with its line, also after cells that go over several', async () => {
    const with_ = (from: string, to: string) => `x,${ROW.replace(from, to)}`
    const text = [
      `note,${HEAD}`,
      `"two\nlines",${ROW}`,
      with_('SY-HL', 'Allepo'),
      with_('SY-HL', 'Northwest Syria'),
      with_('killed', ''),
      '',
      with_('women medical', 'cats'),
      with_('2016-05-10', '2016-02-30'),
      with_(',2,', ',-2,'),
      with_(',2,', ',,'),
      with_('russian', 'martian'),
    ].join('\r\n')
    expect(await toldOf(text)).toEqual([
      ['misspelt', 4, 'governorate'],
      ['zone', 5, 'governorate'],
      ['blank', 6, 'measure'],
      ['unknown_code', 8, 'victim'],
      ['impossible_date', 9, 'date'],
      ['negative', 10, 'count'],
      ['blank', 11, 'count'],
      ['unknown_code', 12, 'attribution'],
    ])
  })

  it('tells of a column that stands twice, and of a quote that nothing closes', async () => {
    expect(await toldOf(`${HEAD},day\n${ROW},2016-05-10`)).toEqual([['double_column', 1, 'date']])
    expect(await toldOf(`${HEAD}\n${ROW}\n"${ROW}\n${ROW}`)).toEqual([['unclosed_quote', 3, null]])
    expect(await toldOf(`${HEAD}\n${ROW.replace('SY-HL', '"SY-HL"x')}`)).toEqual([
      ['unclosed_quote', 2, null],
    ])
  })

  it('is told of no further than anybody would put right', async () => {
    const rows = Array.from({ length: 1500 }, () => ROW.replace('2016', '16'))
    const outcome = await outcomeOf([HEAD, ...rows].join('\n'))
    expect(outcome).toMatchObject({ kind: 'faulty', isCut: true, faults: { length: 1000 } })
  })

  it('asks for fewer times where more numbers would come of it than the page stays quick with', async () => {
    const text = incidentFile(generatedIncidents(40_000))
    const answers = { ...COUNTED, attribution: 'russian' }
    const periods = 'since_start intervention_year calendar_year month'
    const asked = await outcomeOf(text, { ...answers, periods })
    const [question] = asked.kind === 'asked' ? asked.questions : []
    expect(question).toMatchObject({ id: 'periods', value: periods })
    expect(question?.about === 'periods' && question.tooMany).toBeGreaterThan(MOST_COUNTED)
    expect(await outcomeOf(text, answers)).toMatchObject({ kind: 'taken' })
  })

  it.each([
    [HEAD, 'no_rows'],
    [`${HEAD}\n${ROW.replace('2016', '2014')}`, 'nothing_counted'],
    [`${HEAD}\n${ROW}\0`, 'broken'],
  ])('says why nothing of it is shown: %j', async (text, why) => {
    expect(await outcomeOf(text)).toEqual({ kind: 'unreadable', why })
  })

  it('is refused where its letters cannot be told', async () => {
    const bytes = new Uint8Array(
      Buffer.from(`${HEAD}\n${ROW.replace('SY-HL', '\u00cd\u00e1')}`, 'latin1'),
    )
    expect(await outcomeOf(bytes)).toEqual({ kind: 'unreadable', why: 'not_utf8' })
  })

  it('is refused by its size before any of it is read', async () => {
    const file = fileOf(HEAD)
    Object.defineProperty(file, 'size', { value: MOST_INCIDENT_BYTES + 1 })
    file.slice = () => {
      throw new Error('was read')
    }
    expect(await readOwnFile({ file, vocabulary, answers: {} }, () => true)).toEqual({
      kind: 'unreadable',
      why: 'too_large',
    })
  })

  it('is read no further once it is given up, and nothing of it is kept', async () => {
    const file = fileOf([HEAD, ...Array.from({ length: 60_000 }, () => ROW)].join('\n'))
    const order = { file, vocabulary, answers: COUNTED }
    const told: number[] = []
    const outcome = await readOwnFile(order, (stage) => {
      told.push(stage)
      return told.length < 3
    })
    expect(outcome.kind).toBe('unreadable')
    expect(told).toHaveLength(3)
    expect(told.at(-1)).toBeLessThan(2)
    const again = await readOwnFile(order, () => true)
    expect(again.kind === 'taken' && again.observations[0]?.value).toBe(120_000)
  })

  it('is counted as its incidents are, whatever there is of them', async () => {
    const all = [...generatedIncidents(4000)]
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(all, { minLength: 1, maxLength: 300 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (incidents, sign, end) => {
          const columns = ['date', 'governorate', 'measure', 'victim', 'attack', 'count'] as const
          const quoted = (text: string) => (text.length % 2 === 0 ? `"${text}"` : text)
          const lines = incidents.map((one) =>
            columns.map((column) => quoted(String(one[column]))).join(sign),
          )
          const answers = {
            ...{ periods: 'since_start intervention_year calendar_year month', as_of: LAST_DAY },
            attribution: 'unknown',
          }
          const outcome = await outcomeOf([columns.join(sign), ...lines].join(end), answers)
          expect(valuesOf(outcome)).toEqual(valuesOf(countedDirectly(incidents)))
        },
      ),
      { numRuns: 40 },
    )
  })
})

function countedDirectly(incidents: readonly Incident[]): Outcome {
  const rows = new IncidentRows(vocabulary)
  for (const incident of incidents) rows.add(incident)
  const observations = rows.count({
    ...{ report: 'your-file', source: 'mine.csv', asOf: LAST_DAY },
    ...{ qualifier: 'exact', attribution: 'unknown' },
  })
  if (observations.length === 0) return { kind: 'unreadable', why: 'nothing_counted' }
  return { kind: 'taken', observations, reports: [], sources: [], remarks: [] }
}

function valuesOf(outcome: Outcome): unknown {
  return outcome.kind === 'taken' ? outcome.observations : outcome
}

describe('what would make a false number of incidents is told or asked', () => {
  it('as a comma within a number, which parts it in two', async () => {
    const text = 'date,governorate,killed\n2016-05-10,SY-HL,1,200\n2016-05-11,SY-HL,3,\n'
    expect(await toldOf(text)).toEqual([['surplus', 2, null]])
  })

  it('as numbers under the name of a measure, beside a column of measures', async () => {
    const text = 'date,governorate,measure,killed\n2016-05-10,SY-HL,killed,5\n'
    expect(await toldOf(text)).toEqual([['double_column', 1, 'measure']])
  })

  it('as rows of several attributions: the whole is of none that only some name plainly', async () => {
    const text =
      'date,governorate,killed,attribution\n2016-05-10,SY-HL,3,unknown\n2016-05-10,SY-HL,4,russian\n'
    const outcome = await outcomeOf(text, { ...COUNTED, attribution: 'russian' })
    if (outcome.kind !== 'asked') throw new Error(outcome.kind)
    const asked = outcome.questions.find(({ about }) => about === 'attribution')
    expect(asked).toMatchObject({ options: ['unknown'] })
    const { observations } = await takenOf(text, { ...COUNTED, attribution: 'unknown' })
    expect(observations.every(({ attribution }) => attribution === 'unknown')).toBe(true)
  })

  it('as dates in both orders, whichever was answered', async () => {
    const text =
      'date,governorate,killed\n25/12/2017,SY-HL,1\n03/04/2018,SY-HL,2\n12/25/2018,SY-HL,3\n'
    expect(await toldOf(text, { ...COUNTED, dates: 'month' })).toEqual([['other_order', 2, 'date']])
    expect(await toldOf(text, { ...COUNTED, dates: 'day' })).toEqual([['other_order', 4, 'date']])
  })

  it('as rows that count several measures: they are told as rows', async () => {
    const rows = ['2017-01-05,Idlib,1,2', '2014-01-05,Idlib,1,2', '2018-01-05,Idlib,0,0']
    const outcome = await outcomeOf(['date,governorate,killed,injured', ...rows].join('\n'), {})
    expect(outcome).toMatchObject({
      ...{ kind: 'asked', rows: 3 },
      remarks: [{ kind: 'outside', names: ['1'] }],
    })
  })

  it('as another file of the same name, size and time', async () => {
    const file = (count: number) =>
      new File([`date,governorate,killed\n2016-05-10,SY-HL,${String(count)}\n`], 'a.csv', {
        lastModified: 1,
      })
    const read = (count: number, answers: Answers) =>
      readOwnFile({ file: file(count), vocabulary, answers }, () => true)
    await read(3, {})
    await read(9, {})
    const taken = await read(9, { ...COUNTED, attribution: 'unknown' })
    if (taken.kind !== 'taken') throw new Error(taken.kind)
    expect(taken.observations.every(({ value }) => value === 9)).toBe(true)
  })
})
