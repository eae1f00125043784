// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { UNPUBLISHED } from '../../src/domain/ask/answer'
import { ask } from '../../src/domain/ask/ask'
import { type Selection, EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { AnswerTable } from '../../src/evidence/AnswerTable'
import { Calculated } from '../../src/evidence/Calculated'
import { plain, renderIn } from '../fixtures/inLanguage'
import { shippedTable as table } from '../fixtures/shippedTable'

const { vocabulary } = table
const killed = (selection: Partial<Selection>) =>
  questionOf({ ...EVERYTHING, ...selection }, 'killed')

describe('a table of answers', () => {
  it.each([
    [
      'en',
      'published',
      'calculated by Tawthiq: at least 6,859 − 2,005 − 969',
      'no figure found',
      'at least 3,885',
    ],
    [
      'ar',
      'منشور',
      'من احتساب «توثيق»: ما لا يقل عن 6,859 ناقص 2,005 ناقص 969',
      'لم يُعثر على رقم',
      'ما لا يقل عن 3,885',
    ],
  ] as const)(
    'names each kind in words, in %s',
    async (language, published, derived, none, number) => {
      const rows = [
        { id: 'women', name: 'women', answer: ask(table, killed({ victims: ['women'] })) },
        { id: 'men', name: 'men', answer: ask(table, killed({ victims: ['men'] })) },
        { id: 'nobody', name: 'nobody', answer: UNPUBLISHED },
      ]
      renderIn(language, <AnswerTable caption="c" head="h" rows={rows} vocabulary={vocabulary} />)
      const cells = (row: string) =>
        within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
          .getAllByRole('cell')
          .map((cell) => plain(cell.textContent))
      expect(cells('women').slice(0, 2)).toEqual(['969', published])
      expect(cells('men').slice(0, 2)).toEqual([number, derived])
      expect(cells('nobody')).toEqual([none, '', ''])
      // Each number opens to the texts it was read in, which are not drawn before.
      expect(screen.queryByRole('link', { hidden: true })).toBeNull()
      // Each button is heard alone: it says of what.
      const heard = screen.getAllByRole('button').map((it) => it.getAttribute('aria-label'))
      expect(heard[1]).toMatch(/ men$/)
      await userEvent.click(within(screen.getByRole('row', { name: /^women/ })).getByRole('button'))
      expect(screen.getAllByRole('link', { hidden: true }).length).toBeGreaterThan(1)
    },
  )
})

describe('the receipt of a calculated number', () => {
  it.each([
    ['en', 'How Tawthiq calculated this', '1,547 + 958 = 2,505', 'All civilians, all of Syria, '],
    ['ar', 'كيف حسب «توثيق» هذا الرقم', '1,547 زائد 958 يساوي 2,505', 'كل المدنيين، كل سوريا، '],
  ] as const)(
    'holds its sum and each of its figures, in %s',
    async (language, heading, sum, cell) => {
      const answer = ask(table, killed({ years: [2, 3] }))
      if (answer.kind !== 'derived') throw new Error(`${answer.kind}, not derived`)
      renderIn(language, <Calculated answer={answer} vocabulary={vocabulary} />)
      const opens = screen.getByRole('button')
      const { textContent } = opens
      expect(opens.getAttribute('aria-label')).toContain(`${textContent}: `)
      expect(opens.getAttribute('aria-label')).toContain('2,505')
      await userEvent.click(opens)
      const receipt = screen.getByRole('dialog', { hidden: true })
      expect(receipt).toHaveAttribute('aria-label', heading)
      const said = plain(receipt.textContent)
      expect(said).toContain(sum)
      expect(said.split(cell)).toHaveLength(3)
      const values = [...receipt.querySelectorAll('data')].map((data) => data.value)
      expect(values).toEqual(['1547', '958', '2505', '1547', '958'])
      expect(receipt.querySelectorAll('a[href^="https:"]').length).toBeGreaterThan(1)
    },
  )
})
