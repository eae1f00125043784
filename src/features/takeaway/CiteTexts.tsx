import { useMemo, useRef, useState } from 'react'

import type { Bilingual } from '../../domain/data/vocabulary'
import { type Citation, citationText } from '../../exports/citationOf'
import type { BothWords } from '../../exports/recordsOfPanel'
import { writeBibtex, writeCsl, writeRis } from '../../exports/writeCitation'
import { useWords } from '../../i18n/useWords'
import { COPY_KEYS, copyText } from '../../platform/copyText'
import { ToolButton } from '../../ui/controls/ToolButton'
import styles from './Cite.module.css'
import { useBothWords } from './useBothWords'

/** What can be quoted: a sentence for any text, and the citations of what stands behind it. */
interface Quotable {
  readonly sentence: Bilingual
  /** None where no figure was found. */
  readonly citations: readonly Citation[]
}

const FORMATS = ['text', 'sentence', 'bibtex', 'ris', 'csl'] as const
type Format = (typeof FORMATS)[number]

/** A person reads these, in the digits that were set; the others are for programs. */
const READ: ReadonlySet<Format> = new Set(['text', 'sentence'])

/** Names that are the same in every language. */
const NAMES = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const

/** One text at a time, in each language: to be read, copied, or marked and copied by hand. */
export function CiteTexts({ quote }: { readonly quote: (both: BothWords) => Quotable }) {
  const { t, language } = useWords()
  const both = useBothWords()
  const [chosen, setFormat] = useState<Format>('text')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const shown = useRef<Partial<Record<keyof Bilingual, HTMLElement | null>>>({})
  const languages = language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const)

  const isRead = READ.has(chosen)
  const quotable = useMemo(
    () => (both === null || both === 'failed' ? both : quote(isRead ? both.read : both.plain)),
    [both, quote, isRead],
  )

  if (quotable === null) return <p role="status">{t('files.making')}</p>
  if (quotable === 'failed') return <p role="alert">{t('files.failed')}</p>
  const formats = quotable.citations.length > 0 ? FORMATS : (['sentence'] as const)
  const format = formats.find((one) => one === chosen) ?? 'sentence'
  const copy = async (text: string, from: HTMLElement | null) => {
    // Emptied first: the same words twice are said twice.
    setCopied(null)
    setCopied((await copyText(text, from)) ? 'yes' : 'no')
  }

  return (
    <div>
      <p className={styles.formats}>
        {formats.map((one) => (
          <ToolButton
            key={one}
            pressed={format === one}
            onPress={() => {
              setFormat(one)
              setCopied(null)
            }}
          >
            {one === 'text'
              ? t('files.cite.text')
              : one === 'sentence'
                ? t('takeaway.cite.sentence')
                : NAMES[one]}
          </ToolButton>
        ))}
      </p>
      <div className={styles.texts}>
        {languages.map((one) => (
          <div key={one}>
            <pre
              translate="no"
              ref={(element) => {
                shown.current[one] = element
              }}
              className={styles.text}
              lang={one}
              dir={format === 'text' || format === 'sentence' ? undefined : 'ltr'}
            >
              {textOf(quotable, format, one)}
            </pre>
            <button
              type="button"
              className={styles.copy}
              onClick={() => void copy(textOf(quotable, format, one), shown.current[one] ?? null)}
            >
              {t(`files.cite.copy.${one}`)}
            </button>
          </div>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {copied === 'yes' && t('files.cite.copied')}
        {copied === 'no' && t('files.cite.notCopied', COPY_KEYS)}
      </p>
    </div>
  )
}

function textOf(
  { sentence, citations }: Quotable,
  format: Format,
  language: keyof Bilingual,
): string {
  switch (format) {
    case 'sentence':
      return sentence[language]
    case 'text':
      return citations.map((citation) => citationText(citation, language)).join('\n')
    case 'bibtex':
      return citations.map((citation) => writeBibtex(citation, language)).join('\n')
    case 'ris':
      return citations.map((citation) => writeRis(citation, language)).join('')
    case 'csl':
      return writeCsl(citations, language)
  }
}
