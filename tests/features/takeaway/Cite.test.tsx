// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'

import { entriesOf } from '../../../src/domain/data/entry'
import { Cite } from '../../../src/features/takeaway/Cite'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const texts = { en, ar }
const edition = { version: '1.0.0', gathered: '2026-11-23', files: [] }
const entries = entriesOf(table)
const entry = entries.find(({ figure }) => figure?.value === 6859)!

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
})

describe.each(['en', 'ar'] as const)('a citation in %s', (language) => {
  const { cite } = texts[language].files

  it('stands in the open row without a press', async () => {
    renderIn(language, <Cite entry={entry} table={table} edition={edition} />)
    expect(await screen.findByRole('heading', { name: cite.heading })).toBeVisible()
    const text = plain(document.body.textContent)
    expect(text).toContain(language === 'en' ? 'Killed: at least 6,859' : 'ما لا يقل عن 6,859')
    expect(text).toContain(language === 'en' ? 'data version 1.0.0' : '1.0.0')
  })

  it.each(['missing', 'refused'] as const)(
    'is left selected, with a way on, where the clipboard is %s',
    async (how) => {
      const user = userEvent.setup()
      const writeText = () => Promise.reject(new Error('refused'))
      const value = how === 'missing' ? undefined : { writeText }
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
      renderIn(language, <Cite entry={entry} table={table} edition={edition} />)
      await user.click(screen.getByRole('button', { name: cite.cite }))
      await user.click(await screen.findByRole('button', { name: cite.copy.ar }))
      const said = cite.notCopied.replace('{{keys}}', 'Ctrl+C').replace('{{mac}}', '⌘C')
      await waitFor(() => expect(plain(screen.getByRole('status').textContent)).toBe(said))
      const shown = document.querySelector('pre[lang="ar"]')?.textContent
      expect(shown).toContain('الشبكة السورية لحقوق الإنسان')
      expect(String(getSelection())).toBe(shown)
    },
  )
})
