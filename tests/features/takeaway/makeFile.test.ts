// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { entriesOf } from '../../../src/domain/data/entry'
import { citationOf } from '../../../src/exports/citationOf'
import { makeFile } from '../../../src/features/takeaway/makeFile'
import { both } from '../../fixtures/both'
import { shippedTable as table } from '../../fixtures/shippedTable'

const EDITION = { version: '2.0.0', gathered: '2026-11-29', files: [] }

const citations = entriesOf(table).flatMap((entry) => citationOf(entry, table, EDITION, both) ?? [])

const fileOf = async (format: 'bib' | 'ris', language: 'en' | 'ar') => {
  const nothing = {
    records: [],
    shown: { heads: [], notes: [], rows: [] },
    delimiter: ',',
  } as const
  const imprint = {
    ...{ title: '', selection: '', exported: '', version: '', gathered: '' },
    ...{ address: '', rights: '' },
  }
  const file = await makeFile({ format, ...nothing, citations, imprint, both, language })
  return textOf(file)
}

it.each(['en', 'ar'] as const)(
  'many figures are cited in one file, each under a key of its own, in %s',
  async (language) => {
    const bibtex = await fileOf('bib', language)
    const keys = [...bibtex.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)
    expect(keys).toHaveLength(590)
    expect(new Set(keys).size).toBe(keys.length)
    const ris = await fileOf('ris', language)
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(590)
    expect(ris).toContain(language === 'en' ? 'at least 6,859' : 'ما لا يقل عن 6,859')
  },
)

/** jsdom's Blob has no text(). */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.readAsText(blob)
  })
}
