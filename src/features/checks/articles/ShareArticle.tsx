import type { ReactNode } from 'react'

import { figuresOf } from '../../../domain/ask/answer'
import type { ShareCheck } from '../../../domain/checks/shareChecks'
import { AnswerCell } from '../../../evidence/AnswerCell'
import { Observations } from '../../../evidence/Observations'
import { FigureText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import { ShareText } from '../../../i18n/ShareText'
import { useWords } from '../../../i18n/useWords'
import { type ArticleProps, CheckArticle } from './CheckArticle'
import styles from '../Checks.module.css'

/** A printed share beside the one that its counts give, or why there is none. */
export function ShareArticle({ table, check }: ArticleProps<ShareCheck>) {
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
      <Elsewhere table={table} check={check} />
    </CheckArticle>
  )
}

function Worked({ table: { vocabulary }, check }: ArticleProps<ShareCheck>) {
  const { t } = useWords()
  const { count, whole, percent, holds } = check
  if (percent === null || !whole || !count) {
    return <p>{t('checksView.share.unknown')}</p>
  }
  const figures = [...figuresOf(count), ...figuresOf(whole)]
  return (
    <p className={styles.numbers}>
      {rich((names) => t('checksView.share.worked', names), {
        count: <AnswerCell answer={count} vocabulary={vocabulary} />,
        whole: <AnswerCell answer={whole} vocabulary={vocabulary} />,
        percent: <ShareText percent={percent} />,
      })}{' '}
      {holds !== null && t(holds ? 'checksView.share.holds' : 'checksView.share.fails')}{' '}
      <Observations figures={figures} vocabulary={vocabulary} />
    </p>
  )
}

/** What another report's own numbers give, where this one's do not. */
function Elsewhere({ table, check: { elsewhere } }: ArticleProps<ShareCheck>): ReactNode {
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
