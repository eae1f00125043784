import type { Dataset } from '../../dataset/Dataset'
import { daysOfYear, isCalendarYear } from '../../domain/data/period'
import { IgnoredNotice } from './IgnoredNotice'
import { changesSince } from '../../i18n/phrases/changes'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import { useWords } from '../../i18n/useWords'
import type { Ignored } from '../../state/addressState'
import type { Choice } from '../../state/useAddress'
import styles from './IgnoredNotice.module.css'

interface NoticesProps {
  readonly dataset: Dataset
  readonly choice: Choice
}

/** What has to be said of the address before what it shows: what was dropped, and other data. */
export function Notices({ dataset, choice }: NoticesProps) {
  const { table, version, isOwn } = dataset
  const { linkTarget, ignored, selection, hrefOf, dismiss } = choice
  const { pin } = linkTarget
  const words = useWords()
  const { t } = words
  const end = table.reports.get(selection.report)?.span.end ?? null
  const isAfter = (year: number) =>
    !isCalendarYear(year) && end !== null && end <= daysOfYear(year).start
  const nameOf = ({ name, value }: Pick<Ignored, 'name' | 'value'>) => {
    if (name !== 'year') return optionLabel(words, table.vocabulary, 'governorates', value)
    const label = optionLabel(words, table.vocabulary, 'years', value)
    return isAfter(Number(value)) ? t('notice.after', { name: label }) : label
  }
  return (
    <>
      <IgnoredNotice dropped={ignored} nameOf={nameOf} dismiss={dismiss} />
      {pin !== null && pin !== version && !isOwn && (
        <div className={styles.notice} role="status">
          <p>
            {[
              t('takeaway.pinned.text', { pinned: pin, version }),
              ...changesSince(pin).map((text) => t(`takeaway.pinned.since.${text}`)),
            ].join(' ')}{' '}
            <a href={`${hrefOf(selection, 'method')}#changes`}>{t('takeaway.pinned.link')}</a>
          </p>
        </div>
      )}
    </>
  )
}
