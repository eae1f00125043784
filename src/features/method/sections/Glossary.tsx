import { richList } from '../../../i18n/rich'
import { useOtherWords } from '../../../i18n/useOtherWords'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { avoidedFor, GLOSSARY, type TermId } from '../../../wording/glossary'
import styles from './Glossary.module.css'
import { Section } from '../Section'

/** The sensitive words in both languages: why each is used, who else uses it, and what is not said. */
export function Glossary() {
  const { t } = useWords()
  const other = useOtherWords()
  return (
    <Section id="glossary">
      <p>{t('glossary.intro')}</p>
      <dl className={styles.terms}>
        {GLOSSARY.map((id) => (
          <Entry key={id} id={id} other={other} />
        ))}
      </dl>
    </Section>
  )
}

function Entry({ id, other }: { readonly id: TermId; readonly other: Words | null }) {
  const { t, list, language } = useWords()
  const avoided = avoidedFor(id, language)
  return (
    <div id={`glossary-${id}`} data-anchor tabIndex={-1}>
      <dt>
        {t(`glossary.${id}.term`)}
        {other && (
          <span lang={other.language} dir={other.direction}>
            {other.t(`glossary.${id}.term`)}
          </span>
        )}
      </dt>
      <dd>{t(`glossary.${id}.reason`)}</dd>
      <dd>
        <b>{t('glossary.evidence')}</b> {t(`glossary.${id}.evidence`)}
      </dd>
      {avoided.length > 0 && (
        <dd>
          <b>{t('glossary.avoided')}</b>{' '}
          {richList(
            (words) => list(words, 'disjunction'),
            avoided.map((word) => <q lang={language}>{word}</q>),
          )}
        </dd>
      )}
    </div>
  )
}
