import type { ReactNode } from 'react'

import styles from './AnswerText.module.css'
import { boundedWords } from './phrases/boundedWords'
import { formatShare, type Rounding, roundedTo } from './format/format'
import { rich } from './rich'
import { useWords } from './useWords'

interface ShareTextProps {
  readonly percent: number
  /** Of a number printed as "about": then so is the share. */
  readonly approximate?: boolean
  /** What stands for "calculated": its plain word by default; null where a heading says it. */
  readonly calculated?: ReactNode
  /** With both decimals, where it stands beside the numbers that make it. */
  readonly precise?: boolean
}

/**
 * A share worked out from two published counts: with the word for it, because nobody printed it.
 */
export function ShareText(props: ShareTextProps) {
  const { percent, approximate = false, calculated, precise = false } = props
  const { t } = useWords()
  return (
    <span className={styles.answer}>
      {approximate && <span className={styles.quiet}>{t('answer.approximate')} </span>}
      <PercentText percent={percent} kind="derived" precise={precise} />
      {calculated !== null && (
        <> {calculated ?? <span className={styles.quiet}>{t('answer.calculated')}</span>}</>
      )}
    </span>
  )
}

interface ShareLimitsTextProps {
  /** In percent; null where nothing limits it on that side, and never both. */
  readonly lowest: number | null
  readonly highest: number | null
  /** What stands for "calculated"; nothing by default. */
  readonly calculated?: ReactNode
  readonly precise?: boolean | undefined
}

/** Limits as shares of a whole: "at most 21.6% calculated". */
export function ShareLimitsText(props: ShareLimitsTextProps) {
  const { lowest, highest, calculated, precise } = props
  const { t } = useWords()
  const end = (value: number | null) => (value === null ? null : { value })
  const ends = { lowest: end(lowest), highest: end(highest) }
  return (
    <span className={styles.answer} data-answer="bounded">
      <span className={styles.quiet}>
        {rich((names) => boundedWords(t, ends, names.lowest, names.highest), {
          lowest: (
            <PercentText percent={lowest ?? 0} kind="bounded" rounding="floor" {...{ precise }} />
          ),
          highest: (
            <PercentText percent={highest ?? 0} kind="bounded" rounding="ceil" {...{ precise }} />
          ),
        })}
      </span>
      {calculated !== undefined && <> {calculated}</>}
    </span>
  )
}

interface PercentTextProps {
  readonly percent: number
  readonly kind: 'derived' | 'bounded'
  /** With both decimals, where it stands beside the numbers that make it. */
  readonly precise?: boolean | undefined
  readonly rounding?: Rounding
}

/** A bare share: its word stands beside it. Anywhere else, use `ShareText`. */
function PercentText({ percent, kind, precise = false, rounding = 'round' }: PercentTextProps) {
  const words = useWords()
  const { t, count } = words
  const rounded = roundedTo(percent, 2, rounding)
  const { value, digits } = precise
    ? { value: rounded, digits: count(rounded) }
    : formatShare(percent, words, rounding)
  return (
    <data value={value} data-answer={kind} data-unit="percent" translate="no">
      <bdi>{t('answer.percent', { value: digits })}</bdi>
    </data>
  )
}
