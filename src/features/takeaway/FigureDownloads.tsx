import type { Edition } from '../../domain/data/edition'
import { countOfFigures, type Entry } from '../../domain/data/entry'
import type { FigureTable } from '../../domain/data/table'
import { citationOf } from '../../exports/citationOf'
import { recordOfEntry } from '../../exports/recordsOfPanel'
import { shownOfEntries } from '../../exports/shownTable'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { pageAddress } from '../../platform/pageAddress'
import { Downloads } from './Downloads'

interface FigureDownloadsProps {
  readonly rows: readonly Entry[]
  /** What narrows the rows, in words; empty where nothing does. */
  readonly asked: (words: Words) => readonly string[]
  readonly table: FigureTable
  readonly edition: Edition
  /** What the buttons are for; left out for the rows that are shown. */
  readonly label?: string
  readonly address?: string
}

/** Rows of the list of all figures, as files. */
export function FigureDownloads({ rows, asked, table, edition, ...rest }: FigureDownloadsProps) {
  const { t } = useWords()
  return (
    <Downloads
      records={(both) => rows.map((entry) => recordOfEntry(entry, table, both))}
      shown={(both, words) => shownOfEntries(rows, table, both, words)}
      count={rows.length}
      cited={{
        count: countOfFigures(rows),
        citations: (both) => rows.flatMap((entry) => citationOf(entry, table, edition, both) ?? []),
      }}
      name="figures"
      about={(words) => {
        const narrowed = asked(words)
        return {
          title: words.t('page.title'),
          selection: narrowed.length > 0 ? words.list(narrowed) : words.t('figuresView.scopeAll'),
        }
      }}
      address={rest.address ?? pageAddress()}
      label={rest.label ?? t('files.download')}
      edition={edition}
    />
  )
}
