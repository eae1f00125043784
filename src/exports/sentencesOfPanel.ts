import { figuresOf, isKnown, reportOf } from '../domain/ask/answer'
import { ask } from '../domain/ask/ask'
import { byAttack } from '../domain/panels/byAttack'
import { byVictim } from '../domain/panels/byVictim'
import { doubtsOn } from '../domain/checks/checks'
import { headline } from '../domain/panels/headline'
import { figuresOfOwnTime } from '../domain/ask/ownTime'
import type { PanelId } from '../domain/panels/panels'
import type { Question, Selection } from '../domain/ask/selection'
import type { Share } from '../domain/ask/share'
import { askedBy, type Taken } from '../domain/panels/shown'
import { type ShownAs, shownAs } from '../domain/panels/shownAs'
import type { FigureTable } from '../domain/data/table'
import { figureNotes } from '../i18n/phrases/figureNotes'
import { optionLabel } from '../i18n/phrases/optionLabel'
import { outgrownWords } from '../i18n/phrases/outgrownWords'
import { ownTimeTexts } from '../i18n/phrases/ownTimeText'
import { sayShare } from '../i18n/phrases/sayShare'
import type { Words } from '../i18n/Words'
import { askedIn, finished, namesOf, sentenceOf, type Told, whenOf } from './sentenceOf'

/** What a panel shows, as one sentence or a few: every number with its qualifier and its source. */
export function sentencesOfPanel(
  words: Words,
  table: FigureTable,
  { panel, mode, selection }: Taken,
): string {
  const sentences =
    panel === 'headline'
      ? ofHeadline(words, table, selection)
      : panel === 'total-over-time'
        ? ofTotals(words, table, selection)
        : ofLists(words, table, { panel, mode, selection })
  return sentences.map(finished).join(' ')
}

/** Everyone with the people among them, then the other facts that are known. */
function ofHeadline(words: Words, table: FigureTable, selection: Selection): readonly string[] {
  const { killed, people, attacks, displaced } = headline(table, selection)
  // Of several reports, they need not be of those whom the first number counts.
  const isOne = selection.basis === 'report' && selection.victims.length === 0
  const told = people.flatMap(({ question, answer }) => {
    const [victim] = question.victims
    return victim !== undefined && isKnown(answer) ? [{ victim, answer, question }] : []
  })
  const lead: Told = { ...killed, unit: 'persons', ...(isOne && { among: told }) }
  const apart = isOne || selection.victims.length === 1 ? [] : told
  const others: readonly Told[] = [
    ...apart.map(({ question, answer }) => ({ question, answer, unit: 'persons' as const })),
    ...attacks.map((fact) => ({ ...fact, unit: 'incidents' as const })),
    { ...displaced, unit: 'persons' },
  ]
  return [lead, ...others.filter(({ answer }) => isKnown(answer))].map((one) =>
    sentenceOf(words, table, one),
  )
}

/**
 * The first total and the last, that of the report being read, and those of no known last day; never
 * what lies between two.
 */
function ofTotals(words: Words, table: FigureTable, selection: Selection): readonly string[] {
  const all = shownAs('total-over-time', null, table, selection)
  const given = all.filter(({ answer }) => isKnown(answer))
  const isDated = ({ question }: ShownAs) => table.reports.get(question.report)?.span.end !== null
  const known = given.filter(isDated)
  const own = all.find(
    ({ question }) => selection.basis === 'report' && question.report === selection.report,
  )
  const chosen = [known[0], own, known.at(-1), ...given.filter((one) => !isDated(one))].filter(
    (one) => one !== undefined,
  )
  if (chosen.length === 0) return [words.t('overTime.none')]
  return [
    ...[...new Set(chosen)].map((one) => sentenceOf(words, table, one)),
    ...(given.length > 1 ? [words.t('described.apart')] : []),
  ]
}

type Listed = Exclude<PanelId, 'headline' | 'total-over-time'>

