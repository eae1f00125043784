import { unionOf } from './bitmask'
import type { Coverage } from './limits/coverage'
import { type Cell, type Period, TOTAL, NOT_APPLICABLE } from '../data/observation'
import { daysOfYear } from '../data/period'
import { isOfKind, SUBJECT } from '../data/subject'
import { placeParts } from './placeParts'
import type { Question } from './selection'
import { timeParts } from './timeParts'
import type { Category, Vocabulary } from '../data/vocabulary'

/** Time, place, victims, attacks: each a set of indivisible parts, as bits. */
export type Extent = readonly [number, number, number, number]

/**
 * Where a figure or a question stands. Only regions of one `track` may be added to one another:
 * a track is a measure, a unit and, for overlapping classifications, the category itself.
 * `union` is true when the question takes overlapping categories together: such a question has the
 * number printed for just that union, or else limits alone.
 */
export interface Region {
  /** What is counted, and in which unit. */
  readonly counted: string
  readonly track: string
  readonly extent: Extent
  readonly union: boolean
  /** The same place among all tracks: what lies within what, though it may not be added. */
  readonly coverage: Coverage
}

/** The time that a report counts, and how it divides it. */
interface TimeOfReport {
  readonly span: Period
  readonly years: readonly number[]
  /** Those of its figures. */
  readonly periods: readonly Period[]
}

/** Finds the places of cells and questions among the figures of one report. */
export interface ReportRegions {
  /** Null for a figure over a period whose end nobody prints, unless it is the report's own. */
  readonly ofCell: (cell: Cell) => Region | null
  /** Null for attacks less others that are no part of them. */
  readonly ofQuestion: (question: Question) => Region | null
  /** How a question that takes overlapping categories together comes apart; null for any other. */
  readonly unionOf: (question: Question) => Union | null
}

/** Overlapping categories of one filter, in groups of which each is no union by itself. */
interface Union {
  readonly filter: 'victims' | 'attacks'
  readonly groups: readonly (readonly string[])[]
}

/**
 * Lays out one report: its span, its years and the periods of its figures, the governorates, and
 * the classifications of the code lists.
 */
export function regionsOf(
  { span, years, periods }: TimeOfReport,
  vocabulary: Vocabulary,
): ReportRegions {
  const time = timeParts(span, years, periods)
  const place = placesOf(vocabulary)
  const victim = victimsOf(vocabulary)
  const attack = attacksOf(vocabulary)

  const join = (
    head: string,
    when: number | null,
    p: Part | null,
    v: Part,
    a: Part | null,
    known: Kept | null = null,
  ): Region | null => {
    if (when === null || !p || !a) return null
    const { counted, track, kinds } = known ?? alike(head, p.track, v, a)
    return {
      counted,
      track,
      extent: [when, p.bits, v.bits, a.bits],
      union: p.union || v.union || a.union,
      coverage: { kinds, masks: [when, p.mask, v.mask, a.mask] },
    }
  }
  // Very many regions are of few tracks: each is kept once.
  const tracks = new Map<string, Kept>()
  const alike = (counted: string, place: string, victims: Part, attacks: Part) => {
    const key = [counted, place, victims.track, attacks.track].join('|')
    const full = `${key} ${victims.kinds.join('+')} ${attacks.kinds.join('+')}`
    const known = tracks.get(full)
    if (known) return known
    const kinds = [victims.kinds, attacks.kinds] as const
    const fresh = { counted, track: key, kinds }
    tracks.set(full, fresh)
    return fresh
  }

  const places = new Map<string, Part | null>()
  const placeOf = (code: string) => {
    const own = places.get(code) ?? place(code.split('+'))
    places.set(code, own)
    return own
  }
  const categories = new Map<string, readonly [v: Part, a: Part | null, known: Kept | null]>()
  const categoriesOf = ({ measure, unit, victim: victims, attack: attacks }: Cell) => {
    const key = `${measure} ${unit} ${victims} ${attacks}`
    const before = categories.get(key)
    if (before) return before
    const [v, a] = [victim(victims.split('+')), attack(attacks.split('+'), [])]
    const own = [v, a, a && alike(`${measure}|${unit}`, WHOLE.track, v, a)] as const
    categories.set(key, own)
    return own
  }

  return {
    ofCell: (cell) => join('', time(cell.period), placeOf(cell.governorate), ...categoriesOf(cell)),
    ofQuestion: (question) =>
      join(
        `${question.measure}|${question.measure === 'attacks' ? 'incidents' : 'persons'}`,
        question.years.length === 0
          ? time(span)
          : unionOf(question.years.map((year) => time(daysOfYear(year)) ?? 0)),
        place(question.governorates),
        victim(question.victims),
        attack(question.attacks, question.exceptAttacks ?? []),
      ),
    unionOf: ({ victims, attacks }) =>
      victim(victims).union
        ? {
            filter: 'victims',
            groups: groupsOf(victims, vocabulary.victims, SUBJECT.classifications.parts),
          }
        : attack(attacks, [])?.union === true
          ? { filter: 'attacks', groups: groupsOf(attacks, vocabulary.attacks, 'target') }
          : null,
  }
}

