import type { Check, Checks } from '../../domain/checks/checks'
import type { Disagreement } from '../../domain/checks/disagreements'
import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { ContradictionArticle } from './articles/ContradictionArticle'
import { ConfirmedChecks } from './ConfirmedChecks'
import { matchesFilter, type CheckFilter } from './checkFilter'
import { LaterChecks } from './LaterChecks'
import { LimitArticle } from './articles/LimitArticle'
import { OtherArticles } from './articles/OtherArticles'
import { ReadingArticle } from './articles/ReadingArticle'
import { Readings } from './Readings'
import { Section } from './Section'
import { ShareArticle } from './articles/ShareArticle'
import { SumArticle } from './articles/SumArticle'

interface SectionsProps {
  readonly table: FigureTable
  readonly found: Checks
  /** The misprint to begin with, if there is one. */
  readonly lead: Disagreement | null
  readonly shown: CheckFilter
}

/** The proof, what does not hold, what later reports changed, disagreements, shares, what holds; a section without checks falls out. */
export function Sections({ table, found, lead, shown }: SectionsProps) {
  const { t } = useWords()
  const only = <T extends Check>(checks: readonly T[]) =>
    checks.filter((c) => matchesFilter(c, shown))
  const [sums, limits] = [only(found.sums), only(found.limits)]
  const texts = only(found.contradictions)
  const readings = only(found.disagreements).filter((check) => check !== lead)
  const shares = only(found.shares)
  const [ranks, massacres, later] = [only(found.ranks), only(found.massacres), only(found.later)]
  const failing = sums.filter(({ holds }) => !holds)
  const broken = limits.filter(({ holds }) => !holds)
  const holding = sums.filter(({ holds }) => holds)
  const kept = limits.filter(({ holds }) => holds)
  const others = [...ranks, ...massacres].filter(({ holds }) => holds)
  const wrong = [...ranks, ...massacres].filter(({ holds }) => !holds)
  const sections = [
    lead && matchesFilter(lead, shown) && (
      <Section key="proof" heading={t('checksView.section.proof')} lead>
        <ReadingArticle table={table} check={lead} />
      </Section>
    ),
    failing.length + broken.length + texts.length + wrong.length > 0 && (
      <Section
        key="failing"
        heading={t('checksView.section.failing')}
        note={t('checksView.section.failingNote')}
      >
        {failing.map((check) => (
          <SumArticle key={check.id} table={table} check={check} />
        ))}
        {broken.map((check) => (
          <LimitArticle key={check.id} table={table} check={check} />
        ))}
        <OtherArticles table={table} checks={wrong} />
        {texts.map((check) => (
          <ContradictionArticle key={check.id} table={table} check={check} />
        ))}
      </Section>
    ),
    later.length > 0 && (
      <Section
        key="later"
        heading={t('checksView.section.later')}
        note={t('checksView.section.laterNote')}
      >
        <LaterChecks table={table} checks={later} />
      </Section>
    ),
    readings.length > 0 && (
      <Section
        key="disagreements"
        heading={t('checksView.section.disagreements')}
        note={t('checksView.section.disagreementsNote')}
      >
        <Readings table={table} readings={readings} />
      </Section>
    ),
    shares.length > 0 && (
      <Section
        key="shares"
        heading={t('checksView.section.shares')}
        note={t('checksView.section.sharesNote')}
      >
        {shares.map((check) => (
          <ShareArticle key={check.id} table={table} check={check} />
        ))}
      </Section>
    ),
    holding.length + kept.length + others.length > 0 && (
      <Section
        key="holding"
        heading={t('checksView.section.holding')}
        note={t('checksView.section.holdingNote')}
      >
        <ConfirmedChecks table={table} sums={holding} limits={kept} others={others} />
      </Section>
    ),
  ]
  return sections.some(Boolean) ? sections : <p>{t('checksView.nothing')}</p>
}
