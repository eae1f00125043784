import { expect, it } from 'vitest'

import { AFTER, OVERLAP, UNPUBLISHED } from '../../../src/domain/ask/answer'
import { ask } from '../../../src/domain/ask/ask'
import { EVERYTHING, questionOf } from '../../../src/domain/ask/selection'
import { shippedTable as table } from '../../fixtures/shippedTable'

const question = questionOf(EVERYTHING, 'killed')

it('an answer is remembered for the question, however its parts are ordered', () => {
  const turned = Object.fromEntries(
    Object.entries(question).reverse(),
  ) as unknown as typeof question
  expect(ask(table, turned)).toBe(ask(table, question))
})

it('an answer is not remembered for a question that asks one thing more', () => {
  const more = { ...question, weekdays: ['friday'] }
  expect(ask(table, more)).not.toBe(ask(table, question))
  expect(ask(table, more)).toBe(ask(table, { ...more }))
})

it('a year that begins when a report ends is after it, and one that it counts is not', () => {
  const inYears = (years: readonly number[]) =>
    ask(table, { ...question, report: 'snhr-annual-03', years })
  expect(inYears([3]).kind).toBe('published')
  expect(inYears([4])).toBe(AFTER)
  expect(inYears([4, 5])).toBe(AFTER)
  expect(inYears([3, 4])).toBe(UNPUBLISHED)
})

it('an answer of the latest reports is after none of them', () => {
  for (const years of [[1], [4, 5], [99]]) {
    for (const victims of [[], ['journalists'], ['children', 'medical']]) {
      expect(ask(table, { ...question, basis: 'latest', years, victims })).not.toBe(AFTER)
    }
  }
})

it('overlapping categories of a year after a report are after it before they overlap', () => {
  const asked = { ...question, report: 'snhr-annual-03', victims: ['children', 'medical'] }
  expect(ask(table, { ...asked, years: [] })).not.toBe(AFTER)
  expect(ask(table, { ...asked, years: [4] })).toBe(AFTER)
  expect([AFTER, OVERLAP, UNPUBLISHED].map(({ kind }) => kind)).toEqual(
    Array(3).fill('unpublished'),
  )
})
