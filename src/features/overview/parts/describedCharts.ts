import { capped, describedList, qualifiersMeant } from '../../../i18n/phrases/described'
import type { Words } from '../../../i18n/Words'
import { describedBeside } from './describedBeside'
import { attacked, type Context, killed } from './descriptions'
import { answersOf, isPublished, type SmallList } from './SmallLists'

interface Charts {
  readonly heading: string
  readonly measure: 'killed' | 'attacks'
  readonly period: string
  /** How the charts are to be read beside one another. */
  readonly reading: string
  readonly charts: readonly { readonly name: string; readonly lists: readonly SmallList[] }[]
  /** What has no chart: how many, in words, and their names. */
  readonly silent: { readonly summary: string; readonly names: readonly string[] }
  readonly source: string
}

/**
 * Small charts in one paragraph: what they are of, every chart in its own sentences, list by list,
 * for lists are never put together, then what says nothing, and who published it.
 */
export function describedCharts(context: Context, given: Charts): string {
  const { heading, measure, period, reading, charts, silent, source } = given
  const { words } = context
  const { t } = words
  const lists = charts.flatMap((chart) => chart.lists)
  const answers = answersOf(lists)
  const isTold = lists.some(({ rows }) => rows.some(isPublished))
  const what = measure === 'killed' ? killed(context) : attacked(context)
  return [
    t('described.intro', { heading, what, period }),
    reading,
    ...charts.flatMap((chart) => toldOf(words, chart)),
    ...new Set(lists.flatMap(({ notes = [] }) => notes)),
    ...(answers.some(({ kind }) => kind === 'bounded') ? [t('limit.documented')] : []),
    ...qualifiersMeant(words, answers),
    ...(silent.names.length > 0
      ? [t('shares.silentNamed', { silent: silent.summary, list: capped(words, silent.names) })]
      : []),
    t(isTold ? 'described.source' : 'described.asked', { source }),
  ].join(' ')
}

function toldOf(words: Words, { name, lists }: Charts['charts'][number]): readonly string[] {
  return lists
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ heading, rows }, _, { length }) => [
      describedList(words, {
        name: length > 1 ? words.t('pair', { first: name, second: heading }) : name,
        rows,
      }),
      ...describedBeside(words, rows),
    ])
}
