// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it } from 'vitest'

import { ask, askInUnit } from '../../src/domain/ask/ask'
import type { Selection } from '../../src/domain/ask/selection'
import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { AnswerText, FigureText } from '../../src/i18n/AnswerText'
import { createI18n } from '../../src/i18n/createI18n'
import type { Language } from '../../src/i18n/language'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { shippedTable as table } from '../fixtures/shippedTable'

const LANGUAGES: readonly Language[] = ['en', 'ar']

describe.each(LANGUAGES)('an answer on the page in %s', (language) => {
  const said = (inEnglish: string, inArabic: string) => (language === 'en' ? inEnglish : inArabic)

  it('that is published is a number with its value and kind, and "at least" before it', () => {
    const { container } = show(language, <AnswerText answer={killed({})} />)
    const data = only(container)
    expect(data).toHaveAttribute('value', '6859')
    expect(data).toHaveAttribute('data-answer', 'published')
    expect(data).toHaveTextContent(/^6,859$/)
    expect(container).toHaveTextContent(said('at least 6,859', 'ما لا يقل عن 6,859'))
  })

  it('that is derived says so, and keeps "at least"', () => {
    const { container } = show(language, <AnswerText answer={killed({ victims: ['men'] })} />)
    const data = only(container)
    expect(data).toHaveAttribute('value', '3885')
    expect(data).toHaveAttribute('data-answer', 'derived')
    expect(container).toHaveTextContent(
      said('at least 3,885 calculated', 'ما لا يقل عن 3,885 محسوب'),
    )
  })

  it('that is derived leaves the word out when it is said beside, never the qualifier', () => {
    const answer = killed({ victims: ['men'] })
    const { container } = show(language, <AnswerText answer={answer} bare />)
    expect(container).toHaveTextContent(/3,885$/)
    expect(container).toHaveTextContent(said('at least', 'ما لا يقل عن'))
    expect(only(container)).toHaveAttribute('data-answer', 'derived')
  })

  it('that is derived can be opened where its word stands', () => {
    const answer = killed({ victims: ['men'] })
    show(language, <AnswerText answer={answer} calculated={<button>?</button>} />)
    expect(screen.getByRole('button')).toBeVisible()
    expect(screen.queryByText(said('calculated', 'محسوب'))).toBeNull()
  })

  it('that is not published is words, and no number and no zero', () => {
    const answer = killed({ report: 'snhr-2017-03-31' })
    const { container } = show(language, <AnswerText answer={answer} />)
    expect(container.querySelector('data')).toBeNull()
    expect(container.querySelector('[data-answer="unpublished"]')).toHaveTextContent(
      said('no figure found', 'لم يُعثر على رقم'),
    )
    expect(container.textContent).not.toMatch(/\d/)
  })

  it.each([
    { governorates: ['SY-DY'] },
    { years: [1, 2], governorates: ['SY-HL', 'SY-ID'] },
    { report: 'snhr-2020-04-11' },
  ])('that figures only limit is the same words, and what opens the limits: %j', (chosen) => {
    const answer = killed(chosen)
    const limited = <button>?</button>
    const { container } = show(language, <AnswerText answer={answer} limited={limited} />)
    expect(container.querySelector('[data-answer="bounded"]')).toHaveTextContent(
      said('no figure found ?', 'لم يُعثر على رقم ?'),
    )
    expect(container.querySelector('data')).toBeNull()
  })

  it('that is a large round number has its unit, and its whole value', () => {
    const answer = ask(table, questionOf(EVERYTHING, 'displaced'))
    const { container } = show(language, <AnswerText answer={answer} />)
    expect(only(container)).toHaveAttribute('value', '4500000')
    expect(container).toHaveTextContent(said('about 4.5 million', 'قرابة 4.5 مليون'))
  })

  it('that is a share of a total is a percentage', () => {
    const selection = { ...EVERYTHING, report: 'snhr-annual-08', governorates: ['SY-HL'] }
    const figure = askInUnit(table, questionOf(selection, 'killed'), 'percent')
    const { container } = show(language, <FigureText figure={figure!} />)
    expect(only(container)).toHaveAttribute('value', '41')
    expect(container.textContent.replace(/[\u2066-\u2069]/g, '')).toContain('41%')
  })
})

function killed(chosen: Partial<Selection>) {
  return ask(table, questionOf({ ...EVERYTHING, ...chosen }, 'killed'))
}

function show(language: Language, node: ReactNode) {
  const i18n = createI18n(language, language === 'en' ? en : ar)
  return render(<I18nextProvider i18n={i18n}>{node}</I18nextProvider>)
}

function only(container: HTMLElement): Element {
  const all = container.querySelectorAll('data')
  expect(all).toHaveLength(1)
  return all[0]!
}
