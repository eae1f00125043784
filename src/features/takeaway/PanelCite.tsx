import type { Edition } from '../../domain/data/edition'
import type { FigureTable } from '../../domain/data/table'
import { citationsOfPanel } from '../../exports/citationsOfPanel'
import type { Taken } from '../../domain/panels/shown'
import { sentencesOfPanel } from '../../exports/sentencesOfPanel'
import { CiteTexts } from './CiteTexts'

interface PanelCiteProps {
  readonly taken: Taken
  readonly table: FigureTable
  readonly edition: Edition
}

/** What a panel shows as citations and as a sentence, in both languages. */
export function PanelCite({ taken, table, edition }: PanelCiteProps) {
  return (
    <CiteTexts
      quote={(both) => ({
        sentence: {
          en: sentencesOfPanel(both.en, table, taken),
          ar: sentencesOfPanel(both.ar, table, taken),
        },
        citations: citationsOfPanel(taken, table, edition, both),
      })}
    />
  )
}
