import { use } from 'react'

import { type Answer, type Known, figuresOf, isKnown, reportOf } from '../../../domain/ask/answer'
import { countInAll } from '../../../domain/ask/facets'
import { activeFilters, hasCalendarYears, type Question } from '../../../domain/ask/selection'
import type { PanelModel } from '../../../domain/panels/panelModel'
import type { PanelRow } from '../../../domain/panels/panel'
import { newerTotal } from '../../../domain/reports/reported'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerText } from '../../../i18n/AnswerText'
import {
  askedWords,
  countedInWords,
  countedWords,
} from '../../../i18n/phrases/question/countedWords'
import { questionPeriod } from '../../../i18n/phrases/question/questionPeriod'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { Calculated } from '../../../evidence/Calculated'
import { Doubts } from '../../../evidence/Doubts'
import { Limited } from '../../../evidence/Limited'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { OwnTime } from '../../../evidence/OwnTime'
import { RankAndShare } from '../parts/RankAndShare'
import { SelectionLink } from '../parts/SelectionLink'
import styles from './Lead.module.css'
import { NearestList } from '../NearestList'
import { Observations } from '../../../evidence/Observations'
import type { Linking, PanelProps } from '../PanelProps'
import { PageOnly, useIsOnPage } from '../../../ui/PageOnly'
import { ViewHrefContext } from '../../../ui/ViewHrefContext'
import { Sum } from '../../../evidence/Sum'
import { whyUnpublished, yearsWithNumber } from './whyUnpublished'

interface LeadProps extends PanelProps {
  readonly model: PanelModel
}

/** Who says so, how many, killed where and when; or that none was found, and what is near. */
export function Lead({ model, table, selection, ...linking }: LeadProps) {
  const words = useWords()
  const isOnPage = useIsOnPage()
  const label = use(ReportLabel)
  const row = model.charts[0]?.lists[0]?.rows[0]
  if (!row) return null
  const { question, answer } = row
  const latest = selection.basis === 'latest'
  // A limit is arithmetic: the report that it is of gives no such number.
  const id = !latest ? selection.report : isKnown(answer) ? reportOf(answer) : null
  const report = table.reports.get(id ?? '')?.report
  const by = isKnown(answer) ? (`lead.by.${answer.kind}` as const) : 'report.by'
  return (
    <section className={styles.lead} data-anchor id="headline" tabIndex={-1}>
      <p className={styles.who}>
        {report &&
          rich((names) => words.t(by, { ...names, report: words.report(report) }), {
            publisher: <strong>{words.t('report.publisher')}</strong>,
          })}
        {latest && report && (
          <span className={styles.basis}>
            {' '}
            {words.t(hasCalendarYears(selection) ? 'tolls.lead' : 'latest.lead')}
          </span>
        )}
      </p>
      {/* A number and what it counts are drawn anew as one, whatever was done to them. */}
      <h1 key={JSON.stringify([words.language, id, question])} className={styles.heading}>
        {isKnown(answer) ? (
          // On a slide the line over it names its report.
          <ReportLabel value={isOnPage ? label : null}>
            <Counted table={table} question={question} answer={answer} />
          </ReportLabel>
        ) : (
          <>
            <span className={styles.nothing} data-answer="unpublished">
              {words.t(
                yearsWithNumber(table, question).length > 0
                  ? 'lead.notTogether'
                  : 'lead.notPublished',
              )}
            </span>{' '}
            <span className={styles.what}>{askedWords(words, table.vocabulary, question)}</span>
          </>
        )}
      </h1>
      <p className={styles.when}>
        {id === null && selection.years.length === 0
          ? words.t('latest.periods')
          : questionPeriod(words, table, { ...selection, report: id ?? selection.report })}
      </p>
      {hasCalendarYears(selection) && <AllFigures {...{ table, selection }} />}
      {isKnown(answer) ? (
        <>
          <p className={styles.foot}>
            <ReadIn table={table} answer={answer} />
            <Newer {...{ table, question }} {...linking} />
          </p>
          <FigureNotes figures={figuresOf(answer)} vocabulary={table.vocabulary} />
          <Doubts table={table} answers={[answer]} />
        </>
      ) : (
        <>
          <NotFound table={table} row={row} answer={answer} {...linking} />
          {!hasCalendarYears(selection) && <AllFigures {...{ table, selection }} />}
        </>
      )}
    </section>
  )
}

