import { SUBJECT } from '../data/subject'
import { cellCode, checkId } from './checkId'
import type { Figure } from '../data/figure'
import { TOTAL } from '../data/observation'
import { samePeriod } from '../data/period'
import type { ReportTable } from '../data/table'

/** Massacres, against the people killed in them, or in all attacks of that time and place. */
export interface MassacreCheck {
  readonly kind: 'massacre'
  readonly id: string
  readonly report: string
  readonly massacres: Figure
  /** Those killed in massacres; where the report does not print them, all who were killed. */
  readonly killed: Figure
  /** The fewest whom so many massacres can have killed. */
  readonly least: number
  readonly holds: boolean
}

/** The publisher calls it a massacre where at least so many peaceful people were killed in one incident. */
const KILLED_IN_MASSACRE = SUBJECT.killedInMassacre

/** Every number of massacres of one report that can be held against a number of people killed. */
export function massacreChecks({ figures }: ReportTable): readonly MassacreCheck[] {
  const firm = figures.filter(({ qualifier }) => qualifier !== 'approximate')
  return firm
    .filter(({ cell }) => cell.unit === 'incidents' && cell.attack === 'massacre')
    .flatMap((massacres) => {
      const { report, cell, value } = massacres
      const all = firm.filter(
        ({ cell: { measure, unit, victim, governorate, period } }) =>
          measure === 'killed' &&
          unit === 'persons' &&
          victim === TOTAL &&
          governorate === cell.governorate &&
          samePeriod(period, cell.period),
      )
      const killed = ['massacre', TOTAL].flatMap(
        (attack) => all.find((figure) => figure.cell.attack === attack) ?? [],
      )[0]
      if (!killed) return []
      const id = checkId('massacre', report, cellCode(cell))
      const least = KILLED_IN_MASSACRE * value
      return [
        { kind: 'massacre', id, report, massacres, killed, least, holds: killed.value >= least },
      ]
    })
}
