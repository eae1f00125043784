import { Fragment, type ReactNode, use } from 'react'

import { figuresOf, isKnown, type Known } from '../../../domain/ask/answer'
import type { FigureTable } from '../../../domain/data/table'
import type { PanelList, PanelRow } from '../../../domain/panels/panel'
import { type PanelModel, panelModel, rowsOf } from '../../../domain/panels/panelModel'
import { newerTotal } from '../../../domain/reports/reported'
import { Doubts } from '../../../evidence/Doubts'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { reportNotes } from '../../../i18n/phrases/figure/figureNotes'
import { ReportsNotedContext } from '../../../evidence/ReportsNotedContext'
import { ObservationList } from '../../../evidence/ObservationList'
import { Sum } from '../../../evidence/Sum'
import { AnswerText, FigureText } from '../../../i18n/AnswerText'
import { subjectOfCell } from '../../../i18n/phrases/figure/cellLine'
import { capitalised } from '../../../i18n/format/casing'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { Popover } from '../../../ui/controls/Popover'
import { PageOnly } from '../../../ui/PageOnly'
import { ViewHrefContext } from '../../../ui/ViewHrefContext'
import styles from './Facts.module.css'
import { reportsIn } from './notedAbove'

interface FactsProps {
  readonly model: PanelModel
  readonly table: FigureTable
  /** Whether they are alone on a screen, and need a heading. */
  readonly isSlide: boolean
}

type Fact = { readonly by: PanelList['by'] } & PanelRow
type KnownFact = Fact & { readonly answer: Known }

/** The headline figures besides the lead: by whom, by what, and how many were displaced. */
export function Facts({ model, table, isSlide }: FactsProps) {
  const words = useWords()
  const { t } = words
  const lists = model.charts.flatMap((chart) => chart.lists)
  const beside = model.mode === 'facts' ? lists : lists.slice(1)
  // What the men are calculated from, and the others are some of.
  const [first] = rowsOf(panelModel(table, { ...model, panel: 'headline', mode: null }))
  const isOfAll = first?.id === 'killed' && model.selection.victims.length === 0
  const whole = isOfAll && isKnown(first.answer) ? first.answer : null
  const facts = beside
    .flatMap(({ by, rows }) => rows.map((row): Fact => ({ ...row, by })))
    // From the back of a room nobody reads who else displaced them.
    .filter(({ id }) => !isSlide || id !== 'displaced')
  const known = facts.filter(isFound)
  const notFound = (of: readonly Fact[]) => {
    const names = of.filter((fact) => !isFound(fact)).map((fact) => factName(words, table, fact))
    const key = model.selection.basis === 'report' ? 'facts.notFoundHere' : 'facts.notFound'
    if (names.length === 0) return null
    return (
      <span className={isSlide ? styles.notFound : undefined} data-answer="unpublished">
        {t(key, { list: words.list(names) })}{' '}
      </span>
    )
  }
  // On a slide people are not to be taken for attacks.
  const isOfPeople = ({ by }: Fact) => by !== 'attacks'
  const rows = [facts.filter(isOfPeople), facts.filter((fact) => !isOfPeople(fact))]
  const groups = (isSlide ? rows : [known]).filter((group) => group.length > 0)
  const above = use(ReportsNotedContext)
  // A slide says once, at its end, what belongs to every number of a report.
  const ofAll = reportsIn(isSlide ? known : [])
  if (facts.length === 0) return null
  return (
    <div className={styles.box}>
      {isSlide && <h1>{t('facts.heading')}</h1>}
      {groups.map((group) => {
        const isPeople = group.every(isOfPeople)
        const heading = t(isPeople ? 'facts.people' : 'facts.attacks')
        return (
          <Fragment key={heading}>
            {isSlide && (
              <h2>
                {heading}
                {whole && isPeople && (
                  <>
                    : <AnswerText answer={whole} />
                  </>
                )}
              </h2>
            )}
            <dl className={styles.facts} aria-label={isSlide ? heading : t('facts.heading')}>
              {group.filter(isFound).map((fact) => (
                <ReportsNotedContext
                  key={`${String(fact.by)} ${fact.id}`}
                  value={
                    new Set([...above, ...ofAll, ...reportsIn(known.slice(0, known.indexOf(fact)))])
                  }
                >
                  <FactItem {...{ fact, model, table, isSlide }} />
                </ReportsNotedContext>
              ))}
            </dl>
            {isSlide && notFound(group)}
          </Fragment>
        )
      })}
      <p className={styles.note}>
        {ofAll.length > 0 &&
          reportNotes(words, table.vocabulary, ofAll, above).map((note) => (
            <span key={note}>{capitalised(note)} </span>
          ))}
        {!isSlide && notFound(facts)}
        {known.length > 0 && (
          <PageOnly>
            <Popover
              trigger={t('facts.sources')}
              label={t('facts.sources')}
              close={t('receipt.close')}
            >
              {known.map((fact) => (
                <FactSources key={`${String(fact.by)} ${fact.id}`} {...{ fact, table }} />
              ))}
            </Popover>
          </PageOnly>
        )}
      </p>
    </div>
  )
}

