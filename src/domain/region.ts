import { type Cell, type Period, TOTAL } from './observation'
import type { Box } from './box'
import { samePeriod, wholeYears } from './period'
import type { Question } from './selection'
import type { Category, Vocabulary } from './vocabulary'

/** Time, place, victims, attacks: each a set of indivisible parts, as bits. */
export type Extent = readonly [number, number, number, number]

/**
 * Where a figure or a question stands. Only regions of one `track` may be added to one another:
 * a track is a measure, a unit and, for overlapping classifications, the category itself.
 * `union` is true when the question takes overlapping categories together: such a question can be
 * answered by a figure printed for just that union, and by nothing else.
 */
export interface Region {
  /** What is counted, and in which unit. */
  readonly counted: string
  readonly track: string
  readonly extent: Extent
  readonly union: boolean
  /** The same place among all tracks: what lies within what, though it may not be added. */
  readonly box: Box
}

export interface Atlas {
  /** Null for a figure over a period that neither the report's span nor its years make up. */
  readonly ofCell: (cell: Cell) => Region | null
  /** Null for attacks less others that are no part of them. */
  readonly ofQuestion: (question: Question) => Region | null
}

/** Lays out one report: its span, the governorates, and the classifications of the code lists. */
export function atlasOf(span: Period, vocabulary: Vocabulary): Atlas {
  const place = placesOf(vocabulary)
  const victim = victimsOf(vocabulary)
  const attack = attacksOf(vocabulary)

  const join = (head: string, time: number | null, ...rest: (Part | null)[]): Region | null => {
    const [p, v, a] = rest
    if (time === null || !p || !v || !a) return null
    return {
      counted: head,
      track: [head, p.track, v.track, a.track].join('|'),
      extent: [time, p.bits, v.bits, a.bits],
      union: p.union || v.union || a.union,
      box: {
        kinds: [v.kinds, a.kinds],
        masks: [time, p.mask, v.mask, a.mask],
      },
    }
  }

  return {
    ofCell: (cell) =>
      join(
        `${cell.measure}|${cell.unit}`,
        timeBits(cell.period, span),
        place(cell.governorate.split('+')),
        victim(cell.victim.split('+')),
        attack(cell.attack.split('+'), []),
      ),
    ofQuestion: (question) =>
      join(
        `${question.measure}|${question.measure === 'attacks' ? 'incidents' : 'persons'}`,
        question.years.length === 0
          ? timeBits(span, span)
          : question.years.reduce((bits, year) => bits | yearBit(year), 0),
        place(question.governorates),
        victim(question.victims),
        attack(question.attacks, question.exceptAttacks ?? []),
      ),
  }
}

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

/** Bit 0 is what a span holds besides whole years; year n is bit n. */
function timeBits(period: Period, span: Period): number | null {
  const years = wholeYears(period)
  if (years !== null) return years.reduce((bits, year) => bits | yearBit(year), 0)
  if (!samePeriod(period, span)) return null
  return spanBits(span)
}

function yearBit(year: number): number {
  return 1 << year
}

/** A span that ends between two anniversaries holds the years before it and a rest. */
function spanBits(span: Period): number {
  const lastAnniversary = span.end === null ? null : anniversaryBefore(span.end)
  const years = wholeYears({ ...span, end: lastAnniversary }) ?? []
  return years.reduce((bits, year) => bits | yearBit(year), 1)
}

function anniversaryBefore(date: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5) >= '09-30' ? 0 : 1)
  return `${String(year)}-09-30`
}

/**
 * A zone is no sum of governorates, so it stands alone beside them. Of each governorate that it
 * touches it holds a part of unknown size: in the mask that is a second bit of the governorate.
 */
function placesOf({ governorates, zones }: Vocabulary) {
  const bitOf = new Map(governorates.map(({ code }, i) => [code, 1 << i]))
  const touched = zones.flatMap(({ code, governorates: own }) =>
    own.filter((governorate) => bitOf.has(governorate)).map((governorate) => [code, governorate]),
  )
  const zoneMask = (zone: string): number => maskWhere(([code]) => code === zone)
  const maskOf = (code: string): number =>
    (bitOf.get(code) ?? 0) | maskWhere(([, governorate]) => governorate === code)
  function maskWhere(test: (pair: readonly string[]) => boolean): number {
    const bit = (i: number) => 1 << (governorates.length + i)
    return touched.reduce((mask, pair, i) => (test(pair) ? mask | bit(i) : mask), 0)
  }
  const all = (1 << governorates.length) - 1
  const everywhere = governorates.reduce((mask, { code }) => mask | maskOf(code), 0)
  return (codes: readonly string[]): Part | null => {
    if (isTotal(codes)) return { ...WHOLE, bits: all, mask: everywhere }
    const mask = codes.reduce((sum, code) => sum | (maskOf(code) || zoneMask(code)), 0)
    if (codes.some((code) => zones.some((zone) => zone.code === code))) {
      return { ...unionOf(codes), union: false, kinds: [], mask }
    }
    const bits = codes.map((code) => bitOf.get(code))
    return bits.every((bit) => bit !== undefined)
      ? { ...WHOLE, bits: bits.reduce((sum, bit) => sum | bit, 0), mask }
      : null
  }
}

/** Age and sex split all civilians. Every profession is a count of its own. */
function victimsOf({ victims }: Vocabulary) {
  const ageSex = victims.filter((c) => c.classification === 'age_sex').map((c) => c.code)
  const all = (1 << ageSex.length) - 1
  return (codes: readonly string[]): Part => {
    if (isTotal(codes)) return { ...WHOLE, bits: all, mask: all }
    if (codes.some((code) => !ageSex.includes(code))) {
      const own = outermost(codes, victims)
      // The women among medical workers are medical workers and women.
      const women = own.length === 1 && own[0] === MEDICAL_WOMEN.code
      return {
        ...unionOf(own),
        kinds: women ? [MEDICAL_WOMEN.profession] : own,
        mask: women ? 1 << ageSex.indexOf(MEDICAL_WOMEN.sex) : all,
      }
    }
    const bits = codes.reduce((sum, code) => sum | (1 << ageSex.indexOf(code)), 0)
    return { ...WHOLE, bits, mask: bits }
  }
}

/** The one category that crosses two classifications. */
const MEDICAL_WOMEN = { code: 'medical_women', profession: 'medical', sex: 'women' }

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
      return { ...unionOf(own), kinds: own, mask: all }
    }
    const whole = codes.reduce((sum, code) => sum | bitsOf(code), 0)
    const bits = except.reduce((rest, code) => rest & ~bitsOf(code), whole)
    return { track: 'target', bits, union: false, kinds: [], mask: bits }
  }
}

function isTotal(codes: readonly string[]): boolean {
  return codes.length === 0 || codes.some((code) => code === TOTAL || code === '_Z')
}

/** A count of its own: comparable only with figures for just these codes. */
function unionOf(codes: readonly string[]): Pick<Part, 'track' | 'bits' | 'union'> {
  return { track: [...codes].sort().join('+'), bits: 1, union: codes.length > 1 }
}

/** A part chosen beside its whole adds nothing to it. */
function outermost(codes: readonly string[], list: readonly Category[]): readonly string[] {
  return codes.filter(
    (code) => !codes.some((other) => other !== code && isWithin(code, other, list)),
  )
}

/** Whether `code` is `whole` or a part of it, at any depth. */
export function isWithin(code: string, whole: string, list: readonly Category[]): boolean {
  if (code === whole) return true
  const parent = list.find((category) => category.code === code)?.parent
  return parent ? isWithin(parent, whole, list) : false
}
