// @vitest-environment jsdom
// The digits that the reader set stand in all that is read: in every panel as drawn and as a table,
// on the axes, in what is said of a mark, on paper, in a picture and in a sentence to quote.
import { act, fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'

import { PrintFoot } from '../../src/app/PrintFoot'
import { PrintHead } from '../../src/app/PrintHead'
import { entriesOf } from '../../src/domain/data/entry'
import { modesOf, PANELS } from '../../src/domain/panels/panels'
import { EVERYTHING, type Selection } from '../../src/domain/ask/selection'
import { Checks } from '../../src/features/checks/Checks'
import { Cite } from '../../src/features/takeaway/Cite'
import { PanelCite } from '../../src/features/takeaway/PanelCite'
import { Filters } from '../../src/features/filters/Filters'
import { Method } from '../../src/features/method/Method'
import { OverviewPanel } from '../../src/features/overview/OverviewPanel'
import { Sheet } from '../../src/features/takeaway/Sheet'
import { Clock } from '../../src/modes/presentation/Clock'
import { Reports } from '../../src/features/reports/Reports'
import ar from '../../src/i18n/messages/ar.json'
import {
  type FormatOptions,
  FormatOptionsContext,
  DEFAULT_FORMAT_OPTIONS,
} from '../../src/i18n/format/FormatOptions'
import { optionsOf } from '../../src/state/options'
import { PictureContext } from '../../src/ui/PictureContext'
import { renderIn } from '../fixtures/inLanguage'
import { shippedEdition as edition } from '../fixtures/shippedEdition'
import { shippedTable as table } from '../fixtures/shippedTable'

const SELECTIONS: readonly Selection[] = [
  EVERYTHING,
  { ...EVERYTHING, years: [1, 3], governorates: ['SY-HL'], victims: ['children'] },
  { ...EVERYTHING, basis: 'latest', attacks: ['school'] },
]
const nothing = () => undefined
const nowhere = (selection: Selection) => `#${JSON.stringify(selection)}`

const panels = PANELS.flatMap((panel) =>
  [null, ...(panel === 'headline' ? [] : modesOf(panel))].map((mode) => ({ panel, mode })),
)

const filters = ({ report, basis }: Selection) => ({
  years: optionsOf(table, report, 'years', basis),
  governorates: optionsOf(table, report, 'governorates', basis),
  victims: optionsOf(table, report, 'victims', basis),
  attacks: optionsOf(table, report, 'attacks', basis),
})

const views: Readonly<Record<string, (selection: Selection) => ReactNode>> = {
  filters: (selection) => (
    <Filters {...{ table, selection }} choose={nothing} options={filters(selection)} />
  ),
  reports: (selection) => (
    <Reports
      {...{ table, selection }}
      choose={nothing}
      hrefOf={nowhere}
      beside="snhr-annual-04"
      setBeside={nothing}
    />
  ),
  checks: () => <Checks table={table} />,
  method: () => <Method {...{ table, edition }} oneFile={null} />,
  clock: () => <Clock since={0} />,
  paper: (selection) => (
    <>
      {(['overview', 'checks'] as const).map((view) => (
        <PrintHead key={view} {...{ table, selection, view }} />
      ))}
      <PrintFoot />
    </>
  ),
  citation: () => (
    <>
      {entriesOf(table)
        .filter((_, i) => i % 40 === 0)
        .map((entry) => (
          <Cite key={entry.id} {...{ entry, table, edition }} />
        ))}
    </>
  ),
}

// Where a sheet would stand is asked of every style, and takes most of the time; nothing is laid out here.
beforeEach(() => {
  const style = document.createElement('p').style
  vi.spyOn(document.defaultView!, 'getComputedStyle').mockReturnValue(style)
})

for (const digits of ['arab', 'latn'] as const) {
  // What is wrong in Latin digits was never set: a look at one choice tells.
  const selections = digits === 'arab' ? SELECTIONS : SELECTIONS.slice(1, 2)
  const wrong = digits === 'arab' ? /[0-9%]/u : /[٠-٩٪٫٬]/u
  const formatOptions: FormatOptions = { ...DEFAULT_FORMAT_OPTIONS, digits }

  it.each(panels)(`$panel ($mode) has no other digits than ${digits}`, ({ panel, mode }) => {
    for (const selection of selections.slice(0, 2)) {
      const part = (
        <OverviewPanel {...{ table, selection, panel, mode }} choose={nothing} hrefOf={nowhere} />
      )
      const picture = (
        <PictureContext value={true}>
          <Sheet {...{ panel, mode, table, selection, edition }} address="x/1" date="2026-11-24">
            {part}
          </Sheet>
        </PictureContext>
      )
      for (const shown of selection === selections[1] ? [part, picture] : [part]) {
        const { container, unmount } = show(formatOptions, shown)
        expect(textsIn(container).filter((text) => wrong.test(text))).toEqual([])
        press(container, 'جدول')
        const texts = textsIn(container)
        expect(texts.filter((text) => wrong.test(text))).toEqual([])
        // A panel of which nothing was found is a line, and may have no number in it.
        if (container.querySelector('data')) {
          expect(texts.join(' ')).toMatch(digits === 'arab' ? /[٠-٩]/u : /[0-9]/u)
        }
        unmount()
      }
    }
  })

  it.each(Object.keys(views))(`%s has no other digits than ${digits}`, async (name) => {
    const view = views[name]!
    // A view that takes no choice is the same under each.
    for (const selection of view.length === 0 ? [EVERYTHING] : selections) {
      const { container, unmount } = show(formatOptions, view(selection))
      if (name === 'paper') act(() => void dispatchEvent(new Event('beforeprint')))
      press(container, ar.files.cite.cite)
      const group = container.querySelector('[role="group"] button[aria-expanded="false"]')
      if (group) fireEvent.click(group)
      await act(() => vi.dynamicImportSettled())
      const texts = textsIn(container)
      expect(texts.filter((text) => wrong.test(text))).toEqual([])
      expect(texts.join(' ')).toMatch(digits === 'arab' ? /[٠-٩]/u : /[0-9]/u)
      if (name === 'paper') act(() => void dispatchEvent(new Event('afterprint')))
      unmount()
    }
  })

  it(`a sentence and its citation are written in ${digits}, and in a file for programs in latn`, async () => {
    for (const [i, selection] of selections.entries()) {
      const view = {
        panel: 'killed-by-year',
        mode: null,
        // In one place, or by one type, no year is known: nothing would be cited.
        selection: { ...selection, governorates: [], attacks: [] },
      } as const
      const { container, unmount } = show(
        formatOptions,
        <PanelCite {...{ view, table, edition }} />,
      )
      for (const format of [ar.files.cite.text, ar.takeaway.cite.sentence]) {
        const tool = await screen.findByRole('button', { name: format })
        fireEvent.click(tool)
        const text = textsIn(container.querySelector('pre[lang="ar"]')!)
        expect(
          text.filter((own) => wrong.test(own)),
          `${format} ${i}`,
        ).toEqual([])
      }
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
        fireEvent.click(screen.getByRole('button', { name: format }))
        expect(container.querySelector('pre[lang="ar"]')).not.toHaveTextContent(/[٠-٩٪٫٬]/u)
      }
      unmount()
    }
  })
}

