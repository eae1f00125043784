import { SUBJECT } from '../../../domain/data/subject'
import type { FigureTable } from '../../../domain/data/table'
import type { Category } from '../../../domain/data/vocabulary'
import { definitionOf, timeAndPlace } from '../../../i18n/phrases/definitionOf'
import { useWords } from '../../../i18n/useWords'
import { DefinitionList } from '../../../ui/DefinitionList'
import styles from './Definitions.module.css'
import { Section } from '../Section'

/** What every term of the data means; terms on other pages link here. */
export function Definitions({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const { t } = words
  const { victims, attacks, zones } = table.vocabulary
  const { parts, overlapping } = SUBJECT.classifications
  const among = (list: readonly Category[], ...kinds: readonly Category['classification'][]) =>
    list
      .filter(({ classification }) => kinds.includes(classification))
      .map((category) => definitionOf(words, category))
  const groups = [
    { heading: t('byVictim.ageSex'), terms: among(victims, 'total', parts) },
    { heading: t('byVictim.profession'), terms: among(victims, overlapping) },
    { heading: t('byAttack.target'), terms: among(attacks, 'total', 'target') },
    { heading: t('byAttack.weapon'), terms: among(attacks, 'weapon') },
    { heading: t('byAttack.outcome'), terms: among(attacks, 'outcome') },
    {
      heading: t('methodView.definitions.time'),
      terms: [...timeAndPlace(words), ...zones.map((zone) => definitionOf(words, zone))],
    },
  ]
  return (
    <Section id="definitions">
      <p>{t('methodView.definitions.intro')}</p>
      {groups
        .filter(({ terms }) => terms.length > 0)
        .map(({ heading, terms }) => (
          <div key={heading} className={styles.group}>
            <h3>{heading}</h3>
            <DefinitionList terms={terms} />
          </div>
        ))}
    </Section>
  )
}
