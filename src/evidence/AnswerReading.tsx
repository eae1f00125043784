import { type Answer, type Bounded, figuresOfLimit } from '../domain/answer'
import type { Report, Vocabulary } from '../domain/vocabulary'
import { AnswerText } from '../i18n/AnswerText'
import { useWords } from '../i18n/useWords'
import { Wearing } from '../i18n/Wearing'
import styles from './AnswerReading.module.css'
import { LimitSentences } from './Limited'
import { LimitsText } from './LimitsText'
import { Sum } from './Sum'

interface AnswerReadingProps {
  readonly name: string
  readonly answer: Answer
  /** The time asked about, in words. */
  readonly period: string
  /** The report that gives the answer, or that was asked for it. */
  readonly report: Report | undefined
  readonly vocabulary: Vocabulary
}

/** A mark in a few lines: what it is of, its number and kind, how it is made, when, who says so. */
export function AnswerReading({ name, answer, period, report, vocabulary }: AnswerReadingProps) {
  const words = useWords()
  return (
    // Its report stands in its last line.
    <Wearing value={null}>
      <strong className={styles.name}>{name}</strong>
      <span className={styles.line}>
        <AnswerText answer={answer} />
      </span>
      <How answer={answer} vocabulary={vocabulary} />
      <span className={styles.quiet}>{period}</span>
      {report && <span className={styles.quiet}>{words.source(report)}</span>}
    </Wearing>
  )
}

interface HowProps {
  readonly answer: Answer
  readonly vocabulary: Vocabulary
}

/** How a number or its limits are made; nothing for what is printed or not published. */
function How({ answer, vocabulary }: HowProps) {
  switch (answer.kind) {
    case 'derived':
      return (
        <span className={styles.line}>
          <Sum receipt={answer.receipt} />
        </span>
      )
    case 'bounded':
      return (
        <span className={styles.line}>
          {isOfSums(answer) ? (
            <LimitsText answer={answer} />
          ) : (
            <LimitSentences answer={answer} vocabulary={vocabulary} />
          )}
        </span>
      )
    case 'published':
    case 'unpublished':
      return null
  }
}

/** Limits of one figure are that figure: a sum of it would say nothing. */
function isOfSums({ lowest, highest }: Bounded): boolean {
  return [lowest, highest].some((limit) => figuresOfLimit(limit).length > 1)
}
