import { useWords } from '../../i18n/useWords'

interface NotTakenProps {
  readonly rejected: number
  readonly unverified: number
}

/** How many of the numbers read are no figures; nothing where all of them are. */
export function NotTaken({ rejected, unverified }: NotTakenProps) {
  const { t } = useWords()
  return (
    <>
      {rejected > 0 && <small>{t('methodView.sources.rejected', { count: rejected })}</small>}
      {unverified > 0 && <small>{t('methodView.sources.unverified', { count: unverified })}</small>}
    </>
  )
}
