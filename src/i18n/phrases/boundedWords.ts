import type { TFunction } from 'i18next'

import type { Bounded } from '../../domain/ask/answer'

interface Ends {
  readonly lowest: { readonly value: number } | null
  readonly highest: { readonly value: number } | null
}

/** Limits in words, around whatever stands for the two numbers: text, or a place for an element. */
export function boundedWords(
  t: TFunction,
  { lowest, highest }: Ends,
  low: string,
  high: string,
): string {
  if (!lowest) return t('answer.bounded.most', { highest: high })
  if (!highest) return t('answer.bounded.fewest', { lowest: low })
  return lowest.value === highest.value
    ? t('answer.bounded.exactly', { highest: high })
    : t('answer.bounded.between', { lowest: low, highest: high })
}

/** The same of an answer: limits of people say that they are of those documented. */
export function limitWords(t: TFunction, answer: Bounded, low: string, high: string): string {
  const value = boundedWords(t, answer, low, high)
  return t('limit.among', { value })
}
