import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Edition } from '../../domain/edition'
import type { Entry } from '../../domain/entry'
import type { FigureTable } from '../../domain/table'
import { withoutMarks } from '../../files/withoutMarks'
import { bothWords } from '../../i18n/bothWords'
import { useWords } from '../../i18n/useWords'
import { saveFile } from '../../ui/saveFile'
import { today } from '../../ui/today'
import styles from './Downloads.module.css'
import { type Format, FORMATS, makeFile } from './makeFile'

interface DownloadsProps {
  readonly rows: readonly Entry[]
  /** What narrows the rows, in words; empty where nothing does. */
  readonly asked: readonly string[]
  readonly table: FigureTable
  readonly edition: Edition
}

type State =
  | { readonly step: 'ready' | 'making' | 'failed' }
  | { readonly step: 'saved'; readonly name: string; readonly count: number }

/** The rows that are shown, as files: with labels in both languages, sources and rights. */
export function Downloads({ rows, asked, table, edition }: DownloadsProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { t } = words
  const [state, setState] = useState<State>({ step: 'ready' })
  const isMaking = state.step === 'making'

  const save = async (format: Format) => {
    if (isMaking) return
    setState({ step: 'making' })
    const exported = today()
    const name = `tawthiq-figures-${exported}.${format}`
    try {
      const imprint = {
        title: t('page.title'),
        selection: withoutMarks(asked.length > 0 ? words.list(asked) : t('figuresView.scopeAll')),
        exported,
        version: edition.version,
        gathered: edition.gathered,
        address: location.href,
        rights: t('files.rightsText'),
      }
      const both = await bothWords(i18n)
      const { language } = words
      saveFile(await makeFile({ format, rows, table, imprint, both, language }), name)
      setState({ step: 'saved', name, count: rows.length })
    } catch {
      setState({ step: 'failed' })
    }
  }

  return (
    <div className={styles.downloads} role="group" aria-label={t('files.download')}>
      <span aria-hidden="true">{t('files.download')}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          // A button that is disabled loses the focus.
          aria-disabled={isMaking}
          onClick={() => void save(format)}
        >
          {t(`files.format.${format}`, { name: format.toUpperCase() })}
        </button>
      ))}
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
