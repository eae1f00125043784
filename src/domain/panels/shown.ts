import { type Answer, answerOf, figuresOf, isKnown } from '../ask/answer'
import { askBeside } from '../ask/ask'
import { byAttack } from './byAttack'
import { byGovernorate } from './byGovernorate'
import { byVictim } from './byVictim'
import { byYear } from './byYear'
import type { Figure } from '../data/figure'
import { headline } from './headline'
import type { Unit } from '../data/observation'
import { overTime, undatedIn, unsaidOverTime } from './overTime'
import { type Mode, PANELS, type PanelId } from './panels'
import { type Question, type Selection, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'

/** One number of a panel, or what stands in its place: what was asked, and what was answered. */
export interface Shown {
  readonly question: Question
  /** What the number counts: people or incidents; or a share or rank that a report printed. */
  readonly unit: Unit
  readonly answer: Answer
}

/** A panel as it stands on the page: which, in what mode, of what selection. */
export interface Taken {
  readonly panel: PanelId
  readonly mode: Mode | null
  readonly selection: Selection
}

/** What a panel asks as a whole: no filter that does not count in it, whatever is chosen. */
export function askedBy(panel: PanelId, selection: Selection): Question {
  const own = panel === 'total-over-time' ? { ...selection, years: [] } : selection
  return questionOf(own, panel === 'attacks-by-type' ? 'attacks' : 'killed')
}

/** Whether a panel shows what every report gives, and not what the chosen one does. */
export function isOfEachReport(panel: PanelId, mode: Mode | null): boolean {
  return panel === 'total-over-time' || mode === 'reports'
}

/** Everything that a panel shows as numbers of the chosen report, in its order. */
export function shownIn(
  panel: PanelId,
  table: FigureTable,
  selection: Selection,
): readonly Shown[] {
  switch (panel) {
    case 'headline':
      return inHeadline(table, selection)
    case 'killed-by-year':
      return inYears(table, selection)
    case 'killed-by-victim':
      return inVictims(table, selection)
    case 'killed-by-governorate':
      return inPlaces(table, selection)
    case 'total-over-time':
      return inTotals(table, selection)
    case 'attacks-by-type':
      return inAttacks(table, selection)
  }
}

/** Every figure that the overview shows, adds or takes away under a selection, each once. */
export function figuresInOverview(table: FigureTable, selection: Selection): readonly Figure[] {
  const shown = PANELS.flatMap((panel) => shownIn(panel, table, selection))
  return [...new Set(shown.flatMap(({ answer }) => figuresOf(answer)))]
}

/** The number, or what was printed of it instead; the other facts where any of them is known. */
function inHeadline(table: FigureTable, selection: Selection): readonly Shown[] {
  const { killed, people, attacks, displaced } = headline(table, selection)
  const { question, answer } = killed
  const beside = isKnown(answer)
    ? []
    : (['rank', 'percent'] as const).flatMap((unit) =>
        printed(question, askBeside(table, question, unit), unit),
      )
  const facts = [...people, ...attacks, displaced]
  const told = facts.some((fact) => isKnown(fact.answer)) ? facts : []
  return [counted(killed), ...beside, ...told.map(counted)]
}

function inYears(table: FigureTable, selection: Selection): readonly Shown[] {
  const question = questionOf(selection, 'killed')
  const { rows, total } = byYear(table, selection)
  const years = rows.flatMap(({ year, whole, parts, share }) => {
    const asked = { ...question, years: [year] }
    return [
      counted({ question: asked, answer: whole }),
      ...parts.map(({ victim, answer }) =>
        counted({ question: { ...asked, victims: [victim] }, answer }),
      ),
      ...printed(asked, share, 'percent'),
    ]
  })
  return total && rows.length > 0 ? [...years, counted({ question, answer: total })] : years
}

function inVictims(table: FigureTable, selection: Selection): readonly Shown[] {
  const question = questionOf(selection, 'killed')
  const { ageSex, profession } = byVictim(table, selection)
  return [...ageSex, ...profession].flatMap(({ code, answer, share }) => {
    const asked = { ...question, victims: [code] }
    return [counted({ question: asked, answer }), ...printed(asked, share, 'percent')]
  })
}

function inPlaces(table: FigureTable, selection: Selection): readonly Shown[] {
  const question = questionOf(selection, 'killed')
  const { rows, others } = byGovernorate(table, selection)
  const places = rows.flatMap(({ code, answer, rank, share }) => {
    const asked = { ...question, governorates: [code] }
    return [
      counted({ question: asked, answer }),
      ...printed(asked, rank, 'rank'),
      ...printed(asked, share, 'percent'),
    ]
  })
  if (!others) return places
  return [
    ...places,
    counted({ question: { ...question, governorates: others.codes }, answer: others.answer }),
  ]
}

function inTotals(table: FigureTable, selection: Selection): readonly Shown[] {
  const question: Question = { ...questionOf(selection, 'killed'), years: [], basis: 'report' }
  const told = [
    ...overTime(table, selection),
    ...undatedIn(table, question),
    ...unsaidOverTime(table, selection),
  ]
  return told.map(({ report, answer }) =>
    counted({ question: { ...question, report: report.id }, answer }),
  )
}

function inAttacks(table: FigureTable, selection: Selection): readonly Shown[] {
  const question = questionOf(selection, 'attacks')
  const { total, target, unnamed, weapon, outcome } = byAttack(table, selection)
  const named = [...total, ...target, ...weapon, ...outcome].flatMap(({ code, answer, share }) => {
    const asked = { ...question, attacks: [code] }
    return [counted({ question: asked, answer }), ...printed(asked, share, 'percent')]
  })
  if (!unnamed) return named
  const exceptAttacks = target.map(({ code }) => code).filter((code) => code !== 'facility')
  const rest = { ...question, attacks: ['facility'], exceptAttacks }
  return [...named, counted({ question: rest, answer: unnamed })]
}

function counted({ question, answer }: Omit<Shown, 'unit'>): Shown {
  return { question, unit: question.measure === 'attacks' ? 'incidents' : 'persons', answer }
}

/** What a report printed about the same people in another unit; nothing where it did not. */
function printed(question: Question, figure: Figure | null, unit: Unit): readonly Shown[] {
  return figure ? [{ question, unit, answer: answerOf({ plus: [figure], minus: [] }) }] : []
}