/** The way to all figures that the filters leave, of whatever publication. */
function AllFigures({ table, selection }: Pick<PanelProps, 'table' | 'selection'>) {
  const words = useWords()
  const hrefOfView = use(ViewHrefContext)
  const count = countInAll(table, selection)
  if (count === 0 || activeFilters(selection).length === 0) return null
  return (
    <PageOnly>
      <p className={styles.foot}>
        <a href={hrefOfView('figures')}>
          {hasCalendarYears(selection)
            ? words.t('tolls.all', {
                count,
                time: questionPeriod(words, table, selection, 'short'),
              })
            : words.t('nearest.all', { count })}
        </a>
      </p>
    </PageOnly>
  )
}

interface CountedProps {
  readonly table: FigureTable
  readonly question: Question
  readonly answer: Known
}

/** The number and what it counts; the line over it says whose number it is. */
function Counted({ table: { vocabulary }, question, answer }: CountedProps) {
  const words = useWords()
  const inWords = countedInWords(words, vocabulary, question, answer.value)
  if (inWords) {
    const { number, say } = inWords
    return (
      <span className={styles.what}>
        {rich(({ counted }) => say(counted), {
          counted: <AnswerText answer={answer} inWords={number} bare />,
        })}
      </span>
    )
  }
  return (
    <>
      <span className={styles.number}>
        <AnswerText answer={answer} heads bare />
      </span>{' '}
      <span className={styles.what}>{countedWords(words, vocabulary, question, answer.value)}</span>
    </>
  )
}

/** Where the number was read; or its sum. */
function ReadIn({ table, answer }: { readonly table: FigureTable; readonly answer: Known }) {
  const { vocabulary } = table
  return answer.kind === 'derived' ? (
    <span>
      <Calculated {...{ answer, vocabulary }} /> <Sum receipt={answer.receipt} />
    </span>
  ) : (
    <Observations figures={[answer.figure]} vocabulary={vocabulary} />
  )
}

/** What the newest report gives of the same, one press away. */
function Newer({ table, question, ...linking }: Linking & NewerProps) {
  const words = useWords()
  const newer = newerTotal(table, question)
  if (!newer) return null
  const { report, asOf, answer } = newer
  const text = rich(
    (names) =>
      words.t('lead.newer', {
        ...names,
        until: words.t('latest.until', { date: words.date(asOf) }),
        report: words.report(report),
      }),
    { value: <AnswerText answer={answer} /> },
  )
  return (
    <span>
      <SelectionLink {...linking} question={{ ...question, report: report.id, basis: 'report' }}>
        {text}
      </SelectionLink>
      <FigureNotes figures={figuresOf(answer)} vocabulary={table.vocabulary} />
    </span>
  )
}

interface NewerProps {
  readonly table: FigureTable
  readonly question: Question
}

interface NotFoundProps extends Linking {
  readonly table: FigureTable
  readonly row: PanelRow
  readonly answer: Exclude<Answer, Known>
}

function NotFound({ table, row, answer, ...linking }: NotFoundProps) {
  const words = useWords()
  const { question, printedShare } = row
  return (
    <>
      <p className={styles.why}>
        {whyUnpublished(words, table, question, answer)} <RankAndShare share={printedShare} />{' '}
        {answer.kind === 'bounded' && <Limited answer={answer} vocabulary={table.vocabulary} />}
      </p>
      <p className={styles.foot}>
        <OwnTime table={table} question={question} />
      </p>
      <NearestList table={table} question={question} {...linking} />
    </>
  )
}
