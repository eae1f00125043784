import { type Answer, isKnown, reportOf } from '../../../domain/ask/answer'
import type { ByAttack } from '../../../domain/panels/byAttack'
import type { ByGovernorate } from '../../../domain/panels/byGovernorate'
import type { ByVictim } from '../../../domain/panels/byVictim'
import type { ByYear } from '../../../domain/panels/byYear'
import { questionOf, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { askedWords } from '../../../i18n/phrases/countedWords'
import { type DescribedList, describedList, qualifiersMeant } from '../../../i18n/phrases/described'
import { describedReports, type ToldReports } from '../../../i18n/phrases/describedReports'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { outgrownWords } from '../../../i18n/phrases/outgrownWords'
import { questionPeriod } from '../../../i18n/phrases/questionPeriod'
import { whereOf } from '../../../i18n/phrases/whereOf'
import type { Words } from '../../../i18n/Words'
import { describedBeside } from './describedBeside'
import { zoneNotes } from '../place/zoneNotes'

/** Killed by year in one paragraph; of stacked columns, each category too. */
export function describeYears(context: Context, { rows, stack, total }: ByYear): string {
  const { words } = context
  const { t } = words
  const intro = { heading: t('byYear.heading'), what: killed(context) }
  if (rows.length === 0) return paragraph(context, intro, [], [t('byYear.short')])
  // Only columns are stacked; rows show each year as a whole.
  const isStacked = total !== null && rows.every(({ whole }) => isKnown(whole))
  // Of one category, the columns are that category already.
  const drawn = isStacked && stack.length > 1 ? stack : []
  const year = (n: number) => t('period.year', { n })
  return paragraph(context, intro, [
    { noun: 'year', rows: rows.map((row) => rowOf(context, year(row.year), row.whole)) },
    ...drawn.map((victim) => ({
      name: optionLabel(words, context.table.vocabulary, 'victims', victim),
      rows: rows.flatMap(({ year: n, parts }) =>
        parts
          .filter((part) => part.victim === victim)
          .map(({ answer }) => rowOf(context, year(n), answer)),
      ),
    })),
  ])
}

/** Killed by governorate in one paragraph. */
export function describePlaces(context: Context, { rows, others }: ByGovernorate): string {
  const { words, table } = context
  const { t } = words
  const { vocabulary } = table
  const zoned = rows.some(({ code }) => vocabulary.zones.some((zone) => zone.code === code))
  const name = (code: string) => optionLabel(words, vocabulary, 'governorates', code)
  return paragraph(
    context,
    { heading: t('byGovernorate.heading'), what: killed(context) },
    [
      {
        noun: zoned ? 'place' : 'governorate',
        rows: rows.map(({ code, answer }) => rowOf(context, name(code), answer)),
      },
    ],
    [
      ...describedBeside(
        words,
        rows.map(({ code, answer, rank, share }) => ({
          ...rowOf(context, name(code), answer),
          rank,
          share,
        })),
      ),
      ...zoneNotes(words, vocabulary, rows),
      ...(others ? [t('described.together', { value: words.say(others.answer) })] : []),
    ],
    others ? [others.answer] : [],
    rows.some(({ rank, share }) => rank ?? share),
  )
}

/** Killed by victim category in one paragraph, either list for itself. */
export function describeVictims(context: Context, lists: ByVictim): string {
  const { ageSex, profession, outgrown } = lists
  const { words, table } = context
  const { t } = words
  const list = (name: string, rows: ByVictim['ageSex']): readonly DescribedList[] =>
    rows.length === 0
      ? []
      : [
          {
            name,
            noun: 'category',
            rows: rows.map(({ code, answer }) =>
              rowOf(context, optionLabel(words, table.vocabulary, 'victims', code), answer),
            ),
          },
        ]
  return paragraph(
    context,
    { heading: t('byVictim.heading'), what: killed(context) },
    [...list(t('byVictim.ageSex'), ageSex), ...list(t('byVictim.profession'), profession)],
    [
      ...(ageSex.length > 0 && profession.length > 0 ? [t('byVictim.plain')] : []),
      ...outgrownWords(words, table, outgrown, 'victims'),
    ],
  )
}

/** Attacks by type in one paragraph, each list for itself. */
export function describeAttacks(context: Context, lists: ByAttack): string {
  const { words, table } = context
  const { t } = words
  const { vocabulary } = table
  const named = (code: string) => optionLabel(words, vocabulary, 'attacks', code)
  const shown = LISTS.map((list) => ({
    name: t(`byAttack.${list}`),
    noun: 'type' as const,
    rows: [
      ...lists[list].map(({ code, answer }) => rowOf(context, named(code), answer)),
      ...(list === 'target' && lists.unnamed
        ? [rowOf(context, t('byAttack.unnamed'), lists.unnamed)]
        : []),
    ],
  })).filter(({ rows }) => rows.length > 0)
  return paragraph(context, { heading: t('byAttack.heading'), what: attacked(context) }, shown, [
    ...(shown.length > 1 ? [t('byAttack.read')] : []),
    ...(shown.length === 0 ? [t('byAttack.silent')] : []),
    ...outgrownWords(words, table, lists.outgrown, 'attacks'),
  ])
}

/** The total over time in one paragraph. */
export function describeTotals(
  context: Context,
  reports: Pick<ToldReports, 'told' | 'undated' | 'unsaid'>,
): string {
  const heading = context.words.t('overTime.heading')
  const what = killed(context)
  return describedReports(context.words, { heading, what, period: null, ...reports })
}

/** What is described: under which choice, of which figures, in which language. */
export interface Context {
  readonly words: Words
  readonly table: FigureTable
  readonly selection: Selection
}

const LISTS = ['total', 'target', 'weapon', 'outcome'] as const

/** "civilians killed by Russian forces in Aleppo governorate", to stand inside a sentence. */
export function killed({ words, table, selection }: Context): string {
  const asked = askedWords(words, table.vocabulary, questionOf(selection, 'killed'))
  return words.inner({ en: asked, ar: asked })
}

/** "attacks by Russian forces in Aleppo governorate", to stand inside a sentence. */
export function attacked({ words, table, selection }: Context): string {
  const where = whereOf(words, table.vocabulary, selection.governorates)
  return words.t('described.attacks', { where })
}

function rowOf({ words, table, selection }: Context, name: string, answer: Answer) {
  const report = table.reports.get(reportOf(answer) ?? '')?.report
  const isWorn = selection.basis === 'latest' && report !== undefined
  return { name, answer, report: isWorn ? words.report(report) : undefined }
}

function paragraph(
  { words, table, selection }: Context,
  intro: { readonly heading: string; readonly what: string },
  lists: readonly DescribedList[],
  notes: readonly string[] = [],
  /** Answers that the notes speak of. */
  noted: readonly Answer[] = [],
  /** Whether the notes hold something that the report printed. */
  isTold = false,
): string {
  const { t } = words
  const latest = selection.basis === 'latest'
  const period =
    latest && selection.years.length === 0
      ? t('latest.periods')
      : questionPeriod(words, table, selection)
  const answers = lists.flatMap(({ rows }) => rows.map(({ answer }) => answer))
  const report = table.reports.get(selection.report)?.report
  const source = report && !latest ? words.source(report) : t('report.short')
  return [
    t('described.intro', { ...intro, period }),
    ...lists.map((list) => describedList(words, list)),
    ...notes,
    ...qualifiersMeant(words, [...answers, ...noted]),
    ...(latest && answers.length > 0 ? [t('described.latest')] : []),
    t(isTold || answers.some(isKnown) ? 'described.source' : 'described.asked', { source }),
  ].join(' ')
}
