import { Parser } from 'saxen'

import { MOST_CELLS } from './unpackWorkbook'

/** A sheet as texts, with what must be known of its rows and cells. */
interface OdsSheet {
  readonly name: string
  readonly grid: string[][]
  /** Lines that are not shown. */
  readonly hidden: number[]
  /** Cells that lie over several: "A2". */
  readonly merged: string[]
}

/**
 * The sheets of an ODS by its `content.xml`; null where one is too large. A number and a day stand as
 * they are shown or, asked for as values, as `1234` and `2020-09-30` however they are shown.
 */
export function readOds(xml: string, asValues = false): readonly OdsSheet[] | null {
  const sheets: OdsSheet[] = []
  let row: string[] = []
  /** Empty rows and cells count only once something comes after them: sheets end in a million of each. */
  let [emptyRows, emptyCells, times, cells, size] = [0, 0, 1, 1, 0]
  let paragraphs: string[] = []
  let [value, isHidden, isMerged] = ['', false, false]
  let [isParagraph, notes] = [false, 0]
  const say = (text: string) => {
    if (isParagraph && notes === 0) paragraphs.push((paragraphs.pop() ?? '') + text)
  }

  const parser = new Parser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('openTag', (name, attributes) => {
    const count = (attribute: string) => Number(attributes()[attribute] ?? 1)
    if (name === 'office:annotation') notes += 1
    if (notes > 0) return
    switch (name) {
      case 'table:table':
        sheets.push({ name: attributes()['table:name'] ?? '', grid: [], hidden: [], merged: [] })
        emptyRows = 0
        break
      case 'table:table-row':
        times = count('table:number-rows-repeated')
        isHidden = /collapse|filter/u.test(attributes()['table:visibility'] ?? '')
        row = []
        emptyCells = 0
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        paragraphs = []
        value = asValues ? valueOf(attributes()) : ''
        isMerged = count('table:number-rows-spanned') + count('table:number-columns-spanned') > 2
        cells = count('table:number-columns-repeated')
        break
      case 'text:p':
        paragraphs.push('')
        isParagraph = true
        break
      case 'text:s':
        say(' '.repeat(Math.min(count('text:c'), 1000)))
        break
      case 'text:tab':
        say('\t')
        break
      case 'text:line-break':
        say('\n')
    }
  })
  parser.on('text', (text, decode) => {
    say(decode(text).replaceAll(/\s+/g, ' '))
  })
  parser.on('closeTag', (name) => {
    if (name === 'office:annotation') notes -= 1
    if (notes > 0) return
    switch (name) {
      case 'text:p':
        isParagraph = false
        break
      case 'table:table-cell':
      case 'table:covered-table-cell': {
        const text = value === '' ? paragraphs.join('\n') : value
        if (isMerged) {
          const line = (sheets.at(-1)?.grid.length ?? 0) + emptyRows + 1
          sheets.at(-1)?.merged.push(`${letters(row.length + emptyCells)}${String(line)}`)
        }
        if (text === '') emptyCells += cells
        else {
          size += emptyCells + cells
          if (size > MOST_CELLS) throw new TooLarge()
          for (; emptyCells > 0; emptyCells -= 1) row.push('')
          for (; cells > 0; cells -= 1) row.push(text)
        }
        break
      }
      case 'table:table-row': {
        if (row.length === 0) {
          emptyRows += times
          break
        }
        size += emptyRows + row.length * times
        if (size > MOST_CELLS) throw new TooLarge()
        const sheet = sheets.at(-1)
        for (; emptyRows > 0; emptyRows -= 1) sheet?.grid.push([])
        for (; times > 0; times -= 1) {
          sheet?.grid.push(row)
          if (isHidden) sheet?.hidden.push(sheet.grid.length)
        }
      }
    }
  })
  try {
    parser.parse(xml)
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
  return sheets
}

/** What a cell holds, where that is a number or a day; else nothing. */
function valueOf(attributes: Readonly<Record<string, string>>): string {
  const day = attributes['office:date-value']?.replace(/T00:00:00.*$/u, '')
  return day ?? attributes['office:value'] ?? ''
}

/** A for the first column, AA for the 27th. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

class TooLarge extends Error {}