/** One list of what one report says, or one for each report or governorate. */
function ofLists(
  words: Words,
  table: FigureTable,
  { panel, mode, selection }: Taken & { readonly panel: Listed },
): readonly string[] {
  const shown = shownAs(panel, mode, table, selection)
  if (shown.length === 0) {
    const question = askedBy(panel, selection)
    const unit = panel === 'attacks-by-type' ? 'incidents' : 'persons'
    const whole = sentenceOf(words, table, { question, unit, answer: ask(table, question) })
    // A report of less than a year gives no years, and a number all the same.
    return panel === 'killed-by-year' && mode === null ? [whole, words.t('byYear.short')] : [whole]
  }
  const keyOf = ({ question }: ShownAs) =>
    mode === 'reports' ? question.report : mode === 'places' ? question.governorates.join() : ''
  return [...new Set(shown.map(keyOf))].flatMap((key) => {
    const own = shown.filter((one) => keyOf(one) === key)
    const basis = mode === 'reports' ? 'report' : selection.basis
    const report = mode === 'reports' ? key : selection.report
    const governorates = mode === 'places' && key !== '' ? key.split(',') : selection.governorates
    return ofList(
      words,
      table,
      { panel, selection: { ...selection, basis, report, governorates } },
      own,
    )
  })
}

const NOTHING = { kind: 'unpublished', reason: 'none' } as const

function ofList(
  words: Words,
  table: FigureTable,
  { panel, selection }: { readonly panel: Listed; readonly selection: Selection },
  shown: readonly ShownAs[],
): readonly string[] {
  const { t } = words
  const question = askedBy(panel, selection)
  const latest = selection.basis === 'latest'
  // The parts of a year are said where they are shares of it; else the years speak for themselves.
  const isOwn = ({ question: { victims }, share }: ShownAs) =>
    panel !== 'killed-by-year' || share !== null || victims.join() === question.victims.join()
  // A share that a number wears is not said again by itself.
  const isSaid = (one: ShownAs) =>
    one.unit === 'percent' &&
    shown.some(({ share, question: of }) => share?.kind === 'published' && isSame(of, one.question))
  const own = shown.filter((one) => isOwn(one) && !isSaid(one))
  const line = (one: ShownAs) => itemOf(words, table, { panel, selection }, one)
  const known = own.filter(({ answer, share }) => isKnown(answer) || share?.kind === 'published')
  const missing = own.filter((one) => !known.includes(one))
  const join = (items: readonly string[]) =>
    items.reduce((first, second) => t('takeaway.sentence.join', { first, second }))
  const asked = { ...question, ...(panel === 'killed-by-year' && { years: selection.years }) }
  return [
    t(latest ? 'takeaway.sentence.latest' : 'takeaway.sentence.panel', {
      ...namesOf(words, table.reports.get(selection.report)?.report),
      asked: askedIn(words, table, asked),
      when:
        latest && question.years.length === 0
          ? t('takeaway.sentence.ownTime')
          : whenOf(words, table, { question: { ...asked, basis: 'report' }, answer: NOTHING }),
      by: t(`takeaway.sentence.by.${BY[panel]}`),
      items: known.length > 0 ? join(known.map(line)) : t('takeaway.sentence.nothing'),
    }),
    ...(missing.length > 0
      ? [
          t('described.missing', {
            list: words.list(missing.map((one) => nameOf(words, table, panel, one))),
          }),
        ]
      : []),
    ...noteOf(words, panel, own),
    ...figureNotes(
      words,
      table.vocabulary,
      own.flatMap(({ answer }) => (isKnown(answer) ? figuresOf(answer) : [])),
    ).map((note) => t('takeaway.sentence.note', { note })),
    ...leftOut(words, table, panel, selection),
    ...ownTimeTexts(words, table.vocabulary, figuresOfOwnTime(table, asked)).map(finished),
    ...(doubtsOn(
      table,
      own.map(({ answer }) => answer),
    ).length > 0
      ? [t('doubt.note')]
      : []),
  ]
}

/** What each list goes by, as the keys of texts name it. */
const BY = {
  'killed-by-year': 'byYear',
  'killed-by-victim': 'byVictim',
  'killed-by-governorate': 'byGovernorate',
  'attacks-by-type': 'byAttack',
} as const