/** Categories of the classification that can be added stay together; every other stands alone. */
function groupsOf(
  codes: readonly string[],
  list: readonly Category[],
  added: Category['classification'],
): Union['groups'] {
  const own = outermost(codes, list)
  const isAdded = (code: string) =>
    list.some((one) => one.code === code && one.classification === added)
  const together = own.filter(isAdded)
  const alone = own.filter((code) => !isAdded(code)).map((code) => [code])
  return together.length > 0 ? [together, ...alone] : alone
}

/** What is the same for very many regions. */
type Kept = Pick<Region, 'counted' | 'track'> & Pick<Coverage, 'kinds'>

/** Part of a region along one dimension. */
interface Part {
  readonly track: string
  readonly bits: number
  readonly union: boolean
  /** The overlapping categories that are counted, any of them; none for all people or incidents. */
  readonly kinds: readonly string[]
  /** The indivisible parts that the count is about, across tracks. */
  readonly mask: number
}

const WHOLE: Part = { track: '', bits: 1, union: false, kinds: [], mask: 1 }

/** A total is all places; a zone is those parts of governorates that lie in it. */
function placesOf(vocabulary: Vocabulary) {
  const placeBits = placeParts(vocabulary)
  return (codes: readonly string[]): Part | null => {
    const bits = placeBits(isTotal(codes) ? [TOTAL] : codes)
    return bits === null ? null : { ...WHOLE, bits, mask: bits }
  }
}

/** Age and sex split all civilians. Every profession is a count of its own. */
function victimsOf({ victims }: Vocabulary) {
  const ageSex = victims.filter((c) => isOfKind(c, 'parts')).map((c) => c.code)
  // One bit even where nothing divides them.
  const all = (1 << Math.max(1, ageSex.length)) - 1
  return (codes: readonly string[]): Part => {
    // All of a partition are everyone, whoever else is chosen beside them.
    if (isTotal(codes) || ageSex.every((code) => codes.includes(code))) {
      return { ...WHOLE, bits: all, mask: all }
    }
    const own = outermost(codes, victims)
    if (own.some((code) => !ageSex.includes(code))) {
      // The women among medical workers are medical workers and women.
      const both = own.length === 1 ? crossingOf(own[0]) : null
      return {
        ...countOf(own),
        kinds: both ? [both.of] : own,
        mask: both ? 1 << ageSex.indexOf(both.in) : all,
      }
    }
    const bits = unionOf(own.map((code) => 1 << ageSex.indexOf(code)))
    return { ...WHOLE, bits, mask: bits }
  }
}

/** What a category crosses, if it is the one that crosses two classifications. */
export function crossingOf(code: string | undefined) {
  return SUBJECT.crossing?.code === code ? SUBJECT.crossing : null
}

/**
 * Targets are parts of the facilities, and never exhaust them: every category that has parts
 * keeps a bit for what is not named. Weapons and outcomes are counts of their own.
 */
function attacksOf({ attacks }: Vocabulary) {
  const targets = attacks.filter((c) => c.classification === 'target').map((c) => c.code)
  const bitsOf = (code: string): number =>
    targets.reduce((bits, other, i) => (isWithin(other, code, attacks) ? bits | (1 << i) : bits), 0)
  // One bit more for attacks on what is no facility.
  const all = (1 << (targets.length + 1)) - 1
  return (codes: readonly string[], except: readonly string[]): Part | null => {
    const inTargets = [...codes, ...except].every((code) => targets.includes(code))
    // Only from targets can targets be left out; of all attacks, or of a weapon, nobody knows.
    if (except.length > 0 && (isTotal(codes) || !inTargets)) return null
    if (isTotal(codes)) return { ...WHOLE, mask: all }
    if (!inTargets) {
      const own = outermost(codes, attacks)
      return { ...countOf(own), kinds: own, mask: all }
    }
    const whole = unionOf(codes.map(bitsOf))
    const bits = except.reduce((rest, code) => rest & ~bitsOf(code), whole)
    return { track: 'target', bits, union: false, kinds: [], mask: bits }
  }
}

function isTotal(codes: readonly string[]): boolean {
  return codes.length === 0 || codes.some((code) => code === TOTAL || code === NOT_APPLICABLE)
}

/** A count of its own: comparable only with figures for just these codes. */
function countOf(codes: readonly string[]): Pick<Part, 'track' | 'bits' | 'union'> {
  return { track: [...codes].sort().join('+'), bits: 1, union: codes.length > 1 }
}

/** A part chosen beside its whole adds nothing to it. */
function outermost(codes: readonly string[], list: readonly Category[]): readonly string[] {
  return codes.filter(
    (code) => !codes.some((other) => other !== code && isWithin(code, other, list)),
  )
}

/** Whether `code` is `whole` or a part of it, at any depth and in any classification. */
export function isWithin(code: string, whole: string, list: readonly Category[]): boolean {
  if (code === whole) return true
  if (crossingOf(code)?.in === whole) return true
  const parent = list.find((category) => category.code === code)?.parent
  return parent ? isWithin(parent, whole, list) : false
}
