import type { Bilingual } from '../domain/data/vocabulary'
import type { Citation } from './citationOf'

type Language = keyof Bilingual

/** For BibTeX and what reads it (UTF-8). */
export function writeBibtex(citation: Citation, language: Language): string {
  const { author, title, description, published, url } = citation
  const [year, month] = published?.split('-') ?? []
  const fields = [
    // Braces twice: the name of an organisation is no first and last name.
    ['author', `{${bibtex(author[language])}}`],
    ['title', `{${bibtex(title[language])}}`],
    ['institution', description && bibtex(author[language])],
    ['type', description && bibtex(description[language])],
    ['year', year],
    ['month', MONTHS[Number(month) - 1]],
    ['note', bibtex(noteOf(citation, language))],
    ['url', url],
  ] as const
  const lines = fields.flatMap(([name, text]) => {
    if (text === undefined || text === null) return []
    return [`  ${name} = ${name === 'month' ? text : `{${text}}`}`]
  })
  // A technical report, as programs take one to be, says of what kind it is.
  return `@${description ? 'techreport' : 'misc'}{${keyIn(citation, language)},\n${lines.join(',\n')}\n}\n`
}

/** For reference managers: RIS, one tag a line, CRLF between. */
export function writeRis(citation: Citation, language: Language): string {
  const { author, title, description, published, url } = citation
  const [year = '', month = '', day = ''] = published?.split('-') ?? []
  const lines = [
    ['TY', 'RPRT'],
    ['ID', keyIn(citation, language)],
    // The comma tells EndNote that all of it is one name; bibutils takes what has no space for one.
    ['AU', `${author[language].replaceAll(' ', NO_BREAK)},`],
    ['TI', title[language]],
    ['PB', author[language]],
    ...(description ? [['M3', description[language]]] : []),
    ...(published === null
      ? []
      : [
          ['PY', year],
          ['DA', [year, month, day, ''].join('/')],
        ]),
    ['N1', noteOf(citation, language)],
    ...(url === null ? [] : [['UR', url]]),
    ['LA', language],
    ['ER', ''],
  ]
  return lines.map(([tag, text]) => `${tag ?? ''}  - ${text ?? ''}\r\n`).join('')
}

/** For citation processors: CSL-JSON, a list of items. */
export function writeCsl(citations: readonly Citation[], language: Language): string {
  return `${JSON.stringify(
    citations.map((citation) => itemOf(citation, language)),
    null,
    2,
  )}\n`
}

function itemOf(citation: Citation, language: Language) {
  const { author, title, description, published, url } = citation
  return {
    id: keyIn(citation, language),
    type: 'report',
    author: [{ literal: author[language] }],
    title: title[language],
    publisher: author[language],
    ...(description && { genre: description[language] }),
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    note: noteOf(citation, language),
    language,
    ...(url === null ? {} : { URL: url }),
  }
}

/** Of its own in each language: of two entries with one key, programs show one alone. */
function keyIn({ key }: Citation, language: Language): string {
  return `${key}-${language}`
}

function noteOf(citation: Citation, language: Language): string {
  const { figure, calculated, basis, readIn, by } = citation
  return [figure, calculated, basis, readIn, by]
    .flatMap((part) => (part ? [`${part[language]}.`] : []))
    .join(' ')
}

/** Signs that mean something to TeX. */
function bibtex(text: string): string {
  return text
    .replace(/\\/gu, '\\textbackslash ')
    .replace(/[&%$#_{}]/gu, (sign) => `\\${sign}`)
    .replace(/~/gu, '\\textasciitilde ')
    .replace(/\^/gu, '\\textasciicircum ')
}

const NO_BREAK = '\u00a0'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
