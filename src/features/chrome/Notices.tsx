import type { Dataset } from '../../dataset/Dataset'
import { IgnoredNotice } from './IgnoredNotice'
import { changesSince } from '../../i18n/phrases/changes'
import { PinNotice } from './PinNotice'
import { optionLabel } from '../../i18n/phrases/optionLabel'
import { useWords } from '../../i18n/useWords'
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
  return (
    <>
      <IgnoredNotice
        dropped={ignored}
        nameOf={({ name, value }) =>
          optionLabel(words, table.vocabulary, name === 'year' ? 'years' : 'governorates', value)
        }
        dismiss={dismiss}
      />
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
