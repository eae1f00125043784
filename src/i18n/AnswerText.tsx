import { useContext, type ReactNode } from 'react'

import { type Answer, isKnown, reportOf } from '../domain/ask/answer'
import type { Figure } from '../domain/data/figure'
import type { Observation, Qualifier } from '../domain/data/observation'
import styles from './AnswerText.module.css'
import { capitalised } from './format/casing'
import { formatLarge, formatNumber } from './format/format'
import { useWords } from './useWords'
import { ReportLabel } from './ReportLabel'

interface AnswerTextProps {
  readonly answer: Answer
  /** What stands for "calculated" after a derived number; its plain word by default. */
  readonly calculated?: ReactNode
  /** What opens the limits of a number that was not found; nothing by default. */
  readonly limited?: ReactNode
  /** `bare` leaves both out, where a heading or a legend says it. */
  readonly bare?: boolean
  /** Where it is the beginning of a heading: its words begin with a capital. */
  readonly heads?: boolean
  /** The number with what it counts, in words that stand in its place. */
  readonly inWords?: string
}

/**
 * The one way an answer gets on the page as a number: its qualifier before it, its kind with it,
 * and words instead of a number where none was found: a limit is arithmetic and stands behind a press.
 */
export function AnswerText(props: AnswerTextProps) {
  const { answer, calculated, limited, bare = false, heads = false, inWords } = props
  const { t, say } = useWords()
  if (!isKnown(answer)) {
    return (
      <span className={styles.answer} data-answer={answer.kind}>
        <span className={styles.quiet}>{say(answer)}</span>
        {!bare && limited && <> {limited}</>}
      </span>
    )
  }
  return (
    <span className={styles.answer}>
      <QualifierText qualifier={answer.qualifier} heads={heads} />
      <NumberText value={answer.value} kind={answer.kind} inWords={inWords} />
      {answer.kind === 'derived' && !bare && (
        <> {calculated ?? <span className={styles.quiet}>{t('answer.calculated')}</span>}</>
      )}
      <TextWithReport answer={answer} />
    </span>
  )
}

/** The name of the report that the number is of, where the page holds numbers of several. */
function TextWithReport({ answer }: { readonly answer: Answer }) {
  const nameOf = useContext(ReportLabel)
  const report = reportOf(answer)
  if (!nameOf || report === null) return null
  return (
    <>
      {' '}
      <small className={styles.withReport} data-report={report}>
        {nameOf(report)}
      </small>
    </>
  )
}

interface FigureTextProps {
  readonly figure: Figure
}

/** One published figure: a count, or a share in percent. */
export function FigureText({ figure }: FigureTextProps) {
  return (
    <span className={styles.answer}>
      <QualifierText qualifier={figure.qualifier} />
      <NumberText value={figure.value} kind="published" percent={figure.cell.unit === 'percent'} />
    </span>
  )
}

/** A number as one source printed it. One that is not accepted is no figure: it is struck out. */
export function ObservationText({ observation }: { readonly observation: Observation }) {
  const words = useWords()
  const { value, qualifier, reading, cell } = observation
  return (
    <span className={styles.answer}>
      <QualifierText qualifier={qualifier} />
      {reading === 'accepted' ? (
        <NumberText value={value} kind="published" percent={cell.unit === 'percent'} />
      ) : (
        <s translate="no">{formatNumber(value, words)}</s>
      )}
    </span>
  )
}

interface QualifierTextProps {
  readonly qualifier: Qualifier
  readonly heads?: boolean
}

function QualifierText({ qualifier, heads = false }: QualifierTextProps) {
  const { t } = useWords()
  if (qualifier === 'exact') return null
  const text = t(`answer.${qualifier}`)
  return <span className={styles.quiet}>{heads ? capitalised(text) : text} </span>
}

interface NumberTextProps {
  readonly value: number
  readonly kind: 'published' | 'derived' | 'bounded'
  readonly percent?: boolean
  readonly inWords?: string | undefined
}

/** A bare number of an answer: its words stand beside it. Anywhere else, use `AnswerText`. */
export function NumberText({ value, kind, percent = false, inWords }: NumberTextProps) {
  const words = useWords()
  const { digits, unit } = formatLarge(value, words)
  return (
    <data
      value={value}
      data-answer={kind}
      data-unit={percent ? 'percent' : undefined}
      translate="no"
    >
      {inWords ?? (percent ? <bdi>{words.t('answer.percent', { value: digits })}</bdi> : digits)}
      {unit !== null && <span className={styles.unit}> {unit}</span>}
    </data>
  )
}
