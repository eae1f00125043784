// One file of SQL, run unchanged by two databases over the same invented incidents, and our own counting:
// cell by cell the same. An ordinary run counts twenty thousand; `npm run large` a million.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findPostgres } from '../../scripts/ensure.mjs'
import { type Counting, IncidentRows } from '../../src/domain/data/incidents'
import { NOT_APPLICABLE } from '../../src/domain/data/observation'
import { generatedIncidents, LAST_DAY } from '../fixtures/generatedIncidents'
import { shippedTable } from '../fixtures/shippedTable'

const COUNT = import.meta.env.MODE === 'large' ? 1_000_000 : 20_000
const SQL = readFileSync('sql/incidents-to-observations.sql', 'utf8')
const LISTS = ['governorates', 'victims', 'attacks'] as const
const counting: Counting = {
  ...{ report: 'synthetic', source: 'synthetic-file', asOf: LAST_DAY },
  ...{ qualifier: 'exact', attribution: 'unknown' },
}
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-'))
const incidents = join(folder, 'incidents.csv')
const rows = new IncidentRows(shippedTable.vocabulary)
/** What each number is of, and the number: columns of `observations.csv` but the id. */
let own: ReadonlyMap<string, number> = new Map()

beforeAll(async () => {
  // A server of PostgreSQL, which is not root, reads it.
  chmodSync(folder, 0o777)
  const file = createWriteStream(incidents)
  file.write('date,governorate,measure,victim,attack,count\n')
  let lines = ''
  for (const incident of generatedIncidents(COUNT)) {
    rows.add(incident)
    const { date, governorate, measure, victim, attack, count } = incident
    lines += `${date},${governorate},${measure},${victim},${attack},${count}\n`
    if (lines.length < 1_000_000) continue
    if (!file.write(lines)) await once(file, 'drain')
    lines = ''
  }
  file.end(lines)
  await once(file, 'finish')
  own = timed('TypeScript', () => {
    const observations = rows.count(counting)
    return new Map(
      observations.map(({ report, source, cell, value }) => {
        const { measure, unit, period, governorate, victim, attack } = cell
        const { start, end, kind } = period
        const year = kind === 'intervention_year' ? Number(start.slice(0, 4)) - 2014 : ''
        const time = [start, end, true, kind, year]
        const said = ['exact', 'accepted', '', 'unknown']
        const codes = [governorate, victim, attack]
        return [[report, source, measure, unit, ...time, ...codes, ...said].join(), value]
      }),
    )
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the same incidents', () => {
  it('are counted by DuckDB as by us, from CSV and from Parquet', async () => {
    const database = await duckdb()
    const parquet = join(folder, 'incidents.parquet')
    await database.run(`COPY (FROM '${incidents}') TO '${parquet}'`)
    for (const source of [incidents, parquet]) {
      await database.run(`CREATE OR REPLACE VIEW incidents AS FROM '${source}'`)
      await database.run(SQL)
      const started = performance.now()
      await database.run(`COPY observations TO '${folder}/duckdb.csv' (HEADER)`)
      said(`DuckDB, ${source.endsWith('csv') ? 'CSV' : 'Parquet'}`, started)
      expect(differences(read('duckdb.csv'))).toEqual([])
      expect(read('duckdb.csv').size).toBe(own.size)
    }
    await database.run(`COPY reports TO '${folder}/reports.csv' (HEADER)`)
    const reports = lines('reports.csv')
    expect(reports).toContain(`synthetic-${LAST_DAY},interim,,${LAST_DAY},since_start,,,`)
    expect(reports).toContain(`synthetic-2016,interim,,2016-12-31,annual_toll,,,`)
    expect(reports).toContain(`synthetic-2016-02,interim,,2016-02-29,monthly,,,`)
    database.closeSync()
  })

  const programs = findPostgres()
  it.skipIf(!programs)('are counted by PostgreSQL as by us', async () => {
    const server = await postgres(programs!)
    try {
      server.run(`
        CREATE TABLE incidents (date DATE, governorate TEXT, measure TEXT, victim TEXT, attack TEXT, count BIGINT);
        COPY incidents FROM '${incidents}' CSV HEADER;
        ${LISTS.map((list) => tableOf(list)).join('')}
        CREATE TABLE counting AS ${COUNTING};
        ANALYZE;
        ${SQL}`)
      const started = performance.now()
      server.run(`COPY (SELECT * FROM observations) TO '${folder}/postgres.csv' CSV HEADER`)
      said('PostgreSQL', started)
      expect(differences(read('postgres.csv'))).toEqual([])
      expect(read('postgres.csv').size).toBe(own.size)
    } finally {
      await server.stop()
    }
  })
})

describe('an incident with', () => {
  const good = "'2016-05-10', 'SY-HL', 'killed', 'women medical', 'school market', 1"
  let database: DuckDBConnection
  const sizeOf = async (view: string) =>
    (await database.runAndReadAll(`SELECT * FROM ${view}`)).currentRowCount

  beforeAll(async () => {
    database = await duckdb()
    const columns = 'date, governorate, measure, victim, attack, count'
    await database.run(
      `CREATE TABLE incidents AS SELECT CAST(date AS DATE) AS date, * EXCLUDE (date)
       FROM (VALUES (${good})) AS _ (${columns})`,
    )
    await database.run(SQL)
  })
  afterAll(() => database.closeSync())

  it('no fault is counted', async () => {
    expect(await sizeOf('incident_faults')).toBe(0)
    // Four kinds of victims by five of attacks, at four times, in its place and everywhere.
    expect(await sizeOf('observations')).toBe(160)
  })

  it.each([
    ['no day', good.replace("'2016-05-10'", 'NULL')],
    ['an unknown place', good.replace('SY-HL', 'SY-XX')],
    ['an unknown measure', good.replace('killed', 'missing')],
    ['an unknown victim', good.replace('women medical', 'women pilots')],
    ['what an attack has in the place of victims', good.replace('women medical', NOT_APPLICABLE)],
    ['a code that begins with a known one', good.replace('school', 'schools')],
    ['a code twice', good.replace('school market', 'market market')],
    ['less than nobody', good.replace(', 1', ', -1')],
  ])('%s is listed, and then nothing is counted', async (_, row) => {
    await database.run(`INSERT INTO incidents VALUES (${row})`)
    expect(await sizeOf('incident_faults')).toBe(1)
    expect(await sizeOf('observations')).toBe(0)
    await database.run(`DELETE FROM incidents; INSERT INTO incidents VALUES (${good})`)
  })
})

const COUNTING = `SELECT 'synthetic' AS report, 'synthetic-file' AS source,
  CAST('${LAST_DAY}' AS DATE) AS as_of, 'exact' AS qualifier, 'unknown' AS attribution`

/** A database in memory with all that is given but the incidents. */
async function duckdb(): Promise<DuckDBConnection> {
  const database = await (await DuckDBInstance.create()).connect()
  for (const list of LISTS) {
    await database.run(`CREATE TABLE ${list} AS FROM 'public/data/${list}.csv'`)
  }
  await database.run(`CREATE TABLE counting AS ${COUNTING}`)
  return database
}

/** The first of those that are not as we count them. */
function differences(others: ReadonlyMap<string, number>): readonly string[] {
  const keys = [...new Set([...own.keys(), ...others.keys()])]
  return keys
    .filter((key) => own.get(key) !== others.get(key))
    .slice(0, 5)
    .map((key) => `${key}: ${String(own.get(key))}, not ${String(others.get(key))}`)
}

/** A file of observations without its ids. */
function read(name: string): ReadonlyMap<string, number> {
  const [head, ...others] = lines(name)
  expect(head).toBe(readFileSync('public/data/observations.csv', 'utf8').split('\n')[0])
  return new Map(
    others.map((line) => {
      const cells = line.split(',')
      const [[value]] = [cells.splice(13, 1), cells.shift()]
      return [cells.join(), Number(value)]
    }),
  )
}

/** What is empty stands between quotes, so that it is not taken for unknown. */
function lines(name: string): readonly string[] {
  return readFileSync(join(folder, name), 'utf8').replaceAll('"', '').trim().split('\n')
}

/** A table of a code list: its columns are those of its file. */
function tableOf(list: string): string {
  const file = join(process.cwd(), `public/data/${list}.csv`)
  const [head = ''] = readFileSync(file, 'utf8').split('\n')
  const columns = head.split(',').map((name) => `${name} TEXT`)
  return `CREATE TABLE ${list} (${columns.join()});\n\\copy ${list} FROM '${file}' CSV HEADER\n`
}

/** A server of its own in a folder of its own, reached by no network. */
async function postgres(programs: string) {
  const data = join(folder, 'postgres')
  // It does not run as root.
  const isRoot = process.getuid?.() === 0
  const idOf = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || '65534')
  const user = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '-N']
  const made = spawnSync(join(programs, 'initdb'), [...options, '--locale=C'], {
    ...user,
    cwd: folder,
  })
  if (made.status !== 0) throw new Error(String(made.stderr))
  const settings = [
    'listen_addresses=',
    'fsync=off',
    'work_mem=256MB',
    `unix_socket_directories=${folder}`,
  ]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await new Promise<void>((resolve, reject) => {
    let words = ''
    server.stderr.on('data', (part: Buffer) => {
      words += String(part)
      if (words.includes('ready to accept connections')) resolve()
    })
    server.on('exit', () => reject(new Error(words)))
  })
  return {
    run: (sql: string) => {
      const program = ['-h', folder, '-U', 'postgres', '-qX', '-v', 'ON_ERROR_STOP=1']
      const { status, stderr } = spawnSync(join(programs, 'psql'), program, { input: sql })
      if (status !== 0) throw new Error(String(stderr))
    },
    stop: async () => {
      server.removeAllListeners('exit')
      server.kill('SIGINT')
      await once(server, 'exit')
    },
  }
}

function timed<T>(what: string, work: () => T): T {
  const started = performance.now()
  const made = work()
  said(what, started)
  return made
}

function said(what: string, started: number): void {
  if (import.meta.env.MODE !== 'large') return
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`large: ${COUNT.toLocaleString('en')} incidents by ${what}: ${seconds} s\n`)
}
