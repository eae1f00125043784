import type { ReactNode } from 'react'

import { figuresOf } from '../../domain/answer'
import type { ShareCheck } from '../../domain/shareChecks'
import type { FigureTable } from '../../domain/table'
import { AnswerCell } from '../../evidence/AnswerCell'
import { Observations } from '../../evidence/Observations'
import { FigureText } from '../../i18n/AnswerText'
import { rich } from '../../i18n/rich'
import { ShareText } from '../../i18n/ShareText'
import { useWords } from '../../i18n/useWords'
import { CheckArticle } from './CheckArticle'
import styles from './Checks.module.css'

interface ShareArticleProps {
  readonly table: FigureTable
  readonly check: ShareCheck
}

/** A printed share beside the one that its counts give, or why there is none. */
export function ShareArticle({ table, check }: ShareArticleProps) {
  const { t } = useWords()
  const { share } = check
  return (
    <CheckArticle table={table} check={check} cell={share.cell} report={share.report}>
      <p>
        {rich((names) => t('checksView.share.printed', names), {
          share: <FigureText figure={share} />,
        })}{' '}
        <Observations figures={[share]} vocabulary={table.vocabulary} />
      </p>
      <Worked table={table} check={check} />
      <Lent table={table} check={check} />
      <Elsewhere table={table} check={check} />
    </CheckArticle>
  )
}

function Worked({ table: { vocabulary }, check }: ShareArticleProps) {
  const { t } = useWords()
  const { count, lent, whole, percent, holds } = check
  const [first] = lent
  if (percent === null || !whole || (!count && !first)) {
    return <p>{t('checksView.share.unknown')}</p>
  }
  const figures = [...(count ? figuresOf(count) : lent), ...figuresOf(whole)]
  return (
    <p className={styles.numbers}>
      {rich((names) => t('checksView.share.worked', names), {
        count: count ? (
          <AnswerCell answer={count} vocabulary={vocabulary} />
        ) : (
          first && <FigureText figure={first} />
        ),
        whole: <AnswerCell answer={whole} vocabulary={vocabulary} />,
        percent: <ShareText percent={percent} />,
      })}{' '}
      {holds !== null && t(holds ? 'checksView.share.holds' : 'checksView.share.fails')}{' '}
      <Observations figures={figures} vocabulary={vocabulary} />
    </p>
  )
}

/** Whose count it is, where the report of the share prints none. */
function Lent({ table, check: { lent } }: ShareArticleProps): ReactNode {
  const { t, list, report } = useWords()
  if (lent.length === 0) return null
  const reports = lent.flatMap((figure) => table.reports.get(figure.report)?.report ?? [])
  return (
    <p className={styles.quiet}>
      {t('checksView.share.lent', { reports: list(reports.map((one) => report(one))) })}
    </p>
  )
}

function Elsewhere({ table, check: { elsewhere } }: ShareArticleProps): ReactNode {
  const { t, report } = useWords()
  const publication = table.reports.get(elsewhere?.count.report ?? '')?.report
  if (!elsewhere || !publication) return null
  const { count, whole, percent } = elsewhere
  return (
    <p className={styles.quiet}>
      {rich((names) => t('checksView.share.elsewhere', { ...names, report: report(publication) }), {
        count: <FigureText figure={count} />,
        whole: <FigureText figure={whole} />,
        percent: <ShareText percent={percent} />,
      })}{' '}
      <Observations figures={[count, whole]} vocabulary={table.vocabulary} />
    </p>
  )
}
