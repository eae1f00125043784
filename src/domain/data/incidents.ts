import { bitsFor, unionOf } from '../ask/bitmask'
import { crossingOf, isWithin } from '../ask/region'
import {
  type Attribution,
  type Measure,
  NOT_APPLICABLE,
  type Observation,
  type Period,
  type Qualifier,
  TOTAL,
} from './observation'
import { daysOfYear, interventionYear, START, yearAt, yearsEndedBy } from './period'
import { isOfKind } from './subject'
import type { Category, CountedFrom, Vocabulary } from './vocabulary'

/** One incident or one victim, or several that are alike in all of this. */
export interface Incident {
  /** ISO day. */
  readonly date: string
  /** Empty where no place is known. */
  readonly governorate: string
  readonly measure: Measure
  /** Any number of codes with blanks between them, of any classification: `women medical`. */
  readonly victim: string
  /** The same: `school market cluster_munition`. */
  readonly attack: string
  readonly count: number
}

/** What is said of all that is counted. */
export interface Counting {
  /** What the ids of the reports begin with that the numbers are of. */
  readonly report: string
  readonly source: string
  /** The last day that is counted, an ISO day: no period that ends after it has a number. */
  readonly asOf: string
  readonly qualifier: Qualifier
  readonly attribution: Attribution
  /** Of which kinds of time numbers are wanted; of all where nothing is said. */
  readonly periods?: readonly Period['kind'][]
}

/** A row is four whole numbers: day, place and measure, then victims, attacks and how many. */
const WORDS = 4
const DAY = 86_400_000
/** Marks what stands in the row of the one before it. */
const MORE = 0x80_00_00_00
const MEASURES: readonly Measure[] = ['killed', 'injured', 'displaced', 'attacks']

/** Incidents as codes, in 16 bytes each and room for a quarter more. */
export class IncidentRows {
  #rows = new Uint32Array(1024 * WORDS)
  #length = 0
  readonly #places: readonly string[]
  readonly #victims: Codes
  readonly #attacks: Codes
  /** Of what has no victims. */
  readonly #nobody: number
  readonly #days = new Map<string, number | null>()

  constructor({ governorates, victims, attacks }: Vocabulary) {
    this.#places = ['', ...governorates.map(({ code }) => code)]
    this.#victims = codesOf(victims.filter(({ code }) => code !== NOT_APPLICABLE))
    this.#attacks = codesOf(attacks)
    this.#nobody = this.#victims.maskOf('') ?? 0
  }

  get length(): number {
    return this.#length
  }

  /** Takes one in; false where it cannot be counted: no such day or code, or no whole number. */
  add({ date, governorate, measure, victim, attack, count }: Incident): boolean {
    const day = this.numberOf('date', date)
    const place = this.numberOf('governorate', governorate)
    const victims = this.numberOf('victim', isOfVictims(measure) ? victim : '')
    const attacks = this.numberOf('attack', attack)
    const isCount = Number.isInteger(count) && count >= 0 && count <= 0xff_ff_ff_ff
    if (day === null || place === null || victims === null || attacks === null || !isCount)
      return false
    this.put(day, place, MEASURES.indexOf(measure), victims, attacks, count)
    return true
  }

