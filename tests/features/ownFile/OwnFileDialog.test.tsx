// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { ownFileReader } from '../../../src/dataset/ownFile/ownFileReader'
import { readSheets } from '../../../src/dataset/ownFile/readSheets'
import { takeSheets } from '../../../src/dataset/ownFile/readOwnFile'
import { takeRows } from '../../../src/dataset/ownFile/takeRows'
import { OwnFileDialog } from '../../../src/features/ownFile/OwnFileDialog'
import { templateOf } from '../../../src/features/ownFile/template'
import { bothWords } from '../../../src/i18n/bothWords'
import { createI18n } from '../../../src/i18n/createI18n'
import type { Language } from '../../../src/i18n/language'
import { learnOwnFile } from '../../../src/i18n/learnOwnFile'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { shippedTable } from '../../fixtures/shippedTable'

const { vocabulary } = shippedTable
const HEAD =
  'measure,unit,period_start,period_end,period_kind,governorate,victim,attack,value,qualifier,attribution'
const ROW = 'killed,persons,2015-09-30,2021-09-30,since_start,_T,_T,_T,7000,at_least,russian'

async function opened(language: Language = 'en') {
  const i18n = createI18n(language, { en, ar }[language])
  await learnOwnFile(i18n)
  const reader = await ownFileReader()
  const [take, onClose] = [vi.fn(), vi.fn()]
  render(
    <I18nextProvider i18n={i18n}>
      <OwnFileDialog {...{ reader, vocabulary, take, onClose }} />
    </I18nextProvider>,
  )
  const field = screen.getByLabelText(language === 'en' ? 'Choose a file' : 'اختر ملفًا')
  const choose = (text: string, name = 'mine.csv') =>
    userEvent.upload(field, new File([text], name))
  return { choose, take, i18n }
}

// jsdom has no dialogs that are modal.
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})
afterAll(() => {
  for (const name of ['showModal', 'close'])
    Reflect.deleteProperty(HTMLDialogElement.prototype, name)
})

