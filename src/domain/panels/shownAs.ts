import { isKnown, type Published } from '../ask/answer'
import { ask, askBeside } from '../ask/ask'
import { AGE_SEX, byYear } from './byYear'
import { acrossGovernorates, acrossReports } from './multiples'
import type { Mode, PanelId } from './panels'
import { questionOf, type Selection } from '../ask/selection'
import { baseOf, type Share, shareOf } from '../ask/share'
import { type Shown, shownIn } from './shown'
import type { FigureTable } from '../data/table'
import { yearShares } from './yearShares'

/** One number of a panel in one of its modes. */
export interface ShownAs extends Shown {
  /** What the panel shows of it in percent; null where it shows the number alone. */
  readonly share: Share
}

/**
 * Everything that a panel shows in a mode, in its order: the same numbers with their shares, or the
 * numbers of each report or of each governorate that gives any. Null is the plain chart. A mode that
 * the figures do not allow shows what the plain chart does.
 */
export function shownAs(
  panel: PanelId,
  mode: Mode | null,
  table: FigureTable,
  selection: Selection,
): readonly ShownAs[] {
  const plain = once(stacked(panel, table, selection))
  switch (mode) {
    case null:
      return plain.map(alone)
    case 'percent': {
      const wholeOf = wholesOf(panel, table, selection)
      return plain.map((shown) => inPercent(table, shown, wholeOf))
    }
    case 'reports':
      return inReports(panel, table, selection).map(alone)
    case 'places': {
      const places = placesIn(panel, table, selection)
      return (places.length > 0 ? places : plain).map(alone)
    }
  }
}

/** Without the parts of years that are not all known: the panel stacks them only where they are. */
function stacked(panel: PanelId, table: FigureTable, selection: Selection): readonly Shown[] {
  const shown = shownIn(panel, table, selection)
  if (panel !== 'killed-by-year' || byYear(table, selection).stack.length > 0) return shown
  return shown.filter(({ question }) => !isPart(question, selection))
}

/** Where children alone are asked for, those of a year are its whole and its part. */
function once(shown: readonly Shown[]): readonly Shown[] {
  const keyOf = ({ question, unit }: Shown) => JSON.stringify([question, unit])
  return [...new Map(shown.map((one) => [keyOf(one), one])).values()]
}

type WholeOf = (shown: Shown) => Published | null

function inPercent(table: FigureTable, shown: Shown, wholeOf: WholeOf): ShownAs {
  const whole = isCount(shown) ? wholeOf(shown) : null
  if (!whole) return alone(shown)
  const { question, answer } = shown
  // Reports print shares of everyone alone, by year or by governorate.
  const printed = question.victims.length === 0 ? askBeside(table, question, 'percent') : null
  return { ...shown, share: shareOf(answer, whole, printed) }
}

/** Of what each number of the panel is a share; null for what has none. */
function wholesOf(panel: PanelId, table: FigureTable, selection: Selection): WholeOf {
  const base = (own: Selection, measure: 'killed' | 'attacks') =>
    baseOf(ask(table, questionOf(own, measure)), selection.basis)
  switch (panel) {
    case 'headline':
    case 'total-over-time':
      return () => null
    case 'killed-by-year':
      return wholesOfYears(table, selection)
    case 'killed-by-victim': {
      const everyone = base({ ...selection, victims: [] }, 'killed')
      return () => everyone
    }
    case 'killed-by-governorate': {
      const everywhere = base({ ...selection, governorates: [] }, 'killed')
      return () => everywhere
    }
    case 'attacks-by-type': {
      const facilities = base({ ...selection, attacks: ['facility'] }, 'attacks')
      const isKind = ({ code, classification }: { code: string; classification: string }) =>
        classification === 'target' && code !== 'facility'
      const kinds = table.vocabulary.attacks.filter(isKind).map(({ code }) => code)
      return ({ question: { attacks, exceptAttacks } }) =>
        exceptAttacks || attacks.every((code) => kinds.includes(code)) ? facilities : null
    }
  }
}

function wholesOfYears(table: FigureTable, selection: Selection): WholeOf {
  const shares = yearShares(table, selection, byYear(table, selection))
  switch (shares?.of) {
    case undefined:
      return () => null
    case 'year':
      return ({ question }) =>
        isPart(question, selection)
          ? baseOf(ask(table, { ...question, victims: selection.victims }), selection.basis)
          : null
    case 'time':
      return ({ question }) =>
        question.years.length === 1 && !isPart(question, selection) ? shares.time : null
  }
}

function inReports(panel: PanelId, table: FigureTable, selection: Selection): readonly Shown[] {
  const read = (own: Selection) => smallChart(panel, table, own)
  const speaks = (rows: readonly Shown[]) => rows.some(({ answer }) => isKnown(answer))
  const { fromStart, ofOwnTime } = acrossReports(table, selection, { read, speaks })
  return [...fromStart, ...ofOwnTime].flatMap(({ rows }) => rows)
}

function placesIn(panel: PanelId, table: FigureTable, selection: Selection): readonly Shown[] {
  const shown =
    panel === 'killed-by-victim'
      ? acrossGovernorates(table, selection, 'victims', 2).shown
      : panel === 'attacks-by-type'
        ? acrossGovernorates(table, selection, 'attacks', 1).shown
        : []
  return shown.flatMap((code) => smallChart(panel, table, { ...selection, governorates: [code] }))
}

/** What a small chart has of a panel: of years neither their parts nor a sum. */
function smallChart(panel: PanelId, table: FigureTable, selection: Selection): readonly Shown[] {
  const all = shownIn(panel, table, selection)
  if (panel !== 'killed-by-year') return all
  const rows = byYear(table, selection).rows.map(({ year }) => year)
  return rows.flatMap((year) =>
    all
      .filter(({ question }) => !isPart(question, selection) && question.years.length === 1)
      .filter(({ question }) => question.years[0] === year)
      // Of one year alone, the sum of all is the same again.
      .filter(({ unit }, i, own) => own.findIndex((other) => other.unit === unit) === i),
  )
}

/** Children, women or men of those asked for, where these are not asked for by themselves. */
function isPart({ victims }: Selection, selection: Selection): boolean {
  const parts: readonly string[] = AGE_SEX
  return (
    victims.length === 1 &&
    selection.victims.join() !== victims.join() &&
    victims.every((code) => parts.includes(code))
  )
}

function isCount({ unit }: Shown): boolean {
  return unit === 'persons' || unit === 'incidents'
}

function alone(shown: Shown): ShownAs {
  return { ...shown, share: null }
}
