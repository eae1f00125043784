import { SUBJECT } from '../domain/data/subject'
import type { FigureTable } from '../domain/data/table'
import { rich } from '../i18n/rich'
import { useWords } from '../i18n/useWords'
import styles from './ReportedFindings.module.css'

interface FindingsProps {
  readonly table: FigureTable
  /** The address of the list of sources; left out where that stands on the same page. */
  readonly method?: string
}

/** What a report found besides numbers, as the text named with it told; nothing without that text. */
export function ReportedFindings({ table, method = '' }: FindingsProps) {
  const words = useWords()
  const { t } = words
  const report = table.reports.get(FOUND?.report ?? '')?.report
  const source = table.vocabulary.sources.find(({ id }) => id === FOUND?.source)
  if (!report || !source?.published) return null
  const told = { report: words.report(report), date: words.date(source.published) }
  return (
    <div className={styles.findings}>
      <p>
        {rich((names) => t('findings.by', { ...names, ...told }), {
          publisher: (
            <a href={`${method}#source-${source.id}`}>{words.label(source.publisher.label)}</a>
          ),
        })}
      </p>
      <ul>
        {FINDINGS.map((finding) => (
          <li key={finding}>{t(`quote.syria_tv_2020_09.${finding}`)}</li>
        ))}
      </ul>
      {/* No finding, and with a hashtag that looks like a slip of ours: not the first thing to be read. */}
      {method === '' && (
        <p>
          {rich((names) => t('quote.syria_tv_2020_09.campaign', names), {
            hashtag: (
              <bdi lang="ar" dir="rtl">
                {t('quote.syria_tv_2020_09.hashtag')}
              </bdi>
            ),
          })}
        </p>
      )}
    </div>
  )
}

const FOUND = SUBJECT.findings

const FINDINGS = ['support', 'veto', 'investigation'] as const
