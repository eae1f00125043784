// @vitest-environment jsdom
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it } from 'vitest'

import { NumberText } from '../../src/i18n/AnswerText'
import { createI18n, textsIn } from '../../src/i18n/createI18n'
import { fold } from '../../src/i18n/format/fold'
import { isolate } from '../../src/i18n/format/isolate'
import type { Language } from '../../src/i18n/language'
import {
  type FormatOptions,
  FormatOptionsContext,
  DEFAULT_FORMAT_OPTIONS,
} from '../../src/i18n/format/FormatOptions'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { ShareText } from '../../src/i18n/ShareText'
import { useOtherWords } from '../../src/i18n/useOtherWords'
import { wordsOf, type Words } from '../../src/i18n/Words'
import { plain } from '../fixtures/inLanguage'

const ARAB: FormatOptions = { ...DEFAULT_FORMAT_OPTIONS, digits: 'arab' }
const messages = { en, ar }

describe('Arabic-Indic digits', () => {
  const words = wordsWith('ar', ARAB)

  it('write counts, dates, periods and lists', () => {
    expect(words.digits).toBe('arab')
    expect(words.count(6859)).toBe('٦٬٨٥٩')
    expect(words.date('2015-09-30')).toBe('٣٠ أيلول ٢٠١٥')
    expect(words.date('2018')).toBe('٢٠١٨')
    expect(words.period({ start: '2015-09-30', end: '2016-09-30', kind: 'year' } as never)).toBe(
      'من ٣٠ أيلول ٢٠١٥ إلى ٣٠ أيلول ٢٠١٦',
    )
  })

  it('are written in the words of the other language too, where it has them', async () => {
    function Other() {
      const other = useOtherWords()
      return <p>{other && [other.count(6859), other.t('period.noRunning')].join(' ')}</p>
    }
    const { findByText } = renderWith('en', ARAB, <Other />)
    expect(await findByText(/٦٬٨٥٩.*٣٠ أيلول/)).toBeVisible()
  })

  it('write the numbers that a text is given, with its plural form still right', () => {
    expect(words.t('period.year', { n: 3 })).toBe('السنة ٣')
    expect(words.t('filter.figures', { count: 2 })).toBe('رقمان منشوران')
    expect(words.t('filter.figures', { count: 7 })).toBe('٧ أرقام منشورة')
    expect(words.t('filter.figures', { count: 1234 })).toBe('١٬٢٣٤ رقمًا منشورًا')
    expect(words.t('filter.figures', { count: 100 })).toBe('١٠٠ رقم منشور')
  })

  it('write the numbers that stand in a text itself, and leave what a text is given', () => {
    expect(words.t('period.noRunning')).toBe(
      'السنة من ٣٠ أيلول إلى ٣٠ أيلول، والسنوات الميلادية تُحصى على حدة',
    )
    expect(plain(words.t('page.data', { version: '0.2.0', date: words.date('2026-11') }))).toBe(
      'إصدار البيانات 0.2.0، جُمعت في تشرين الثاني ٢٠٢٦.',
    )
  })

  it('write shares the Arabic way, with the value left for machines', () => {
    const { container } = renderWith('ar', ARAB, <ShareText percent={52.04} />)
    expect(container.querySelector('bdi')).toHaveTextContent('٥٢٫٠٪\u061c')
    expect(container.querySelector('data')).toHaveAttribute('value', '52.0')
  })

  it('write an answer, large ones too', () => {
    const { container } = renderWith('ar', ARAB, <NumberText value={4_500_000} kind="published" />)
    expect(container).toHaveTextContent('٤٫٥ مليون')
    expect(container.querySelector('data')).toHaveAttribute('value', '4500000')
  })

  it('need no marks around them, as Latin ones need none', () => {
    for (const text of ['٦٬٨٥٩', '٣٠ أيلول ٢٠١٥', '٥٢٫٠٪\u061c', '6,859'])
      expect(isolate(text, 'ar')).toBe(text)
    expect(isolate('٣٠ SY-HL', 'ar')).not.toBe('٣٠ SY-HL')
  })

  it('are found by those who type either', () => {
    expect(fold(words.count(6859))).toBe(fold('6,859'))
    expect(fold(words.date('2015-09-30'))).toBe(fold(wordsWith('ar').date('2015-09-30')))
  })
})

describe('Latin digits', () => {
  it('are those of English whatever is set, and of Arabic unless others are', () => {
    for (const words of [wordsWith('en', ARAB), wordsWith('en'), wordsWith('ar')]) {
      expect(words.digits).toBe('latn')
      expect(words.count(6859)).toBe('6,859')
      expect(words.t('filter.figures', { count: 1234 })).toContain('1,234')
      expect(words.date('2015-09-30')).toMatch(/^30 \D+ 2015$/)
    }
    const { container } = renderWith('en', ARAB, <ShareText percent={52.04} />)
    expect(container.querySelector('bdi')).toHaveTextContent('52.0%')
  })
})

function wordsWith(
  language: Language,
  formatOptions: FormatOptions = DEFAULT_FORMAT_OPTIONS,
): Words {
  const i18n = createI18n(language, messages[language])
  return wordsOf(textsIn(i18n, { language, digits: formatOptions.digits }), language, formatOptions)
}

function renderWith(language: Language, formatOptions: FormatOptions, part: ReactNode) {
  const i18n = createI18n(language, messages[language])
  return render(
    <I18nextProvider i18n={i18n}>
      <FormatOptionsContext value={formatOptions}>{part}</FormatOptionsContext>
    </I18nextProvider>,
  )
}
