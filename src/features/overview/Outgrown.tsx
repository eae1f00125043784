import type { CategoryRow } from '../../domain/byVictim'
import { AnswerText } from '../../i18n/AnswerText'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'

interface OutgrownProps {
  readonly rows: readonly CategoryRow[]
  readonly name: (code: string) => string
}

/** The numbers that a panel leaves out, for their parts beside them are of other reports. */
export function Outgrown({ rows, name }: OutgrownProps) {
  const { t, list } = useWords()
  if (rows.length === 0) return null
  return (
    <>
      {' '}
      {rich(
        (marks) =>
          t('latest.outgrown', {
            list: list(
              rows.map(({ code }) =>
                t('marks.name', { name: name(code), answer: marks[code] ?? '' }),
              ),
            ),
          }),
        Object.fromEntries(
          rows.map(({ code, answer }) => [code, <AnswerText key={code} answer={answer} />]),
        ),
      )}
    </>
  )
}