function show(formatOptions: FormatOptions, part: ReactNode) {
  const rendered = renderIn(
    'ar',
    <FormatOptionsContext value={formatOptions}>{part}</FormatOptionsContext>,
  )
  // What is drawn only when it opens has digits too.
  act(() => {
    for (const button of rendered.container.querySelectorAll('[popovertarget]'))
      fireEvent.click(button)
  })
  return rendered
}

/** Presses every tool of that name: to ask for them by their role takes a minute. */
function press(container: Element, name: string): void {
  act(() => {
    for (const tool of container.querySelectorAll('button'))
      if (tool.textContent === name) fireEvent.click(tool)
  })
}

/** Names, and titles, keep the digits that they were given: سوريا 24. */
const NAMES = new RegExp(
  [
    ...new Set([
      ...table.vocabulary.sources.map(({ publisher }) => publisher.label.ar),
      ...table.vocabulary.reports.flatMap(({ title }) => [title.en ?? '', title.ar ?? '']),
    ]),
  ]
    .filter((name) => /\d/u.test(name))
    .map((name) => name.replaceAll(/[().]/gu, String.raw`\$&`))
    .join('|'),
  'gu',
)

const SAID = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']

/** Every Arabic text of a part, said ones too, without the codes that stand in it. */
function textsIn(part: Element): readonly string[] {
  const codes = '[dir="ltr"], [lang="en"], code, script, style'
  const left = new Set(part.querySelectorAll(codes))
  const texts: string[] = []
  const read = (element: Element) => {
    if (left.has(element)) return
    texts.push(...SAID.flatMap((name) => element.getAttribute(name) ?? []))
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
      else if (node instanceof Element) read(node)
    }
  }
  read(part)
  return texts.map(withoutCodes).filter((text) => text.trim() !== '')
}

/** Addresses, versions, names of files and what else is the same in every language. */
function withoutCodes(text: string): string {
  return text
    .replaceAll(NAMES, '')
    .replaceAll(/https?:\/\/\S+/gu, '')
    .replaceAll(/\d+\.\d+\.\d+|[a-z0-9]+(?:\.[a-z0-9]+)*\.org/gu, '')
    .replaceAll(/\u2068[^\u2069]*[A-Za-z][^\u2069]*\u2069/gu, '')
}
