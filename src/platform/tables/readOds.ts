import { Parser } from 'saxen'

import { MOST_CELLS } from './unpackWorkbook'

type Texts = readonly (readonly string[])[]

/** The sheets of an ODS by its `content.xml`, as texts; null where one is too large. */
export function readOds(xml: string): readonly Texts[] | null {
  const sheets: string[][][] = []
  let row: string[] = []
  /** Empty rows and cells count only once something comes after them: sheets end in a million of each. */
  let [emptyRows, emptyCells, times, cells, size] = [0, 0, 1, 1, 0]
  let paragraphs: string[] = []
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
        sheets.push([])
        emptyRows = 0
        break
      case 'table:table-row':
        times = count('table:number-rows-repeated')
        row = []
        emptyCells = 0
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        paragraphs = []
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
        const text = paragraphs.join('\n')
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
        for (; emptyRows > 0; emptyRows -= 1) sheet?.push([])
        for (; times > 0; times -= 1) sheet?.push(row)
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

class TooLarge extends Error {}