  /** What a text of an incident is kept as; null where it is none. */
  numberOf(
    column: 'date' | 'governorate' | 'measure' | 'victim' | 'attack',
    text: string,
  ): number | null {
    switch (column) {
      case 'date':
        return this.#dayOf(text)
      case 'governorate':
        return placeIn(this.#places, text)
      case 'measure':
        return placeIn(MEASURES, text)
      case 'victim':
        return this.#victims.maskOf(text)
      case 'attack':
        return this.#attacks.maskOf(text)
    }
  }

  /**
   * Takes one in by its numbers, which are asked for once for very many that are alike; `isMore` where it is
   * of the row of the one before it.
   */
  put(
    day: number,
    place: number,
    measure: number,
    victims: number,
    attacks: number,
    count: number,
    isMore = false,
  ): void {
    const at = this.#length * WORDS
    if (at === this.#rows.length) {
      const more = new Uint32Array(Math.ceil(this.#length * 1.25) * WORDS)
      more.set(this.#rows)
      this.#rows = more
    }
    this.#rows[at] = day | (place << 16) | (measure << 24) | (isMore ? MORE : 0)
    this.#rows[at + 1] = isOfVictims(MEASURES[measure]) ? victims : this.#nobody
    this.#rows[at + 2] = attacks
    this.#rows[at + 3] = count
    this.#length += 1
  }

  /** The days of the first and the last of them; null where there are none. */
  get days(): readonly [string, string] | null {
    if (this.#length === 0) return null
    let [first, last] = [0xff_ff, 0]
    for (let at = 0; at < this.#length * WORDS; at += WORDS) {
      const day = (this.#rows[at] ?? 0) & 0xff_ff
      if (day < first) first = day
      if (day > last) last = day
    }
    return [isoOf(first), isoOf(last)]
  }

  /** How many rows of them are of days that are not counted: before the start, or after the last day. */
  outside(asOf: string): number {
    const [first, last] = [dayOf(START) ?? 0, dayOf(asOf) ?? 0]
    let outside = 0
    for (let at = 0; at < this.#length * WORDS; at += WORDS) {
      const head = this.#rows[at] ?? 0
      const day = head & 0xff_ff
      if (head < MORE && (day < first || day > last)) outside += 1
    }
    return outside
  }

  /** What follows from the rows for what may be asked of their numbers. */
  get counted(): CountedFrom {
    const [victims, attacks] = [new Set<number>(), new Set<number>()]
    let isEverywhereKnown = true
    for (let at = 0; at < this.#length * WORDS; at += WORDS) {
      const head = this.#rows[at] ?? 0
      if (isOfVictims(MEASURES[(head >>> 24) & 0x7f])) victims.add(this.#rows[at + 1] ?? 0)
      attacks.add(this.#rows[at + 2] ?? 0)
      isEverywhereKnown &&= ((head >>> 16) & 0xff) > 0
    }
    const isAdded = (masks: ReadonlySet<number>, { partsIn }: Codes) =>
      [...masks].every((mask) => partsIn(mask) < 2)
    const isOfAll = [...victims].every((mask) => this.#victims.partsIn(mask) > 0)
    return {
      added: [
        ...(isAdded(victims, this.#victims) ? (['victims'] as const) : []),
        ...(isAdded(attacks, this.#attacks) ? (['attacks'] as const) : []),
      ],
      open: [
        ...(isEverywhereKnown ? [] : (['governorates'] as const)),
        ...(isOfAll ? [] : (['victims'] as const)),
      ],
    }
  }

  /**
   * The numbers of all cells above zero: since the start, of years of the intervention, calendar years
   * and months that have ended by the last day, each everywhere and in each governorate. An incident
   * counts once in every category that it is of or a part of. A 30 September is of the year that begins
   * on it, and the last day of all of the year that it ends. Calendar years and months are reports of
   * their own, as SNHR's are: nothing is added across them. `sql/incidents-to-observations.sql` counts
   * the same.
   */
  count(counting: Counting): readonly Observation[] {
    const { asOf } = counting
    const { slices, sliceOf } = slicesUntil(asOf)
    const [first, victimCells] = [dayOf(START) ?? 0, [...this.#victims.codes, NOT_APPLICABLE]]
    const [places, attackCells] = [this.#places, this.#attacks.codes]
    const plane = victimCells.length * attackCells.length
    const slab = places.length * plane
    const cells = new Float64Array(MEASURES.length * slices.length * slab)
    const ofNoVictims = [victimCells.length - 1]
    for (let at = 0; at < this.#length * WORDS; at += WORDS) {
      const head = this.#rows[at] ?? 0
      const count = this.#rows[at + 3] ?? 0
      const slice = sliceOf[(head & 0xff_ff) - first]
      if (slice === undefined) continue
      const measure = (head >>> 24) & 0x7f
      const start = (measure * slices.length + slice) * slab + ((head >>> 16) & 0xff) * plane
      const own = isOfVictims(MEASURES[measure])
        ? this.#victims.cellsOf(this.#rows[at + 1] ?? 0)
        : ofNoVictims
      const others = this.#attacks.cellsOf(this.#rows[at + 2] ?? 0)
      for (const victim of own) {
        const line = start + victim * attackCells.length
        for (const attack of others) cells[line + attack] = (cells[line + attack] ?? 0) + count
      }
    }
    const observations: Observation[] = []
    const sum = new Float64Array(slab + plane)
    for (const { period, toll, within } of periodsUntil(asOf)) {
      if (counting.periods && !counting.periods.includes(period.kind)) continue
      const own = slices.flatMap((slice, i) => (within(slice) ? [i] : []))
      MEASURES.forEach((measure, m) => {
        sum.fill(0)
        // All places last, those that nobody knows too.
        for (const slice of own) {
          const from = (m * slices.length + slice) * slab
          for (let i = 0; i < slab; i += 1) {
            const count = cells[from + i] ?? 0
            sum[i] = (sum[i] ?? 0) + count
            sum[slab + (i % plane)] = (sum[slab + (i % plane)] ?? 0) + count
          }
        }
        for (let i = plane; i < sum.length; i += 1) {
          const value = sum[i] ?? 0
          if (value === 0) continue
          observations.push({
            id: `o${String(10_001 + observations.length)}`,
            report: `${counting.report}-${toll}`,
            source: counting.source,
            cell: {
              measure,
              unit: measure === 'attacks' ? 'incidents' : 'persons',
              period,
              governorate: places[Math.floor(i / plane)] ?? TOTAL,
              victim: victimCells[Math.floor((i % plane) / attackCells.length)] ?? '',
              attack: attackCells[i % attackCells.length] ?? '',
            },
            value,
            qualifier: counting.qualifier,
            reading: 'accepted',
            reason: null,
            attribution: counting.attribution,
          })
        }
      })
    }
    return observations
  }

  #dayOf(date: string): number | null {
    const known = this.#days.get(date)
    if (known !== undefined) return known
    const day = dayOf(date)
    this.#days.set(date, day)
    return day
  }
}

function placeIn(list: readonly string[], text: string): number | null {
  const place = list.indexOf(text)
  return place < 0 ? null : place
}

/** Attacks have no victims, and nobody tells the displaced apart. */
function isOfVictims(measure: Measure | undefined): boolean {
  return measure === 'killed' || measure === 'injured'
}

/** The codes of a list, and the sets of them that codes between blanks belong to, as bits. */
interface Codes {
  readonly codes: readonly string[]
  /** Null for an unknown code, or one that stands twice. */
  readonly maskOf: (text: string) => number | null
  readonly cellsOf: (mask: number) => readonly number[]
  /** Of how many categories a set is that the page takes for parts of one whole. */
  readonly partsIn: (mask: number) => number
}

function codesOf(list: readonly Category[]): Codes {
  const codes = list.map(({ code }) => code)
  const bits = bitsFor(codes.length, 'categories')
  const around = (code: string) =>
    unionOf(bits.filter((_, i) => isWithin(code, codes[i] ?? '', list)))
  const masks = new Map<string, number | null>()
  const cells = new Map<number, readonly number[]>()
  const parts = list.flatMap((category, i) =>
    isOfKind(category, 'parts') || category.classification === 'target'
      ? [{ code: category.code, bit: bits[i] ?? 0 }]
      : [],
  )
  const read = (text: string) => {
    const own = text === '' ? [] : text.split(' ')
    if (own.some((code, i) => !codes.includes(code) || own.indexOf(code) !== i)) return null
    const both = codes.map(crossingOf).find((one) => one !== null)
    const isBoth = both && own.includes(both.of) && own.includes(both.in)
    return unionOf([TOTAL, ...own, ...(isBoth ? [both.code] : [])].map(around))
  }
  return {
    codes,
    maskOf: (text) => {
      const known = masks.get(text)
      if (known !== undefined) return known
      const mask = read(text)
      masks.set(text, mask)
      return mask
    },
    cellsOf: (mask) => {
      const known = cells.get(mask)
      if (known) return known
      const own = bits.flatMap((bit, i) => ((mask & bit) === 0 ? [] : [i]))
      cells.set(mask, own)
      return own
    },
    partsIn: (mask) => {
      const own = parts.filter(({ bit }) => (mask & bit) !== 0)
      // A part of another of them is no second one.
      return own.filter(
        ({ code }) => !own.some((other) => other.code !== code && isWithin(other.code, code, list)),
      ).length
    },
  }
}

/** The days of one month in one year of the intervention: no period that is counted divides them. */
interface Slice {
  readonly month: string
  /** The number of the year of the intervention. */
  readonly year: number
}

/** The slices from the start to a day, and for each day from the start which of them it is in. */
function slicesUntil(asOf: string) {
  const slices: Slice[] = []
  const [first, last] = [dayOf(START) ?? 0, dayOf(asOf) ?? 0]
  const sliceOf = Array.from({ length: last - first + 1 }, (_, i) => {
    const date = isoOf(first + i)
    const month = date.slice(0, 7)
    const begun = yearAt(date)
    const isEnd = first + i === last && interventionYear(begun - 1).end === date
    const year = isEnd && i > 0 ? begun - 1 : begun
    const before = slices.at(-1)
    if (before?.month !== month || before.year !== year) slices.push({ month, year })
    return slices.length - 1
  })
  return { slices, sliceOf }
}

interface CountedPeriod {
  readonly period: Period
  /** What the report of it is called by. */
  readonly toll: string
  readonly within: (slice: Slice) => boolean
}

function periodsUntil(asOf: string): readonly CountedPeriod[] {
  const years = Array.from({ length: yearsEndedBy(asOf) }, (_, i) => i + 1)
  const firstYear = Number(START.slice(0, 4))
  const calendarYears = Array.from(
    { length: Number(asOf.slice(0, 4)) - firstYear + 1 },
    (_, i) => firstYear + i,
  )
  const months = calendarYears.flatMap((year) =>
    Array.from({ length: 12 }, (_, i): Period => {
      const start = new Date(Date.UTC(year, i, 1)).toISOString().slice(0, 10)
      const end = new Date(Date.UTC(year, i + 1, 0)).toISOString().slice(0, 10)
      return { start, end, kind: 'month' }
    }),
  )
  const all: Period = { start: START, end: asOf, kind: 'since_start' }
  return [
    { period: all, toll: asOf, within: () => true },
    ...years.map((year): CountedPeriod => {
      const within = (slice: Slice) => slice.year === year
      return { period: interventionYear(year), toll: asOf, within }
    }),
    ...calendarYears.map((year): CountedPeriod => {
      const toll = String(year)
      return { period: daysOfYear(year), toll, within: ({ month }) => month.startsWith(toll) }
    }),
    ...months.map((period): CountedPeriod => {
      const toll = period.start.slice(0, 7)
      return { period, toll, within: ({ month }) => month === toll }
    }),
  ].filter(({ period }) => (period.end ?? '') <= asOf)
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** Days since 1970, as far as 16 bits go; null for what is no day. */
function dayOf(date: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  const day = time / DAY
  const isDay = day >= 0 && day <= 0xff_ff && new Date(time).toISOString().startsWith(date)
  return isDay ? day : null
}
