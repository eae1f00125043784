import type { ReadingCount } from '../../../domain/checks/readings'
import { useWords } from '../../../i18n/useWords'

/** How many of the numbers read are no figures; nothing where all of them are. */
export function NotTaken({ readings }: { readonly readings: ReadingCount }) {
  const { t } = useWords()
  const { rejected, unverified } = readings
  return (
    <>
      {rejected > 0 && <small>{t('methodView.sources.rejected', { count: rejected })}</small>}
      {unverified > 0 && <small>{t('methodView.sources.unverified', { count: unverified })}</small>}
    </>
  )
}
