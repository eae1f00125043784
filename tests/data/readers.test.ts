import { readFileSync } from 'node:fs'
import { Package, type Rows } from 'datapackage'
import { Table } from 'tableschema'
import { describe, expect, it } from 'vitest'

// Readers of the first version of the standard, which none of ours had a hand in. They know nothing of
// what the second version added: what they read, readers of the second version read too.

const folder = 'public/data'
const descriptor = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as Descriptor

interface Descriptor {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly rows: number
    readonly schema: { readonly fields: readonly Readonly<Record<string, unknown>>[] }
  }[]
}

describe('a reader of data packages', () => {
  const opened = Package.load(structuredClone(descriptor), { basePath: folder })

  it('finds the descriptor valid', async () => {
    const { valid, errors } = await opened
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  it.each(descriptor.resources)(
    'reads every row of $path, with all that it refers to',
    async (of) => {
      const rows = await (await opened).getResource(of.name).read({ keyed: true, relations: true })
      expect(rows).toHaveLength(of.rows)
    },
  )

  it('reads an unknown last day as none', async () => {
    expectUnknownEnds(await (await opened).getResource('observations').read({ keyed: true }))
  })
})

describe('a reader of single tables', () => {
  it.each(descriptor.resources)('reads every row of $path', async ({ path, schema, rows }) => {
    const table = await Table.load(`${folder}/${path}`, { schema: structuredClone(schema) })
    const read = await table.read({ keyed: true })
    expect(read).toHaveLength(rows)
    if (path === 'observations.csv') expectUnknownEnds(read)
  })

  it('refuses two dots for a day, as the first edition had them', async () => {
    const { schema } = descriptor.resources.find(({ name }) => name === 'observations')!
    const names = schema.fields.map(({ name }) => String(name))
    const row = names.map((name) => (name === 'period_end' ? '..' : '1'))
    const table = await Table.load([names, row], { schema: structuredClone(schema) })
    await expect(table.read()).rejects.toThrow()
  })
})

it('no column says in its own way what a missing value is: only later readers know that', () => {
  const fields = descriptor.resources.flatMap(({ schema }) => schema.fields)
  expect(fields.filter((field) => 'missingValues' in field)).toEqual([])
})

function expectUnknownEnds(rows: Rows): void {
  const unknown = rows.filter(({ period_end }) => period_end === null)
  expect(unknown.map(({ id }) => id)).toEqual([
    ...['o0001', 'o0002', 'o0269', 'o0270', 'o0271', 'o0272', 'o0273'],
  ])
  expect(rows.filter(({ period_end_known }) => period_end_known === false)).toEqual(unknown)
}