describe('the dialog for a file of one’s own', () => {
  it('says what becomes of the file before there is one', async () => {
    await opened()
    expect(screen.getByRole('dialog')).toHaveTextContent('neither sent nor stored')
    expect(screen.getByRole('dialog')).toHaveTextContent('up to 10 MB and 5,000 rows')
  })

  it('hands on a file in which nothing is wrong', async () => {
    const { choose, take } = await opened()
    await choose(`${HEAD}\n${ROW}`)
    await waitFor(() => {
      expect(take).toHaveBeenCalledOnce()
    })
    expect(take.mock.calls[0]).toMatchObject([
      { observations: [{ value: 7000 }] },
      'mine.csv',
      expect.any(Function),
    ])
  })

  it('takes a file that is dropped on it', async () => {
    const { take } = await opened()
    const field = screen.getByLabelText('Choose a file')
    fireEvent.drop(field, { dataTransfer: { files: [new File([`${HEAD}\n${ROW}`], 'mine.csv')] } })
    await waitFor(() => {
      expect(take).toHaveBeenCalledOnce()
    })
  })

  it('tells each fault with its line, and hands on nothing', async () => {
    const { choose, take } = await opened()
    const rows = Array.from({ length: 25 }, () => ROW.replace('7000', '-1'))
    await choose([HEAD, ...rows].join('\n'))
    expect(await screen.findByRole('heading', { level: 3 })).toHaveTextContent('25 things')
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(20)
    expect(items[0]).toHaveTextContent('Line 2, Value: “-1” is below zero.')
    expect(screen.getByText(/^5 more are in the list/)).toBeVisible()
    expect(take).not.toHaveBeenCalled()
  })

  it('says why a file cannot be read, and takes another', async () => {
    const { choose, take } = await opened('ar')
    await choose('%PDF-1.7', 'table.csv')
    expect(await screen.findByText(/^هذا ملف PDF/)).toBeVisible()
    await choose(`${HEAD}\n${ROW}`)
    await waitFor(() => {
      expect(take).toHaveBeenCalledOnce()
    })
  })

  it('asks what the file leaves open, and goes on with the answer', async () => {
    const { choose, take } = await opened()
    await choose(`${HEAD}\n${ROW.replace('2021-09-30', '03/04/2021')}`)
    const asked = await screen.findByRole('group', { name: /dates like 03\/04\/2021/ })
    await userEvent.click(within(asked).getByLabelText('the day'))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => {
      expect(take).toHaveBeenCalledOnce()
    })
    expect(take.mock.calls[0]).toMatchObject([
      { observations: [{ cell: { period: { end: '2021-04-03' } } }] },
      'mine.csv',
      expect.any(Function),
    ])
  })

  it('counts incidents once it is said into what, to which day, and whom they are attributed to', async () => {
    const { choose, take } = await opened()
    await choose(
      'date,governorate,victim,note\n2016-05-10,Aleppo,child,x\n2014-01-01,Idlib,child,y',
    )
    const counts = await screen.findByRole('group', { name: 'What does each row count?' })
    await userEvent.click(within(counts).getByLabelText('killed'))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('heading', { level: 3 })).toHaveTextContent(
      '2 incident rows of mine.csv were understood',
    )
    expect(screen.getByText('Columns that are not used: note.')).toBeVisible()
    expect(screen.getByText(/which are not counted: 1\.$/)).toBeVisible()
    const last = screen.getByLabelText('The file counts up to and including')
    expect(last).toHaveValue('2016-05-10')
    fireEvent.change(last, { target: { value: '2016-12-31' } })
    const periods = screen.getByRole('group', { name: 'Count into' })
    expect(within(periods).getByLabelText('years of the intervention')).toBeChecked()
    await userEvent.click(within(periods).getByLabelText('calendar years'))
    const group = screen.getByRole('group', { name: 'Whom does the file hold responsible?' })
    await userEvent.click(within(group).getByLabelText(/^attributed to Russian forces/))
    await userEvent.click(screen.getByRole('button', { name: 'Count and show' }))
    await waitFor(() => {
      expect(take).toHaveBeenCalledOnce()
    })
    expect(take.mock.calls[0]?.[0]).toMatchObject({
      counted: { added: ['victims', 'attacks'] },
      reports: [{ id: 'your-file-2016-12-31' }, { id: 'your-file-2016' }],
    })
  })

  it('shows what was left out before it hands on the rest', async () => {
    const { choose, take } = await opened()
    await choose(`note,${HEAD}\nx,${ROW}`)
    expect(await screen.findByText('Columns that are not used: note.')).toBeVisible()
    expect(take).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Show them in the page' }))
    expect(take).toHaveBeenCalledOnce()
  })

  it('gives up a file for another that is chosen while it is read', async () => {
    const { choose, take } = await opened()
    const slow = new File([`${HEAD}\n${ROW}`], 'slow.csv')
    let arrive: (bytes: ArrayBuffer) => void = () => undefined
    slow.arrayBuffer = () => new Promise((resolve) => (arrive = resolve))
    await userEvent.upload(screen.getByLabelText('Choose a file'), slow)
    expect(screen.getByRole('progressbar')).toBeVisible()
    await choose(`${HEAD}\n${ROW}`)
    await waitFor(() => {
      expect(take).toHaveBeenCalledOnce()
    })
    arrive(new ArrayBuffer(0))
    await Promise.resolve()
    expect(take).toHaveBeenCalledOnce()
    expect(take.mock.calls[0]?.[1]).toBe('mine.csv')
  })

  it.each(['en', 'ar'] as const)('gives a template that is read as it is: %s', async (language) => {
    const { i18n } = await opened()
    const words = (await bothWords(i18n))[language]
    const template = await templateOf(words, vocabulary)
    const sheets = await readSheets(new Uint8Array(await template.arrayBuffer()))
    if (typeof sheets === 'string') throw new Error(sheets)
    const [figures, incidents, codes] = sheets
    if (!figures || !incidents || !codes) throw new Error('a sheet is missing')
    // Its only fault is that nobody has filled it in; and what stands in its lists is known.
    const none = { kind: 'unreadable', why: 'no_rows' }
    expect(takeSheets(sheets, 'template.xlsx', vocabulary, {})).toEqual(none)
    const day = ['2016-05-10', 'SY-HL', 'killed', 'women', 'school', '2', 'russian']
    const counted = { ...incidents, grid: [...incidents.grid, day] }
    const ofDay = takeSheets([figures, counted, codes], 'template.xlsx', vocabulary, {
      ...{ periods: 'since_start', as_of: '2016-12-31' },
    })
    expect(ofDay).toMatchObject({ kind: 'taken', observations: { length: 16 } })
    const head = figures.grid[0] ?? []
    const filled = codes.grid
      .slice(1)
      .flatMap(([column, ...names]) =>
        names.map((name) => head.map((own) => (own === column ? name : ''))),
      )
    const outcome = takeRows(
      [{ ...figures, grid: [head, ...filled] }],
      'template.xlsx',
      vocabulary,
      {},
    )
    if (outcome.kind !== 'faulty') throw new Error(outcome.kind)
    expect(outcome.faults.filter(({ kind }) => kind !== 'blank')).toEqual([])
  })
})
