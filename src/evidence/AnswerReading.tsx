import { type Answer, figuresOf } from '../domain/ask/answer'
import type { Share } from '../domain/ask/share'
import type { Report } from '../domain/data/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { useWords } from '../i18n/useWords'
import type { Words } from '../i18n/Words'
import { ReportLabel } from '../i18n/ReportLabel'
import styles from './AnswerReading.module.css'
import { BareShare } from './ShareCell'
import { Sum } from './Sum'

interface AnswerReadingProps {
  readonly name: string
  readonly answer: Answer
  /** What the mark shows of it; left out where it shows the number. */
  readonly share?: Share | undefined
  /** The time asked about, in words. */
  readonly period: string
  /** The report that gives the answer, or that was asked for it. */
  readonly report: Report | undefined
}

/** A mark in a few lines: what it is of, its number and kind, how it is made, when, who says so. */
export function AnswerReading(props: AnswerReadingProps) {
  const { name, answer, share, period, report } = props
  const words = useWords()
  return (
    // Its report stands in its last line.
    <ReportLabel value={null}>
      <strong className={styles.name}>{name}</strong>
      {share && <ShareLine share={share} answer={answer} />}
      <span className={styles.line}>
        <AnswerText answer={answer} />
      </span>
      {answer.kind === 'derived' && (
        <span className={styles.line}>
          <Sum receipt={answer.receipt} />
        </span>
      )}
      <span className={styles.quiet}>{countedWhen(words, answer, period)}</span>
      {report && <span className={styles.quiet}>{words.source(report)}</span>}
    </ReportLabel>
  )
}

/** "Killed, 30 Sep 2015 to 29 Sep 2016"; the time alone of what was not found. */
function countedWhen({ t }: Words, answer: Answer, period: string): string {
  const [figure] = figuresOf(answer)
  if (!figure) return period
  return t('pair', { first: t(`figuresView.measure.${figure.cell.measure}`), second: period })
}

/** A share in words, and the whole that it is of where it is calculated. */
function ShareLine({
  share,
  answer,
}: {
  readonly share: NonNullable<Share>
  readonly answer: Answer
}) {
  const words = useWords()
  return (
    <span className={styles.line}>
      <BareShare share={share} answer={answer} />{' '}
      {share.kind !== 'published' && words.t('shares.foot', { whole: words.say(share.whole) })}
    </span>
  )
}
