import type { FaultKind } from './Outcome'

/** A count as it was typed, in digits of either kind; or why it is none. Nothing that could be two numbers is one. */
export function wholeOf(given: string): number | FaultKind {
  const text = latin(given)
  if (text === '') return 'blank'
  if (/^\d+$/u.test(text)) return Number(text) > MOST ? 'too_large' : Number(text)
  if (/^[-\u2212\u2013]\s*\d/u.test(text)) return 'negative'
  if (/^\d{1,3}(?:[.,\u066c'’\s\u00a0\u202f]\d{3})+$/u.test(text)) return 'separators'
  if (/^\d+[.,\u066b]\d+$/u.test(text)) return 'fraction'
  return 'no_number'
}

/** No count of people or incidents in one country has ten digits. */
const MOST = 999_999_999

/**
 * A day as it was typed, in ISO 8601; or why it is none. `order` says which comes first where a date
 * could be read in both ways, and no date may say otherwise; without it, such a one is ambiguous.
 */
export function dayOf(
  given: string,
  order: string | undefined,
): { readonly day: string } | FaultKind | 'ambiguous' {
  const text = latin(given)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text)
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/u.test(text)) return 'short_year'
  if (/^\d{5}$/u.test(text)) return 'serial'
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text)
  if (!parts) return 'no_date'
  const [first, second, year] = parts.slice(1).map(Number) as [number, number, number]
  const couldBeBoth = first <= 12 && second <= 12 && first !== second
  if (couldBeBoth && order === undefined) return 'ambiguous'
  // A file that has both orders leaves open which of them the others are in.
  if ((order === 'month' && first > 12) || (order === 'day' && second > 12)) return 'other_order'
  const isMonthFirst = couldBeBoth ? order === 'month' : second > 12
  return isMonthFirst ? dated(year, first, second) : dated(year, second, first)
}

function dated(year: number, month: number, day: number) {
  if (year >= 1300 && year < 1600) return 'hijri'
  const date = new Date(Date.UTC(year, month - 1, day))
  const iso = date.toISOString().slice(0, 10)
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere && year >= 1900 && year < 2100 ? { day: iso } : 'impossible_date'
}

function latin(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .trim()
}
