import { QueryClient } from '@tanstack/react-query'
import { StrictMode, type SVGProps } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'

import { App } from './app/App'
import { MethodPage } from './app/MethodPage'
import type { Dataset } from './dataset/Dataset'
import { DATASET_KEY } from './dataset/useDataset'
import { COUNTED } from './domain/data/subject'
import { PARTS } from './domain/panels/panel'
import { isKnown } from './domain/ask/answer'
import { ask } from './domain/ask/ask'
import { EVERYTHING, questionOf } from './domain/ask/selection'
import { panelModel, panelScope } from './domain/panels/panelModel'
import { definitionOf, PANELS } from './domain/panels/panels'
import { recordsOfPanel } from './exports/recordsOfPanel'
import { writeCsv } from './exports/writeCsv'
import { writeJson } from './exports/writeJson'
import { capitalised } from './i18n/format/casing'
import { withoutMarks } from './i18n/format/isolate'
import { panelName } from './i18n/phrases/panel/panelName'
import { panelSubtitle, subtitleParts } from './i18n/phrases/panel/panelSubtitle'
import { optionLabel } from './i18n/phrases/question/optionLabel'
import { wordsOf } from './i18n/Words'
import { createI18n, type Messages } from './i18n/createI18n'
import type { Language } from './i18n/language'
import { DEFAULT_VIEW, NO_TARGET } from './state/addressState'
import { writeAddress } from './state/address'

export { datasetOf } from './dataset/fetchDataset'

/** The overview of a language as markup, before anything is chosen: what `hydrateRoot` takes over. */
export function renderOverview(language: Language, messages: Messages, dataset: Dataset): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(DATASET_KEY, dataset)
  return renderToString(
    <StrictMode>
      <App language={language} i18n={createI18n(language, messages)} queryClient={queryClient} />
    </StrictMode>,
  )
}

/** Sources and method as markup, for a page that needs neither a script nor the data. */
export function renderMethod(language: Language, messages: Messages, dataset: Dataset): string {
  const i18n = createI18n(language, messages)
  return renderToStaticMarkup(<MethodPage {...{ language, i18n, dataset }} />)
}

/**
 * What each panel shows of no filter as files, by their names below `data/`: for programs that read a
 * panel without a browser. They say no day of export, so that the same build gives the same bytes.
 */
export function panelFiles(
  messages: Readonly<Record<Language, Messages>>,
  { table, version, gathered }: Dataset,
): Readonly<Record<string, string>> {
  const both = { en: wordsIn('en', messages.en), ar: wordsIn('ar', messages.ar) }
  const files = PANELS.map((panel) => {
    const model = panelModel(table, { panel, mode: null, selection: EVERYTHING })
    const records = recordsOfPanel(model, table, both)
    const imprint = {
      title: panelName(both.en, panel),
      selection: withoutMarks(panelSubtitle(both.en, table, model)),
      exported: '',
      version,
      gathered,
      address: `/en/${writeAddress(EVERYTHING, DEFAULT_VIEW, { ...NO_TARGET, panel })}`,
      rights: both.en.t('files.rightsText'),
    }
    return [
      [`panels/${panel}.csv`, writeCsv(records, imprint)],
      [`panels/${panel}.json`, writeJson(records, imprint)],
    ] as const
  })
  return Object.fromEntries(files.flat())
}

/**
 * The picture that a link to the page is shown with, as SVG of 1200 × 630: how many were killed, the
 * children and women among them where they are printed plainly, and whose numbers these are. Colours are those of the style sheet,
 * as `var(--name)`.
 */
export function linkPicture(language: Language, messages: Messages, { table }: Dataset): string {
  const words = wordsIn(language, messages)
  const { t, direction } = words
  const question = questionOf(EVERYTHING, COUNTED)
  const all = ask(table, question)
  const rows = PARTS.slice(0, 2).map((victim, i) => ({
    name: optionLabel(words, table.vocabulary, 'victims', victim),
    tone: i === 0 ? 'children' : 'women',
    answer: ask(table, { ...question, victims: [victim] }),
  }))
  const [, qualifier = '', number = ''] =
    /^(\D*?) ?(\d.*)$/u.exec(withoutMarks(words.say(all))) ?? []
  const { line, source } = subtitleParts(
    words,
    table,
    panelScope({ mode: null, selection: EVERYTHING }, definitionOf('killed-by-victim')),
  )
  const isRight = direction === 'rtl'
  const start = isRight ? 1120 : 80
  // What paints the picture takes every line to run from left to right, unless it is told.
  const ordered = (of: string) => (isRight ? `\u202b${withoutMarks(of)}\u202c` : withoutMarks(of))
  const text = (y: number, size: number, of: string, more: SVGProps<SVGTextElement> = {}) => (
    <text key={y} x={start} y={y} fontSize={size} textAnchor={isRight ? 'end' : 'start'} {...more}>
      {ordered(of)}
    </text>
  )
  const bars = [{ name: '', tone: 'all', answer: all }, ...rows].map(
    ({ name, tone, answer }, i) => {
      const y = 400 + i * 52
      if (!isKnown(answer) || !isKnown(all)) return null
      // Beside a longer bar, or with its qualifier, a number could run out of the picture.
      const isShort = answer.qualifier === 'exact' && answer.value <= all.value / 2
      if (name !== '' && !(answer.kind === 'published' && isShort)) return null
      const width = (BAR * answer.value) / all.value
      const x = isRight ? start - width : start
      const at = isRight ? x - 16 : x + width + 16
      return (
        <g key={tone}>
          <rect {...{ x, width, y, height: 34, fill: `var(--${tone})` }} data-drawn={tone} />
          {name !== '' && text(y + 26, 28, `${name} ${words.say(answer)}`, { x: at })}
        </g>
      )
    },
  )
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="1200"
      height="630"
      fontFamily="Vazirmatn"
      fill="var(--ink)"
    >
      <rect width="1200" height="630" fill="var(--paper)" />
      {text(76, 34, t('brand.name'), { fill: 'var(--accent)' })}
      {text(138, 38, capitalised(qualifier))}
      {text(246, 116, number)}
      {line.split(/(?<=[,،]) /u).map((one, i) => text(306 + i * 46, 34, one))}
      {bars}
      {text(592, 26, source, { fill: 'var(--ink-quiet)' })}
    </svg>,
  )
}

/** Pixels of the longest bar. */
const BAR = 1040

function wordsIn(language: Language, messages: Messages) {
  return wordsOf(createI18n(language, messages).getFixedT(language), language)
}
