import { Fragment, type ReactNode } from 'react'

import { type Bounded, figuresOfLimit } from '../domain/ask/answer'
import type { Limit } from '../domain/ask/limits/limits'
import type { Vocabulary } from '../domain/data/vocabulary'
import { FigureText, NumberText } from '../i18n/AnswerText'
import { cellLine } from '../i18n/phrases/figure/cellLine'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/controls/Popover'
import { useIsOnPage } from '../ui/PageOnly'
import styles from './Limited.module.css'
import { Equation } from './Sum'
import { Terms } from './Terms'

interface LimitedProps {
  readonly answer: Bounded
  readonly vocabulary: Vocabulary
  /** What no number was found of: it is heard alone. */
  readonly of?: string | undefined
}

/**
 * The way to what figures allow where no number was found: each limit, and the figures that make it.
 * Before a room, or in a picture, a limit would be taken for a claim: there is none.
 */
export function Limited({ answer, vocabulary, of }: LimitedProps) {
  const { t } = useWords()
  const trigger = t('answer.allows')
  if (!useIsOnPage()) return null
  const parts = [
    { end: 'most', limit: answer.highest },
    { end: 'fewest', limit: answer.lowest },
  ] as const
  return (
    <Popover
      trigger={trigger}
      name={of === undefined ? undefined : t('marks.name', { name: trigger, answer: of })}
      label={t('limit.heading')}
      close={t('receipt.close')}
      onPaper="nothing"
    >
      <strong>{t('limit.heading')}</strong>
      <span className={styles.note}>
        <Documented answer={answer} />
      </span>
      {parts.map(
        ({ end, limit }) =>
          limit && (
            <span key={end} className={styles.part}>
              <span>
                <LimitSentence
                  {...{ end, limit }}
                  // What two or more count stands below, each in a line.
                  {...(figuresOfLimit(limit).length === 1 && { vocabulary })}
                />
                {/* What is added up and what is taken away are not to be told apart by their order. */}
                {limit.receipt.plus.length > 1 && (
                  <span className={styles.note}>
                    <Equation receipt={limit.receipt}>
                      <NumberText value={limit.value} kind="bounded" />
                    </Equation>
                  </span>
                )}
              </span>
              <Terms receipt={limit.receipt} vocabulary={vocabulary} />
            </span>
          ),
      )}
    </Popover>
  )
}

/** Why limits hold, a sentence for each, and what they are limits of. */
export function LimitSentences({ answer, vocabulary }: Omit<LimitedProps, 'of'>) {
  const { lowest, highest } = answer
  return (
    <>
      <Documented answer={answer} />{' '}
      {highest && <LimitSentence end="most" limit={highest} vocabulary={vocabulary} />}{' '}
      {lowest && <LimitSentence end="fewest" limit={lowest} vocabulary={vocabulary} />}
    </>
  )
}

/**
 * That limits are arithmetic, and of what was documented alone: else nobody understands how "at
 * least" so many can make "at most" so many.
 */
function Documented({ answer: { highest } }: Pick<LimitedProps, 'answer'>) {
  const { t } = useWords()
  const [whole, ...more] = highest?.receipt.plus ?? []
  if (whole?.qualifier !== 'at_least' || more.length > 0) return t('limit.documented')
  return rich((marks) => t('limit.floor', marks), { whole: <FigureText figure={whole} /> })
}

interface LimitSentenceProps {
  readonly end: 'most' | 'fewest'
  readonly limit: Limit
  /** Names what the figures count; left out where that stands below. */
  readonly vocabulary?: Vocabulary
}

/** Why a limit holds, in a sentence that holds its figures. */
function LimitSentence({ end, limit, vocabulary }: LimitSentenceProps) {
  const words = useWords()
  const { plus, minus } = limit.receipt
  const shape = minus.length > 0 ? 'rest' : plus.length > 1 ? 'parts' : 'part'
  const figures = [...plus, ...minus]
  const named: readonly (readonly [string, ReactNode])[] = figures.map((figure, i) => [
    nameOf(i),
    // "2,843 (Aleppo, 30 Sep 2015 to 30 Sep 2020)".
    <Fragment key={i}>
      <FigureText figure={figure} />
      {vocabulary && (
        <> {words.t('limit.named', { cell: cellLine(words, vocabulary, figure.cell) })}</>
      )}
    </Fragment>,
  ])
  const nodes: Record<string, ReactNode> = {
    ...Object.fromEntries(named),
    value: <NumberText value={limit.value} kind="bounded" />,
  }
  return rich(
    (marks) =>
      words.t(`limit.${end}.${shape}`, {
        value: marks.value,
        plus: words.list(plus.map((_, i) => marks[nameOf(i)] ?? '')),
        minus: words.list(minus.map((_, i) => marks[nameOf(plus.length + i)] ?? '')),
      }),
    nodes,
  )
}

function nameOf(i: number): string {
  return `figure${String(i)}`
}