function isFound(fact: Fact): fact is KnownFact {
  return isKnown(fact.answer)
}

interface FactProps {
  readonly fact: KnownFact
  readonly table: FigureTable
}

function FactItem({ fact, model, table, isSlide }: FactsProps & FactProps) {
  const words = useWords()
  const { t } = words
  const hrefOfView = use(ViewHrefContext)
  const { by, answer } = fact
  const newer = newerTotal(table, fact.question)
  const parts: readonly ReactNode[] = [
    answer.kind === 'derived' && (
      <>
        {t('answer.calculatedBy')} {!isSlide && <Sum receipt={answer.receipt} />}
      </>
    ),
    (by === 'attacks' || fact.id === 'displaced') && model.selection.victims.length > 0
      ? t('facts.victimDoesNotApply')
      : fact.id === 'massacre' && t('facts.massacre'),
    // Whom the texts hold responsible comes before what is newer.
    <FigureNotes key="notes" figures={figuresOf(answer)} vocabulary={table.vocabulary} />,
    newer &&
      rich((names) => t('facts.newer', names), {
        value: <AnswerText answer={newer.answer} />,
        source: (
          <span className={styles.newerSource}>
            {t('facts.newerSource', { year: words.date(newer.asOf.slice(0, 4)) })}
          </span>
        ),
      }),
    !isSlide && <Doubts key="doubts" table={table} answers={[answer]} />,
  ]
  const name = factName(words, table, fact)
  return (
    <div>
      <dt>
        {by === 'attacks' ? (
          <PageOnly instead={name}>
            <a href={`${hrefOfView('method')}#definition-${fact.id}`}>{name}</a>
          </PageOnly>
        ) : (
          name
        )}
      </dt>
      <dd className={styles.number}>
        <AnswerText answer={answer} bare />
      </dd>
      <dd className={styles.note}>{parts.map((part, i) => part && <span key={i}>{part}</span>)}</dd>
    </div>
  )
}

/** Where the number of a fact was read, or where those were that it is calculated from. */
function FactSources({ fact, table }: FactProps) {
  const words = useWords()
  const figures = figuresOf(fact.answer)
  return (
    <>
      <strong>
        {factName(words, table, fact)}: <AnswerText answer={fact.answer} />
      </strong>
      {figures.map((figure) => (
        <Fragment key={figure.observations[0].id}>
          {figures.length > 1 && (
            <strong>
              {capitalised(subjectOfCell(words, table.vocabulary, figure.cell))}:{' '}
              <FigureText figure={figure} />
            </strong>
          )}
          <ObservationList
            observations={[...figure.observations, ...figure.rejected]}
            vocabulary={table.vocabulary}
          />
        </Fragment>
      ))}
    </>
  )
}

function factName(words: Words, table: FigureTable, { by, ...row }: Fact): string {
  return row.id === 'facility' ? words.t('facts.onFacilities') : rowName(words, table, by, row)
}
