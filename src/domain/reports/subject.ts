import { type Cell, type Measure, TOTAL, NOT_APPLICABLE } from '../data/observation'
import { wholeYears } from '../data/period'
import { SUBJECT, COUNTED } from '../data/subject'
import { type Question, type Selection, questionOf } from '../ask/selection'

/** What a series of reports is about: some people, some attacks, or the displaced. */
export interface Subject {
  readonly measure: Measure
  /** Empty for all civilians; more than one for a sum that reports print as one number. */
  readonly victims: readonly string[]
  /** Empty for attacks of any kind. */
  readonly attacks: readonly string[]
}

/**
 * The subjects to be followed from report to report: those that several reports speak of; under a
 * filter by victim or attack, only what is chosen there. Each is asked for alone, so that no two
 * categories are added.
 */
export function subjectsOf({ victims, attacks }: Selection): readonly Subject[] {
  const plain = victims.length === 0 && attacks.length === 0
  if (plain) {
    return [
      ...SUBJECT.followed.victims.map((codes) => killed(codes, [])),
      ...SUBJECT.followed.attacks.map(counted),
      ...(SUBJECT.measures.includes('displaced') ? [DISPLACED] : []),
    ]
  }
  return [
    ...victims.map((code) => killed([code], attacks)),
    ...attacks.map((code) => counted([code])),
  ]
}

/** The subject as a question, within the chosen years and governorates. */
export function questionAbout(selection: Selection, subject: Subject): Question {
  const { measure, victims, attacks } = subject
  return { ...questionOf(selection, measure), basis: 'report', victims, attacks }
}

/**
 * Whether a cell holds just what a question asks for, in the years asked for; where none are, at
 * any time. A count only: a share or a rank is no number of the subject.
 */
export function isAbout(cell: Cell, question: Question): boolean {
  const { measure, unit, period, governorate, victim, attack } = cell
  const { years, governorates, victims, attacks } = question
  const isTime = years.length === 0 || isSame(wholeYears(period)?.map(String), years.map(String))
  return (
    measure === question.measure &&
    (unit === 'persons' || unit === 'incidents') &&
    isTime &&
    isSame(governorate.split('+'), governorates) &&
    isSame(victim.split('+'), victims) &&
    isSame(attack.split('+'), attacks)
  )
}

const DISPLACED: Subject = { measure: 'displaced', victims: [], attacks: [] }

function killed(victims: readonly string[], attacks: readonly string[]): Subject {
  return { measure: COUNTED, victims, attacks }
}

function counted(attacks: readonly string[]): Subject {
  return { measure: 'attacks', victims: [], attacks }
}

/** No code chosen is the total, or what does not apply. */
function isSame(codes: readonly string[] | undefined, chosen: readonly string[]): boolean {
  if (codes === undefined) return false
  if (chosen.length === 0) return codes.every((code) => code === TOTAL || code === NOT_APPLICABLE)
  return codes.length === chosen.length && codes.every((code) => chosen.includes(code))
}
