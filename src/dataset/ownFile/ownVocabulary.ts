import { grouped } from '../../domain/data/grouped'
import { reportSubjectOf } from '../assemble'
import type { Bilingual, Report, Vocabulary } from '../../domain/data/vocabulary'
import type { Taken } from './Outcome'

/**
 * The code lists of the page with the reports and sources of a file in the place of ours: nothing that
 * was published, and nothing that is said of it, is left among them.
 */
export function ownVocabulary(
  { governorates, zones, victims, attacks, reasons, attributions }: Vocabulary,
  { observations, reports, sources, counted }: Taken,
  file: string,
): Vocabulary {
  const plain = <Entry extends { readonly label: Bilingual; readonly definition: Bilingual }>(
    list: readonly Entry[],
  ) => list.map((entry) => ({ ...entry, definition: entry.label }))
  const ofReports = grouped(observations, ({ report }) => report)
  return {
    ...{ governorates, reasons, attributions },
    ...{ zones: plain(zones), victims: plain(victims), attacks: plain(attacks) },
    reports: reports
      .map(({ id, name }): Report => {
        const own = ofReports.get(id) ?? []
        const periods = own.map(({ cell }) => cell.period)
        const kinds = new Set(periods.map(({ kind }) => kind))
        const subjects = new Set(own.map(({ cell }) => reportSubjectOf(cell)))
        return {
          ...{ id, name, kind: 'interim', number: null },
          asOf: periods.map(({ start, end }) => end ?? start).reduce((a, b) => (a > b ? a : b)),
          series: kinds.has('since_start')
            ? 'since_start'
            : kinds.has('calendar_year')
              ? 'annual_toll'
              : kinds.has('month')
                ? 'monthly'
                : 'period',
          title: { en: null, ar: null },
          published: null,
          subjects: (['killed', 'massacre', 'facility'] as const).filter((one) =>
            subjects.has(one),
          ),
          ...(counted && { counted }),
        }
      })
      // The first is shown at first.
      .toSorted((a, b) => orderOf(b).localeCompare(orderOf(a))),
    sources: sources.map((name) => ({
      id: name,
      publisher: { code: name, label: same(name), kind: same(file), isPartisan: false },
      kind: 'secondary',
      language: '',
      published: null,
      url: null,
    })),
    notes: [],
    publisherKinds: [],
  }
}

function same(text: string): Bilingual {
  return { en: text, ar: text }
}

/** What counts from the start before all else, then by date. */
function orderOf({ series, asOf }: Report): string {
  return `${String(Number(series === 'since_start'))} ${asOf}`
}
