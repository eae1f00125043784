import type { Dataset } from '../../dataset/Dataset'
import { daysOfYear, isCalendarYear } from '../../domain/data/period'
import { IgnoredNotice } from './IgnoredNotice'
import { changesSince } from '../../i18n/phrases/changes'
import { PinNotice } from './PinNotice'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import { useWords } from '../../i18n/useWords'
import type { Ignored } from '../../state/address'
import type { Choice } from '../../state/useAddress'

interface NoticesProps {
  readonly dataset: Dataset
  readonly choice: Choice
}

/** What has to be said of the address before what it shows: what was dropped, and other data. */
export function Notices({ dataset, choice }: NoticesProps) {
  const { table, version } = dataset
  const { linkTarget, ignored, selection, hrefOf, dismiss } = choice
  const words = useWords()
  const end = table.reports.get(selection.report)?.span.end ?? null
  const isAfter = (year: number) =>
    !isCalendarYear(year) && end !== null && end <= daysOfYear(year).start
  const nameOf = ({ name, value }: Pick<Ignored, 'name' | 'value'>) => {
    if (name !== 'year') return optionLabel(words, table.vocabulary, 'governorates', value)
    const label = optionLabel(words, table.vocabulary, 'years', value)
    return isAfter(Number(value)) ? words.t('notice.after', { name: label }) : label
  }
  return (
    <>
      <IgnoredNotice dropped={ignored} nameOf={nameOf} dismiss={dismiss} />
      <PinNotice
        pinned={linkTarget.pin}
        version={version}
        changes={changesSince(linkTarget.pin).map((text) =>
          words.t(`takeaway.pinned.since.${text}`),
        )}
        href={`${hrefOf(selection, 'method')}#changes`}
      />
    </>
  )
}
