import { useState } from 'react'

import type { Edition } from '../../domain/data/edition'
import type { Entry } from '../../domain/data/entry'
import type { FigureTable } from '../../domain/data/table'
import { citationOf } from '../../exports/citationOf'
import { sentenceOfEntry } from '../../exports/sentenceOf'
import { useWords } from '../../i18n/useWords'
import { ToolButton } from '../../ui/controls/ToolButton'
import styles from './Cite.module.css'
import { CiteTexts } from './CiteTexts'

interface CiteProps {
  readonly entry: Entry
  readonly table: FigureTable
  readonly edition: Edition
}

/** A figure as a sentence and as a citation, in both languages and in the formats of reference managers. */
export function Cite({ entry, table, edition }: CiteProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (!entry.figure) return null
  return (
    <div className={styles.cite}>
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
          quote={(both) => {
            const citation = citationOf(entry, table, edition, both)
            return {
              sentence: {
                en: sentenceOfEntry(both.en, table, entry) ?? '',
                ar: sentenceOfEntry(both.ar, table, entry) ?? '',
              },
              citations: citation ? [citation] : [],
            }
          }}
        />
      )}
    </div>
  )
}
