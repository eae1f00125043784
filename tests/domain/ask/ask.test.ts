import { expect, it } from 'vitest'

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
