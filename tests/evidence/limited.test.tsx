// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react'
import { expect, it } from 'vitest'

import type { Bounded } from '../../src/domain/ask/answer'
import { ask } from '../../src/domain/ask/ask'
import { EVERYTHING, questionOf, type Selection } from '../../src/domain/ask/selection'
import { Limited } from '../../src/evidence/Limited'
import type { Language } from '../../src/i18n/language'
import { plain, renderIn } from '../fixtures/inLanguage'
import { shippedTable as table } from '../fixtures/shippedTable'

const limitsOf = (language: Language, chosen: Partial<Selection>) => {
  const answer = ask(table, questionOf({ ...EVERYTHING, ...chosen }, 'killed'))
  expect(answer.kind).toBe('bounded')
  const { vocabulary } = table
  cleanup()
  const { container } = renderIn(
    language,
    <Limited answer={answer as Bounded} vocabulary={vocabulary} />,
  )
  fireEvent.click(container.querySelector('button') ?? container)
  return plain(document.querySelector('[role=dialog]')?.textContent ?? '')
}

it('a limit under "at least" says that it is of those documented, and how many are', () => {
  const english = limitsOf('en', { governorates: ['SY-TA'] })
  expect(english).toContain('for those documented only (at least 6,859); “at least” says')
  expect(english).toContain(
    'At most 1,479: of at least 6,859, less 2,843 and 2,537 counted elsewhere.',
  )
  const arabic = limitsOf('ar', { governorates: ['SY-TA'] })
  expect(arabic).toContain('ويخص ما وُثّق وحده (ما لا يقل عن 6,859)، أما «ما لا يقل عن» فتعني')
  expect(arabic).toContain('لا يزيد على 1,479: من أصل ما لا يقل عن 6,859، أُحصي خارجه 2,843 و2,537.')
})

it('limits at both ends read as two sentences, each with its figures named once', () => {
  const chosen = { years: [1, 2], governorates: ['SY-HL', 'SY-ID'] }
  const english = limitsOf('en', chosen)
  expect(english).toContain('At most 5,111: it is within the sum of 3,564 and 1,547.')
  expect(english).toContain(
    'No fewer than 3,632: of 2,843 and 2,537, at most 958, 447 and 343 can be elsewhere.',
  )
  expect(english.split('All civilians, Idlib,').length - 1).toBe(1)
  expect(limitsOf('ar', chosen)).toContain(
    'لا يقل عن 3,632: من أصل 2,843 و2,537، أقصى ما قد يقع خارجه 958 و447 و343.',
  )
})

it('a limit of one figure names it in its sentence', () => {
  const text = limitsOf('en', { years: [1], governorates: ['SY-HL'] })
  expect(text).toContain('for those documented only')
  expect(text).toContain(
    'At most 2,843: it is part of 2,843 (All civilians, Aleppo, 30 Sep 2015 to 30 Sep 2020).',
  )
})
