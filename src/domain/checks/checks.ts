import { type Contradiction, contradictions } from './contradictions'
import { type Disagreement, disagreements } from './disagreements'
import { type Answer, figuresOf } from '../ask/answer'
import type { Figure } from '../data/figure'
import { type LaterReportCheck, laterReportChecks } from './laterReportChecks'
import { type LimitCheck, limitChecks } from './limitChecks'
import { type MassacreCheck, massacreChecks } from './massacreChecks'
import { type RankCheck, rankChecks } from './rankChecks'
import { type ShareCheck, shareChecks } from './shareChecks'
import { type SumCheck, sumChecks } from './sumChecks'
import { remembered } from '../data/remembered'
import type { FigureTable, ReportTable } from '../data/table'
import type { Vocabulary } from '../data/vocabulary'

/** One check, of any kind. */
export type Check =
  | SumCheck
  | LimitCheck
  | Disagreement
  | Contradiction
  | ShareCheck
  | RankCheck
  | MassacreCheck
  | LaterReportCheck

/** Everything that can be checked in a table, in the order of the reports. */
export interface Checks {
  readonly sums: readonly SumCheck[]
  readonly limits: readonly LimitCheck[]
  readonly disagreements: readonly Disagreement[]
  readonly contradictions: readonly Contradiction[]
  readonly shares: readonly ShareCheck[]
  readonly ranks: readonly RankCheck[]
  readonly massacres: readonly MassacreCheck[]
  readonly later: readonly LaterReportCheck[]
}

/** Computed from the figures each time a table is loaded; nothing in it is written by hand. */
export const checks = remembered((table: FigureTable): Checks => {
  const { vocabulary } = table
  const reports = [...table.reports.values()].filter(isPrinted).map((report) => ({
    report,
    ...additionsIn(report, vocabulary),
  }))
  return {
    sums: reports.flatMap(({ sums }) => sums),
    limits: reports.flatMap(({ limits }) => limits),
    disagreements: reports.flatMap(({ report, sums, limits }) =>
      disagreements(report, sums, limits),
    ),
    contradictions: contradictions(table),
    shares: reports.flatMap(({ report }) => shareChecks(report, table)),
    ranks: reports.flatMap(({ report }) => rankChecks(report)),
    massacres: reports.flatMap(({ report }) => massacreChecks(report)),
    later: laterReportChecks(table),
  }
})

/** All checks as one list. */
export function everyCheck(table: FigureTable): readonly Check[] {
  const { contradictions: texts, disagreements: read, ...found } = checks(table)
  const { sums, shares, limits, ranks, massacres, later } = found
  return [...texts, ...read, ...sums, ...shares, ...limits, ...ranks, ...massacres, ...later]
}

/** The checks that a figure stands in, those first that do not hold. */
export function checksOf(table: FigureTable, figure: Figure): readonly Check[] {
  const own = everyCheck(table).filter((check) => figuresIn(check).includes(figure))
  return [...own.filter((check) => !isKept(check)), ...own.filter(isKept)]
}

/**
 * The sums and limits that do not hold in which figures stand that answers rest on, and the texts of
 * other reports that cannot be read beside these figures.
 */
export function doubtsOn(
  table: FigureTable,
  answers: readonly Answer[],
): readonly (SumCheck | LimitCheck | Contradiction)[] {
  const figures = new Set(answers.flatMap(figuresOf))
  const reports = [...new Set([...figures].map(({ report }) => report))]
  const additions = reports
    .flatMap((id) => table.reports.get(id) ?? [])
    .filter(isPrinted)
    .flatMap((report) => {
      const { sums, limits } = additionsIn(report, table.vocabulary)
      return [...sums, ...limits]
    })
  return [...additions.filter(({ holds }) => !holds), ...contradictions(table, figures)].filter(
    (check) => figuresIn(check).some((figure) => figures.has(figure)),
  )
}

/** What was counted from incidents needs no check. */
function isPrinted({ report }: ReportTable): boolean {
  return !report.counted
}

/** The sums and limits within one report. */
const additionsIn = remembered((report: ReportTable, vocabulary: Vocabulary) => {
  const sums = sumChecks(report, vocabulary)
  return { sums, limits: limitChecks(report, vocabulary, sums) }
})

/** The figures that a check compares. */
export function figuresIn(check: Check): readonly Figure[] {
  switch (check.kind) {
    case 'sum':
    case 'limit':
      return [check.whole, ...check.parts]
    case 'contradiction':
      return [check.part, ...check.wholes]
    case 'share':
      return [
        check.share,
        ...(check.count ? figuresOf(check.count) : []),
        ...(check.whole ? figuresOf(check.whole) : []),
      ]
    case 'rank':
      return [...check.ranks, ...check.numbers]
    case 'massacre':
      return [check.massacres, check.killed]
    case 'later':
      return [check.earlier, ...check.years]
    case 'misread':
    case 'doubted':
    case 'described':
      return check.figure ? [check.figure] : []
  }
}

/**
 * The misprint that proves itself: a number that is not taken, while the number that is taken is
 * the sum of its parts, and stands in the very text that misprints it.
 */
export function selfProving({ disagreements: all }: Checks): Disagreement | null {
  return (
    all.find(
      ({ kind, proofs, alsoRight }) =>
        kind === 'misread' && proofs.length > 0 && alsoRight.length > 0,
    ) ?? null
  )
}

/** A check that found nothing wrong. */
function isKept(check: Check): boolean {
  return 'holds' in check && check.holds === true
}
