import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Edition } from '../../domain/data/edition'
import type { Citation } from '../../exports/citationOf'
import type { BothWords, FileRecord } from '../../exports/recordsOfPanel'
import type { ShownTable } from '../../exports/shownTable'
import { withoutMarks } from '../../i18n/format/isolate'
import { bothWords } from '../../i18n/bothWords'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { saveFile } from '../../platform/saveFile'
import { today } from '../../platform/today'
import styles from './Downloads.module.css'
import { CITATION_FORMATS, type Format, FORMATS, makeFile } from './makeFile'

interface DownloadsProps {
  /** The lines of the file. */
  readonly records: (both: BothWords) => readonly FileRecord[]
  /** The same as the page shows it, in the words of its reader. */
  readonly shown: (both: BothWords, words: Words) => ShownTable
  /** How many lines there are. */
  readonly count: number
  /** The figures among them, to be cited in one file, and how many they are; left out where each has its own. */
  readonly cited?: {
    readonly count: number
    readonly citations: (both: BothWords) => readonly Citation[]
  }
  /** What they are, in the name of the file. */
  readonly name: string
  /** What they are and what narrows them, in words. */
  readonly about: (words: Words) => { readonly title: string; readonly selection: string }
  /** Address of the page that shows the same. */
  readonly address: string
  /** What the buttons are for. */
  readonly label: string
  readonly edition: Edition
}

type State =
  | { readonly step: 'ready' | 'making' | 'failed' }
  | { readonly step: 'saved'; readonly name: string; readonly count: number }

/** Figures as files: with labels in both languages, sources and rights. */
export function Downloads(props: DownloadsProps) {
  const { records, shown, count, cited, name: what, about, address, label, edition } = props
  const words = useWords()
  const { i18n } = useTranslation()
  const { t } = words
  const [state, setState] = useState<State>({ step: 'ready' })
  const [semicolons, setSemicolons] = useState(false)
  const isMaking = state.step === 'making'

  const save = async (format: Format) => {
    if (isMaking) return
    setState({ step: 'making' })
    const exported = today()
    const name = `tawthiq-${what}-${words.language}-${exported}.${format}`
    try {
      // A program may read a file: its digits are Latin, however the page writes its own.
      const both = await bothWords(i18n)
      const { language } = words
      const { title, selection } = about(both[language])
      const imprint = {
        title,
        selection: withoutMarks(selection),
        exported,
        version: edition.version,
        gathered: edition.gathered,
        // The page that an address leads to has no figure of a reader's file.
        address: edition.isOwn ? '' : address,
        rights: both[language].t('files.rightsText'),
      }
      const lines = records(both)
      const order = {
        format,
        records: lines,
        shown: shown(both, both[language]),
        citations: cited?.citations(both) ?? [],
        delimiter: semicolons ? ';' : ',',
        imprint,
        both,
        language,
      } as const
      saveFile(await makeFile(order), name)
      const isCited = format === 'bib' || format === 'ris'
      setState({ step: 'saved', name, count: isCited ? order.citations.length : lines.length })
    } catch {
      setState({ step: 'failed' })
    }
  }

  const rows = t('files.rows', { count, number: words.count(count) })
  const nameOf = (format: Format) => {
    const name = format.toUpperCase()
    return format === 'xlsx' ? t('files.forExcel', { name }) : name
  }
  const button = (format: Format, text: string) => (
    <button
      key={format}
      type="button"
      // A button that is disabled loses the focus.
      aria-disabled={isMaking}
      onClick={() => void save(format)}
    >
      {text}
    </button>
  )
  return (
    <div className={styles.downloads} role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {FORMATS.map((format) => button(format, t('pair', { first: nameOf(format), second: rows })))}
      <label>
        <input
          type="checkbox"
          checked={semicolons}
          onChange={({ target }) => {
            setSemicolons(target.checked)
          }}
        />{' '}
        {t('files.semicolons', { name: 'CSV', sign: ';' })}
      </label>
      {cited && cited.count > 0 && (
        <span className={styles.cited}>
          <span aria-hidden="true">{t('files.citeShown')}</span>
          {CITATION_FORMATS.map((format) =>
            button(
              format,
              t('pair', {
                first: format === 'bib' ? 'BibTeX' : 'RIS',
                second: t('files.citations', {
                  count: cited.count,
                  number: words.count(cited.count),
                }),
              }),
            ),
          )}
        </span>
      )}
      <span role="status">
        {isMaking && t('files.making')}
        {state.step === 'saved' &&
          t('files.saved', {
            count: state.count,
            number: words.count(state.count),
            name: state.name,
          })}
        {state.step === 'failed' && t('files.failed')}
      </span>
    </div>
  )
}
