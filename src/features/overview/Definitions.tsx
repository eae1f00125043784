import { useId } from 'react'

import type { FigureTable } from '../../domain/data/table'
import { definitionOf, timeAndPlace } from '../../i18n/phrases/definitionOf'
import { useWords } from '../../i18n/useWords'
import { DefinitionList } from '../../ui/DefinitionList'
import styles from './Definitions.module.css'

const VICTIMS = ['children', 'women', 'men', 'medical', 'civil_defence', 'media']
const ATTACKS = ['massacre', 'facility', 'cluster_munition', 'incendiary']

/** What the words of the page mean; terms elsewhere link here. */
export function Definitions({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const id = useId()
  const { victims, attacks } = table.vocabulary
  const categories = [
    ...attacks.filter(({ code }) => ATTACKS.includes(code)),
    ...victims.filter(({ code }) => VICTIMS.includes(code)),
  ]
  const terms = [
    ...categories.map((category) => definitionOf(words, category)),
    ...timeAndPlace(words),
  ]
  return (
    <section className={styles.definitions} aria-labelledby={id} data-anchor id="definitions">
      <h2 id={id}>{words.t('definitions.heading')}</h2>
      <DefinitionList terms={terms} />
    </section>
  )
}
