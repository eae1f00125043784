import type { ReactNode } from 'react'

import styles from './AnswerText.module.css'
import { formatShare, roundedTo } from './format/format'
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
      <PercentText percent={percent} precise={precise} />
      {calculated !== null && (
        <> {calculated ?? <span className={styles.quiet}>{t('answer.calculated')}</span>}</>
      )}
    </span>
  )
}

interface PercentTextProps {
  readonly percent: number
  /** With both decimals, where it stands beside the numbers that make it. */
  readonly precise?: boolean | undefined
}

/** A bare share: its word stands beside it. Anywhere else, use `ShareText`. */
function PercentText({ percent, precise = false }: PercentTextProps) {
  const words = useWords()
  const { t, count } = words
  const rounded = roundedTo(percent, 2)
  const { value, digits } = precise
    ? { value: rounded, digits: count(rounded) }
    : formatShare(percent, words)
  return (
    <data value={value} data-answer="derived" data-unit="percent" translate="no">
      <bdi>{t('answer.percent', { value: digits })}</bdi>
    </data>
  )
}
