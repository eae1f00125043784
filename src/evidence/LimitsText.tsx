import type { Bounded } from '../domain/ask/answer'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import { Sum } from './Sum'

/** Limits as sums: "at most 6,859 − 2,843 − 2,537". */
export function LimitsText({ answer: { lowest, highest } }: { readonly answer: Bounded }) {
  const { t } = useWords()
  return (
    <>
      {lowest &&
        rich((names) => t('answer.bounded.fewest', names), {
          lowest: <Sum receipt={lowest.receipt} />,
        })}
      {lowest && highest && <br />}
      {highest &&
        rich((names) => t('answer.bounded.most', names), {
          highest: <Sum receipt={highest.receipt} />,
        })}
    </>
  )
}