/** A name with its number, its share of a whole, and the report where there are several. */
function itemOf(
  words: Words,
  table: FigureTable,
  { panel, selection }: { readonly panel: Listed; readonly selection: Selection },
  one: ShownAs,
): string {
  const { t } = words
  const { answer, unit, share } = one
  const name = nameOf(words, table, panel, one)
  const [figure] = answer.kind === 'published' ? [answer.figure] : []
  const item =
    figure && unit === 'rank'
      ? t('marks.name', { name, answer: t('files.cite.rank', { number: figure.value }) })
      : figure && unit === 'percent'
        ? t('marks.name', { name, answer: t('answer.share', { value: words.sayFigure(figure) }) })
        : share
          ? shareIn(words, name, share)
          : t('marks.name', { name, answer: words.say(answer) })
  return wearing(words, table, selection, one, item)
}

/** Of several reports, each number names its own. */
function wearing(
  words: Words,
  table: FigureTable,
  { basis }: Selection,
  { answer }: ShownAs,
  value: string,
): string {
  const report = table.reports.get(reportOf(answer) ?? '')?.report
  return basis === 'latest' && report
    ? words.t('described.item', { value, name: words.report(report) })
    : value
}

function isSame(a: Question, b: Question): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function shareIn(words: Words, name: string, share: NonNullable<Share>): string {
  const { t } = words
  switch (share.kind) {
    case 'published':
      return t('marks.name', { name, answer: t('answer.share', { value: sayShare(words, share) }) })
    case 'derived':
      return t('takeaway.sentence.share_of', {
        name,
        share: sayShare(words, share),
        part:
          share.part.kind === 'derived'
            ? t('takeaway.sentence.aside', { value: words.say(share.part) })
            : words.say(share.part),
        whole: words.say(share.whole),
      })
  }
}

/** What an item is called in its list. */
function nameOf(words: Words, table: FigureTable, panel: Listed, { question }: ShownAs): string {
  const { t } = words
  const { vocabulary } = table
  switch (panel) {
    case 'killed-by-year': {
      const [year, ...more] = question.years
      const own =
        year === undefined || more.length > 0 ? t('table.together') : t('period.year', { n: year })
      const [victim] = question.victims
      return victim === undefined
        ? own
        : t('pair', {
            first: own,
            second: words.list(
              question.victims.map((code) => optionLabel(words, vocabulary, 'victims', code)),
            ),
          })
    }
    case 'killed-by-victim':
      return words.list(
        question.victims.map((code) => optionLabel(words, vocabulary, 'victims', code)),
      )
    case 'killed-by-governorate':
      return question.governorates.length > 1
        ? t('byGovernorate.others', { count: question.governorates.length })
        : words.list(
            question.governorates.map((code) =>
              optionLabel(words, vocabulary, 'governorates', code),
            ),
          )
    case 'attacks-by-type':
      return question.exceptAttacks
        ? t('byAttack.unnamed')
        : words.list(
            question.attacks.map((code) => optionLabel(words, vocabulary, 'attacks', code)),
          )
  }
}

/** Numbers that are no wholes of those listed, which are of other reports. */
function leftOut(
  words: Words,
  table: FigureTable,
  panel: Listed,
  selection: Selection,
): readonly string[] {
  switch (panel) {
    case 'killed-by-victim':
      return outgrownWords(words, table, byVictim(table, selection).outgrown, 'victims')
    case 'attacks-by-type':
      return outgrownWords(words, table, byAttack(table, selection).outgrown, 'attacks')
    case 'killed-by-year':
    case 'killed-by-governorate':
      return []
  }
}

/** Lists that overlap are never added: whoever copies them must know. */
function noteOf({ t }: Words, panel: Listed, own: readonly ShownAs[]): readonly string[] {
  if (own.length < 2) return []
  switch (panel) {
    case 'killed-by-victim':
      return [t('byVictim.plain')]
    case 'attacks-by-type':
      return [t('byAttack.read')]
    case 'killed-by-year':
    case 'killed-by-governorate':
      return []
  }
}
