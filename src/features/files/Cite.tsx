import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Edition } from '../../domain/edition'
import type { Entry } from '../../domain/entry'
import type { FigureTable } from '../../domain/table'
import { type Citation, citationOf, citationText } from '../../files/citationOf'
import { writeBibtex, writeCsl, writeRis } from '../../files/writeCitation'
import { bothWords } from '../../i18n/bothWords'
import { useWords } from '../../i18n/useWords'
import { copyText } from '../../ui/copyText'
import { ToolButton } from '../../ui/ToolButton'
import styles from './Cite.module.css'

interface CiteProps {
  readonly entry: Entry
  readonly table: FigureTable
  readonly edition: Edition
}

const FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const
type Format = (typeof FORMATS)[number]

/** Names that are the same in every language. */
const NAMES = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const

/** What is pressed to copy; printed on the keys in every country alike. */
const KEYS = { keys: 'Ctrl+C', mac: '⌘C' } as const

/** A figure as a citation, in both languages and in the formats of reference managers. */
export function Cite({ entry, table, edition }: CiteProps) {
  const { i18n } = useTranslation()
  const { t } = useWords()
  const [citation, setCitation] = useState<Citation | 'failed' | null>(null)
  if (!entry.figure) return null

  const toggle = async () => {
    if (citation !== null && citation !== 'failed') {
      setCitation(null)
      return
    }
    try {
      setCitation(citationOf(entry, table, edition, await bothWords(i18n)))
    } catch {
      setCitation('failed')
    }
  }

  return (
    <div className={styles.cite}>
      <ToolButton
        pressed={citation !== null && citation !== 'failed'}
        onPress={() => void toggle()}
      >
        {t('files.cite.cite')}
      </ToolButton>
      {citation === 'failed' && <p role="alert">{t('files.failed')}</p>}
      {citation !== null && citation !== 'failed' && <Texts citation={citation} />}
    </div>
  )
}

/** One text at a time, in each language: to be read, copied, or marked and copied by hand. */
function Texts({ citation }: { readonly citation: Citation }) {
  const { t, language } = useWords()
  const [format, setFormat] = useState<Format>('text')
  const shown = useRef<Partial<Record<'en' | 'ar', HTMLElement | null>>>({})
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const languages = language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const)

  const copy = async (wanted: 'en' | 'ar') => {
    // Emptied first: the same words twice are said twice.
    setCopied(null)
    const worked = await copyText(textOf(citation, format, wanted), shown.current[wanted])
    setCopied(worked ? 'yes' : 'no')
  }

  return (
    <div>
      <p className={styles.formats}>
        {FORMATS.map((one) => (
          <ToolButton
            key={one}
            pressed={format === one}
            onPress={() => {
              setFormat(one)
              setCopied(null)
            }}
          >
            {one === 'text' ? t('files.cite.text') : NAMES[one]}
          </ToolButton>
        ))}
      </p>
      <div className={styles.texts}>
        {languages.map((one) => (
          <div key={one}>
            <pre
              ref={(element) => {
                shown.current[one] = element
              }}
              className={styles.text}
              lang={one}
              dir={format === 'text' ? undefined : 'ltr'}
            >
              {textOf(citation, format, one)}
            </pre>
            <button type="button" className={styles.copy} onClick={() => void copy(one)}>
              {t(`files.cite.copy.${one}`)}
            </button>
          </div>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {copied === 'yes' && t('files.cite.copied')}
        {copied === 'no' && t('files.cite.notCopied', KEYS)}
      </p>
    </div>
  )
}

function textOf(citation: Citation, format: Format, language: 'en' | 'ar'): string {
  switch (format) {
    case 'text':
      return citationText(citation, language)
    case 'bibtex':
      return writeBibtex(citation, language)
    case 'ris':
      return writeRis(citation, language)
    case 'csl':
      return writeCsl(citation, language)
  }
}
