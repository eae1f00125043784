import type { Edition } from '../../domain/data/edition'
import { panelModel, type PanelView } from '../../domain/panels/panelModel'
import type { FigureTable } from '../../domain/data/table'
import { citationsOfPanel } from '../../exports/citationsOfPanel'
import { sentencesOfPanel } from '../../exports/sentencesOfPanel'
import { pageAddress } from '../../platform/pageAddress'
import { CiteTexts } from './CiteTexts'

interface PanelCiteProps {
  readonly view: PanelView
  readonly table: FigureTable
  readonly edition: Edition
}

/** What a panel shows as citations and as a sentence, in both languages. */
export function PanelCite({ view, table, edition }: PanelCiteProps) {
  const model = panelModel(table, view)
  return (
    <CiteTexts
      quote={(both) => ({
        sentence: {
          en: sentencesOfPanel(both.en, table, model),
          ar: sentencesOfPanel(both.ar, table, model),
        },
        citations: citationsOfPanel(model, table, edition, both, pageAddress()),
      })}
    />
  )
}
