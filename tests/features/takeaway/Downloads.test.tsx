// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { FigureDownloads } from '../../../src/features/takeaway/FigureDownloads'
import { makeFile } from '../../../src/features/takeaway/makeFile'
import en from '../../../src/i18n/messages/en.json'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

vi.mock('../../../src/features/takeaway/makeFile', () => ({
  FORMATS: ['csv', 'xlsx', 'json'],
  makeFile: vi.fn(),
}))
vi.mock('../../../src/platform/saveFile', () => ({ saveFile: vi.fn() }))

afterEach(() => {
  vi.clearAllMocks()
})

it('a button keeps the focus while its file is made, and no press makes another', async () => {
  let arrive: (file: Blob) => void = () => undefined
  vi.mocked(makeFile).mockReturnValue(
    new Promise((resolve) => {
      arrive = resolve
    }),
  )
  const edition = { version: '1.0.0', gathered: '2026-11-23', files: [] }
  renderIn(
    'en',
    <FigureDownloads
      rows={[]}
      asked={() => ['\u2068Aleppo\u2069']}
      table={table}
      edition={edition}
    />,
  )
  const [csv, xlsx] = screen.getAllByRole('button')
  csv!.focus()
  await act(async () => {
    fireEvent.click(csv!)
    await Promise.resolve()
  })
  expect(screen.getByRole('status')).toHaveTextContent(en.files.making)
  expect(csv).toHaveFocus()
  expect(csv).toHaveAttribute('aria-disabled', 'true')
  await act(async () => {
    fireEvent.click(csv!)
    fireEvent.click(xlsx!)
    await Promise.resolve()
  })
  expect(makeFile).toHaveBeenCalledOnce()
  expect(vi.mocked(makeFile).mock.calls[0]![0].imprint.selection).toBe('Aleppo')
  await act(async () => {
    arrive(new Blob())
    await Promise.resolve()
  })
  expect(csv).toHaveAttribute('aria-disabled', 'false')
  expect(csv).toHaveFocus()
})
