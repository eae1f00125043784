import { Fragment, type ReactNode } from 'react'

import type { Receipt } from '../domain/ask/answer'
import { FigureText } from '../i18n/AnswerText'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import styles from './Sum.module.css'

/**
 * A sum as a line. Arabic says it in words: a minus sign between two numbers can be read
 * backwards there.
 */
export function Sum({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useWords()
  const terms = [
    ...receipt.plus.map((figure) => ({ sign: 'plus' as const, figure })),
    ...receipt.minus.map((figure) => ({ sign: 'minus' as const, figure })),
  ]
  return (
    <span>
      {terms.map(({ sign, figure }, i) => (
        // In a limit, though never in a sum, one figure may count twice.
        <Fragment key={`${figure.observations[0].id}-${String(i)}`}>
          {i > 0 && ' '}
          <span className={styles.term}>
            {i > 0 && `${t(`receipt.${sign}`)} `}
            <FigureText figure={figure} />
          </span>
        </Fragment>
      ))}
    </span>
  )
}

interface EquationProps {
  readonly receipt: Receipt
  /** What the sum makes. */
  readonly children: ReactNode
}

/** "2,005 + 969 = 2,974". */
export function Equation({ receipt, children }: EquationProps) {
  const { t } = useWords()
  return rich((names) => t('receipt.equals', names), {
    sum: <Sum receipt={receipt} />,
    value: children,
  })
}
