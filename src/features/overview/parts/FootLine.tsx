import { Fragment, use } from 'react'

import { COUNTED } from '../../../domain/data/subject'
import { type Answer, figuresOf, isKnown } from '../../../domain/ask/answer'
import type { Measure } from '../../../domain/data/observation'
import { questionOf, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import type { TollMode } from '../../../domain/panels/panel'
import { Doubts } from '../../../evidence/Doubts'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { OwnTime } from '../../../evidence/OwnTime'
import { questionPeriod } from '../../../i18n/phrases/question/questionPeriod'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { PictureContext } from '../../../ui/PictureContext'
import { useIsOnStage } from '../../../ui/StageContext'
import { tollSource } from '../../../i18n/phrases/panel/calendarTolls'

interface FootLineProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly answers: readonly Answer[]
  /** What they count; left out for people killed. */
  readonly measure?: Measure
  /** Tolls that are shown, each of its own time and publication. */
  readonly tolls?: TollMode | null
  /** How the numbers are meant, besides: "by place of killing". */
  readonly basis?: string | undefined
  /** What is calculated of them. */
  readonly share?: string | undefined
  /** Which time they count, where that is said in another way than by the selection. */
  readonly time?: string
  /** Whose numbers they are, where that is said in another way than by the selection. */
  readonly source?: string
}

/** The line under a chart: period, basis or qualifier, who published it, in how many texts. */
export function FootLine(props: FootLineProps) {
  const {
    table,
    selection,
    answers,
    measure = COUNTED,
    tolls = null,
    basis,
    share,
    time,
    source,
  } = props
  const words = useWords()
  // Of several reports, each number names its own, and each report counts its own time.
  const latest = selection.basis === 'latest'
  const report = latest ? undefined : table.reports.get(selection.report)?.report
  const known = answers.filter(isKnown).flatMap(figuresOf)
  const ownTime = tolls ? words.t(`tolls.time.${tolls}`) : time
  const ownSource = tolls ? tollSource(words, selection, tolls) : source
  // A slide says period, report and what is calculated at its head.
  const isSlide = useIsOnStage()
  // A picture has no list of sources to open: it names them, while they are few.
  const isPicture = use(PictureContext)
  return (
    <>
      <Dotted
        parts={
          isSlide
            ? [basis]
            : [
                ownTime ??
                  (latest && selection.years.length === 0
                    ? words.t('latest.periods')
                    : questionPeriod(words, table, selection, 'short')),
                basis,
                share,
                ownSource ?? (report ? words.source(report) : words.t('latest.source')),
                isPicture ? namedIn(words, table, answers) : readIn(words, answers),
              ]
        }
      />
      {/* Where each chart is of a report by itself, each says it of its own. */}
      {tolls === null && (source === undefined || time !== undefined) && (
        <FigureNotes figures={[...new Set(known)]} vocabulary={table.vocabulary} />
      )}
      {tolls === null && <OwnTime table={table} question={questionOf(selection, measure)} />}
      {/* It takes the numbers that clash to say it, and a slide has no room for them. */}
      {!isSlide && <Doubts table={table} answers={answers} />}
    </>
  )
}

/**
 * In how many texts each printed number was read: the fewest and the most, so that none borrows
 * another's. What is calculated was read in none.
 */
function readIn({ t, count }: Words, answers: readonly Answer[]): string | undefined {
  const texts = answers.flatMap((answer) =>
    answer.kind === 'published'
      ? [new Set(answer.figure.observations.map(({ source }) => source)).size]
      : [],
  )
  if (texts.length === 0) return undefined
  const [least, most] = [Math.min(...texts), Math.max(...texts)]
  if (least === 1 && most === 2) return t('panel.readOneOrTwo')
  if (least < most) return t('panel.readRange', { least: count(least), count: most })
  return t(texts.length === 1 ? 'lead.read' : 'panel.readEach', { count: least })
}

/** Who was read for them, by name; how many each has, where the names would be a list of their own. */
function namedIn(words: Words, { vocabulary }: FigureTable, answers: readonly Answer[]) {
  const read = new Set(
    answers
      .flatMap((answer) => (answer.kind === 'published' ? answer.figure.observations : []))
      .map(({ source }) => source),
  )
  const names = new Set(
    vocabulary.sources
      .filter(({ id }) => read.has(id))
      .map(({ publisher }) => words.label(publisher.label)),
  )
  if (names.size === 0 || names.size > MOST_NAMED) return readIn(words, answers)
  return words.t('panel.readNames', { list: words.list([...names]) })
}

const MOST_NAMED = 4

/** Parts of a line with a dot between them; missing ones leave no dot. */
export function Dotted({ parts }: { readonly parts: readonly (string | undefined)[] }) {
  const present = parts.filter((part) => part !== undefined && part !== '')
  return present.map((part, i) => (
    <Fragment key={part}>
      {i > 0 && <span aria-hidden="true"> · </span>}
      {part}
    </Fragment>
  ))
}
