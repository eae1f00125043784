import { TOTAL } from '../../domain/data/observation'
import type { Category, Zone } from '../../domain/data/vocabulary'
import type { Words } from '../Words'

/** A term and what it means, with the anchor that links to it name. */
interface Definition {
  readonly id: string
  readonly term: string
  readonly text: string
}

/** The definition that a code list gives a category or zone. */
export function definitionOf({ label }: Words, entry: Category | Zone): Definition {
  return {
    id: `definition-${anchorOf(entry)}`,
    term: label(entry.label),
    text: label(entry.definition),
  }
}

/** What no code list defines: the intervention year, and the governorate as a place of killing. */
export function timeAndPlace({ t }: Words): readonly Definition[] {
  return [
    {
      id: 'definition-intervention_year',
      term: t('definitions.intervention'),
      text: t('definitions.interventionText'),
    },
    { id: 'definition-place', term: t('definitions.place'), text: t('definitions.placeText') },
  ]
}

/** People and attacks have a total under one code; an anchor stands once. */
function anchorOf({ code, label }: Category | Zone): string {
  return code === TOTAL ? label.en.toLowerCase().replaceAll(' ', '_') : code
}
