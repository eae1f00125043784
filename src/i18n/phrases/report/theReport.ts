import type { Report } from '../../../domain/data/vocabulary'
import { ordinalOf, subjectsApart, type Words } from '../../Words'

/**
 * "the third", "the one to 15 March 2016 on attacks on facilities": where it is said that these are
 * reports. Two can count to one day.
 */
export function theReport({ t, date, list }: Words, report: Report): string {
  const { number, asOf } = report
  if (number !== null) return t('overTime.theAnnual', { ordinal: ordinalOf(t, number) })
  const name = t('overTime.theInterim', { date: date(asOf) })
  const subjects = subjectsApart(report).map((subject) => t(`report.subject.${subject}`))
  return subjects.length === 0 ? name : t('overTime.about', { name, list: list(subjects) })
}
