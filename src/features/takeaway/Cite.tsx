import { useState } from 'react'

import type { Edition } from '../../domain/data/edition'
import type { Entry } from '../../domain/data/entry'
import type { FigureTable } from '../../domain/data/table'
import { citationOf, citationText } from '../../exports/citationOf'
import { sentenceOfEntry } from '../../exports/sentenceOf'
import { useWords } from '../../i18n/useWords'
import { ToolButton } from '../../ui/controls/ToolButton'
import styles from './Cite.module.css'
import { CiteTexts } from './CiteTexts'
import { useBothWords } from './useBothWords'

interface CiteProps {
  readonly entry: Entry
  readonly table: FigureTable
  readonly edition: Edition
}

/** A figure as a sentence and as a citation, in both languages and in the formats of reference managers. */
export function Cite({ entry, table, edition }: CiteProps) {
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  const both = useBothWords()
  if (!entry.figure) return null
  const citation =
    both === null || both === 'failed' ? null : citationOf(entry, table, edition, both.read)
  return (
    <div className={styles.cite}>
      {!open && citation && (
        <>
          <h2>{t('files.cite.heading')}</h2>
          <p className={styles.line}>{citationText(citation, language)}</p>
        </>
      )}
      <ToolButton
        pressed={open}
        onPress={() => {
          setOpen(!open)
        }}
      >
        {t('files.cite.cite')}
      </ToolButton>
      {open && (
        <CiteTexts
          quote={(words) => {
            const own = citationOf(entry, table, edition, words)
            return {
              sentence: {
                en: sentenceOfEntry(words.en, table, entry) ?? '',
                ar: sentenceOfEntry(words.ar, table, entry) ?? '',
              },
              citations: own ? [own] : [],
            }
          }}
        />
      )}
    </div>
  )
}
