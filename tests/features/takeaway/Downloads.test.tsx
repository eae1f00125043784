// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { entriesOf } from '../../../src/domain/data/entry'
import { FigureDownloads } from '../../../src/features/takeaway/FigureDownloads'
import { makeFile } from '../../../src/features/takeaway/makeFile'
import en from '../../../src/i18n/messages/en.json'
import { saveFile } from '../../../src/platform/saveFile'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

vi.mock('../../../src/features/takeaway/makeFile', () => ({
  FORMATS: ['csv', 'xlsx', 'json'],
  CITATION_FORMATS: ['bib', 'ris'],
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
  // The texts of the other language arrive first.
  await waitFor(() => expect(makeFile).toHaveBeenCalledOnce())
  expect(vi.mocked(makeFile).mock.calls[0]![0].imprint.selection).toBe('Aleppo')
  await act(async () => {
    arrive(new Blob())
    await Promise.resolve()
  })
  expect(csv).toHaveAttribute('aria-disabled', 'false')
  expect(csv).toHaveFocus()
})

it('the buttons say how many rows there are, and a file is named by its language and asked for ";"', async () => {
  vi.mocked(makeFile).mockResolvedValue(new Blob())
  const rows = entriesOf(table).slice(0, 3)
  const edition = { version: '1.0.0', gathered: '2026-11-23', files: [] }
  renderIn('ar', <FigureDownloads {...{ rows, table, edition }} asked={() => []} />)
  const csv = screen.getByRole('button', { name: /CSV/ })
  expect(screen.getAllByRole('button').map(({ textContent }) => plain(textContent))).toEqual([
    'CSV، 3 صفوف',
    'XLSX لبرنامج إكسل، 3 صفوف',
    'JSON، 3 صفوف',
    'BibTeX، 3 أرقام',
    'RIS، 3 أرقام',
  ])
  fireEvent.click(csv)
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
  expect(vi.mocked(saveFile).mock.calls[0]![1]).toMatch(/^tawthiq-figures-ar-\d{4}-\d\d-\d\d\.csv$/)
  fireEvent.click(screen.getByRole('checkbox', { name: /CSV/ }))
  fireEvent.click(csv)
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2))
  const orders = vi.mocked(makeFile).mock.calls.map(([order]) => order)
  expect(orders.map(({ delimiter }) => delimiter)).toEqual([',', ';'])
  expect(orders[0]!.shown.rows).toHaveLength(3)
})
