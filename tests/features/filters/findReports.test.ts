import { describe, expect, it } from 'vitest'

import type { Report } from '../../../src/domain/data/vocabulary'
import { reportFinder } from '../../../src/features/filters/findReports'
import { createI18n } from '../../../src/i18n/createI18n'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { wordsOf } from '../../../src/i18n/Words'
import { shippedTable as table } from '../../fixtures/shippedTable'

const tongues = [wordsOf(createI18n('en', en).t, 'en'), wordsOf(createI18n('ar', ar).t, 'ar')]
const find = reportFinder(table, tongues)
const idsOf = (query: string) => find(query).map(({ id }) => id)

describe('the search for a publication', () => {
  it.each<readonly [string, (report: Report) => boolean]>([
    ['annual 2020', ({ asOf }) => asOf.startsWith('2020')],
    ['السنوي الخامس', ({ id }) => id === 'snhr-annual-05'],
    ['half', ({ series }) => series === 'half_year_toll'],
    ['كأس العالم', ({ id }) => id === 'snhr-2018-05-20'],
    ['World Cup', ({ id }) => id === 'snhr-2018-05-20'],
    ['مايو 2018', ({ asOf }) => asOf.startsWith('2018-05')],
    ['مجزرة', ({ subjects, title }) => subjects.includes('massacre') || title.ar !== null],
  ])('finds by %s what is named so', (query, holds) => {
    expect(find(query).length).toBeGreaterThan(0)
    expect(find(query).filter((report) => !holds(report))).toEqual([])
  })

  it('takes the words of both languages for one another', () => {
    expect(idsOf('massacres')).toEqual(idsOf('المجازر'))
    expect(idsOf('May 2017')).toEqual(idsOf('أيار 2017'))
    expect(idsOf('zzz')).toEqual([])
    expect(find('')).toHaveLength(table.reports.size)
  })
})
