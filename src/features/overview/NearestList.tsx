import type { ReactNode } from 'react'

import { figuresOf } from '../../domain/ask/answer'
import { type Nearest, nearest } from '../../domain/ask/nearest'
import type { Question } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { FigureNotes } from '../../evidence/FigureNotes'
import { AnswerText } from '../../i18n/AnswerText'
import { questionLine } from '../../i18n/phrases/question/questionLine'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import styles from './NearestList.module.css'
import { useIsOnPage } from '../../ui/PageOnly'
import type { Linking } from './PanelProps'
import { SelectionLink } from './parts/SelectionLink'

interface NearestListProps extends Linking {
  readonly table: FigureTable
  readonly question: Question
}

/** The nearest questions that have an answer, each one press away, with what it gives up. */
export function NearestList({ table, question, choose, hrefOf }: NearestListProps) {
  const words = useWords()
  const isOnPage = useIsOnPage()
  const found = nearest(table, question)
  if (found.length === 0) return <p className={styles.near}>{words.t('nearest.none')}</p>
  return (
    <div className={styles.near}>
      <h2>{words.t('nearest.heading')}</h2>
      <ul>
        {found.map((near) => {
          return (
            // The same in both languages, as its address is not: the focus stays where it is.
            <li key={JSON.stringify(near.question)}>
              <NearLink {...{ near, choose, hrefOf }}>
                <span className={styles.line}>{questionLine(words, table, near.question)}</span>
                <span className={styles.number}>
                  <AnswerText answer={near.answer} />
                </span>
                <small>
                  {changeOf(words, table, near, question.measure, isOnPage)}
                  <FigureNotes figures={figuresOf(near.answer)} vocabulary={table.vocabulary} />
                </small>
              </NearLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The way to a question that has an answer. */
export function NearLink({ near: { question }, children, ...linking }: NearLinkProps) {
  const { measure, victims } = question
  const place = measure === 'attacks' && victims.length > 0 ? ATTACKS : LEAD
  return (
    <SelectionLink
      {...linking}
      question={question}
      hash={place === LEAD ? '' : `#${place}`}
      onChosen={() => {
        goTo(place)
      }}
      instead={<span className={styles.plain}>{children}</span>}
    >
      {children}
    </SelectionLink>
  )
}

interface NearLinkProps extends Linking {
  readonly near: Nearest
  readonly children: ReactNode
}

/** Counts of attacks stand in a panel of their own, further down. */
const ATTACKS = 'attacks-by-type'

const LEAD = 'headline'

/** The link that was pressed goes away with the question: the focus goes to its answer. */
function goTo(id: string): void {
  // After the choice has been drawn, which can change the height of the page above.
  requestAnimationFrame(() => {
    const place = document.getElementById(id)
    place?.focus({ preventScroll: true })
    place?.scrollIntoView()
  })
}

function changeOf(
  words: Words,
  table: FigureTable,
  near: Nearest,
  asked: Question['measure'],
  /** Where there are filters; elsewhere the question itself says enough. */
  hasFilters: boolean,
): string {
  const { t, list } = words
  const { removes, narrows, adds, widens, otherReport, question } = near
  const report = table.reports.get(question.report)?.report
  return [
    ...(question.measure === 'attacks' && asked !== 'attacks' ? [t('nearest.incidents')] : []),
    ...(hasFilters && removes.length > 0
      ? [
          t('nearest.removes', {
            count: removes.length,
            list: list(removes.map((filter) => t(`filter.${filter}`))),
          }),
        ]
      : []),
    ...(hasFilters && narrows.length > 0 ? [t('nearest.narrows')] : []),
    ...widens.map((filter) => t(`nearest.widens.${filter === 'victims' ? filter : 'attacks'}`)),
    ...(adds.length > 0 ? [t('nearest.adds')] : []),
    ...(otherReport && report ? [words.source(report)] : []),
  ].join(words.between('clauses'))
}
