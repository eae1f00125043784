import { useId } from 'react'

import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'
import styles from './Definitions.module.css'

const VICTIMS = ['children', 'women', 'men', 'medical', 'civil_defence', 'media']
const ATTACKS = ['massacre', 'facility', 'cluster_munition', 'incendiary']

/** What the words of the page mean; terms elsewhere link here. */
export function Definitions({ table }: { readonly table: FigureTable }) {
  const { t, label } = useWords()
  const id = useId()
  const { victims, attacks } = table.vocabulary
  const terms = [
    ...attacks.filter(({ code }) => ATTACKS.includes(code)),
    ...victims.filter(({ code }) => VICTIMS.includes(code)),
  ]
  return (
    <section className={styles.definitions} aria-labelledby={id} data-anchor id="definitions">
      <h2 id={id}>{t('definitions.heading')}</h2>
      <dl>
        {terms.map(({ code, label: term, definition }) => (
          <div key={code} id={`definition-${code}`}>
            <dt>{label(term)}</dt>
            <dd>{label(definition)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('definitions.intervention')}</dt>
          <dd>{t('definitions.interventionText')}</dd>
        </div>
        <div>
          <dt>{t('definitions.place')}</dt>
          <dd>{t('definitions.placeText')}</dd>
        </div>
      </dl>
    </section>
  )
}
