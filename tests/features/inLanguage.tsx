import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'

import { createI18n } from '../../src/i18n/createI18n'
import type { Language } from '../../src/i18n/language'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'

const messages = { en, ar }

/** Renders a part of the page that speaks one language. */
export function renderIn(language: Language, part: ReactNode): RenderResult {
  const i18n = createI18n(language, messages[language])
  return render(<I18nextProvider i18n={i18n}>{part}</I18nextProvider>)
}

/** Text without the marks that keep its reading order, spaces as one. */
export function plain(text: string | null): string {
  return (text ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
