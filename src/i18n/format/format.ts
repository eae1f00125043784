import { localeOf, type Writing } from '../language'

/** A count in the digits and groups of the language: 6,859, or ٦٬٨٥٩. */
export function formatNumber(value: number, writing: Writing): string {
  return numbers(writing, {}).format(value)
}

/**
 * Splits a number into digits and a unit word where nothing is lost by it: 4,500,000 is
 * "4.5" + "million"; 6,859 keeps its digits and has no unit.
 */
export function formatLarge(
  value: number,
  writing: Writing,
): { readonly digits: string; readonly unit: string | null } {
  const whole = value >= 1_000_000 && value < 1_000_000_000 && value % 100_000 === 0
  if (!whole) return { digits: formatNumber(value, writing), unit: null }
  const options = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const
  const parts = numbers(writing, options).formatToParts(value)
  const unit = parts.find((part) => part.type === 'compact')?.value ?? null
  const digits = parts.filter((part) => ['integer', 'decimal', 'fraction'].includes(part.type))
  return { digits: digits.map((part) => part.value).join(''), unit }
}

/**
 * A share in percent with one decimal; with more where one would be rounded the other way than the
 * share itself (50.48 is 50, and 50.5 would be 51), or would say nothing or all of what is some of
 * it: 0.02 is not 0.0.
 */
export function formatShare(
  percent: number,
  writing: Writing,
): { readonly value: string; readonly digits: string } {
  const decimals = [1, 2, 3, 4].find((some) => !misleads(percent, some)) ?? 5
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const shown = roundedTo(percent, decimals)
  return { value: shown.toFixed(decimals), digits: numbers(writing, options).format(shown) }
}

/** A share in percent to so many decimals. */
export function roundedTo(percent: number, decimals: number): number {
  const scale = 10 ** decimals
  // What is written with fewer decimals stays as it is, whatever binary fractions make of it.
  const exact = Number((percent * scale).toFixed(6))
  return Math.round(exact) / scale
}

function misleads(percent: number, decimals: number): boolean {
  const shown = roundedTo(percent, decimals)
  const isEnd = (shown === 0 || shown === 100) && shown !== percent
  return isEnd || Math.round(shown) !== Math.round(percent)
}

/**
 * A day, month or year as it is known: `2015-09-30`, `2015-11` and `2018` are all dates of the
 * data. `short` abbreviates the month where the language has a short form.
 */
export function formatDate(iso: string, writing: Writing, length: 'long' | 'short'): string {
  const parts = iso.split('-').length
  return (
    dates(writing, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 ? { month: length } : {}),
      ...(parts > 2 ? { day: 'numeric' } : {}),
    })
      .format(new Date(`${iso}${'-01'.repeat(3 - parts)}T00:00:00Z`))
      // British data has four letters for this month alone; in a row of ticks it stands out.
      .replace('Sept ', 'Sep ')
  )
}

/** A time of day, or one that has passed, in hours and minutes; `options` adds or moves the rest. */
export function formatTime(
  time: number,
  writing: Writing,
  options: Pick<Intl.DateTimeFormatOptions, 'second' | 'timeZone'> = {},
): string {
  return dates(writing, {
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    ...options,
  }).format(time)
}

/** Width and height in pixels, without groups: 1920 × 1080. */
export function formatSize(width: number, height: number, writing: Writing): string {
  const pixels = numbers(writing, { useGrouping: false })
  return `${pixels.format(width)} × ${pixels.format(height)}`
}

/** Items as the language lists them: "a, b and c". */
export function formatList(
  items: readonly string[],
  writing: Writing,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return lists(writing, { type }).format(items)
}

/** The name of a language in the language of the page; its code where the browser knows none. */
export function languageName(code: string, writing: Writing): string {
  const name = code && new Intl.DisplayNames(localeOf(writing), { type: 'language' }).of(code)
  // As Syria writes it; the data of browsers knows no difference between countries here.
  // eslint-disable-next-line house/no-loose-text
  return (name ?? code).replace('إنجليز', 'إنكليز')
}

/** A formatter is dear to make and cheap to keep; a long table asks for the same ones all the time. */
function kept<Options, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (writing: Writing, options: Options) => Formatter {
  const known = new Map<string, Formatter>()
  return (writing, options) => {
    const locale = localeOf(writing)
    const key = locale + JSON.stringify(options)
    const formatter = known.get(key) ?? make(locale, options)
    known.set(key, formatter)
    return formatter
  }
}

const numbers = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)
const dates = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)
const lists = kept(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
)
